package io.stytchschemas.processor.regex;

import static org.assertj.core.api.Assertions.assertThat;

import io.stytchschemas.check.regex.RegexSearch;
import io.stytchschemas.check.regex.StepBudget;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sets of characters, as the processor makes them and as the runtime reads them. */
class CharClassTest {
  @Property(tries = 300)
  void hasWhatWasAdded(
      @ForAll @Size(max = 4) List<@IntRange(max = 300) Integer> starts,
      @ForAll @IntRange(max = 80) int length,
      @ForAll boolean negated) {
    CharClass.Builder builder = CharClass.builder();
    starts.forEach(start -> builder.add(start, start + length));
    CharClass set = builder.build(negated);
    CharClass same = CharClass.builder().add(set).build(false);
    Predicate<String> search = searchFor(set);
    for (int c = 0; c < 400; c++) {
      int codePoint = c;
      boolean added =
          starts.stream().anyMatch(start -> codePoint >= start && codePoint <= start + length);
      assertThat(set.contains(c)).isEqualTo(added != negated);
      assertThat(same.contains(c)).isEqualTo(added != negated);
      assertThat(search.test(Character.toString(c))).isEqualTo(added != negated);
    }
    assertThat(set.contains(Character.MAX_CODE_POINT)).isEqualTo(negated);
  }

  private static Predicate<String> searchFor(CharClass set) {
    List<Regex> parts = List.of(Regex.Anchor.START, new Regex.Chars(set), Regex.Anchor.END);
    RegexSearch search = RegexSearch.of(RegexProgram.of(new Regex.Sequence(parts)).text());
    return text -> search.find(text, new StepBudget(Integer.MAX_VALUE));
  }

  @Test
  void knowsSingleCharactersAndEverything() {
    for (int one : new int[] {'a', 0x1F432}) {
      assertThat(CharClass.builder().add(one, one).build(false).single()).isEqualTo(one);
    }
    assertThat(CharClass.DIGIT.single()).isEqualTo(-1);
    assertThat(CharClass.builder().add('a', 'a').build(true).single()).isEqualTo(-1);
    assertThat(CharClass.builder().build(true).isEverything()).isTrue();
    assertThat(CharClass.builder().build(false).isEverything()).isFalse();
    CharClass digits = CharClass.DIGIT;
    CharClass others = CharClass.builder().add(digits).build(true);
    assertThat(CharClass.builder().add(digits).add(others).build(false).isEverything()).isTrue();
  }

  /** Properties that java.util.regex has too, by the name that it has for them. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "C",
        "Cc",
        "Cf",
        "Cn",
        "Co",
        "Cs",
        "L",
        "LC",
        "Ll",
        "Lm",
        "Lo",
        "Lt",
        "Lu",
        "M",
        "Mc",
        "Me",
        "Mn",
        "N",
        "Nd",
        "Nl",
        "No",
        "P",
        "Pc",
        "Pd",
        "Pe",
        "Pf",
        "Pi",
        "Po",
        "Ps",
        "S",
        "Sc",
        "Sk",
        "Sm",
        "So",
        "Z",
        "Zl",
        "Zp",
        "Zs",
        "Alphabetic:IsAlphabetic",
        "Ideographic:IsIdeographic",
        "Lowercase:IsLowercase",
        "Uppercase:IsUppercase",
        "White_Space:IsWhite_Space",
        "Join_Control:IsJoin_Control",
        "Assigned:IsAssigned",
        "Noncharacter_Code_Point:IsNoncharacter_Code_Point",
        "Script=Greek:IsGreek",
        "sc=Hira:IsHiragana",
        "ASCII:ASCII"
      })
  void propertiesHaveTheMembersThatJavaSays(String names) {
    String[] parts = names.split(":");
    Regex.Chars regex = (Regex.Chars) RegexTree.of("\\p{" + parts[0] + "}", false);
    Regex.Chars others = (Regex.Chars) RegexTree.of("\\P{" + parts[0] + "}", false);
    Predicate<String> has = searchFor(regex.set());
    Predicate<String> hasNot = searchFor(others.set());
    Predicate<String> expected =
        Pattern.compile("\\p{" + parts[parts.length - 1] + "}").asMatchPredicate();
    IntPredicate differs =
        c -> {
          String text = Character.toString(c);
          return has.test(text) != expected.test(text) || hasNot.test(text) == has.test(text);
        };
    assertThat(IntStream.range(0, 0x3000).filter(differs)).isEmpty();
    assertThat(IntStream.range(0x3000, 0x110000).filter(c -> c % 61 == 0).filter(differs))
        .isEmpty();
  }

  @Test
  void identifiersAndMirrors() {
    assertThat(members("ID_Start")).contains("a", "\u00e9").doesNotContain("1", "_", "\u200c");
    assertThat(members("ID_Continue")).contains("a", "1", "_").doesNotContain("\u200c", "-");
    assertThat(members("Bidi_Mirrored")).contains("(", "<").doesNotContain("a");
    assertThat(members("Hex_Digit")).contains("f", "\uFF26").doesNotContain("g", "\uFF27");
    assertThat(members("AHex")).contains("f").doesNotContain("\uFF26");
    assertThat(members("Regional_Indicator")).contains("\uD83C\uDDE6").doesNotContain("a");
    assertThat(members("Bidi_Control")).contains("\u200e").doesNotContain("a");
    assertThat(members("Any")).contains("a", "\uDC32");
  }

  private static List<String> members(String property) {
    Regex.Chars regex = (Regex.Chars) RegexTree.of("\\p{" + property + "}", false);
    return List.of(
            "a",
            "f",
            "g",
            "1",
            "_",
            "-",
            "(",
            "<",
            "\u00e9",
            "\u200c",
            "\u200e",
            "\uFF26",
            "\uFF27",
            "\uD83C\uDDE6",
            "\uDC32")
        .stream()
        .filter(searchFor(regex.set()))
        .toList();
  }
}

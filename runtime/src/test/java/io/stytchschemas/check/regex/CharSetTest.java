package io.stytchschemas.check.regex;

import static org.assertj.core.api.Assertions.assertThat;

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

class CharSetTest {
  @Property
  void hasWhatWasAdded(
      @ForAll @Size(max = 4) List<@IntRange(max = 300) Integer> starts,
      @ForAll @IntRange(max = 80) int length,
      @ForAll boolean negated) {
    CharSet.Builder builder = CharSet.builder();
    starts.forEach(start -> builder.add(start, start + length));
    CharSet set = builder.build(negated);
    CharSet same = CharSet.builder().add(set).build(false);
    for (int c = 0; c < 400; c++) {
      int codePoint = c;
      boolean added =
          starts.stream().anyMatch(start -> codePoint >= start && codePoint <= start + length);
      assertThat(set.contains(c)).isEqualTo(added != negated);
      assertThat(same.contains(c)).isEqualTo(added != negated);
    }
    assertThat(set.contains(Character.MAX_CODE_POINT)).isEqualTo(negated);
  }

  @Test
  void knowsSingleCharactersAndEverything() {
    assertThat(CharSet.of('a').single()).isEqualTo('a');
    assertThat(CharSet.of(0x1F432).single()).isEqualTo(0x1F432);
    assertThat(CharSet.DIGIT.single()).isEqualTo(-1);
    assertThat(CharSet.builder().add('a').build(true).single()).isEqualTo(-1);
    assertThat(CharSet.builder().build(true).isEverything()).isTrue();
    assertThat(CharSet.builder().build(false).isEverything()).isFalse();
    CharSet digits = CharSet.DIGIT;
    CharSet others = CharSet.builder().add(digits).build(true);
    assertThat(CharSet.builder().add(digits).add(others).build(false).isEverything()).isTrue();
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
    Regex.Chars regex = (Regex.Chars) RegexParser.parse("\\p{" + parts[0] + "}");
    Predicate<String> expected =
        Pattern.compile("\\p{" + parts[parts.length - 1] + "}").asMatchPredicate();
    IntPredicate differs = c -> regex.set().contains(c) != expected.test(Character.toString(c));
    assertThat(IntStream.range(0, 0x3000).filter(differs)).isEmpty();
    assertThat(IntStream.range(0x3000, 0x110000).filter(c -> c % 61 == 0).filter(differs))
        .isEmpty();
  }
}

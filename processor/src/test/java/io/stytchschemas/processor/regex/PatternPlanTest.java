package io.stytchschemas.processor.regex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stytchschemas.check.TextPattern;
import io.stytchschemas.check.regex.RegexSyntaxException;
import io.stytchschemas.processor.regex.PatternPlan.Contains;
import io.stytchschemas.processor.regex.PatternPlan.EndsWith;
import io.stytchschemas.processor.regex.PatternPlan.Equals;
import io.stytchschemas.processor.regex.PatternPlan.Everything;
import io.stytchschemas.processor.regex.PatternPlan.OneOf;
import io.stytchschemas.processor.regex.PatternPlan.Search;
import io.stytchschemas.processor.regex.PatternPlan.StartsWith;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatternPlanTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".*",
        "a*",
        "x?",
        "(abc)*",
        "^",
        "$",
        "^.*",
        ".*$",
        "a{0,9}(b*)c?",
        "^[^]*$",
        "^[\\s\\S]*$",
        "^(?:[\\d\\D]*)$"
      })
  void someMatchEverything(String pattern) {
    assertThat(PatternPlan.of(pattern)).isEqualTo(new Everything());
    for (String text : List.of("", "a", "\n", "a\nb", "\u2028")) {
      assertThat(search(pattern, text)).isTrue();
    }
  }

  @Test
  void somePatternsAreMethodsOfString() {
    assertThat(PatternPlan.of("^abc$")).isEqualTo(new Equals("abc"));
    assertThat(PatternPlan.of("^$")).isEqualTo(new Equals(""));
    assertThat(PatternPlan.of("(^a)$")).isEqualTo(new Equals("a"));
    assertThat(PatternPlan.of("^(a{2}\\.b)$")).isEqualTo(new Equals("aa.b"));
    assertThat(PatternPlan.of("^(GET|POST)$")).isEqualTo(new OneOf(List.of("GET", "POST")));
    assertThat(PatternPlan.of("^v(1|2)(?:-beta)?$"))
        .isEqualTo(new OneOf(List.of("v1", "v1-beta", "v2", "v2-beta")));
    assertThat(PatternPlan.of("^(a|a)$")).isEqualTo(new Equals("a"));
    assertThat(PatternPlan.of("^x-")).isEqualTo(new StartsWith("x-"));
    assertThat(PatternPlan.of("^user-.*")).isEqualTo(new StartsWith("user-"));
    assertThat(PatternPlan.of("^user-test-[0-9]*")).isEqualTo(new StartsWith("user-test-"));
    assertThat(PatternPlan.of("\\.json$")).isEqualTo(new EndsWith(".json"));
    assertThat(PatternPlan.of(".*\\.json$")).isEqualTo(new EndsWith(".json"));
    assertThat(PatternPlan.of("@")).isEqualTo(new Contains("@"));
    assertThat(PatternPlan.of(".*(ab+).*")).isEqualTo(new Contains("ab"));
    assertThat(PatternPlan.of("\\uD83D\\uDC32")).isEqualTo(new Contains("\uD83D\uDC32"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "^a.*$",
        "^.*$",
        "^a|b$",
        "(a|b)",
        "^[ab]$",
        "\\uDC32",
        "^(a|b)",
        "^a{100}$",
        "a^b",
        "$a",
        "^(?=a)",
        "^(?:(?:aa|b){6}|c)$"
      })
  void othersAreSearchedFor(String pattern) {
    assertThat(PatternPlan.of(pattern)).isInstanceOf(Search.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"(.)\\1", "^(?<a>x+)+\\k<a>$", "^(?:\\w{1,500},){1,500}$", "x.{4000}y"})
  void someAreRisky(String pattern) {
    PatternPlan plan = PatternPlan.of(pattern);
    assertThat(plan).isInstanceOf(Search.class);
    assertThat(plan.risky()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "^(a+)+$",
        "^(?=.*a)(?!.*b).{8,}$",
        "^[a-z]{1,100000}$",
        "x",
        "(a|b)*",
        "\\b[\\p{L} ]{1,255}\\b"
      })
  void mostAreNot(String pattern) {
    assertThat(PatternPlan.of(pattern).risky()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {10, 250, 600, 1_000})
  void aListOfTextsIsNotRiskyWhateverItsLength(int count) {
    List<String> texts = IntStream.range(0, count).mapToObj(i -> "alternative" + i).toList();
    PatternPlan plan = PatternPlan.of("^(" + String.join("|", texts) + ")$");
    assertThat(plan.risky()).isFalse();
    assertThat(texts).allMatch(plan::matches);
    assertThat(plan.matches("alternative")).isFalse();
  }

  @Test
  void takesTheLegacyGrammarWithAnObjection() {
    assertThat(PatternPlan.of("^a\\-b$")).isEqualTo(new Equals("a-b"));
    assertThat(PatternPlan.objection("^a\\-b$"))
        .isInstanceOfSatisfying(
            RegexSyntaxException.class,
            e -> {
              assertThat(e.position()).isEqualTo(3);
              assertThat(e.reason()).isEqualTo("ECMA-262 has no such escape");
            });
    assertThat(PatternPlan.objection("^a-b$")).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "^1 (?i)gB$, 1 Gb, true",
    "^1 (?i)gB$, 1 GB, true",
    "^(?:a(?i)b|c)d$, Cd, true",
    "^(?:a(?i)b|c)d$, CD, false",
    "^(?:a(?i)b|c)d$, AB, false",
    "^(?i:[a-c]{2})d$, bCd, true",
    "^(?i:[a-c]{2})d$, bCD, false",
    "^(?i)[^a]$, A, false",
    "^(?i)k$, \u212A, true",
    "^(?i)i$, \u0130, false",
    "^(?i)\u00c4$, \u00e4, true",
    "^(?i:a(?-i)b)$, Ab, true",
    "^(?i:a(?-i)b)$, AB, false",
    "^(?s).$, '\n', true",
    "^(?s:.).$, '\n\n', false",
    "^(?i)\\p{L}$, x, true",
  })
  void takesInlineFlagsAsOthersDo(String pattern, String text, boolean matches) {
    assertThat(test(PatternPlan.of(pattern), text)).isEqualTo(matches);
    assertThat(PatternPlan.objection(pattern)).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"(?i)\\p{Lu}", "(a)(?i)\\1"})
  void refusesWhatItCannotReadWithoutCase(String pattern) {
    assertThatThrownBy(() -> PatternPlan.of(pattern)).isInstanceOf(RegexSyntaxException.class);
  }

  @Test
  void refusesTheRestWithPositionAndReason() {
    assertThatThrownBy(() -> PatternPlan.of("^(abc"))
        .isInstanceOfSatisfying(
            RegexSyntaxException.class,
            e -> {
              assertThat(e.position()).isEqualTo(1);
              assertThat(e.reason()).isEqualTo("'(' without ')'");
            });
  }

  @Property
  void plansAgreeWithTheSearch(@ForAll("patterns") String pattern, @ForAll("texts") String text) {
    PatternPlan plan = PatternPlan.of(pattern);
    assertThat(test(plan, text))
        .describedAs("%s in '%s' by %s", pattern, text, plan)
        .isEqualTo(search(pattern, text));
  }

  private static boolean test(PatternPlan plan, String text) {
    if (plan instanceof Everything) {
      return true;
    }
    if (plan instanceof Equals test) {
      return text.equals(test.text());
    }
    if (plan instanceof OneOf test) {
      return test.texts().contains(text);
    }
    if (plan instanceof StartsWith test) {
      return text.startsWith(test.prefix());
    }
    if (plan instanceof EndsWith test) {
      return text.endsWith(test.suffix());
    }
    if (plan instanceof Contains test) {
      return text.contains(test.part());
    }
    Search search = (Search) plan;
    return TextPattern.compiled(search.pattern(), search.program()).find(text);
  }

  private static boolean search(String pattern, String text) {
    Regex regex = Simplifier.simplify(RegexTree.of(pattern, false));
    return TextPattern.compiled(pattern, RegexProgram.of(regex).text()).find(text);
  }

  @Property(tries = 200)
  void programsAreTextThatSourceCanHold(@ForAll("patterns") String pattern) {
    String program = RegexProgram.of(Simplifier.simplify(RegexTree.of(pattern, false))).text();
    assertThat(program).matches("[ -~&&[^\"\\\\]]+").hasSizeLessThan(65_000);
  }

  @Test
  void noProgramIsTooLongForAConstant() {
    for (String pattern :
        List.of(
            "^(?:[a-z]{0,38},){0,38}$",
            "x.{4000}y",
            "^(?:a|b|[c-z]{1,9}){1,150}x",
            "\\p{L}{4990}a")) {
      Search search = (Search) PatternPlan.of(pattern);
      assertThat(search.program()).describedAs(pattern).hasSizeLessThan(65_000);
    }
  }

  @Provide
  Arbitrary<String> patterns() {
    Arbitrary<String> atoms =
        Arbitraries.of("a", "b", "ab", "(a|b)", "(?:a|)", "[^]", ".", "a?", "b{2}", "(ab)*", "\n");
    return atoms
        .list()
        .ofMaxSize(4)
        .map(parts -> String.join("", parts))
        .flatMap(
            body ->
                Arbitraries.of(body, "^" + body, body + "$", "^" + body + "$", "^(" + body + ")$"));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars("ab\n\uD83D\uDC32").ofMaxLength(5);
  }
}

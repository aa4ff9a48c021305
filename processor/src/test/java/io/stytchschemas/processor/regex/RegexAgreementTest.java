package io.stytchschemas.processor.regex;

import static org.assertj.core.api.Assertions.assertThat;

import io.stytchschemas.check.regex.RegexSearch;
import io.stytchschemas.check.regex.StepBudget;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * All ways to search agree with each other, and with java.util.regex on patterns that mean the same
 * there: its flags are set so that the dot and the end mean what they do in ECMA-262.
 */
class RegexAgreementTest {
  @Property(tries = 300)
  void regularPatterns(@ForAll("regular") String pattern, @ForAll("texts") String text) {
    boolean expected = Pattern.compile(java(pattern)).matcher(text).find();
    for (RegexSearch search : RegexSearchTest.searches(RegexTree.of(pattern, false))) {
      assertThat(search.find(text, new StepBudget(Integer.MAX_VALUE)))
          .describedAs("'%s' in '%s' by %s", pattern, text, search.getClass().getSimpleName())
          .isEqualTo(expected);
    }
  }

  @Property(tries = 300)
  void patternsThatLook(@ForAll("looking") String pattern, @ForAll("texts") String text) {
    boolean expected = Pattern.compile(java(pattern)).matcher(text).find();
    for (RegexSearch search : RegexSearchTest.searches(RegexTree.of(pattern, false))) {
      assertThat(search.find(text, new StepBudget(Integer.MAX_VALUE)))
          .describedAs("'%s' in '%s' by %s", pattern, text, search.getClass().getSimpleName())
          .isEqualTo(expected);
    }
  }

  private static String java(String pattern) {
    return pattern.replace("$", "\\z");
  }

  @Provide
  Arbitrary<String> regular() {
    return anchored(nested(nested(atoms())));
  }

  @Provide
  Arbitrary<String> looking() {
    Arbitrary<String> inner = nested(atoms());
    // Java needs an obvious bound to look behind.
    Arbitrary<String> behind =
        atoms().list().ofMinSize(1).ofMaxSize(2).map(parts -> String.join("", parts));
    Arbitrary<String> looks =
        Arbitraries.oneOf(
            inner.map(body -> "(?=" + body + ")"),
            inner.map(body -> "(?!" + body + ")"),
            behind.map(body -> "(?<=" + body + ")"),
            behind.map(body -> "(?<!" + body + ")"),
            Arbitraries.of("\\b", "\\B"));
    return anchored(nested(Arbitraries.oneOf(atoms(), looks)));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars("aab_- 1").ofMaxLength(8);
  }

  private static Arbitrary<String> atoms() {
    return Arbitraries.of(
        "a", "b", "ab", ".", "[ab]", "[^a]", "\\w", "\\W", "\\d", "-", "(?:a|b)", "(?:|a)", "_1");
  }

  private static Arbitrary<String> nested(Arbitrary<String> inner) {
    Arbitrary<String> quantifiers =
        Arbitraries.of("", "", "", "*", "+", "?", "{2}", "{1,2}", "{0,3}", "{2,}", "*?", "+?");
    Arbitrary<String> repeated =
        inner.flatMap(body -> quantifiers.map(quantifier -> "(?:" + body + ")" + quantifier));
    Arbitrary<String> sequences =
        repeated.list().ofMinSize(1).ofMaxSize(3).map(parts -> String.join("", parts));
    return sequences.list().ofMinSize(1).ofMaxSize(2).map(options -> String.join("|", options));
  }

  private static Arbitrary<String> anchored(Arbitrary<String> bodies) {
    return bodies.flatMap(
        body ->
            Arbitraries.of(
                body,
                "^(?:" + body + ")",
                "(?:" + body + ")$",
                "^(?:" + body + ")$",
                "(?:^|-)(?:" + body + ")(?:$|_)"));
  }
}

package io.stytchschemas.processor.regex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.sun.management.ThreadMXBean;
import io.stytchschemas.check.regex.ProgramText;
import io.stytchschemas.check.regex.RegexFormat;
import io.stytchschemas.check.regex.RegexSearch;
import io.stytchschemas.check.regex.RegexSyntaxException;
import io.stytchschemas.check.regex.StepBudget;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegexSearchTest {
  private static final String DRAGON = "\uD83D\uDC32";

  private record Case(String pattern, List<String> found, List<String> lost) {}

  static List<Case> cases() {
    return List.of(
        c("", of("", "x"), of()),
        c("a+", of("xxaayy"), of("", "b")),
        c("^abc$", of("abc"), of("abc\n", "xabc", "abcd", "\nabc")),
        c("^a|b$", of("ax", "xb"), of("xa", "bx")),
        c("^a.c$", of("abc", "a" + DRAGON + "c"), of("a\nc", "a\rc", "a\u2028c", "a\u2029c")),
        c("^.$", of("\u0085", DRAGON, "\uD83D"), of("", "\n", "ab")),
        c("^[^]$", of("\n", DRAGON), of("", "ab")),
        c("[]", of(), of("", "a")),
        c("^\\t\\n\\v\\f\\r\\0$", of("\t\n\u000b\f\r\0"), of("tnvfr0")),
        c("^\\cC\\cc$", of("\u0003\u0003"), of("\\cC")),
        c("^\\x41\\u0042\\u{43}\\u{1f432}$", of("ABC" + DRAGON), of("ABC")),
        c("^\\ud83d\\udc32$", of(DRAGON), of("\uD83D", "\uDC32")),
        c("^" + DRAGON + "*$", of("", DRAGON, DRAGON + DRAGON), of("\uD83D\uDC09", "D")),
        c("\\uDC32", of("\uDC32", "a\uDC32"), of(DRAGON)),
        c("^\\d$", of("0", "9"), of("\u07C0", "a", "")),
        c("^\\D$", of("\u07C0", "a", DRAGON), of("0")),
        c("^\\w$", of("a", "_", "0"), of("\u00E9", "-")),
        c("^\\W$", of("\u00E9", "-"), of("a")),
        c(
            "^\\s$",
            of(" ", "\t", "\u000b", "\f", "\u00a0", "\ufeff", "\n", "\u2029", "\u2003", "\u3000"),
            of("\u0001", "\u2013", "\u0085", "\u180e", "\u200b")),
        c("^\\S$", of("\u0001", "\u2013"), of(" ", "\ufeff", "\u2003")),
        c("^[\\d\\s_-]+$", of("1 _-"), of("a", "")),
        c("^[^\\d\\W]+$", of("a_Z"), of("1", "-")),
        c("^[\\b]$", of("\b"), of("b")),
        c("^\\p{Letter}+$", of("Hello", "\u03C0"), of("123", "")),
        c("^\\p{digit}+$", of("42", "\u09EA\u09E8"), of("-%#")),
        c("^\\P{L}$", of("1", DRAGON), of("a")),
        c("^[\\p{Lu}\\P{L}]+$", of("A1"), of("a")),
        c("^[^\\p{L}]+$", of("12"), of("a", "1a")),
        c("\\p{Script=Greek}{2}", of("ab\u03C0\u03C0"), of("\u03C0a\u03C0")),
        c("\\p{Lu}\\p{Ll}+x", of("..Abcx"), of("abcx", "A x")),
        c("^[A-Z]{2,3}$", of("AB", "ABC"), of("A", "ABCD", "ab")),
        c("^\\d{4}-\\d{2}$", of("2024-01"), of("2024-1", "02024-01", "2024-011")),
        c("^a{2}[bc]*d$", of("aad", "aabcbd"), of("aabc", "ad", "aadd")),
        c("^a[a-z]*a$", of("aa", "aba"), of("a", "ab", "")),
        c(
            "^" + DRAGON + "[^a]{1,2}" + DRAGON + "$",
            of(DRAGON + "x" + DRAGON),
            of(DRAGON + DRAGON)),
        c("^(a|ab)(c|bcd)(d*)$", of("abcd", "acdd", "abc"), of("ab", "abcdx")),
        c("^(?:a?){3}b$", of("b", "aaab"), of("aaaab")),
        c("^(?:ab){2,3}$", of("abab", "ababab"), of("ab", "abababab")),
        c("^(?:ab){2,}?$", of("abab", "abababab"), of("ab", "aba")),
        c("^(?:)*(?:a*)*$", of("", "aa"), of("b")),
        c("\\bfoo\\b", of("a foo b", "foo"), of("afoo", "foo_", "foo1")),
        c("\\bfoo\\b", of("\u00E9foo"), of()),
        c("a\\Bb", of("ab"), of("a b")),
        c("\\B", of("", "ab"), of("a")),
        c("^(?=.*[A-Z])(?=.*\\d).{4,}$", of("aB3d"), of("ab3d", "aBcd", "aB3")),
        c("^(?!.*--)[a-z-]+$", of("a-b-c"), of("a--b", "")),
        c("(?<=\\$)\\d+(?!\\d|\\.)", of("cost $42"), of("cost 42", "$", "$4.")),
        c("(?<=a+)b", of("aaab"), of("b", "cb")),
        c("(?<!a)b", of("b", "cb"), of("ab")),
        c("(?<!^)b", of("ab"), of("ba")),
        c("(?=(?<=a)b)b", of("ab"), of("b")),
        c("(?<=(?=ab).)b", of("ab"), of("bb")),
        c("^(?:(?=a)[ab])+$", of("aaa"), of("ab")),
        c("a(?=$)", of("ba"), of("ab")),
        c("(?<!x)[^b]$", of("xyz"), of("x" + DRAGON)),
        c("(a)\\1", of("aa"), of("a")),
        c("^(.)(.)\\2\\1$", of("abba", DRAGON + "aa" + DRAGON), of("abab")),
        c("^(?<quote>['\"]).*\\k<quote>$", of("'a'", "\"a\""), of("'a\"")),
        c("^(a)?\\1b$", of("b", "aab"), of("ab")),
        c("^\\1(a)$", of("a"), of("aa")),
        c("^(a\\1)$", of("a"), of("aa")),
        c("^(?:(a)|b)*\\1$", of("ab", "b", "aa", "baa"), of("abx")),
        c("^(?:(a)|(b)|(c)){3}\\1\\3$", of("abcc", "cbaa", "ccb"), of("abca")),
        c("(?<=\\1(a))b", of("aab"), of("ab")),
        c("(?<=(a)\\1)b", of("ab"), of("b")),
        c("^(?=(a+))a*b\\1$", of("aba", "aab" + "aa"), of("aaba")),
        c("(?!(a)b)\\1a", of("ac"), of("ab")),
        c("^(a*?)\\1$", of("", "aa", "aaaa"), of("aaa")),
        c("^(?:a*)*(b)\\1$", of("aabb"), of("aab")),
        c("^\\-\\_$", of("-_"), of("\\-")),
        c("^[\\p{L}\\_]+$", of("\u03C0_"), of("-")),
        c("^{a}$", of("{a}"), of("a")),
        c("^a{,2}$", of("a{,2}"), of("aa")),
        c("^\\c$", of("\\c"), of("c")),
        c("^\\101[\\1]$", of("A\u0001"), of("101")),
        c("^[\\w-.]+$", of("a-."), of("/", "")));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void findsAsEcmaScriptDoes(Case test) {
    Regex regex = tree(test.pattern);
    for (RegexSearch search : searches(regex)) {
      for (String text : test.found) {
        assertThat(search.find(text, new StepBudget(Integer.MAX_VALUE)))
            .describedAs("%s in %s", test.pattern, text)
            .isTrue();
      }
      for (String text : test.lost) {
        assertThat(search.find(text, new StepBudget(Integer.MAX_VALUE)))
            .describedAs("%s not in %s", test.pattern, text)
            .isFalse();
      }
    }
  }

  static Regex tree(String pattern) {
    try {
      return RegexTree.of(pattern, false);
    } catch (RegexSyntaxException e) {
      return RegexTree.of(pattern, true);
    }
  }

  /** All ways to search for {@code regex}: as the processor writes them, and the runtime reads. */
  static List<RegexSearch> searches(Regex regex) {
    Regex simple = Simplifier.simplify(regex);
    Set<String> programs = new LinkedHashSet<>();
    programs.add(RegexProgram.of(simple).text());
    for (Regex form : List.of(regex, simple)) {
      programs.add(RegexProgram.backtracking(form));
      if (LinearCompiler.accepts(form)) {
        LinearCompiler.Result compiled = LinearCompiler.compile(form);
        programs.add(RegexProgram.simulation(compiled));
        programs.add(AutomatonBuilder.build(compiled));
      }
    }
    programs.remove(null);
    return programs.stream().map(RegexSearch::of).toList();
  }

  private static RegexSearch search(String pattern) {
    return RegexSearch.of(RegexProgram.of(Simplifier.simplify(tree(pattern))).text());
  }

  /**
   * A document may have a hundred thousand short strings, each to be searched by a long program.
   */
  @Test
  void aLongProgramTakesNoNewRoomForEachText() {
    String words =
        IntStream.range(0, 300).mapToObj(i -> "word" + i).collect(Collectors.joining("|"));
    RegexSearch search = search("\\b(?:" + words + ")$");
    StepBudget budget = new StepBudget(Integer.MAX_VALUE);
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    assertThat(search.find("a word7", budget)).isTrue();
    long before = threads.getCurrentThreadAllocatedBytes();
    for (int i = 0; i < 100; i++) {
      assertThat(search.find("a", budget) || search.find("word7 ", budget)).isFalse();
    }
    assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(200_000);
  }

  /** A loop over hundreds of groups forgets them in each round: each that it had counts. */
  @Test
  void manyGroupsTakeNoMoreMemoryThanATextIsWorth() {
    RegexSearch search = search("(?:a|" + "(b)".repeat(900) + ")+\\1x");
    String text = "a".repeat(2_000);
    StepBudget budget = new StepBudget(text.length());
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    assertThat(search.find(text, budget)).isFalse();
    assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(20_000_000);
  }

  @Test
  void choosesTheQuickest() {
    assertKind(RegexFormat.CLASS_SEQUENCE, "^[A-Z]{2,100000}$");
    assertKind(RegexFormat.AUTOMATON, "(a|b)*c");
    assertKind(RegexFormat.CONJUNCTION, "^(?=.*a)(?!.*b).{8,}$");
    assertKind(RegexFormat.SIMULATION, "a(?=b)");
    assertKind(RegexFormat.SIMULATION, "\\bfoo");
    assertKind(RegexFormat.SIMULATION, "\\p{L}x");
    assertKind(RegexFormat.SIMULATION, "(a|b)*a(a|b){20}c");
    assertKind(RegexFormat.BACKTRACKING, "(.)\\1");
    assertKind(RegexFormat.BACKTRACKING, "^(\\w{1,500},){1,500}$");
  }

  private static void assertKind(int kind, String pattern) {
    RegexProgram program = RegexProgram.of(Simplifier.simplify(tree(pattern)));
    assertThat(program.text().charAt(0) - ProgramText.FIRST).describedAs(pattern).isEqualTo(kind);
    assertThat(program.linear()).isEqualTo(kind != RegexFormat.BACKTRACKING);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "^(a+)+$",
        "^(a|a)*$",
        "^(a|aa)+$",
        "(a*)*b",
        "^(a*)*$",
        "(x+x+)+y",
        "^(([a-z])+.)+[A-Z]$",
        "a*a*a*a*a*b",
        "^(a?){50}a{50}$",
        "(?=(a+)+$)b",
        "\\b(a+)+$",
        "(a|b)*a(a|b){20}c",
        "(a|b)*c",
        "^(\\p{L}+)+$",
        "(?:a{0,90}){0,90}b"
      })
  void hostileTextTakesLinearTime(String pattern) {
    RegexSearch search = search(pattern);
    String hostile = "a".repeat(50_000) + "!";
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> assertThat(search.find(hostile, new StepBudget(Integer.MAX_VALUE))).isFalse());
  }

  @ParameterizedTest
  @ValueSource(strings = {"^(a+)+\\1!$", "^(a+)\\1+$", "(?<=^(a+))\\1+$"})
  void givesUpWhereTimeWouldNotBeLinear(String pattern) {
    RegexSearch search = search(pattern);
    StepBudget budget = new StepBudget(Integer.MAX_VALUE);
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> assertThat(search.find("a".repeat(300_000) + "b", budget)).isFalse());
    assertThat(budget.isUsedUp()).isTrue();
  }

  @Test
  void aLongProgramGivesUpWhereItTakesManyStepsACharacter() {
    String text = "x".repeat(20_000);
    StepBudget budget = new StepBudget(text.length());
    assertThat(search("x.{4000}y").find(text, budget)).isFalse();
    assertThat(budget.isUsedUp()).isTrue();
    budget.renew(0);
    assertThat(search("x.{250}y").find(text, budget)).isFalse();
    assertThat(search("x.{4000}y").find("x".repeat(500) + "y", budget)).isFalse();
    assertThat(budget.isUsedUp()).isFalse();
  }

  @Test
  void aSmallDocumentHasFewSteps() {
    assertThat(StepBudget.of(0)).isEqualTo(200_000);
    assertThat(StepBudget.of(2_500)).isEqualTo(2_700_000);
    assertThat(StepBudget.of(Integer.MAX_VALUE)).isEqualTo(20_000_000);
  }

  @Test
  void searchesOfOneDocumentShareABudget() {
    RegexSearch search = search("^(a+)\\1+$");
    StepBudget budget = new StepBudget(Integer.MAX_VALUE);
    int found = 0;
    while (found <= 20_000_000 && search.find("aaaa", budget)) {
      found++;
    }
    assertThat(found).isBetween(100_000, 20_000_000);
    assertThat(budget.isUsedUp()).isTrue();
  }

  @Test
  void asksNothingOfTheBudgetInLinearTime() {
    StepBudget budget = new StepBudget(Integer.MAX_VALUE);
    search("^(a+)\\1+$").find("a".repeat(300_000) + "b", budget);
    for (String pattern : of("^[A-Z]{2,9}$", "(a|b)*C", "C(?=D)", "^(?=.*D)(?!.*b)")) {
      assertThat(search(pattern).find("CD", budget)).describedAs(pattern).isTrue();
    }
  }

  @Test
  void doesNotUseTheStack() {
    String text = "ab".repeat(100_000) + "c";
    assertThat(search("^(?:(a)|b)*\\1c$").find(text, new StepBudget(Integer.MAX_VALUE))).isTrue();
  }

  private static Case c(String pattern, List<String> found, List<String> lost) {
    return new Case(pattern, found, lost);
  }

  private static List<String> of(String... texts) {
    return List.of(texts);
  }
}

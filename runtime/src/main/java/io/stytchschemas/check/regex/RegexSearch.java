package io.stytchschemas.check.regex;

/** A search for a regular expression, in the quickest way that serves. Immutable. */
public interface RegexSearch {
  /**
   * Whether some part of {@code text} matches.
   *
   * @throws IllegalStateException if the search is not linear and took too long
   */
  boolean find(String text);

  /**
   * The search for a pattern.
   *
   * @throws RegexSyntaxException if {@code pattern} is no regular expression
   */
  static RegexSearch of(String pattern) {
    return of(Simplifier.simplify(RegexParser.parseAny(pattern)));
  }

  private static RegexSearch of(Regex regex) {
    ClassSequence sequence = ClassSequence.of(regex);
    if (sequence != null) {
      return sequence;
    }
    if (!isLinear(regex)) {
      return new Backtracking(regex);
    }
    Program program = LinearCompiler.compile(regex);
    Automaton automaton = AutomatonBuilder.build(program);
    return automaton == null ? new Simulation(program) : automaton;
  }

  /** Whether every search for {@code regex} takes time linear in the text. */
  static boolean isLinear(Regex regex) {
    return ClassSequence.of(regex) != null || LinearCompiler.accepts(regex);
  }
}

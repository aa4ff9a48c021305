package io.stytchschemas.check.regex;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A search for a regular expression that the processor has compiled. Immutable. */
public interface RegexSearch {
  /**
   * Whether some part of {@code text} matches.
   *
   * @param budget what a search that is not linear takes its steps from; false once it is used up
   */
  boolean find(String text, StepBudget budget);

  /** The same of text in well-formed UTF-8. */
  default boolean find(byte[] utf8, int from, int to, StepBudget budget) {
    return find(new String(utf8, from, to - from, UTF_8), budget);
  }

  /** The search that a text of {@link ProgramText} describes. */
  static RegexSearch of(String program) {
    return of(new ProgramText(program));
  }

  private static RegexSearch of(ProgramText in) {
    return switch (in.next()) {
      case RegexFormat.CLASS_SEQUENCE -> new ClassSequence(in);
      case RegexFormat.AUTOMATON -> new Automaton(in);
      case RegexFormat.SIMULATION -> new Simulation(in);
      case RegexFormat.BACKTRACKING -> new Backtracking(in);
      default -> conjunction(in);
    };
  }

  private static RegexSearch conjunction(ProgramText in) {
    boolean[] expected = new boolean[in.next()];
    RegexSearch[] searches = new RegexSearch[expected.length];
    for (int i = 0; i < expected.length; i++) {
      expected[i] = in.flag();
      searches[i] = of(in);
    }
    return new Conjunction(searches, expected);
  }
}

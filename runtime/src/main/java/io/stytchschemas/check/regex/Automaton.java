package io.stytchschemas.check.regex;

/**
 * A search that has been worked out beforehand: each character leads from one state to the next,
 * and nothing is kept but the state. The states are made by {@link AutomatonBuilder}.
 */
final class Automaton implements RegexSearch {
  /** Stands where a state would for: a match was found, whatever follows. */
  static final char FOUND = 0xFFFF;

  /** Stands where a state would for: no match can be found any more. */
  static final char LOST = 0xFFFE;

  private final CharClasses classes;
  private final char[] transitions;

  /** Whether the text may end in a state. */
  private final boolean[] accepting;

  private final char start;

  /**
   * @param transitions the next state, at state * number of classes + class
   */
  Automaton(CharClasses classes, char[] transitions, boolean[] accepting, char start) {
    this.classes = classes;
    this.transitions = transitions;
    this.accepting = accepting;
    this.start = start;
  }

  @Override
  public boolean find(String text) {
    char state = start;
    int width = classes.count();
    int length = text.length();
    for (int i = 0; i < length && state < LOST; i++) {
      int c = text.charAt(i);
      if (c >= Character.MIN_SURROGATE) {
        c = text.codePointAt(i);
        i += Character.charCount(c) - 1;
      }
      state = transitions[state * width + classes.of(c)];
    }
    return state < LOST ? accepting[state] : state == FOUND;
  }
}

package io.stytchschemas.check.regex;

import io.stytchschemas.json.text.Utf8;
import java.util.Arrays;

/**
 * A search that has been worked out beforehand: each character leads from one state to the next,
 * and nothing is kept but the state.
 */
final class Automaton implements RegexSearch {
  /** Where each run of code points that mean the same begins, and their class. */
  private final int[] starts;

  private final int[] classes;
  private final char[] classesOfAscii = new char[128];

  /** The next state, at the number of states before it * width + class. */
  private final char[] transitions;

  private final int width;
  private final int start;

  /** Whether the text may end in a state. */
  private final boolean[] accepting;

  Automaton(ProgramText in) {
    starts = in.ascending();
    classes = in.array();
    for (int c = 0; c < classesOfAscii.length; c++) {
      classesOfAscii[c] = (char) classOf(c);
    }
    width = in.next();
    start = in.next();
    accepting = new boolean[in.next() + RegexFormat.FIRST_STATE];
    for (int state : in.ascending()) {
      accepting[state] = true;
    }
    transitions = new char[(accepting.length - RegexFormat.FIRST_STATE) * width];
    for (int i = 0; i < transitions.length; ) {
      int end = i + in.next();
      Arrays.fill(transitions, i, end, (char) in.next());
      i = end;
    }
  }

  @Override
  public boolean find(String text, StepBudget budget) {
    int state = start;
    int length = text.length();
    for (int i = 0; i < length && state >= RegexFormat.FIRST_STATE; i++) {
      int c = text.charAt(i);
      if (c < 128) {
        c = classesOfAscii[c];
      } else {
        c = text.codePointAt(i);
        i += Character.charCount(c) - 1;
        c = classOf(c);
      }
      state = transitions[(state - RegexFormat.FIRST_STATE) * width + c];
    }
    return state == RegexFormat.FOUND || accepting[state];
  }

  @Override
  public boolean find(byte[] utf8, int from, int to, StepBudget budget) {
    int state = start;
    int i = from;
    while (i < to && state >= RegexFormat.FIRST_STATE) {
      int c = utf8[i];
      if (c >= 0) {
        c = classesOfAscii[c];
        i++;
      } else {
        int length = Utf8Text.length(c);
        c = classOf(Utf8.codePoint(utf8, i, length));
        i += length;
      }
      state = transitions[(state - RegexFormat.FIRST_STATE) * width + c];
    }
    return state == RegexFormat.FOUND || accepting[state];
  }

  private int classOf(int codePoint) {
    int run = Arrays.binarySearch(starts, codePoint);
    return classes[run < 0 ? -run - 2 : run];
  }
}

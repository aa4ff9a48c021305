package io.stytchschemas.check.regex;

/**
 * Reads the text that a compiled pattern has in generated code: numbers, each in groups of five
 * bits, the lowest first, one printable character a group. The processor's ProgramWriter writes it.
 */
public final class ProgramText {
  /** The character of group 0; group n is n further on. */
  public static final char FIRST = '(';

  /** Stands for the backslash, which Java source would have to escape. */
  public static final char BACKSLASH = '~';

  /** Set in a group that another one follows. */
  public static final int MORE = 1 << 5;

  private final String text;
  private int position;

  ProgramText(String text) {
    this.text = text;
  }

  int next() {
    int value = 0;
    for (int shift = 0; ; shift += 5) {
      char c = text.charAt(position++);
      int group = (c == BACKSLASH ? '\\' : c) - FIRST;
      value |= (group & (MORE - 1)) << shift;
      if ((group & MORE) == 0) {
        return value;
      }
    }
  }

  /** Numbers, after how many there are. */
  int[] array() {
    int[] numbers = new int[next()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = next();
    }
    return numbers;
  }

  /**
   * Ascending numbers, of which each but the first is written as the distance to the one before.
   */
  int[] ascending() {
    int[] numbers = array();
    for (int i = 1; i < numbers.length; i++) {
      numbers[i] += numbers[i - 1];
    }
    return numbers;
  }

  boolean flag() {
    return next() == 1;
  }

  CharSet[] sets() {
    CharSet[] sets = new CharSet[next()];
    for (int i = 0; i < sets.length; i++) {
      sets[i] = new CharSet(this);
    }
    return sets;
  }

  String word() {
    int[] chars = array();
    return new String(chars, 0, chars.length);
  }
}

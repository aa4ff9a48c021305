package io.stytchschemas.check.format;

import java.util.List;

/** The rule for host names with right-to-left labels, RFC 5893, section 2. */
final class Bidi {
  /** Stands for the direction of code points that have none. */
  private static final int UNDEFINED = 1 << 31;

  private static final int RIGHT_TO_LEFT =
      bit(Character.DIRECTIONALITY_RIGHT_TO_LEFT)
          | bit(Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
  private static final int LEFT_TO_RIGHT = bit(Character.DIRECTIONALITY_LEFT_TO_RIGHT);
  private static final int EUROPEAN_NUMBER = bit(Character.DIRECTIONALITY_EUROPEAN_NUMBER);
  private static final int ARABIC_NUMBER = bit(Character.DIRECTIONALITY_ARABIC_NUMBER);
  private static final int MARK = bit(Character.DIRECTIONALITY_NONSPACING_MARK);

  /** What both kinds of label may have inside. */
  private static final int INSIDE =
      EUROPEAN_NUMBER
          | MARK
          | bit(Character.DIRECTIONALITY_EUROPEAN_NUMBER_SEPARATOR)
          | bit(Character.DIRECTIONALITY_COMMON_NUMBER_SEPARATOR)
          | bit(Character.DIRECTIONALITY_EUROPEAN_NUMBER_TERMINATOR)
          | bit(Character.DIRECTIONALITY_OTHER_NEUTRALS)
          | bit(Character.DIRECTIONALITY_BOUNDARY_NEUTRAL);

  private Bidi() {}

  /** Whether the labels of a name agree with the rule, which concerns those with one such label. */
  static boolean isName(List<String> labels) {
    boolean concerned = false;
    boolean agree = true;
    for (String label : labels) {
      int directions = directions(label);
      concerned |= (directions & (RIGHT_TO_LEFT | ARABIC_NUMBER)) != 0;
      agree &= isLabel(label, directions);
    }
    return agree || !concerned;
  }

  private static boolean isLabel(String label, int directions) {
    int end = label.length();
    while (end > 1 && is(label.codePointBefore(end), MARK)) {
      end -= Character.charCount(label.codePointBefore(end));
    }
    int last = label.codePointBefore(end);
    if (is(label.codePointAt(0), LEFT_TO_RIGHT)) {
      return is(last, LEFT_TO_RIGHT | EUROPEAN_NUMBER)
          && (directions & ~(LEFT_TO_RIGHT | INSIDE)) == 0;
    }
    int numbers = directions & (EUROPEAN_NUMBER | ARABIC_NUMBER);
    return is(label.codePointAt(0), RIGHT_TO_LEFT)
        && is(last, RIGHT_TO_LEFT | EUROPEAN_NUMBER | ARABIC_NUMBER)
        && numbers != (EUROPEAN_NUMBER | ARABIC_NUMBER)
        && (directions & ~(RIGHT_TO_LEFT | ARABIC_NUMBER | INSIDE)) == 0;
  }

  /** The directions of all characters. */
  private static int directions(String label) {
    int directions = 0;
    for (int i = 0; i < label.length(); i += Character.charCount(label.codePointAt(i))) {
      directions |= bit(Character.getDirectionality(label.codePointAt(i)));
    }
    return directions;
  }

  private static boolean is(int codePoint, int directions) {
    return (directions & bit(Character.getDirectionality(codePoint))) != 0;
  }

  private static int bit(byte direction) {
    return direction < 0 ? UNDEFINED : 1 << direction;
  }
}

package io.stytchschemas.check.format;

import java.util.List;

/** The rule for host names with right-to-left labels, RFC 5893, section 2. */
final class Bidi {
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
    boolean concerned =
        labels.stream()
            .flatMapToInt(String::codePoints)
            .anyMatch(c -> is(c, RIGHT_TO_LEFT | ARABIC_NUMBER));
    return !concerned || labels.stream().allMatch(Bidi::isLabel);
  }

  private static boolean isLabel(String label) {
    int[] codePoints = label.codePoints().toArray();
    int end = codePoints.length;
    while (end > 1 && is(codePoints[end - 1], MARK)) {
      end--;
    }
    int last = codePoints[end - 1];
    if (is(codePoints[0], LEFT_TO_RIGHT)) {
      return is(last, LEFT_TO_RIGHT | EUROPEAN_NUMBER)
          && label.codePoints().allMatch(c -> is(c, LEFT_TO_RIGHT | INSIDE));
    }
    boolean mixedNumbers =
        label.codePoints().anyMatch(c -> is(c, EUROPEAN_NUMBER))
            && label.codePoints().anyMatch(c -> is(c, ARABIC_NUMBER));
    return is(codePoints[0], RIGHT_TO_LEFT)
        && is(last, RIGHT_TO_LEFT | EUROPEAN_NUMBER | ARABIC_NUMBER)
        && !mixedNumbers
        && label.codePoints().allMatch(c -> is(c, RIGHT_TO_LEFT | ARABIC_NUMBER | INSIDE));
  }

  private static boolean is(int codePoint, int directions) {
    byte direction = Character.getDirectionality(codePoint);
    return direction >= 0 && (directions & bit(direction)) != 0;
  }

  private static int bit(byte direction) {
    return 1 << direction;
  }
}

package io.stytchschemas.check.format;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Locale;

/**
 * Labels of IDNA 2008: RFC 5891 (4.2) with the code points of RFC 5892, derived from the Unicode
 * data of the Java platform as section 3 there derives them.
 */
final class Idna {
  /** RFC 5892, 2.6: code points whose properties would say otherwise. */
  private static final String VALID_EXCEPTIONS = "\u00DF\u03C2\u06FD\u06FE\u0F0B\u3007";

  private static final String DISALLOWED_EXCEPTIONS =
      "\u0640\u07FA\u302E\u302F\u3031\u3032\u3033\u3034\u3035\u303B";

  /** The general categories of "LetterDigits", RFC 5892, 2.1. */
  private static final int LETTERS_AND_DIGITS =
      1 << Character.LOWERCASE_LETTER
          | 1 << Character.UPPERCASE_LETTER
          | 1 << Character.OTHER_LETTER
          | 1 << Character.MODIFIER_LETTER
          | 1 << Character.NON_SPACING_MARK
          | 1 << Character.COMBINING_SPACING_MARK
          | 1 << Character.DECIMAL_DIGIT_NUMBER;

  private static final int MARKS =
      1 << Character.NON_SPACING_MARK
          | 1 << Character.COMBINING_SPACING_MARK
          | 1 << Character.ENCLOSING_MARK;

  private Idna() {}

  /**
   * Whether a label, which is not empty, may be registered, but for its length and the direction of
   * its letters.
   */
  static boolean isLabel(String label) {
    if (label.startsWith("-")
        || label.endsWith("-")
        || label.startsWith("--", 2)
        || isOf(label.codePointAt(0), MARKS)
        || !Normalizer.isNormalized(label, Normalizer.Form.NFC)) {
      return false;
    }
    int[] codePoints = label.codePoints().toArray();
    for (int i = 0; i < codePoints.length; i++) {
      if (!isValid(codePoints[i]) && !isValidInContext(codePoints, i)) {
        return false;
      }
    }
    return true;
  }

  /**
   * The rules of RFC 5892, appendix A, but for A.8 and A.9: of two kinds of Arabic digits in one
   * label {@link Bidi} says the same.
   */
  private static boolean isValidInContext(int[] label, int i) {
    int before = i > 0 ? label[i - 1] : -1;
    int after = i + 1 < label.length ? label[i + 1] : -1;
    return switch (label[i]) {
      case 0x200C -> Joining.isVirama(before) || Joining.joins(label, i);
      case 0x200D -> Joining.isVirama(before);
      case 0xB7 -> before == 'l' && after == 'l';
      case 0x375 -> isOf(after, UnicodeScript.GREEK);
      case 0x5F3, 0x5F4 -> isOf(before, UnicodeScript.HEBREW);
      case 0x30FB -> hasJapanese(label);
      default -> false;
    };
  }

  private static boolean isValid(int c) {
    if (c < 0x80) {
      return Ascii.isDigit(c) || c == '-' || (c >= 'a' && c <= 'z');
    }
    if (VALID_EXCEPTIONS.indexOf(c) >= 0) {
      return true;
    }
    return DISALLOWED_EXCEPTIONS.indexOf(c) < 0
        && isOf(c, LETTERS_AND_DIGITS)
        && isStable(c)
        && !isIgnorable(c)
        && !isOldHangul(c);
  }

  /** RFC 5892, 2.2: whether normalizing and folding case leave {@code c} as it is. */
  private static boolean isStable(int c) {
    String text = Character.toString(c);
    String normal = Normalizer.normalize(text, Normalizer.Form.NFKC);
    return text.equals(Normalizer.normalize(folded(c, normal), Normalizer.Form.NFKC));
  }

  /**
   * Java cannot fold. To upper case and back does the same, but for the dotless i, and for
   * Cherokee, whose capitals came first: it is the small letters that fold.
   */
  private static String folded(int c, String normal) {
    if (c == 0x131) {
      return normal;
    }
    String upper = normal.toUpperCase(Locale.ROOT);
    return isOf(c, UnicodeScript.CHEROKEE) ? upper : upper.toLowerCase(Locale.ROOT);
  }

  /** RFC 5892, 2.3 and 2.4: letters and marks that are ignorable, or in blocks that are. */
  private static boolean isIgnorable(int c) {
    return c == 0x34F
        || isOf(c, 0x17B4, 0x17B5)
        || isOf(c, 0x180B, 0x180F)
        || isOf(c, 0x20D0, 0x20FF)
        || isOf(c, 0xFE00, 0xFE0F)
        || isOf(c, 0x1D100, 0x1D24F)
        || isOf(c, 0xE0100, 0xE01EF);
  }

  /** RFC 5892, 2.9. */
  private static boolean isOldHangul(int c) {
    return isOf(c, 0x1100, 0x11FF) || isOf(c, 0xA960, 0xA97F) || isOf(c, 0xD7B0, 0xD7FF);
  }

  private static boolean hasJapanese(int[] label) {
    for (int c : label) {
      if (isOf(c, UnicodeScript.HIRAGANA)
          || isOf(c, UnicodeScript.KATAKANA)
          || isOf(c, UnicodeScript.HAN)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOf(int c, UnicodeScript script) {
    return c >= 0 && UnicodeScript.of(c) == script;
  }

  private static boolean isOf(int c, int first, int last) {
    return c >= first && c <= last;
  }

  private static boolean isOf(int c, int categories) {
    return (categories >>> Character.getType(c) & 1) != 0;
  }
}

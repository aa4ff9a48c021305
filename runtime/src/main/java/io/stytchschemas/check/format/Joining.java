package io.stytchschemas.check.format;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/**
 * How letters join, for the invisible joiners of RFC 5892 (A.1 and A.2). The Java platform has no
 * data for it: the viramas (combining class 9) and the letters that do not join to the left stand
 * here, but for Manichaean ones, as of Unicode 15; every other letter of a joining script joins to
 * both sides.
 */
final class Joining {
  private static final Set<UnicodeScript> JOINING_SCRIPTS =
      Set.of(
          UnicodeScript.ARABIC,
          UnicodeScript.SYRIAC,
          UnicodeScript.MANDAIC,
          UnicodeScript.MONGOLIAN,
          UnicodeScript.NKO,
          UnicodeScript.PHAGS_PA,
          UnicodeScript.MANICHAEAN,
          UnicodeScript.ADLAM);

  private static final String VIRAMAS =
      "\u094D\u09CD\u0A4D\u0ACD\u0B4D\u0BCD\u0C4D\u0CCD\u0D3B\u0D3C\u0D4D\u0DCA\u0E3A\u0EBA\u0F84"
          + "\u1039\u103A\u1714\u1715\u1734\u17D2\u1A60\u1B44\u1BAA\u1BAB\u1BF2\u1BF3\u2D7F\uA806"
          + "\uA82C\uA8C4\uA953\uA9C0\uAAF6\uABED"
          + "\uD802\uDE3F\uD804\uDC46\uD804\uDC70\uD804\uDC7F\uD804\uDCB9\uD804\uDD33\uD804\uDD34"
          + "\uD804\uDDC0\uD804\uDE35\uD804\uDEEA\uD804\uDF4D\uD805\uDC42\uD805\uDCC2\uD805\uDDBF"
          + "\uD805\uDE3F\uD805\uDEB6\uD805\uDF2B\uD806\uDC39\uD806\uDD3D\uD806\uDD3E\uD806\uDDE0"
          + "\uD806\uDE34\uD806\uDE47\uD806\uDE99\uD807\uDC3F\uD807\uDD44\uD807\uDD45\uD807\uDD97"
          + "\uD807\uDF41\uD807\uDF42";

  /** Pairs of first and last of the letters that join to the right only, or not at all. */
  private static final String NOT_TO_THE_LEFT =
      "\u0621\u0625\u0627\u0627\u0629\u0629\u062F\u0632\u0648\u0648\u0671\u0677\u0688\u0699"
          + "\u06C0\u06C0\u06C3\u06CB\u06CD\u06CD\u06CF\u06CF\u06D2\u06D5\u06EE\u06EF"
          + "\u0710\u0710\u0715\u0719\u071E\u071E\u0728\u0728\u072A\u072A\u072C\u072C\u072F\u072F"
          + "\u074D\u074D\u0759\u075B\u076B\u076C\u0771\u0771\u0773\u0774\u0778\u0779"
          + "\u0840\u0840\u0846\u0847\u0849\u0849\u0854\u0854\u0856\u0858\u0867\u0867\u0869\u086A"
          + "\u0870\u0882\u088E\u088E\u08AA\u08AC\u08AE\u08AE\u08B1\u08B2\u08B9\u08B9";

  private static final String NOT_AT_ALL =
      "\u0621\u0674\u06D4\u06E5\u06E6\u07F4\u07F5\u0861\u0866\u08AD\u08C9";

  private Joining() {}

  static boolean isVirama(int c) {
    return VIRAMAS.indexOf(c) >= 0;
  }

  /** Whether the letters around a place, marks between left out, would join. */
  static boolean joins(int[] label, int place) {
    int before = place - 1;
    while (before >= 0 && isTransparent(label[before])) {
      before--;
    }
    int after = place + 1;
    while (after < label.length && isTransparent(label[after])) {
      after++;
    }
    return before >= 0
        && after < label.length
        && isJoining(label[before])
        && !isNotToTheLeft(label[before])
        && isJoining(label[after]);
  }

  private static boolean isTransparent(int c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isJoining(int c) {
    return Character.isLetter(c)
        && JOINING_SCRIPTS.contains(UnicodeScript.of(c))
        && NOT_AT_ALL.indexOf(c) < 0;
  }

  private static boolean isNotToTheLeft(int c) {
    for (int i = 0; i < NOT_TO_THE_LEFT.length(); i += 2) {
      if (c >= NOT_TO_THE_LEFT.charAt(i) && c <= NOT_TO_THE_LEFT.charAt(i + 1)) {
        return true;
      }
    }
    return false;
  }
}

package io.stytchschemas.check.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Host names of RFC 1123 (2.1), and internationalized ones of RFC 5890 and 5891. */
public final class HostNames {
  private static final int MAX_LABEL = 63;
  private static final int MAX_NAME = 253;
  private static final String ACE_PREFIX = "xn--";

  private HostNames() {}

  public static boolean isHostname(String value) {
    return isName(value, false);
  }

  /** As for {@link #isHostname}, and with the label separators of RFC 3490, 3.1. */
  public static boolean isIdnHostname(String value) {
    return isName(value.replace('\u3002', '.').replace('\uFF0E', '.').replace('\uFF61', '.'), true);
  }

  private static boolean isName(String value, boolean international) {
    List<String> labels = new ArrayList<>();
    int start = 0;
    int length = -1; // In ASCII, with a separator before each label but the first.
    while (start <= value.length() && length <= MAX_NAME) {
      int dot = value.indexOf('.', start);
      int end = dot < 0 ? value.length() : dot;
      String ascii = ascii(value.substring(start, end), international);
      String unicode = ascii == null ? null : unicode(ascii);
      if (ascii == null || unicode == null) {
        return false;
      }
      labels.add(unicode);
      length += ascii.length() + 1;
      start = end + 1;
    }
    return length <= MAX_NAME && Bidi.isName(labels);
  }

  /** A label as DNS has it; null if it cannot be one. */
  private static @Nullable String ascii(String label, boolean international) {
    if (label.codePointCount(0, label.length()) > MAX_LABEL) {
      return null;
    }
    if (Ascii.isAscii(label)) {
      return isLettersDigitsHyphens(label) ? label : null;
    }
    String encoded = international && Idna.isLabel(label) ? Punycode.encode(label) : null;
    return encoded == null || encoded.length() > MAX_LABEL - ACE_PREFIX.length()
        ? null
        : ACE_PREFIX + encoded;
  }

  /** The label that an ASCII form stands for; null if it is not the form of any. */
  private static @Nullable String unicode(String label) {
    if (!label.regionMatches(true, 0, ACE_PREFIX, 0, ACE_PREFIX.length())) {
      return label;
    }
    String encoded = label.substring(ACE_PREFIX.length()).toLowerCase(Locale.ROOT);
    String decoded = Punycode.decode(encoded);
    boolean valid =
        decoded != null && Idna.isLabel(decoded) && Punycode.encode(decoded).equals(encoded);
    return valid ? decoded : null;
  }

  private static boolean isLettersDigitsHyphens(String label) {
    return !label.isEmpty()
        && !label.startsWith("-")
        && !label.endsWith("-")
        && Ascii.isLettersDigitsHyphens(label);
  }
}

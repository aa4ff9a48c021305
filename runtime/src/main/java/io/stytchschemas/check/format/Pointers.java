package io.stytchschemas.check.format;

/** JSON Pointers (RFC 6901, 5) and Relative JSON Pointers (draft-bhutton, 3). */
public final class Pointers {
  private Pointers() {}

  public static boolean isJsonPointer(String value) {
    return isPointer(value, 0);
  }

  public static boolean isRelativeJsonPointer(String value) {
    int end = Ascii.skipDigits(value, 0);
    if (end == 0 || (end > 1 && value.charAt(0) == '0')) {
      return false;
    }
    if (Ascii.isAt(value, end, "+-")) {
      int from = end + 1;
      end = Ascii.skipDigits(value, from);
      if (end == from || value.charAt(from) == '0') {
        return false;
      }
    }
    return isPointer(value, end) || (Ascii.isAt(value, end, "#") && end == value.length() - 1);
  }

  private static boolean isPointer(String value, int from) {
    if (from < value.length() && value.charAt(from) != '/') {
      return false;
    }
    for (int i = value.indexOf('~', from); i >= 0; i = value.indexOf('~', i + 1)) {
      if (!Ascii.isAt(value, i + 1, "01")) {
        return false;
      }
    }
    return true;
  }
}

package io.stytchschemas.check.format;

/** UUIDs of RFC 4122, section 3; of every version and variant. */
public final class Uuids {
  private static final int LENGTH = 36;

  private Uuids() {}

  public static boolean isUuid(String value) {
    if (value.length() != LENGTH) {
      return false;
    }
    for (int i = 0; i < LENGTH; i++) {
      boolean hyphen = i == 8 || i == 13 || i == 18 || i == 23;
      if (hyphen ? value.charAt(i) != '-' : !Ascii.isHexDigit(value.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}

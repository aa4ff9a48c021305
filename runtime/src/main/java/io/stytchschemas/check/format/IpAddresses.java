package io.stytchschemas.check.format;

/** Addresses: the "dotted-quad" of RFC 2673 (3.2) and section 2.2 of RFC 4291. */
public final class IpAddresses {
  private static final int GROUPS = 8;

  private IpAddresses() {}

  /** No number has a leading zero, which some systems take for a sign of octal. */
  public static boolean isIpv4(String value) {
    return isIpv4(value, 0);
  }

  public static boolean isIpv6(String value) {
    int groups = 0;
    boolean shortened = false;
    int i = 0;
    if (value.startsWith("::")) {
      shortened = true;
      i = 2;
    }
    while (i < value.length()) {
      int end = Ascii.skipHexDigits(value, i);
      if (Ascii.isAt(value, end, ".")) {
        groups += 2;
        return isIpv4(value, i) && isComplete(groups, shortened);
      }
      if (end == i || end - i > 4) {
        return false;
      }
      groups++;
      if (end == value.length()) {
        return isComplete(groups, shortened);
      }
      if (value.charAt(end) != ':') {
        return false;
      }
      i = end + 1;
      if (Ascii.isAt(value, i, ":")) {
        if (shortened) {
          return false;
        }
        shortened = true;
        i++;
      } else if (i == value.length()) {
        return false;
      }
    }
    return shortened && isComplete(groups, true);
  }

  private static boolean isComplete(int groups, boolean shortened) {
    return shortened ? groups < GROUPS : groups == GROUPS;
  }

  private static boolean isIpv4(String value, int from) {
    int i = from;
    for (int part = 0; part < 4; part++) {
      if (part > 0 && !Ascii.isAt(value, i++, ".")) {
        return false;
      }
      int end = Ascii.skipDigits(value, i);
      if (!isByte(value, i, end)) {
        return false;
      }
      i = end;
    }
    return i == value.length();
  }

  private static boolean isByte(String value, int from, int to) {
    int digits = to - from;
    if (digits == 0 || digits > 3 || (digits > 1 && value.charAt(from) == '0')) {
      return false;
    }
    return Integer.parseInt(value, from, to, 10) < 256;
  }
}

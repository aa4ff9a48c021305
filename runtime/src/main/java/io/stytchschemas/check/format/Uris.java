package io.stytchschemas.check.format;

/** URIs of RFC 3986 (appendix A) and, with characters beyond ASCII, IRIs of RFC 3987 (2.2). */
public final class Uris {
  private static final String UNRESERVED_AND_SUB_DELIMS = "-._~!$&'()*+,;=";

  private final String text;
  private final boolean international;

  private Uris(String text, boolean international) {
    this.text = text;
    this.international = international;
  }

  public static boolean isUri(String value) {
    return new Uris(value, false).isReference(true);
  }

  public static boolean isUriReference(String value) {
    return new Uris(value, false).isReference(false);
  }

  public static boolean isIri(String value) {
    return new Uris(value, true).isReference(true);
  }

  public static boolean isIriReference(String value) {
    return new Uris(value, true).isReference(false);
  }

  /** The characters that RFC 3987 adds: "ucschar". */
  static boolean isUniversal(int c) {
    return (c >= 0xA0 && c <= 0xD7FF)
        || (c >= 0xF900 && c <= 0xFDCF)
        || (c >= 0xFDF0 && c <= 0xFFEF)
        || (c >= 0x10000 && c <= 0xEFFFD && (c & 0xFFFF) <= 0xFFFD && !isBelowE1000(c));
  }

  /** The characters that RFC 3987 adds for queries: "iprivate". */
  static boolean isPrivate(int c) {
    return (c >= 0xE000 && c <= 0xF8FF) || (c >= 0xF0000 && (c & 0xFFFF) <= 0xFFFD);
  }

  private static boolean isBelowE1000(int c) {
    return c >= 0xE0000 && c < 0xE1000;
  }

  private boolean isReference(boolean absolute) {
    int pathEnd = first("?#", 0, text.length());
    int schemeEnd = first(":/", 0, pathEnd);
    boolean colon = schemeEnd < pathEnd && text.charAt(schemeEnd) == ':';
    // Without a scheme, the first segment of a path has no colon.
    if (colon ? !isScheme(schemeEnd) : absolute) {
      return false;
    }
    int hierarchy = colon ? schemeEnd + 1 : 0;
    int pathStart = hierarchy;
    if (text.startsWith("//", hierarchy)) {
      pathStart = first("/", hierarchy + 2, pathEnd);
      if (!isAuthority(hierarchy + 2, pathStart)) {
        return false;
      }
    }
    int queryEnd = first("#", pathEnd, text.length());
    return consistsOf(":@/", pathStart, pathEnd, false)
        && consistsOf(":@/?", pathEnd + 1, queryEnd, true)
        && consistsOf(":@/?", queryEnd + 1, text.length(), false);
  }

  private boolean isScheme(int end) {
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      if (!Ascii.isAlpha(c) && (i == 0 || (!Ascii.isDigit(c) && "+-.".indexOf(c) < 0))) {
        return false;
      }
    }
    return end > 0;
  }

  private boolean isAuthority(int from, int to) {
    int at = first("@", from, to);
    int host = at < to ? at + 1 : from;
    if (at < to && !consistsOf(":", from, at, false)) {
      return false;
    }
    int hostEnd;
    if (host < to && text.charAt(host) == '[') {
      hostEnd = first("]", host, to) + 1;
      if (hostEnd > to || !isIpLiteral(text.substring(host + 1, hostEnd - 1))) {
        return false;
      }
    } else {
      hostEnd = first(":", host, to);
      if (!consistsOf("", host, hostEnd, false)) {
        return false;
      }
    }
    return hostEnd == to
        || (text.charAt(hostEnd) == ':' && Ascii.skipDigits(text, hostEnd + 1) >= to);
  }

  private static boolean isIpLiteral(String literal) {
    if (!literal.startsWith("v") && !literal.startsWith("V")) {
      return IpAddresses.isIpv6(literal);
    }
    int dot = literal.indexOf('.');
    return dot > 1
        && dot < literal.length() - 1
        && Ascii.skipHexDigits(literal, 1) == dot
        && new Uris(literal, false).consistsOf(":", dot + 1, literal.length(), false)
        && literal.indexOf('%') < 0;
  }

  /**
   * Whether a part has only what every part may have, and the chars of {@code more}. A part that is
   * not there ends before it begins.
   */
  private boolean consistsOf(String more, int from, int to, boolean query) {
    for (int i = from; i < to; ) {
      int c = text.codePointAt(i);
      if (c == '%') {
        if (!Ascii.isPercentEncoded(text, i)) {
          return false;
        }
        i += 3;
        continue;
      }
      boolean allowed =
          Ascii.isAlphanumeric(c)
              || UNRESERVED_AND_SUB_DELIMS.indexOf(c) >= 0
              || more.indexOf(c) >= 0
              || (international && (isUniversal(c) || (query && isPrivate(c))));
      if (!allowed) {
        return false;
      }
      i += Character.charCount(c);
    }
    return true;
  }

  /** The index of the first of some chars in a part; its end if there is none. */
  private int first(String chars, int from, int to) {
    int i = from;
    while (i < to && chars.indexOf(text.charAt(i)) < 0) {
      i++;
    }
    return i;
  }
}

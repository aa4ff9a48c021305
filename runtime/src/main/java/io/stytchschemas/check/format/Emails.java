package io.stytchschemas.check.format;

/** Mailboxes of RFC 5321 (4.1.2), and of RFC 6531 (3.3), which adds characters beyond ASCII. */
public final class Emails {
  private static final String ATOM_SPECIALS = "!#$%&'*+-/=?^_`{|}~";

  private Emails() {}

  public static boolean isEmail(String value) {
    return isMailbox(value, false);
  }

  public static boolean isIdnEmail(String value) {
    return isMailbox(value, true);
  }

  private static boolean isMailbox(String value, boolean international) {
    int at =
        value.startsWith("\"")
            ? endOfQuoted(value, international)
            : endOfDotted(value, 0, international, ATOM_SPECIALS);
    return at > 0 && Ascii.isAt(value, at, "@") && isDomain(value, at + 1, international);
  }

  /** The index after a quoted string; -1 if there is none. */
  private static int endOfQuoted(String value, boolean international) {
    for (int i = 1; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"') {
        return i + 1;
      }
      if (c == '\\' && (++i == value.length() || !isPrintable(value.charAt(i)))) {
        return -1;
      }
      if (!isPrintable(c) && !(international && isBeyondAscii(value, i))) {
        return -1;
      }
    }
    return -1;
  }

  /** The index after words with single dots between them; -1 if there are none. */
  private static int endOfDotted(String value, int from, boolean international, String specials) {
    int i = from;
    while (true) {
      int start = i;
      while (i < value.length() && isWordPart(value, i, international, specials)) {
        i++;
      }
      if (i == start) {
        return -1;
      }
      if (!Ascii.isAt(value, i, ".")) {
        return i;
      }
      i++;
    }
  }

  private static boolean isWordPart(String value, int i, boolean international, String specials) {
    char c = value.charAt(i);
    return Ascii.isAlphanumeric(c)
        || specials.indexOf(c) >= 0
        || (international && isBeyondAscii(value, i));
  }

  private static boolean isDomain(String value, int from, boolean international) {
    if (Ascii.isAt(value, from, "[")) {
      return value.endsWith("]") && isAddress(value.substring(from + 1, value.length() - 1));
    }
    if (endOfDotted(value, from, international, "-") != value.length()) {
      return false;
    }
    // Hyphens stand between letters and digits only.
    boolean hyphenAtEdge =
        value.charAt(from) == '-'
            || value.endsWith("-")
            || value.indexOf("-.", from) >= 0
            || value.indexOf(".-", from) >= 0;
    return !hyphenAtEdge;
  }

  private static boolean isAddress(String literal) {
    if (literal.regionMatches(true, 0, "IPv6:", 0, 5)) {
      return IpAddresses.isIpv6(literal.substring(5));
    }
    int colon = literal.indexOf(':');
    return colon < 0
        ? IpAddresses.isIpv4(literal)
        : isTag(literal.substring(0, colon)) && isTagged(literal.substring(colon + 1));
  }

  private static boolean isTag(String tag) {
    return !tag.isEmpty() && !tag.endsWith("-") && Ascii.isLettersDigitsHyphens(tag);
  }

  private static boolean isTagged(String content) {
    for (int i = 0; i < content.length(); i++) {
      char c = content.charAt(i);
      if (!isPrintable(c) || c == ' ' || (c >= '[' && c <= ']')) {
        return false;
      }
    }
    return !content.isEmpty();
  }

  private static boolean isPrintable(char c) {
    return c >= ' ' && c < 0x7F;
  }

  /** Whether the char is part of a character that UTF-8 can hold, and ASCII cannot. */
  private static boolean isBeyondAscii(String value, int i) {
    char c = value.charAt(i);
    if (!Character.isSurrogate(c)) {
      return c >= 0x80;
    }
    int pair = Character.isLowSurrogate(c) ? i - 1 : i;
    return pair >= 0
        && pair + 1 < value.length()
        && Character.isSurrogatePair(value.charAt(pair), value.charAt(pair + 1));
  }
}

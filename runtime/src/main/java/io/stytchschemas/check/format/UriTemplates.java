package io.stytchschemas.check.format;

/** URI templates of RFC 6570, section 2, with erratum 6937, which allows the apostrophe. */
public final class UriTemplates {
  private static final String OPERATORS = "+#./;?&=,!@|";
  private static final String NOT_LITERAL = " \"%<>\\^`{|}";

  private UriTemplates() {}

  public static boolean isUriTemplate(String value) {
    for (int i = 0; i < value.length(); ) {
      int c = value.codePointAt(i);
      if (c == '{') {
        int end = value.indexOf('}', i);
        if (end < 0 || !isExpression(value.substring(i + 1, end))) {
          return false;
        }
        i = end + 1;
      } else if (Ascii.isPercentEncoded(value, i)) {
        i += 3;
      } else if (isLiteral(c)) {
        i += Character.charCount(c);
      } else {
        return false;
      }
    }
    return true;
  }

  private static boolean isLiteral(int c) {
    return c < 0x80
        ? c > ' ' && c < 0x7F && NOT_LITERAL.indexOf(c) < 0
        : Uris.isUniversal(c) || Uris.isPrivate(c);
  }

  private static boolean isExpression(String expression) {
    int from = Ascii.isAt(expression, 0, OPERATORS) ? 1 : 0;
    for (String variable : expression.substring(from).split(",", -1)) {
      if (!isVariable(variable)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isVariable(String variable) {
    if (variable.endsWith("*")) {
      return isName(variable.substring(0, variable.length() - 1));
    }
    int colon = variable.indexOf(':');
    return colon < 0
        ? isName(variable)
        : isName(variable.substring(0, colon)) && isMaxLength(variable.substring(colon + 1));
  }

  /** One to 9999. */
  private static boolean isMaxLength(String digits) {
    return digits.length() <= 4
        && Ascii.isAt(digits, 0, "123456789")
        && Ascii.skipDigits(digits, 0) == digits.length();
  }

  private static boolean isName(String name) {
    boolean dotAllowed = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == '.' && dotAllowed) {
        dotAllowed = false;
        continue;
      }
      if (Ascii.isPercentEncoded(name, i)) {
        i += 2;
      } else if (!Ascii.isAlphanumeric(c) && c != '_') {
        return false;
      }
      dotAllowed = true;
    }
    return dotAllowed; // Neither empty nor ending with a dot.
  }
}

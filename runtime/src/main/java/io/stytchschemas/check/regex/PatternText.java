package io.stytchschemas.check.regex;

/** The text of a pattern, read code point by code point. */
final class PatternText {
  static final int IGNORE_CASE = 1;
  static final int DOT_ALL = 2;

  private final String text;
  private int position;

  PatternText(String text) {
    this.text = text;
  }

  int position() {
    return position;
  }

  void reset(int to) {
    position = to;
  }

  boolean hasNext() {
    return position < text.length();
  }

  /** The code point that is next; -1 at the end. */
  int peek() {
    return hasNext() ? text.codePointAt(position) : -1;
  }

  /** Reads a code point; -1 at the end. */
  int next() {
    int c = peek();
    position += c < 0 ? 0 : Character.charCount(c);
    return c;
  }

  /** Goes back before a char just read. */
  void back() {
    position--;
  }

  boolean accept(char c) {
    boolean next = peek() == c;
    position += next ? 1 : 0;
    return next;
  }

  boolean accept(String expected) {
    boolean next = text.startsWith(expected, position);
    position += next ? expected.length() : 0;
    return next;
  }

  /** Whether the char {@code offset} after the next is {@code c}. */
  boolean isAhead(int offset, char c) {
    int index = position + offset;
    return index < text.length() && text.charAt(index) == c;
  }

  /** Whether, after an opening parenthesis, this is a look ahead or behind. */
  boolean isLook() {
    int kind = isAhead(1, '<') ? 2 : 1;
    return isAhead(0, '?') && (isAhead(kind, '=') || isAhead(kind, '!'));
  }

  /**
   * Reads {@code ?} and inline flags, up to the {@code :} or {@code )} that ends them.
   *
   * @param current the bits of the flags that hold so far
   * @return the bits of those that hold from there on; -1, and nothing read, if none are there
   */
  int flags(int current) {
    int start = position;
    int flags = current;
    boolean any = false;
    boolean on = true;
    int c = accept('?') ? next() : -1;
    for (; c == 'i' || c == 's' || (c == '-' && on); c = next()) {
      int flag = c == 'i' ? IGNORE_CASE : c == 's' ? DOT_ALL : 0;
      on &= flag != 0;
      any |= flag != 0;
      flags = on ? flags | flag : flags & ~flag;
    }
    if (any && (c == ':' || c == ')')) {
      position--;
      return flags;
    }
    position = start;
    return -1;
  }

  /** Reads decimal digits; a number too large for an int is the largest. -1 if there are none. */
  int number() {
    int start = position;
    long value = 0;
    while (hasNext() && isDigit(text.charAt(position))) {
      value = Math.min(value * 10 + (text.charAt(position++) - '0'), Integer.MAX_VALUE);
    }
    return position == start ? -1 : (int) value;
  }

  /**
   * Reads exactly {@code count} hexadecimal digits; -1, and nothing read, if they are not there.
   */
  int hex(int count) {
    if (position + count > text.length()) {
      return -1;
    }
    int value = 0;
    for (int i = 0; i < count; i++) {
      int digit = hexDigit(text.charAt(position + i));
      if (digit < 0) {
        return -1;
      }
      value = value << 4 | digit;
    }
    position += count;
    return value;
  }

  /** Reads what follows {@code \}{@code u}; -1, and nothing read, if that is no code point. */
  int unicodeEscape() {
    if (isAhead(0, '{')) {
      return bracedCodePoint();
    }
    int unit = hex(4);
    int afterUnit = position;
    if (unit >= 0 && Character.isHighSurrogate((char) unit) && accept("\\u")) {
      int low = hex(4);
      if (low >= 0 && Character.isLowSurrogate((char) low)) {
        return Character.toCodePoint((char) unit, (char) low);
      }
      position = afterUnit;
    }
    return unit;
  }

  private int bracedCodePoint() {
    int start = position++;
    int value = 0;
    int digit = hexDigit(next());
    while (digit >= 0 && value <= Character.MAX_CODE_POINT) {
      value = value << 4 | digit;
      if (value <= Character.MAX_CODE_POINT && accept('}')) {
        return value;
      }
      digit = hexDigit(next());
    }
    position = start;
    return -1;
  }

  static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  static int hexDigit(int c) {
    return c < 128 ? Character.digit(c, 16) : -1;
  }

  RegexSyntaxException error(String reason) {
    return new RegexSyntaxException(position, reason);
  }

  /** An error in the char just read. */
  RegexSyntaxException errorBehind(String reason) {
    return new RegexSyntaxException(Math.max(0, position - 1), reason);
  }
}

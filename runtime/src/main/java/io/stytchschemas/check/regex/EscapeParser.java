package io.stytchschemas.check.regex;

import java.util.Map;

/** Reads what follows a backslash, and the classes in square brackets. */
final class EscapeParser {
  private static final String SYNTAX_CHARACTERS = "^$\\.*+?()[]{}|/";

  /** Stands for a set, where one character could have stood. */
  private static final int SET = -1;

  private final PatternText in;
  private final RegexHandler out;
  private final boolean lenient;
  private final int groups;
  private final Map<String, Integer> groupNames;

  EscapeParser(
      PatternText in,
      RegexHandler out,
      boolean lenient,
      int groups,
      Map<String, Integer> groupNames) {
    this.in = in;
    this.out = out;
    this.lenient = lenient;
    this.groups = groups;
    this.groupNames = groupNames;
  }

  /** Reads an escape outside of brackets, its backslash read; whether it may be repeated. */
  boolean atom() {
    int c = in.next();
    if (c == 'b' || c == 'B') {
      out.anchor(c);
      return false;
    }
    if (c == 'k' && !(lenient && groupNames.isEmpty())) {
      namedReference();
    } else if (c < '1' || c > '9' || !numberedReference()) {
      if (isSet(c)) {
        out.beginClass(false);
        set(c);
        out.endClass();
      } else {
        out.character(character(c, false));
      }
    }
    return true;
  }

  /** Reads a class, its opening bracket read. */
  void characterClass() {
    int opening = in.position() - 1;
    out.beginClass(in.accept('^'));
    while (!in.accept(']')) {
      if (!in.hasNext()) {
        throw new RegexSyntaxException(opening, "'[' without ']'");
      }
      int first = classMember();
      if (in.isAhead(0, '-') && !in.isAhead(1, ']')) {
        in.next();
        range(first, in.hasNext() ? classMember() : SET);
      } else {
        single(first);
      }
    }
    out.endClass();
  }

  private void range(int first, int last) {
    if (first == SET || last == SET) {
      if (!lenient && in.hasNext()) {
        throw in.errorBehind("a set of characters cannot bound a range");
      }
      single(first);
      single('-');
      single(last);
    } else if (first > last) {
      throw in.errorBehind("the range is out of order");
    } else {
      out.range(first, last);
    }
  }

  private void single(int member) {
    if (member != SET) {
      out.range(member, member);
    }
  }

  /** Reads one member: gives a single character, or reports a set and gives {@link #SET}. */
  private int classMember() {
    int c = in.next();
    if (c != '\\') {
      return c;
    }
    c = in.next();
    if (isSet(c)) {
      set(c);
      return SET;
    }
    return character(c, true);
  }

  private static boolean isSet(int c) {
    return "dDwWsSpP".indexOf(c) >= 0;
  }

  private void set(int c) {
    if (c == 'p' || c == 'P') {
      property(c == 'P');
    } else {
      out.escape(c);
    }
  }

  private void property(boolean negated) {
    if (!in.accept('{')) {
      throw in.error("a Unicode property must stand in braces");
    }
    StringBuilder text = new StringBuilder();
    while (in.hasNext() && in.peek() != '}') {
      text.appendCodePoint(in.next());
    }
    int equals = text.indexOf("=");
    String name = equals < 0 ? text.toString() : text.substring(0, equals);
    String value = equals < 0 ? null : text.substring(equals + 1);
    if (!UnicodeProperties.isKnown(name, value) || !in.hasNext()) {
      throw in.error("ECMA-262 has no such Unicode property");
    }
    if (!out.property(name, value, negated)) {
      throw in.error("the Java platform has no data for this Unicode property");
    }
    in.next();
  }

  private void namedReference() {
    if (!in.accept('<')) {
      throw in.error("a reference to a named group must be written \\k<name>");
    }
    Integer index = groupNames.get(RegexParser.readName(in));
    if (index == null) {
      throw in.errorBehind("there is no group of this name to refer back to");
    }
    out.backReference(index);
  }

  /** Reads a reference whose first digit is read; if it is an octal escape, nothing more. */
  private boolean numberedReference() {
    in.back();
    int start = in.position();
    int index = in.number();
    if (index <= groups) {
      out.backReference(index);
      return true;
    }
    if (!lenient) {
      throw in.errorBehind("there is no such group to refer back to");
    }
    in.reset(start + 1);
    return false;
  }

  private int character(int c, boolean inClass) {
    return switch (c) {
      case -1 -> throw in.errorBehind("nothing follows the backslash");
      case 't' -> '\t';
      case 'n' -> '\n';
      case 'v' -> 0x0B;
      case 'f' -> '\f';
      case 'r' -> '\r';
      case 'c' -> control(inClass);
      case 'x' -> orLiteral(in.hex(2), c, "two hexadecimal digits must follow \\x");
      case 'u' -> orLiteral(in.unicodeEscape(), c, "a code point must follow \\u");
      case '0', '1', '2', '3', '4', '5', '6', '7' -> octal(c);
      default -> identity(c, inClass);
    };
  }

  private int identity(int c, boolean inClass) {
    if (inClass && c == 'b') {
      return '\b';
    }
    if (SYNTAX_CHARACTERS.indexOf(c) >= 0 || (inClass && c == '-') || lenient) {
      return c;
    }
    throw in.errorBehind("ECMA-262 has no such escape");
  }

  private int control(boolean inClass) {
    int c = in.peek();
    boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    if (letter || (lenient && inClass && (PatternText.isDigit(c) || c == '_'))) {
      in.next();
      return c % 32;
    }
    if (!lenient) {
      throw in.errorBehind("a letter must follow \\c");
    }
    in.back(); // The backslash stands for itself, and so does the c, read again.
    return '\\';
  }

  private int octal(int first) {
    boolean alone = first == '0' && !PatternText.isDigit(in.peek());
    if (!lenient && !alone) {
      throw in.errorBehind("ECMA-262 has no octal escapes in Unicode mode");
    }
    int value = first - '0';
    for (int i = first <= '3' ? 2 : 1; i > 0; i--) {
      int digit = in.peek() - '0';
      if (digit < 0 || digit > 7) {
        break;
      }
      in.next();
      value = value * 8 + digit;
    }
    return value;
  }

  private int orLiteral(int escaped, int c, String reason) {
    if (escaped < 0 && !lenient) {
      throw in.error(reason);
    }
    return escaped < 0 ? c : escaped;
  }
}

package io.stytchschemas.check.regex;

import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Reads what follows a backslash, and the classes in square brackets. */
final class EscapeParser {
  private static final String SYNTAX_CHARACTERS = "^$\\.*+?()[]{}|/";

  /** Stands for a set where one character could have stood. */
  private static final int SET = -1;

  private final PatternText in;
  private final GroupNames groups;
  private final boolean lenient;
  private final boolean syntaxOnly;

  EscapeParser(PatternText in, GroupNames groups, boolean lenient, boolean syntaxOnly) {
    this.in = in;
    this.groups = groups;
    this.lenient = lenient;
    this.syntaxOnly = syntaxOnly;
  }

  /** Reads an escape outside of brackets, its backslash read. */
  Regex atom() {
    int c = in.next();
    if (c == 'b') {
      return Regex.Anchor.WORD_BOUNDARY;
    }
    if (c == 'B') {
      return Regex.Anchor.NO_WORD_BOUNDARY;
    }
    if (c == 'k' && !(lenient && groups.indexes().isEmpty())) {
      return namedReference();
    }
    if (c >= '1' && c <= '9') {
      in.back();
      int start = in.position();
      int index = in.number();
      if (index <= groups.count()) {
        return new Regex.BackReference(index);
      }
      if (!lenient) {
        throw in.errorBehind("there is no such group to refer back to");
      }
      in.reset(start);
      c = in.next();
    }
    CharSet set = set(c);
    return new Regex.Chars(set == null ? CharSet.of(character(c, false)) : set);
  }

  /** Reads a class, its opening bracket read. */
  CharSet characterClass() {
    int opening = in.position() - 1;
    boolean negated = in.accept('^');
    CharSet.Builder set = CharSet.builder();
    while (!in.accept(']')) {
      if (!in.hasNext()) {
        throw new RegexSyntaxException(opening, "'[' without ']'");
      }
      int first = classMember(set);
      if (in.isAhead(0, '-') && !in.isAhead(1, ']')) {
        in.next();
        range(set, first);
      }
    }
    return set.build(negated);
  }

  /** Reads the end of a range, which {@code set} takes; its first is in the set already. */
  private void range(CharSet.Builder set, int first) {
    if (!in.hasNext()) {
      return; // The missing bracket is found next.
    }
    int last = classMember(set);
    if (first == SET || last == SET) {
      if (!lenient) {
        throw in.errorBehind("a set of characters cannot bound a range");
      }
      set.add('-');
    } else if (first > last) {
      throw in.errorBehind("the range is out of order");
    } else {
      set.add(first, last);
    }
  }

  /** Reads one member and adds it; gives it back if it is a single character, else {@link #SET}. */
  private int classMember(CharSet.Builder set) {
    int c = in.next();
    if (c == '\\') {
      c = in.next();
      CharSet escaped = set(c);
      if (escaped != null) {
        set.add(escaped);
        return SET;
      }
      c = character(c, true);
    }
    set.add(c);
    return c;
  }

  /** The set that {@code \c} denotes; null if it denotes none. */
  private @Nullable CharSet set(int c) {
    return switch (c) {
      case 'd' -> CharSet.DIGIT;
      case 'D' -> CharSet.builder().add(CharSet.DIGIT).build(true);
      case 'w' -> CharSet.WORD;
      case 'W' -> CharSet.builder().add(CharSet.WORD).build(true);
      case 's' -> CharSet.SPACE;
      case 'S' -> CharSet.builder().add(CharSet.SPACE).build(true);
      case 'p', 'P' -> CharSet.builder().add(property()).build(c == 'P');
      default -> null;
    };
  }

  private IntPredicate property() {
    if (!in.accept('{')) {
      throw in.error("a Unicode property must stand in braces");
    }
    StringBuilder name = new StringBuilder();
    while (in.hasNext() && in.peek() != '}') {
      name.appendCodePoint(in.next());
    }
    int equals = name.indexOf("=");
    IntPredicate members =
        equals < 0
            ? UnicodeProperty.of(name.toString(), null)
            : UnicodeProperty.of(name.substring(0, equals), name.substring(equals + 1));
    if (members == null || !in.accept('}')) {
      throw in.error("ECMA-262 has no such Unicode property");
    }
    if (members == UnicodeProperty.UNKNOWN_MEMBERS && !syntaxOnly) {
      throw in.error("the Java platform has no data for this Unicode property");
    }
    return members;
  }

  private Regex namedReference() {
    if (!in.accept('<')) {
      throw in.error("a reference to a named group must be written \\k<name>");
    }
    Integer index = groups.indexes().get(GroupNames.readName(in));
    if (index == null) {
      throw in.errorBehind("there is no group of this name to refer back to");
    }
    return new Regex.BackReference(index);
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
      case 'u' -> orLiteral(unicodeEscape(in), c, "a code point must follow \\u");
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

  /** Reads what follows {@code \}{@code u}; -1, and nothing read, if that is no code point. */
  static int unicodeEscape(PatternText in) {
    int start = in.position();
    if (in.accept('{')) {
      long value = in.accept('}') ? -1 : 0;
      while (value >= 0 && !in.accept('}')) {
        int digit = PatternText.hexDigit(in.next());
        value = digit < 0 || value > Character.MAX_CODE_POINT ? -1 : value << 4 | digit;
      }
      if (value < 0 || value > Character.MAX_CODE_POINT) {
        in.reset(start);
        return -1;
      }
      return (int) value;
    }
    int unit = in.hex(4);
    int afterUnit = in.position();
    if (unit >= Character.MIN_HIGH_SURROGATE
        && unit <= Character.MAX_HIGH_SURROGATE
        && in.accept("\\u")) {
      int low = in.hex(4);
      if (low >= Character.MIN_LOW_SURROGATE && low <= Character.MAX_LOW_SURROGATE) {
        return Character.toCodePoint((char) unit, (char) low);
      }
      in.reset(afterUnit);
    }
    return unit;
  }
}

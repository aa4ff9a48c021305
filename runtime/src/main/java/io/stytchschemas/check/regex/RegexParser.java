package io.stytchschemas.check.regex;

import java.util.HashMap;
import java.util.Map;

/**
 * Reads regular expressions of ECMA-262 (22.2.1) in Unicode mode, the mode that JSON Schema asks
 * for. The lenient form also takes what only the web's legacy grammar (annex B.1.2) allows, such as
 * {@code \-} and a lone brace, but keeps the meaning of Unicode mode for all that it has one for.
 * And it takes the inline flags {@code i} and {@code s}, to which no version of ECMA-262 gives
 * another meaning than Perl, Java and Python do: {@code (?i)} holds to the end of its group, {@code
 * (?i:…)} within its own.
 */
public final class RegexParser {
  /** Deeper nesting is refused, so that nothing that walks the pattern can exhaust the stack. */
  private static final int MAX_DEPTH = 250;

  private final PatternText in;
  private final RegexHandler out;
  private final EscapeParser escapes;
  private final boolean lenient;
  private int depth;
  private int opened;
  private int flags;

  /** Whether a quantifier may follow what was read last. */
  private boolean quantifiable;

  private RegexParser(String pattern, boolean lenient, RegexHandler handler) {
    this.in = new PatternText(pattern);
    this.out = handler;
    this.lenient = lenient;
    // What \3 and \k mean depends on the groups further on.
    Map<String, Integer> names = new HashMap<>();
    int groups = findGroups(new PatternText(pattern), names);
    this.escapes = new EscapeParser(in, handler, lenient, groups, names);
  }

  /**
   * Reads a pattern.
   *
   * @param lenient whether to take what only the legacy grammar allows
   * @throws RegexSyntaxException if {@code pattern} is not one, or {@code handler} does not support
   *     a property
   */
  public static void parse(String pattern, boolean lenient, RegexHandler handler) {
    RegexParser parser = new RegexParser(pattern, lenient, handler);
    parser.disjunction();
    if (parser.in.hasNext()) {
      throw parser.in.error("')' without '('");
    }
  }

  /** Whether {@code pattern} is one in Unicode mode. */
  public static boolean isValid(String pattern) {
    try {
      parse(pattern, false, new RegexHandler() {});
      return true;
    } catch (RegexSyntaxException e) {
      return false;
    }
  }

  private void disjunction() {
    while (in.hasNext() && in.peek() != ')') {
      if (in.accept('|')) {
        out.nextOption();
      } else {
        term();
      }
    }
  }

  private void term() {
    int c = in.next();
    quantifiable = true;
    switch (c) {
      case '^', '$' -> {
        out.anchor(c);
        quantifiable = false;
      }
      case '.' -> {
        out.beginClass(false);
        out.escape('.');
        out.endClass();
      }
      case '(' -> group();
      case '[' -> escapes.characterClass();
      case '\\' -> quantifiable = escapes.atom();
      case '*', '+', '?' -> throw in.errorBehind("nothing to repeat");
      case '{', '}', ']' -> brace(c);
      default -> out.character(c);
    }
    if (quantifiable) {
      quantifier();
    }
  }

  private void brace(int c) {
    if (!lenient) {
      throw in.errorBehind("'" + (char) c + "' must be escaped");
    }
    int start = in.position();
    if (c == '{' && quantifierBody(false)) {
      throw new RegexSyntaxException(start - 1, "nothing to repeat");
    }
    out.character(c);
  }

  private void group() {
    int opening = in.position() - 1;
    if (++depth > MAX_DEPTH) {
      throw in.errorBehind("groups nest more than " + MAX_DEPTH + " deep");
    }
    boolean repeats = true;
    int outer = flags;
    if (in.isLook()) {
      boolean behind = in.accept("?<") || !in.accept('?');
      out.beginLook(behind, in.next() == '!');
      repeats = lenient && !behind;
    } else if (in.accept("?:")) {
      out.beginGroup(0);
    } else if (lenient && setFlags(in.flags(flags))) {
      if (in.next() == ')') {
        depth--;
        quantifiable = false;
        return;
      }
      out.beginGroup(0);
    } else {
      if (in.accept("?<") || (lenient && in.accept("?P<"))) {
        readName(in);
      } else if (in.accept('?')) {
        throw in.error("unknown kind of group; ECMA-262 has no inline flags and no '(?P<'");
      }
      out.beginGroup(++opened);
    }
    disjunction();
    if (!in.accept(')')) {
      throw new RegexSyntaxException(opening, "'(' without ')'");
    }
    out.end();
    setFlags(outer);
    depth--;
    quantifiable = repeats;
  }

  /** Whether flags are there to be set. */
  private boolean setFlags(int now) {
    if (now >= 0 && now != flags) {
      flags = now;
      out.flags((now & PatternText.IGNORE_CASE) != 0, (now & PatternText.DOT_ALL) != 0);
    }
    return now >= 0;
  }

  private void quantifier() {
    if (in.accept('*')) {
      out.repeat(0, RegexHandler.UNBOUNDED, in.accept('?'));
    } else if (in.accept('+')) {
      out.repeat(1, RegexHandler.UNBOUNDED, in.accept('?'));
    } else if (in.accept('?')) {
      out.repeat(0, 1, in.accept('?'));
    } else if (in.accept('{') && !quantifierBody(true)) {
      if (!lenient) {
        throw in.errorBehind("'{' must begin a quantifier or be escaped");
      }
      in.back();
    }
  }

  /** Reads what follows a brace; if that is no quantifier, reads nothing and says false. */
  private boolean quantifierBody(boolean report) {
    int start = in.position();
    int min = in.number();
    int max = min;
    if (in.accept(',')) {
      max = in.peek() == '}' ? RegexHandler.UNBOUNDED : in.number();
    }
    if (min < 0 || max < 0 || !in.accept('}')) {
      in.reset(start);
      return false;
    }
    if (min > max) {
      throw new RegexSyntaxException(start, "the bounds of the quantifier are out of order");
    }
    if (report) {
      out.repeat(min, max, in.accept('?'));
    }
    return true;
  }

  /** Counts the capturing groups, and collects the indexes of those that have names. */
  private static int findGroups(PatternText in, Map<String, Integer> names) {
    int count = 0;
    boolean inClass = false;
    while (in.hasNext()) {
      int c = in.next();
      if (c == '\\') {
        in.next();
      } else if (c == '[') {
        inClass = true;
      } else if (c == ']') {
        inClass = false;
      } else if (c == '(' && !inClass && !in.isLook()) {
        boolean named = in.accept("?<") || in.accept("?P<");
        count += named || in.peek() != '?' ? 1 : 0;
        if (named && names.put(readName(in), count) != null) {
          throw in.errorBehind("two groups have the same name");
        }
      }
    }
    return count;
  }

  /** Reads the name of a group and the bracket that ends it. */
  static String readName(PatternText in) {
    StringBuilder name = new StringBuilder();
    while (!in.accept('>')) {
      int c = in.next();
      if (c == '\\') {
        c = in.accept('u') ? in.unicodeEscape() : -1;
      }
      if (!isNamePart(c, name.length() == 0)) {
        throw in.errorBehind("not the name of a group");
      }
      name.appendCodePoint(c);
    }
    if (name.length() == 0) {
      throw in.errorBehind("the name of the group is empty");
    }
    return name.toString();
  }

  private static boolean isNamePart(int c, boolean first) {
    if (c == '$' || c == '_') {
      return true;
    }
    if (first) {
      return Character.isUnicodeIdentifierStart(c);
    }
    return Character.isUnicodeIdentifierPart(c)
        && (!Character.isIdentifierIgnorable(c) || c == 0x200C || c == 0x200D);
  }
}

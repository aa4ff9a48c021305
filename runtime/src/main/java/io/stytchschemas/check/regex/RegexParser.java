package io.stytchschemas.check.regex;

import io.stytchschemas.check.regex.Regex.Anchor;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads regular expressions of ECMA-262 (22.2.1) in Unicode mode, the mode that JSON Schema asks
 * for. The lenient form also takes what only the web's legacy grammar (annex B.1.2) allows, such as
 * {@code \-} and a lone brace, but keeps the meaning of Unicode mode for all that it has one for.
 */
public final class RegexParser {
  /** Deeper nesting is refused, so that nothing that walks the tree can exhaust the stack. */
  private static final int MAX_DEPTH = 250;

  private final PatternText in;
  private final EscapeParser escapes;
  private final boolean lenient;
  private int depth;
  private int opened;

  /** Whether a quantifier may follow what was read last. */
  private boolean quantifiable;

  private RegexParser(String pattern, boolean lenient, boolean syntaxOnly) {
    this.in = new PatternText(pattern);
    this.lenient = lenient;
    this.escapes = new EscapeParser(in, GroupNames.of(pattern), lenient, syntaxOnly);
  }

  /**
   * Reads a pattern by the grammar of Unicode mode.
   *
   * @throws RegexSyntaxException if {@code pattern} is not one in Unicode mode, or names a Unicode
   *     property that this platform has no data for
   */
  public static Regex parse(String pattern) {
    return new RegexParser(pattern, false, false).pattern();
  }

  /**
   * Reads a pattern by the legacy grammar.
   *
   * @throws RegexSyntaxException if {@code pattern} is not even one of the legacy grammar
   */
  public static Regex parseLenient(String pattern) {
    return new RegexParser(pattern, true, false).pattern();
  }

  /**
   * The first of these that does not refuse {@code pattern}.
   *
   * @throws RegexSyntaxException as {@link #parseLenient}
   */
  static Regex parseAny(String pattern) {
    try {
      return parse(pattern);
    } catch (RegexSyntaxException strict) {
      return parseLenient(pattern);
    }
  }

  /** Whether {@code pattern} is one in Unicode mode. */
  public static boolean isValid(String pattern) {
    try {
      new RegexParser(pattern, false, true).pattern();
      return true;
    } catch (RegexSyntaxException e) {
      return false;
    }
  }

  private Regex pattern() {
    Regex regex = disjunction();
    if (in.hasNext()) {
      throw in.error("')' without '('");
    }
    return regex;
  }

  private Regex disjunction() {
    List<Regex> options = new ArrayList<>();
    do {
      options.add(alternative());
    } while (in.accept('|'));
    return options.size() == 1 ? options.get(0) : new Regex.Choice(List.copyOf(options));
  }

  private Regex alternative() {
    List<Regex> parts = new ArrayList<>();
    while (in.hasNext() && in.peek() != '|' && in.peek() != ')') {
      parts.add(term());
    }
    return parts.size() == 1 ? parts.get(0) : new Regex.Sequence(List.copyOf(parts));
  }

  private Regex term() {
    Regex atom = atom();
    return quantifiable ? quantified(atom) : atom;
  }

  private Regex atom() {
    int c = in.next();
    if (c == '(') {
      return group();
    }
    Regex atom =
        switch (c) {
          case '^' -> Anchor.START;
          case '$' -> Anchor.END;
          case '.' -> new Regex.Chars(CharSet.NOT_LINE_END);
          case '[' -> new Regex.Chars(escapes.characterClass());
          case '\\' -> escapes.atom();
          case '*', '+', '?' -> throw in.errorBehind("nothing to repeat");
          case '{', '}', ']' -> brace(c);
          default -> new Regex.Chars(CharSet.of(c));
        };
    quantifiable = !(atom instanceof Anchor);
    return atom;
  }

  private Regex brace(int c) {
    if (!lenient) {
      throw in.errorBehind("'" + (char) c + "' must be escaped");
    }
    if (c == '{' && quantifierBody() != null) {
      throw in.errorBehind("nothing to repeat");
    }
    return new Regex.Chars(CharSet.of(c));
  }

  private Regex group() {
    if (++depth > MAX_DEPTH) {
      throw in.errorBehind("groups nest more than " + MAX_DEPTH + " deep");
    }
    int opening = in.position() - 1;
    Regex group;
    boolean repeats = true;
    if (!in.accept('?')) {
      group = capture();
    } else if (in.accept(':')) {
      group = disjunction();
    } else if (in.isAhead(0, '=') || in.isAhead(0, '!')) {
      group = look(false);
      repeats = lenient;
    } else if (in.isAhead(0, '<') && (in.isAhead(1, '=') || in.isAhead(1, '!'))) {
      in.next();
      group = look(true);
      repeats = false;
    } else if (in.accept('<')) {
      GroupNames.readName(in);
      group = capture();
    } else {
      throw in.error("unknown kind of group; ECMA-262 has no inline flags and no '(?P<'");
    }
    if (!in.accept(')')) {
      throw new RegexSyntaxException(opening, "'(' without ')'");
    }
    depth--;
    quantifiable = repeats;
    return group;
  }

  private Regex look(boolean behind) {
    boolean negative = in.next() == '!';
    return new Regex.Look(disjunction(), behind, negative);
  }

  private Regex capture() {
    int index = ++opened;
    return new Regex.Capture(index, disjunction());
  }

  private Regex quantified(Regex atom) {
    int min;
    int max = Regex.UNBOUNDED;
    if (in.accept('*')) {
      min = 0;
    } else if (in.accept('+')) {
      min = 1;
    } else if (in.accept('?')) {
      min = 0;
      max = 1;
    } else if (in.accept('{')) {
      int[] bounds = quantifierBody();
      if (bounds == null) {
        if (!lenient) {
          throw in.errorBehind("'{' must begin a quantifier or be escaped");
        }
        in.back();
        return atom;
      }
      min = bounds[0];
      max = bounds[1];
    } else {
      return atom;
    }
    return new Regex.Repeat(atom, min, max, in.accept('?'));
  }

  /** The bounds after a brace; null, and nothing read, if this is no quantifier. */
  private int @Nullable [] quantifierBody() {
    int start = in.position();
    int min = in.number();
    int max = min;
    if (min >= 0 && in.accept(',')) {
      max = in.peek() == '}' ? Regex.UNBOUNDED : in.number();
    }
    if (min < 0 || max < 0 || !in.accept('}')) {
      in.reset(start);
      return null;
    }
    if (min > max) {
      throw new RegexSyntaxException(start, "the bounds of the quantifier are out of order");
    }
    return new int[] {min, max};
  }
}

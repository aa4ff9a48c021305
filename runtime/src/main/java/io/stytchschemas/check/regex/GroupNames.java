package io.stytchschemas.check.regex;

import java.util.HashMap;
import java.util.Map;

/**
 * The capturing groups of a pattern: how many, and which have names. They are counted before the
 * pattern is read, because what {@code \3} and {@code \k} mean depends on groups further on.
 */
record GroupNames(int count, Map<String, Integer> indexes) {

  static GroupNames of(String pattern) {
    PatternText in = new PatternText(pattern);
    Map<String, Integer> indexes = new HashMap<>();
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
      } else if (c == '(' && !inClass && isCapture(in)) {
        count++;
        if (in.accept("?<") && indexes.put(readName(in), count) != null) {
          throw in.errorBehind("two groups have the same name");
        }
      }
    }
    return new GroupNames(count, Map.copyOf(indexes));
  }

  /** Reads a name and the bracket that ends it. */
  static String readName(PatternText in) {
    StringBuilder name = new StringBuilder();
    while (!in.accept('>')) {
      int c = in.next();
      if (c == '\\') {
        c = in.accept('u') ? EscapeParser.unicodeEscape(in) : -1;
      }
      if (c < 0 || !isNamePart(c, name.length() == 0)) {
        throw in.errorBehind("not the name of a group");
      }
      name.appendCodePoint(c);
    }
    if (name.length() == 0) {
      throw in.errorBehind("the name of the group is empty");
    }
    return name.toString();
  }

  private static boolean isCapture(PatternText in) {
    return in.peek() != '?' || (in.isAhead(1, '<') && !in.isAhead(2, '=') && !in.isAhead(2, '!'));
  }

  private static boolean isNamePart(int c, boolean first) {
    if (c == '$' || c == '_') {
      return true;
    }
    return first
        ? Character.isUnicodeIdentifierStart(c)
        : Character.isUnicodeIdentifierPart(c)
            && (!Character.isIdentifierIgnorable(c) || c == 0x200C || c == 0x200D);
  }
}

package io.stytchschemas.json;

import org.jspecify.annotations.Nullable;

/**
 * The layer of a {@link JsonReader} that passes over values, checked in full: in one loop, however
 * they are nested.
 */
abstract class JsonSkipping extends JsonProperties {
  /** No text that is taken verbatim has more objects and arrays within one another. */
  static final int TEXT_DEPTH = 60;

  /** What ends the innermost object or array. */
  private char closing;

  /** Whether a writer would write what was passed over so far just as it stands. */
  private boolean asWritten;

  JsonSkipping(byte[] json) {
    super(json);
  }

  /** Passes over one value, which must be well-formed. */
  final void skip() {
    skip(null, "");
  }

  /**
   * The same if it is an object that has no name which is refused, and that a writer would write
   * just as it stands; one that nests deep counts as none.
   *
   * @param refused null for any value, however it is written
   * @param prefix what no name may begin with either, not empty
   * @return false if it is refused; nothing has moved then, save the position
   */
  final boolean skip(@Nullable PropertyNames refused, String prefix) {
    int outermost = depth;
    int p = pos;
    asWritten = true;
    while (true) {
      int c = byteAt(p);
      boolean more = false;
      if (c == '{' || c == '[') {
        p = enterAt(p, outermost);
        more = byteAt(p) != closing;
      } else {
        p = c == '"' ? skipText(p + 1) : skipOther(p);
      }
      while (!more) {
        if (depth == outermost) {
          pos = p;
          return asWritten || refused == null;
        }
        p = passWhite(p);
        more = byteAt(p) == ',';
        p = more ? passWhite(p + 1) : leaveAt(p);
      }
      if (closing == '}') {
        p = skipName(p);
        if (refused != null
            && (!asWritten || (depth == outermost + 1 && isOneOf(refused, prefix)))) {
          giveUp(outermost);
          return false;
        }
      }
    }
  }

  private int enterAt(int p, int outermost) {
    pos = p;
    checkDepth();
    beginNames(closing);
    closing = buf[p] == '{' ? '}' : ']';
    depth++;
    if (depth - outermost > TEXT_DEPTH) {
      asWritten = false;
    }
    return passWhite(p + 1);
  }

  private int leaveAt(int p) {
    if (byteAt(p) != closing) {
      String what = closing == '}' ? "object" : "array";
      throw malformed("a comma or the end of the " + what + " must follow", p);
    }
    depth--;
    closing = (char) endNames();
    return p + 1;
  }

  private void giveUp(int outermost) {
    while (depth > outermost) {
      depth--;
      forgetNames();
    }
  }

  private int skipName(int quote) {
    if (byteAt(quote) != '"') {
      throw malformed("a property must begin with its name in double quotes", quote);
    }
    int p = passNewName(quote);
    if (nameEscaped || p != nameEnd + 2) {
      asWritten = false;
    }
    return passWhite(p);
  }

  private int passWhite(int p) {
    if (p < buf.length && buf[p] > ' ') {
      return p;
    }
    int end = skipWhite(p);
    if (end != p) {
      asWritten = false;
    }
    return end;
  }

  /** Passes over a string whose first byte, after the quote, is at {@code p}. */
  private int skipText(int p) {
    int end = skipFewPlain(p);
    if (isPlainEnd(p, end)) {
      return end + 1;
    }
    end = skipString(p, end, true);
    if (hadEscape()) {
      asWritten = false;
    }
    return end + 1;
  }

  /** Passes over a number, true, false or null. */
  private int skipOther(int p) {
    int end = usualNumberEnd(p);
    if (end > 0) {
      return end;
    }
    pos = p;
    if (number()) {
      asWritten = false;
    } else if (!isTrue() && !isFalse() && !isNull()) {
      throw malformed("a value must be here", p);
    }
    return pos;
  }

  /** Whether the name that was found last is one of {@code names}, or begins as they may not. */
  private boolean isOneOf(PropertyNames names, String prefix) {
    if (nameEscaped) {
      String name = nameText();
      return names.contains(name) || name.startsWith(prefix);
    }
    int length = nameEnd - nameStart;
    return (names.hasLength(length) && names.indexOf(buf, nameStart, nameEnd) >= 0)
        || (length >= prefix.length()
            && buf[nameStart] == prefix.charAt(0)
            && nameText().startsWith(prefix));
  }
}

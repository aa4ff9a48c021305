package io.stytchschemas.json;

import io.stytchschemas.json.text.Malformed;
import io.stytchschemas.json.text.NameStack;
import io.stytchschemas.json.text.NumberText;
import io.stytchschemas.json.text.QuickNumbers;
import io.stytchschemas.json.text.Scan;
import io.stytchschemas.json.text.StringText;
import org.jspecify.annotations.Nullable;

/** Passes over values, checked in full: in one loop, however they are nested. */
final class Skipper {
  /** No object that is kept as its text has more objects and arrays within one another. */
  static final int TEXT_DEPTH = 60;

  /** In place of the end of what is no text. */
  static final int NO_TEXT = -1;

  private final NameStack names;
  private @Nullable NumberText numbers;

  private int depth;

  /** What ends the innermost object or array. */
  private char closing;

  /** Whether a writer would write what was passed over so far just so, but for white space. */
  private boolean asWritten;

  private boolean hasSpace;

  Skipper(NameStack names) {
    this.names = names;
  }

  /**
   * Passes over the value at {@code p}, which must be well-formed.
   *
   * @param around how many objects and arrays are around it
   * @return the place behind it
   */
  int skip(byte[] b, int p, int around) {
    return pass(b, p, around, null, "");
  }

  /**
   * The same if the value is an object that has no name which is refused, and that a writer would
   * write just as it stands, but for white space; one that nests deep counts as none.
   *
   * @param prefix what no name may begin with either, not empty
   * @return the place behind it, or {@link #NO_TEXT}
   */
  int skipText(byte[] b, int p, int around, PropertyNames refused, String prefix) {
    return pass(b, p, around, refused, prefix);
  }

  /** Whether there was white space in what was passed over last. */
  boolean hasSpace() {
    return hasSpace;
  }

  private int pass(byte[] b, int p, int around, @Nullable PropertyNames refused, String prefix) {
    depth = around;
    asWritten = true;
    hasSpace = false;
    while (true) {
      int c = Scan.byteAt(b, p);
      boolean more = false;
      if (c == '{' || c == '[') {
        p = enter(b, p, around);
        more = Scan.byteAt(b, p) != closing;
      } else {
        p = c == '"' ? skipString(b, p + 1) : skipOther(b, p);
      }
      while (!more) {
        if (depth == around) {
          return asWritten || refused == null ? p : NO_TEXT;
        }
        p = white(b, p);
        more = Scan.byteAt(b, p) == ',';
        p = more ? white(b, p + 1) : leave(b, p);
      }
      if (closing == '}') {
        p = skipName(b, p);
        if (refused != null
            && (!asWritten || (depth == around + 1 && isOneOf(b, refused, prefix)))) {
          giveUp(around);
          return NO_TEXT;
        }
      }
    }
  }

  private int enter(byte[] b, int p, int around) {
    if (depth == Limits.DEPTH) {
      throw Malformed.tooDeep(b, p);
    }
    names.enterObject(closing);
    closing = b[p] == '{' ? '}' : ']';
    depth++;
    if (depth - around > TEXT_DEPTH) {
      asWritten = false;
    }
    return white(b, p + 1);
  }

  private int leave(byte[] b, int p) {
    if (Scan.byteAt(b, p) != closing) {
      throw Malformed.notGoingOn(b, p, closing == '}');
    }
    depth--;
    closing = (char) names.leaveObject(b);
    return p + 1;
  }

  private void giveUp(int around) {
    for (; depth > around; depth--) {
      int unused = names.forgetObject();
    }
  }

  private int skipName(byte[] b, int quote) {
    if (Scan.byteAt(b, quote) != '"') {
      throw Malformed.noName(b, quote);
    }
    int p = names.passNew(b, quote);
    if (p != names.end() + 2) {
      hasSpace = true;
    }
    if (names.isEscaped()) {
      asWritten = false;
    }
    return white(b, p);
  }

  private int white(byte[] b, int p) {
    if (p < b.length && b[p] > ' ') {
      return p;
    }
    int end = Scan.pastWhite(b, p);
    if (end != p) {
      hasSpace = true;
    }
    return end;
  }

  /** Passes over a string whose first byte, after the quote, is at {@code p}. */
  private int skipString(byte[] b, int p) {
    int end = Scan.pastFewPlain(b, p);
    if (!StringText.isPlainEnd(b, p, end)) {
      end = StringText.passRest(b, p, end, true);
      if (StringText.hasEscape(b, p, end)) {
        asWritten = false;
      }
    }
    return end + 1;
  }

  /** Passes over a number, true, false or null. */
  private int skipOther(byte[] b, int p) {
    int end = QuickNumbers.usualEnd(b, p);
    if (end > 0) {
      return end;
    }
    if (NumberText.isAt(b, p)) {
      asWritten = false;
      numbers = numbers == null ? new NumberText() : numbers;
      return numbers.pass(b, p);
    }
    if (Scan.isTrue(b, p) || Scan.isNull(b, p)) {
      return p + 4;
    }
    if (Scan.isFalse(b, p)) {
      return p + 5;
    }
    throw Malformed.noValue(b, p);
  }

  /** Whether the name that was found last is one of {@code refused}, or begins as none may. */
  private boolean isOneOf(byte[] b, PropertyNames refused, String prefix) {
    if (names.isEscaped()) {
      String name = names.text(b);
      return refused.contains(name) || name.startsWith(prefix);
    }
    int start = names.start();
    int length = names.end() - start;
    return (refused.hasLength(length) && refused.indexOf(b, start, names.end()) >= 0)
        || (length >= prefix.length()
            && b[start] == prefix.charAt(0)
            && names.text(b).startsWith(prefix));
  }
}

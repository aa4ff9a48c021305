package io.stytchschemas.json;

import java.util.Arrays;

/**
 * The layer of a {@link JsonReader} that knows objects and arrays: what stands between values, and
 * how deep the reader is. The innermost object's state is in fields, that of the ones around it in
 * an array by depth.
 */
abstract class JsonStructure extends JsonQuickNumbers {
  private static final int TRUE = 'e' << 24 | 'u' << 16 | 'r' << 8 | 't';
  private static final int ALSE = 'e' << 24 | 's' << 16 | 'l' << 8 | 'a';
  private static final int NULL = 'l' << 24 | 'l' << 16 | 'u' << 8 | 'n';

  private static final long[] NO_STATE = {};

  /** {@link #last} in an object or array that is none: what was there has been passed over. */
  private static final int DEAD = -2;

  /** How many objects and arrays are open. */
  int depth;

  /** Whether the innermost object or array has just begun. */
  boolean first;

  /** The index of the listed name that came last; -1 before the first. */
  int last = -1;

  /** The listed names that came, a bit each for the first 64. */
  long seen;

  /** {@link #last} and {@link #seen} by turns, of the objects and arrays around the innermost. */
  private long[] outer = NO_STATE;

  JsonStructure(byte[] json) {
    super(json);
  }

  /** Enters the object or array whose bracket is at {@link #pos}. */
  final void enter() {
    checkDepth();
    pos++;
    push(-1);
  }

  /**
   * The same where nothing asks for listed names until {@link #leavePlain}: the state of the object
   * around it stays where it is.
   */
  final void enterPlain() {
    checkDepth();
    pos++;
    depth++;
    first = true;
  }

  final void leavePlain() {
    depth--;
    first = false;
  }

  final void checkDepth() {
    if (depth == Limits.DEPTH) {
      throw malformed("objects and arrays are nested more than " + Limits.DEPTH + " deep", pos);
    }
  }

  /** Enters what should have been an object or array, was none, and has been passed over. */
  final void enterDead() {
    push(DEAD);
  }

  private void push(int lastIndex) {
    // The outermost value stands in nothing whose state would be needed again.
    if (depth > 0) {
      pushState();
    }
    depth++;
    first = true;
    last = lastIndex;
    seen = 0;
  }

  private void pushState() {
    int at = 2 * (depth - 1);
    if (at >= outer.length) {
      outer = Arrays.copyOf(outer, 2 * at + 4);
    }
    outer[at] = last;
    outer[at + 1] = seen;
  }

  /** Leaves the innermost object or array, whose last byte was passed. */
  final void leave() {
    depth--;
    first = false;
    if (depth > 0) {
      int at = 2 * (depth - 1);
      last = (int) outer[at];
      seen = outer[at + 1];
    }
  }

  /** Whether the innermost object or array is none. */
  final boolean isDead() {
    return last == DEAD;
  }

  /** The quote of the next name; or -1 at the end, and then the closing brace has been passed. */
  final int toName() {
    byte[] b = buf;
    int p = pos;
    if (!first && p < b.length - 1 && b[p] == ',' && b[p + 1] == '"') {
      return p + 1;
    }
    if (first && isDead()) {
      return -1;
    }
    p = skipWhite(p);
    if (byteAt(p) == '}') {
      pos = p + 1;
      return -1;
    }
    if (!first) {
      if (byteAt(p) != ',') {
        throw malformed("a comma or the end of the object must follow", p);
      }
      p = skipWhite(p + 1);
    }
    if (byteAt(p) != '"') {
      throw malformed("a property must begin with its name in double quotes", p);
    }
    first = false;
    return p;
  }

  final void toValue(int p) {
    pos = p < buf.length && buf[p] > ' ' ? p : skipWhite(p);
  }

  /** Goes to the next element; false at the end of the array, with its bracket passed. */
  final boolean element() {
    byte[] b = buf;
    int p = pos;
    if (!first && p < b.length - 1 && b[p] == ',' && b[p + 1] > ' ') {
      pos = p + 1;
      return true;
    }
    if (first && isDead()) {
      return false;
    }
    p = skipWhite(p);
    if (byteAt(p) == ']') {
      pos = p + 1;
      return false;
    }
    if (!first) {
      if (byteAt(p) != ',') {
        throw malformed("a comma or the end of the array must follow", p);
      }
      p = skipWhite(p + 1);
    }
    first = false;
    pos = p;
    return true;
  }

  /** Passes over {@code true} if it is next. */
  final boolean isTrue() {
    return literal(pos, TRUE);
  }

  /** Passes over {@code false} if it is next. */
  final boolean isFalse() {
    return byteAt(pos) == 'f' && literal(pos + 1, ALSE);
  }

  /** Passes over {@code null} if it is next. */
  final boolean isNull() {
    return literal(pos, NULL);
  }

  private boolean literal(int p, int letters) {
    if (p > buf.length - 4 || (int) HALF_WORD.get(buf, p) != letters) {
      return false;
    }
    pos = p + 4;
    return true;
  }
}

package io.stytchschemas.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * The layer of a {@link JsonReader} that knows objects and arrays: what stands between values, how
 * deep the reader is, and which names the object around it has had. The innermost object's state is
 * in fields, that of the ones around it in arrays by depth.
 */
abstract class JsonStructure extends JsonNumbers {
  private static final int TRUE = 'e' << 24 | 'u' << 16 | 'r' << 8 | 't';
  private static final int ALSE = 'e' << 24 | 's' << 16 | 'l' << 8 | 'a';
  private static final int NULL = 'l' << 24 | 'l' << 16 | 'u' << 8 | 'n';

  private static final long[] NO_STATE = {};
  private static final @Nullable BitSet[] NO_SETS = {};

  /** {@link #last} in an object or array that is none: what was there has been passed over. */
  private static final int DEAD = -2;

  private static final long HASH_FACTOR = 0x9E3779B97F4A7C15L;

  /** How many names are tried before one is searched for. */
  private static final int NEAR = 3;

  /** How many names the bits of a long serve. */
  private static final int BITS = 64;

  /** How many objects and arrays are open. */
  private int depth;

  /** Whether the innermost object or array has just begun. */
  private boolean first;

  /** The index of the listed name that came last; -1 before the first. */
  private int last = -1;

  /** The listed names that came, a bit each. */
  private long seen;

  /** {@link #last} and {@link #seen} by turns, of the objects and arrays around the innermost. */
  private long[] outer = NO_STATE;

  /** The listed names that came beyond the first 64, by depth, for the few objects with so many. */
  private @Nullable BitSet[] seenBeyond = NO_SETS;

  /** The names that came and are not listed; made when there is one. */
  private @Nullable SeenNames seenNames;

  /** The name that was read last, without its quotes. */
  private int nameStart;

  private int nameEnd;
  private boolean nameEscaped;

  /** Whether the name is ASCII without escapes. */
  private boolean namePlain;

  private @Nullable Marks marks;

  JsonStructure(byte[] json) {
    super(json);
  }

  /** Enters the object or array whose bracket is at {@link #pos}. */
  final void open() {
    if (depth == Limits.DEPTH) {
      throw malformed("objects and arrays are nested more than " + Limits.DEPTH + " deep", pos);
    }
    pos++;
    push(-1);
  }

  /** Enters what should have been an object or array, was none, and has been passed over. */
  final void openDead() {
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
    if (seenNames != null) {
      seenNames.enter(depth);
    }
    if (depth < seenBeyond.length) {
      seenBeyond[depth] = null;
    }
  }

  private void pushState() {
    int at = 2 * depth;
    if (at >= outer.length) {
      outer = Arrays.copyOf(outer, at + 8);
    }
    outer[at] = last;
    outer[at + 1] = seen;
  }

  /** Leaves the innermost object or array, whose last byte was passed. */
  final void close() {
    depth--;
    first = false;
    if (depth > 0) {
      last = (int) outer[2 * depth];
      seen = outer[2 * depth + 1];
    }
  }

  /** Whether the innermost object or array is none. */
  final boolean isDead() {
    return last == DEAD;
  }

  /**
   * Goes to the value of the next property if its name is the one that is expected next, or one of
   * the few behind that, for optional ones are left out. Kept small, to be compiled into its
   * callers.
   *
   * @return the index of the name; -1, without having moved, if it is another, or stands in an
   *     unusual way
   */
  final int expectedName(PropertyNames names) {
    byte[] b = buf;
    int p = pos;
    if (p >= b.length || (first ? isDead() : b[p++] != ',')) {
      return -1;
    }
    int end = Math.min(last + 1 + NEAR, names.size());
    for (int i = last + 1; i < end; i++) {
      PropertyName name = names.get(i);
      if (name.standsAt(b, p)) {
        return takeExpected(i, p, p + name.length());
      }
    }
    return -1;
  }

  private int takeExpected(int index, int quote, int value) {
    first = false;
    take(index, quote);
    toValue(value);
    return index;
  }

  /**
   * Goes to the value of the next property; at the end of the object behind its brace, yet without
   * leaving it.
   *
   * @return the index of the name, or UNKNOWN, or END
   */
  final int otherName(PropertyNames names) {
    int quote = toName();
    if (quote < 0) {
      return JsonReader.END;
    }
    int colon = passName(quote);
    int index = nameEscaped ? names.indexOf(nameText()) : names.indexOf(buf, nameStart, nameEnd);
    if (index >= 0) {
      take(index, quote);
    } else {
      takeUnlisted();
    }
    toValue(colon + 1);
    return index >= 0 ? index : JsonReader.UNKNOWN;
  }

  /** Goes to the value of the next property as {@link #otherName} does; false at the end. */
  final boolean anyName() {
    int quote = toName();
    if (quote < 0) {
      return false;
    }
    toValue(passName(quote) + 1);
    return true;
  }

  /** The name that was found last, unless it was a listed one. */
  final String nameText() {
    return namePlain
        ? new String(buf, nameStart, nameEnd - nameStart, ISO_8859_1)
        : decode(nameStart, nameEnd);
  }

  final int nameStart() {
    return nameStart;
  }

  /**
   * A number made of the name's length and of its first and last eight bytes, however it is
   * spelled: names with different numbers are different, others are to be compared.
   */
  final long nameHash() {
    if (nameEscaped) {
      byte[] name = nameText().getBytes(UTF_8);
      return hash(name, 0, name.length);
    }
    return hash(buf, nameStart, nameEnd);
  }

  private static long hash(byte[] b, int start, int end) {
    int length = end - start;
    long hash = length;
    if (length >= 8) {
      hash += ((long) WORD.get(b, start) * HASH_FACTOR) + (long) WORD.get(b, end - 8);
    } else {
      for (int i = start; i < end; i++) {
        hash = (hash << 8) + b[i];
      }
    }
    return hash * HASH_FACTOR;
  }

  /** The quote of the next name; or -1 at the end, and then the closing brace has been passed. */
  private int toName() {
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

  /** Passes over the name at {@code quote}, and gives the place of its colon. */
  private int passName(int quote) {
    int start = quote + 1;
    int end = skipPlain(start);
    nameStart = start;
    nameEnd = end;
    nameEscaped = false;
    namePlain = byteAt(end) == '"';
    if (!namePlain) {
      nameEnd = passString(start);
      nameEscaped = hadEscape();
    }
    if (nameEnd - start > Limits.NAME) {
      throw malformed("a property name is longer than " + Limits.NAME + " bytes", start);
    }
    int colon = nameEnd + 1;
    if (byteAt(colon) == ':') {
      return colon;
    }
    colon = skipWhite(colon);
    if (byteAt(colon) != ':') {
      throw malformed("a colon must follow the name of a property", colon);
    }
    return colon;
  }

  private void toValue(int p) {
    pos = p < buf.length && buf[p] > ' ' ? p : skipWhite(p);
  }

  private void take(int index, int quote) {
    last = index;
    boolean before = has(index);
    if (before) {
      throw duplicate(quote);
    }
    if (index < BITS) {
      seen |= 1L << index;
    } else {
      takeBeyond(index);
    }
  }

  private void takeBeyond(int index) {
    if (depth >= seenBeyond.length) {
      seenBeyond = Arrays.copyOf(seenBeyond, depth + 8);
    }
    BitSet names = seenBeyond[depth];
    if (names == null) {
      names = new BitSet();
      seenBeyond[depth] = names;
    }
    names.set(index);
  }

  /** Whether the innermost object has had the listed name of this index. */
  final boolean has(int index) {
    if (index < BITS) {
      return ((seen >>> index) & 1) != 0;
    }
    BitSet names = depth < seenBeyond.length ? seenBeyond[depth] : null;
    return names != null && names.get(index);
  }

  final boolean hasRequired(PropertyNames names) {
    long bits = names.requiredBits();
    if ((seen & bits) != bits) {
      return false;
    }
    if (names.size() > BITS) {
      for (int index : names.required()) {
        if (!has(index)) {
          return false;
        }
      }
    }
    return true;
  }

  /** Takes the name that was found last, which no {@link PropertyNames} lists. */
  private void takeUnlisted() {
    if (seenNames == null) {
      seenNames = new SeenNames(this);
    }
    if (!seenNames.add(depth, nameStart, nameEnd, nameEscaped)) {
      throw duplicate(nameStart - 1);
    }
  }

  final RuntimeException duplicate(int quote) {
    return malformed("a property name comes twice in one object", quote);
  }

  /** Goes to the next element; at the end of the array leaves it. */
  final boolean element() {
    byte[] b = buf;
    int p = pos;
    if (!first && p < b.length - 1 && b[p] == ',' && b[p + 1] > ' ') {
      pos = p + 1;
      return true;
    }
    if (first && isDead()) {
      close();
      return false;
    }
    p = skipWhite(p);
    if (byteAt(p) == ']') {
      pos = p + 1;
      close();
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

  /** Passes over one value, which must be well-formed. */
  final void skip() {
    switch (byteAt(pos)) {
      case '"' -> pos = passString(pos + 1) + 1;
      case '{' -> {
        open();
        while (anyName()) {
          takeUnlisted();
          skip();
        }
        close();
      }
      case '[' -> {
        open();
        while (element()) {
          skip();
        }
      }
      default -> {
        if (!number() && !isTrue() && !isFalse() && !isNull()) {
          throw malformed("a value must be here", pos);
        }
      }
    }
  }

  /** Whether the name that was found last is {@code name}. */
  final boolean isName(PropertyName name) {
    return nameEscaped ? nameText().equals(name.text()) : name.isAt(buf, nameStart, nameEnd);
  }

  /** Remembers where the next value stands, in place of an earlier mark in this object or array. */
  final int setMark() {
    if (marks == null) {
      marks = new Marks();
    }
    BitSet beyond = depth < seenBeyond.length ? seenBeyond[depth] : null;
    marks.put(depth, pos, last, seen, beyond == null ? null : (BitSet) beyond.clone());
    return pos;
  }

  /** Goes back to a mark, out of the objects and arrays that were entered since. */
  final void goBack(int mark) {
    int at = marks == null ? -1 : marks.find(depth, mark);
    if (marks == null || at < 0) {
      throw new IllegalStateException("no such mark in the objects and arrays that are open");
    }
    depth = at;
    pos = mark;
    first = false;
    last = marks.last(at);
    seen = marks.seen(at);
    if (at < seenBeyond.length) {
      seenBeyond[at] = marks.beyond(at);
    }
    if (seenNames != null) {
      seenNames.reset(at, mark);
    }
  }
}

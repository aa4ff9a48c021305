package io.stytchschemas.json;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The layer of a {@link JsonReader} that knows the names of properties, and remembers those that no
 * schema lists, so that none comes twice: on one stack, for all objects that are open.
 */
abstract class JsonNames extends JsonStructure {
  /** So many names are compared with each other when they look alike; more go into a table. */
  static final int FEW = 32;

  /**
   * Names that were chosen to fall together in the table go into a set, whose bins turn to trees.
   */
  private static final int MOST_PROBES = 32;

  private static final int FIRST_CAPACITY = 12;

  private static final long[] EMPTY = {};
  private static final int[] NO_TABLE = {};

  /** The name that was read last, without its quotes. */
  int nameStart;

  int nameEnd;

  /** Whether the name has escapes, and whether it is ASCII without any. */
  boolean nameEscaped;

  private boolean namePlain;

  /**
   * For each object that remembers its names: the {@link #marks} of the one around it, and the
   * {@link #base} of that one above a tag; then the names so far, the end of each, inverted if it
   * has escapes, below its start.
   */
  private long[] names = EMPTY;

  /** Where the next name goes. */
  private int top;

  /** Where the names of the innermost object begin. */
  private int base;

  /**
   * For each of them one bit of 64, which names that are the same have in common, and few others.
   */
  private long marks;

  /** What {@link #requireDistinct} sorts names with. */
  private int[] table = NO_TABLE;

  JsonNames(byte[] json) {
    super(json);
  }

  /**
   * Goes to the value of the next property; false at the end of the object, with its brace passed.
   */
  final boolean anyName() {
    int quote = toName();
    if (quote < 0) {
      return false;
    }
    toValue(passName(quote) + 1);
    return true;
  }

  /** As {@link #anyName}, with the name, which must be new to its object; null at the end. */
  final @Nullable String anyNewName() {
    int quote = toName();
    if (quote < 0) {
      return null;
    }
    toValue(passNewName(quote));
    return nameText();
  }

  /** The name that was found last, unless it was a listed one. */
  final String nameText() {
    return namePlain ? ascii(nameStart, nameEnd) : decode(nameStart, nameEnd);
  }

  /** Whether the name that was found last is {@code name}. */
  final boolean isName(PropertyName name) {
    return nameEscaped ? nameText().equals(name.text()) : name.isAt(buf, nameStart, nameEnd);
  }

  /** Passes over the name at {@code quote}, and gives the place of its colon. */
  final int passName(int quote) {
    int start = quote + 1;
    int end = skipFewPlain(start);
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
    return colon(nameEnd + 1);
  }

  /** The colon, where at least white space must be at {@code p}. */
  final int colon(int p) {
    if (byteAt(p) == ':') {
      return p;
    }
    int colon = skipWhite(p);
    if (byteAt(colon) != ':') {
      throw malformed("a colon must follow the name of a property", colon);
    }
    return colon;
  }

  /**
   * Passes over the name at {@code quote}, which must be new to its object, and the colon; in one
   * go where they stand as they mostly do.
   */
  final int passNewName(int quote) {
    byte[] b = buf;
    int start = quote + 1;
    int end = skipFewPlain(start);
    int colon = end + 1;
    if (colon < b.length && b[end] == '"' && b[colon] == ':' && end - start <= Limits.NAME) {
      nameStart = start;
      nameEnd = end;
      nameEscaped = false;
      namePlain = true;
    } else {
      colon = passName(quote);
    }
    addName();
    return colon + 1;
  }

  final RuntimeException duplicate(int quote) {
    return malformed("a property name comes twice in one object", quote);
  }

  /** Begins an object whose names are remembered until {@link #endNames} gives {@code tag} back. */
  final void beginNames(int tag) {
    push(marks);
    push((long) base << 32 | tag);
    base = top;
    marks = 0;
  }

  /** Ends the innermost object that remembers its names. */
  final int endNames() {
    if (top - base > FEW) {
      requireDistinct();
    }
    return forgetNames();
  }

  /** The same when it does not matter what its names were. */
  final int forgetNames() {
    top = base - 2;
    marks = names[top];
    base = (int) (names[top + 1] >> 32);
    return (int) names[top + 1];
  }

  final int roomOfNames() {
    return Math.max(names.length, table.length);
  }

  /** Forgets all names, of however many objects; keeps little room for more. */
  final void forgetAllNames(int kept) {
    top = 0;
    base = 0;
    marks = 0;
    names = names.length <= kept ? names : EMPTY;
    table = table.length <= kept ? table : NO_TABLE;
  }

  /** Forgets those names of the innermost object that came at {@code offset} or behind it. */
  final void forgetNames(int offset) {
    while (top > base && start(names[top - 1]) >= offset) {
      top--;
    }
  }

  /** Remembers the name that was found last, which must be new to the innermost object. */
  final void addName() {
    long mark = mark();
    if ((marks & mark) != 0 && top - base < FEW) {
      requireNew();
    }
    marks |= mark;
    push((long) nameStart << 32 | ((nameEscaped ? ~nameEnd : nameEnd) & 0xFFFFFFFFL));
  }

  /** The same for a name that was found before. */
  final void addName(int start, int end, boolean escaped) {
    nameStart = start;
    nameEnd = end;
    nameEscaped = escaped;
    addName();
  }

  private void push(long entry) {
    if (top == names.length) {
      grow();
    }
    names[top++] = entry;
  }

  private void grow() {
    names = top == 0 ? new long[FIRST_CAPACITY] : Arrays.copyOf(names, 2 * top);
  }

  private long mark() {
    int length = nameEnd - nameStart;
    if (length == 0 || nameEscaped) {
      return nameEscaped ? -1 : 1;
    }
    return 1L << (buf[nameStart] + 5 * buf[nameEnd - 1] + 11 * length);
  }

  private void requireNew() {
    for (int i = base; i < top; i++) {
      boolean same =
          (nameEscaped || isEscaped(names[i]))
              ? nameText().equals(text(names[i]))
              : Arrays.equals(buf, nameStart, nameEnd, buf, start(names[i]), end(names[i]));
      if (same) {
        throw duplicate(nameStart - 1);
      }
    }
  }

  private void requireDistinct() {
    int bits = 33 - Integer.numberOfLeadingZeros(top - base);
    clearTable(1 << bits);
    for (int i = base; i < top; i++) {
      long name = names[i];
      int place = hash(name) >>> (32 - bits);
      int probes = isEscaped(name) ? MOST_PROBES : 0;
      for (int other = table[place]; other != 0; other = table[place]) {
        if (Arrays.equals(
            buf, start(name), end(name), buf, start(names[other]), end(names[other]))) {
          throw duplicate(start(name) - 1);
        }
        probes++;
        place = (place + 1) & ((1 << bits) - 1);
      }
      if (probes >= MOST_PROBES) {
        requireDistinctTexts();
        return;
      }
      table[place] = i;
    }
  }

  private void clearTable(int size) {
    if (table.length < size) {
      table = new int[size];
    } else {
      Arrays.fill(table, 0, size, 0);
    }
  }

  private void requireDistinctTexts() {
    Set<String> texts = new HashSet<>();
    for (int i = base; i < top; i++) {
      if (!texts.add(text(names[i]))) {
        throw duplicate(start(names[i]) - 1);
      }
    }
  }

  private int hash(long name) {
    int hash = 0;
    for (int i = start(name); i < end(name); i++) {
      hash = 31 * hash + buf[i];
    }
    return hash * 0x9E3779B9;
  }

  private String text(long name) {
    return decode(start(name), end(name));
  }

  private static int start(long name) {
    return (int) (name >> 32);
  }

  private static int end(long name) {
    int end = (int) name;
    return end < 0 ? ~end : end;
  }

  private static boolean isEscaped(long name) {
    return (int) name < 0;
  }
}

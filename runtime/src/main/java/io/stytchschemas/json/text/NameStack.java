package io.stytchschemas.json.text;

import io.stytchschemas.MalformedJsonException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * The names of properties: of the last one where it stands, and of those of open objects that have
 * to be remembered, so that none comes twice, on one stack.
 */
public final class NameStack {
  /** So many names are compared with each other when they look alike; more go into a table. */
  public static final int FEW = 32;

  /**
   * Names that were chosen to fall together in the table go into a set, whose bins turn to trees.
   */
  private static final int MOST_PROBES = 32;

  private static final int FIRST_CAPACITY = 8;

  private static final long[] EMPTY = {};
  private static final int[] NO_TABLE = {};

  /** The name that was passed last, without its quotes. */
  private int start;

  private int end;

  /** Whether the name has escapes, and whether it is ASCII without any. */
  private boolean escaped;

  private boolean plain;

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

  /** Where the name that was passed last begins, behind its quote. */
  public int start() {
    return start;
  }

  /** Where its closing quote is. */
  public int end() {
    return end;
  }

  /** Whether it has escapes. */
  public boolean isEscaped() {
    return escaped;
  }

  /** The name that was passed last. */
  public String text(byte[] b) {
    return plain ? StringText.ascii(b, start, end) : StringText.decode(b, start, end);
  }

  /** Passes over the name at {@code quote}, and gives the place of its colon. */
  public int pass(byte[] b, int quote) {
    int first = quote + 1;
    int last = Scan.pastFewPlain(b, first);
    start = first;
    escaped = false;
    plain = Scan.byteAt(b, last) == '"';
    if (!plain) {
      last = StringText.pass(b, first);
      escaped = StringText.hasEscape(b, first, last);
    }
    end = last;
    if (last - first > TextLimits.NAME) {
      throw Malformed.at(b, first, "a property name is longer than " + TextLimits.NAME + " bytes");
    }
    return colon(b, last + 1);
  }

  /** The colon, where at least white space must be at {@code p}. */
  public static int colon(byte[] b, int p) {
    if (Scan.byteAt(b, p) == ':') {
      return p;
    }
    int colon = Scan.pastWhite(b, p);
    if (Scan.byteAt(b, colon) != ':') {
      throw Malformed.at(b, colon, "a colon must follow the name of a property");
    }
    return colon;
  }

  /**
   * Passes over the name at {@code quote}, which must be new to its object, and the colon; in one
   * go where they stand as they mostly do.
   */
  public int passNew(byte[] b, int quote) {
    int first = quote + 1;
    int last = Scan.pastFewPlain(b, first);
    int colon = last + 1;
    if (colon < b.length && b[last] == '"' && b[colon] == ':' && last - first <= TextLimits.NAME) {
      start = first;
      end = last;
      escaped = false;
      plain = true;
    } else {
      colon = pass(b, quote);
    }
    add(b);
    return colon + 1;
  }

  /** The fault of a name, at its quote, that its object has had before. */
  public static MalformedJsonException duplicate(byte[] b, int quote) {
    return Malformed.at(b, quote, "a property name comes twice in one object");
  }

  /**
   * Begins an object whose names are remembered until {@link #leaveObject} gives {@code tag} back.
   */
  public void enterObject(int tag) {
    push(marks);
    push((long) base << 32 | tag);
    base = top;
    marks = 0;
  }

  /** Ends the innermost object that remembers its names. */
  public int leaveObject(byte[] b) {
    if (top - base > FEW) {
      requireDistinct(b);
    }
    return forgetObject();
  }

  /** The same when it does not matter what its names were. */
  public int forgetObject() {
    top = base - 2;
    marks = names[top];
    base = (int) (names[top + 1] >> 32);
    return (int) names[top + 1];
  }

  public int room() {
    return Math.max(names.length, table.length);
  }

  /** Forgets all names, of however many objects; keeps little room for more. */
  public void forgetAll(int kept) {
    top = 0;
    base = 0;
    marks = 0;
    names = names.length <= kept ? names : EMPTY;
    table = table.length <= kept ? table : NO_TABLE;
  }

  /** Remembers the name that was found last, which must be new to the innermost object. */
  public void add(byte[] b) {
    long mark = mark(b);
    if ((marks & mark) != 0 && top - base < FEW) {
      requireNew(b);
    }
    marks |= mark;
    push((long) start << 32 | ((escaped ? ~end : end) & 0xFFFFFFFFL));
  }

  /** The same for a name that was found before. */
  public void add(byte[] b, int from, int to, boolean hasEscapes) {
    start = from;
    end = to;
    escaped = hasEscapes;
    plain = false;
    add(b);
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

  /** All bits where a name can be the same as any; of one without bytes that of its quotes. */
  private long mark(byte[] b) {
    return escaped ? -1 : 1L << (b[start] + 5 * b[end - 1] + 11 * (end - start));
  }

  private void requireNew(byte[] b) {
    for (int i = base; i < top; i++) {
      boolean same =
          (escaped || isEscaped(names[i]))
              ? text(b).equals(text(b, names[i]))
              : Arrays.equals(b, start, end, b, start(names[i]), end(names[i]));
      if (same) {
        throw duplicate(b, start - 1);
      }
    }
  }

  private void requireDistinct(byte[] b) {
    int bits = 33 - Integer.numberOfLeadingZeros(top - base);
    clearTable(1 << bits);
    for (int i = base; i < top; i++) {
      long name = names[i];
      int place = hash(b, name) >>> (32 - bits);
      int probes = isEscaped(name) ? MOST_PROBES : 0;
      for (int other = table[place]; other != 0; other = table[place]) {
        if (Arrays.equals(b, start(name), end(name), b, start(names[other]), end(names[other]))) {
          throw duplicate(b, start(name) - 1);
        }
        probes++;
        place = (place + 1) & ((1 << bits) - 1);
      }
      if (probes >= MOST_PROBES) {
        requireDistinctTexts(b);
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

  private void requireDistinctTexts(byte[] b) {
    Set<String> texts = new HashSet<>();
    for (int i = base; i < top; i++) {
      if (!texts.add(text(b, names[i]))) {
        throw duplicate(b, start(names[i]) - 1);
      }
    }
  }

  private static int hash(byte[] b, long name) {
    int hash = 0;
    for (int i = start(name); i < end(name); i++) {
      hash = 31 * hash + b[i];
    }
    return hash * 0x9E3779B9;
  }

  private static String text(byte[] b, long name) {
    return StringText.decode(b, start(name), end(name));
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

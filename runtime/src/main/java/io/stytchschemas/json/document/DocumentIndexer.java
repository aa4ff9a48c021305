package io.stytchschemas.json.document;

import io.stytchschemas.json.text.Malformed;
import io.stytchschemas.json.text.NameStack;
import io.stytchschemas.json.text.NumberText;
import io.stytchschemas.json.text.QuickNumbers;
import io.stytchschemas.json.text.Scan;
import io.stytchschemas.json.text.StringText;
import io.stytchschemas.json.text.TextLimits;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Goes through a document once, checks in full that it is JSON, as a reader does, and leaves a row
 * for each value and each name. Used for one document after the other.
 */
final class DocumentIndexer {
  /**
   * The ints of a row: its kind, where its text begins and ends, and of an object or array the row
   * behind it, of a name its hash.
   */
  static final int WIDTH = 4;

  /** Added to the kind of a string that has escapes. */
  static final int ESCAPED = 8;

  /** In place of an object's end, until that is known: its names are to be sorted then. */
  private static final int LARGE = -1;

  private static final byte[] NO_BYTES = {};
  private static final long[] NO_MARKS = {};
  private static final int FIRST_ROWS = 64;

  private final NameStack names = new NameStack();
  private final NameHashes hashes = new NameHashes();
  private @Nullable NumberText numbers;

  byte[] buf = NO_BYTES;

  /** How many objects and arrays are open. */
  private int depth;

  int[] rows = new int[FIRST_ROWS * WIDTH];

  /** Where the next row goes, in ints. */
  int size;

  /** The innermost object or array, in ints; -1 for none. */
  private int open;

  /** Of each name of the innermost object one bit of 64: most names that differ have others. */
  private long marks;

  /** The marks of the objects around it, by depth. */
  private long[] outerMarks = NO_MARKS;

  /** Indexes a whole document. */
  void index(byte[] json) {
    buf = json;
    begin();
    int end = Scan.pastWhite(json, value(Scan.documentStart(json)));
    if (end < json.length) {
      throw Malformed.more(json, end);
    }
  }

  /** Indexes the one value that begins at {@code offset}. */
  void indexPart(byte[] json, int offset) {
    buf = json;
    begin();
    int unused = value(offset);
  }

  private void begin() {
    size = 0;
    depth = 0;
    open = -1;
  }

  int room() {
    return Math.max(rows.length, Math.max(names.room(), hashes.room()));
  }

  /** Forgets the document, and what it made grow beyond {@code kept} entries. */
  void clear(int kept) {
    buf = NO_BYTES;
    size = 0;
    names.forgetAll(kept);
    hashes.forget(kept);
    if (numbers != null) {
      numbers.forget();
    }
    if (rows.length > kept) {
      rows = new int[FIRST_ROWS * WIDTH];
    }
  }

  /** Passes over the value at {@code p}, however it nests; gives the place behind it. */
  private int value(int p) {
    while (true) {
      int c = Scan.byteAt(buf, p);
      boolean inside = false;
      if (c == '"') {
        p = text(p + 1);
      } else if (c == '{' || c == '[') {
        p = enterAt(p, c);
        inside = Scan.byteAt(buf, p) != c + 2;
      } else {
        p = other(p, c);
      }
      while (!inside) {
        if (open < 0) {
          return p;
        }
        p = Scan.pastFewWhite(buf, p);
        inside = Scan.byteAt(buf, p) == ',';
        p = inside ? Scan.pastFewWhite(buf, p + 1) : leaveAt(p);
      }
      if (rows[open] == IndexedDocument.OBJECT) {
        p = name(p);
      }
    }
  }

  /** Begins the row of an object or array, which holds the one around it until its end. */
  private int enterAt(int p, int bracket) {
    if (depth == TextLimits.DEPTH) {
      throw Malformed.tooDeep(buf, p);
    }
    if (bracket == '{') {
      keepMarks();
    }
    depth++;
    int kind = bracket == '{' ? IndexedDocument.OBJECT : IndexedDocument.ARRAY;
    int row = size;
    add(kind, p, 0, open);
    open = row;
    return Scan.pastFewWhite(buf, p + 1);
  }

  private void keepMarks() {
    if (depth >= outerMarks.length) {
      outerMarks = Arrays.copyOf(outerMarks, 2 * depth + 4);
    }
    outerMarks[depth] = marks;
    marks = 0;
  }

  private int leaveAt(int p) {
    int[] all = rows;
    int closed = open;
    boolean object = all[closed] == IndexedDocument.OBJECT;
    if (Scan.byteAt(buf, p) != (object ? '}' : ']')) {
      throw Malformed.notGoingOn(buf, p, object);
    }
    depth--;
    if (object) {
      if (all[closed + 2] == LARGE) {
        requireDistinct(closed);
      }
      marks = outerMarks[depth];
    }
    open = all[closed + 3];
    all[closed + 2] = p + 1;
    all[closed + 3] = size / WIDTH;
    return p + 1;
  }

  private int name(int quote) {
    byte[] b = buf;
    int start = quote + 1;
    int end = Scan.pastFewPlain(b, start);
    int colon = end + 1;
    boolean usual = colon < b.length && b[quote] == '"' && b[end] == '"' && b[colon] == ':';
    if (!usual || end - start > TextLimits.NAME) {
      return otherName(quote);
    }
    newName(IndexedDocument.STRING, start, end, NameTable.hash(b, start, end - start));
    return Scan.pastFewWhite(buf, colon + 1);
  }

  /** A name with escapes, or what is not ASCII, or with white space behind it. */
  private int otherName(int quote) {
    if (Scan.byteAt(buf, quote) != '"') {
      throw Malformed.noName(buf, quote);
    }
    int colon = names.pass(buf, quote);
    int start = names.start();
    int end = names.end();
    boolean escaped = names.isEscaped();
    int kind = escaped ? IndexedDocument.STRING | ESCAPED : IndexedDocument.STRING;
    int hash = escaped ? NameTable.hash(names.text(buf)) : NameTable.hash(buf, start, end - start);
    newName(kind, start, end, hash);
    return Scan.pastFewWhite(buf, colon + 1);
  }

  private void newName(int kind, int start, int end, int hash) {
    long mark = 1L << hash;
    if ((marks & mark) != 0) {
      requireNew(kind, start, end, hash);
    }
    marks |= mark;
    add(kind, start, end, hash);
  }

  /** Looks for the same name in the innermost object, or, if it is large, sees to it in the end. */
  private void requireNew(int kind, int start, int end, int hash) {
    int[] all = rows;
    if (all[open + 2] == LARGE) {
      return;
    }
    boolean again = false;
    int count = 0;
    for (int at = open + WIDTH; at < size && count < NameStack.FEW; at = behind(at + WIDTH)) {
      again |= all[at + 3] == hash && isSame(at, kind, start, end);
      count++;
    }
    if (count == NameStack.FEW) {
      all[open + 2] = LARGE;
    } else if (again) {
      throw NameStack.duplicate(buf, start - 1);
    }
  }

  private boolean isSame(int name, int kind, int start, int end) {
    int[] all = rows;
    if (kind != IndexedDocument.STRING || all[name] != IndexedDocument.STRING) {
      return decode(start, end).equals(decode(all[name + 1], all[name + 2]));
    }
    return Arrays.equals(buf, start, end, buf, all[name + 1], all[name + 2]);
  }

  /** Where the row behind a value is. */
  int behind(int value) {
    return rows[value] < IndexedDocument.ARRAY || rows[value] >= ESCAPED
        ? value + WIDTH
        : rows[value + 3] * WIDTH;
  }

  /** Sees to the names of a large object. */
  private void requireDistinct(int object) {
    if (!hashes.areDistinct(this, object + WIDTH)) {
      requireDistinctTexts(object);
    }
  }

  /** The names of an object, remembered and sorted as a reader does it. */
  private void requireDistinctTexts(int object) {
    names.enterObject(0);
    for (int at = object + WIDTH; at < size; at = behind(at + WIDTH)) {
      names.add(buf, rows[at + 1], rows[at + 2], rows[at] != IndexedDocument.STRING);
    }
    int unused = names.leaveObject(buf);
  }

  private int text(int start) {
    int end = Scan.pastFewPlain(buf, start);
    int kind = IndexedDocument.STRING;
    if (!StringText.isPlainEnd(buf, start, end)) {
      end = StringText.passRest(buf, start, end, true);
      kind =
          StringText.hasEscape(buf, start, end)
              ? IndexedDocument.STRING | ESCAPED
              : IndexedDocument.STRING;
    }
    add(kind, start, end, 0);
    return end + 1;
  }

  private int other(int p, int c) {
    if (c == '-' || (c >= '0' && c <= '9')) {
      return numberAt(p);
    }
    boolean isFalse = Scan.isFalse(buf, p);
    int kind =
        isFalse
            ? IndexedDocument.FALSE
            : Scan.isTrue(buf, p) ? IndexedDocument.TRUE : IndexedDocument.NULL;
    if (kind == IndexedDocument.NULL && !Scan.isNull(buf, p)) {
      throw Malformed.noValue(buf, p);
    }
    int end = isFalse ? p + 5 : p + 4;
    add(kind, p, end, 0);
    return end;
  }

  private int numberAt(int p) {
    byte[] b = buf;
    int first = b[p] == '-' ? p + 1 : p;
    int last = Math.min(first + QuickNumbers.LONG_DIGITS, b.length - 1);
    int end = first;
    while (end < last && QuickNumbers.isDigit(b[end])) {
      end++;
    }
    boolean usual = end > first && (b[first] != '0' || end == first + 1);
    if (usual && !QuickNumbers.continues(b[end])) {
      add(IndexedDocument.INTEGER, p, end, 0);
      return end;
    }
    if (usual && b[end] == '.') {
      int point = end++;
      while (end < last && QuickNumbers.isDigit(b[end])) {
        end++;
      }
      if (end > point + 1 && !QuickNumbers.continues(b[end])) {
        add(IndexedDocument.DECIMAL, p, end, 0);
        return end;
      }
    }
    return unusualNumber(p);
  }

  private int unusualNumber(int p) {
    NumberText number = numbers;
    if (number == null) {
      number = new NumberText();
      numbers = number;
    }
    int end = number.pass(buf, p);
    add(number.isPlainInteger() ? IndexedDocument.INTEGER : IndexedDocument.DECIMAL, p, end, 0);
    return end;
  }

  /** The text of a string or name. */
  String decode(int start, int end) {
    return StringText.decode(buf, start, end);
  }

  private void add(int kind, int start, int end, int link) {
    int row = size;
    if (row == rows.length) {
      grow();
    }
    int[] to = rows;
    to[row] = kind;
    to[row + 1] = start;
    to[row + 2] = end;
    to[row + 3] = link;
    size = row + WIDTH;
  }

  private void grow() {
    if (rows.length > Integer.MAX_VALUE / 2) {
      throw new OutOfMemoryError("a document of so many values");
    }
    rows = Arrays.copyOf(rows, 2 * rows.length);
  }
}

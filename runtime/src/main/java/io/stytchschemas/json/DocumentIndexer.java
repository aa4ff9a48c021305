package io.stytchschemas.json;

import java.util.Arrays;

/**
 * Goes through a document once, checks in full that it is JSON, as {@link JsonReader} does, and
 * leaves a row for each value and each name. Used for one document after the other.
 */
final class DocumentIndexer extends JsonNames {
  /**
   * The ints of a row: its kind, where its text begins and ends, and of an object or array the row
   * behind it, of a name its hash.
   */
  static final int WIDTH = 4;

  /** Added to the kind of a string that has escapes. */
  static final int ESCAPED = 8;

  /** So many digits are looked at by the quick way. */
  private static final int QUICK_DIGITS = 18;

  /** In place of an object's end, until that is known: its names are to be sorted then. */
  private static final int LARGE = -1;

  private static final byte[] NO_BYTES = {};
  private static final long[] NO_MARKS = {};
  private static final int FIRST_ROWS = 64;

  int[] rows = new int[FIRST_ROWS * WIDTH];

  /** Where the next row goes, in ints. */
  int size;

  /** The innermost object or array, in ints; -1 for none. */
  private int open;

  /** Of each name of the innermost object one bit of 64: most names that differ have others. */
  private long marks;

  /** The marks of the objects around it, by depth. */
  private long[] outerMarks = NO_MARKS;

  DocumentIndexer() {
    super(NO_BYTES);
  }

  /** Indexes a whole document. */
  void index(byte[] json) {
    buf = json;
    begin();
    int end = skipWhite(value(documentStart()));
    if (end < json.length) {
      throw malformed("nothing may follow the value of the document", end);
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
    return Math.max(rows.length, roomOfNames());
  }

  /** Forgets the document, and what it made grow beyond {@code kept} entries. */
  void clear(int kept) {
    buf = NO_BYTES;
    size = 0;
    forgetAllNames(kept);
    forgetScratch();
    if (rows.length > kept) {
      rows = new int[FIRST_ROWS * WIDTH];
    }
  }

  /** Passes over the value at {@code p}, however it nests; gives the place behind it. */
  private int value(int p) {
    while (true) {
      int c = byteAt(p);
      boolean inside = false;
      if (c == '"') {
        p = text(p + 1);
      } else if (c == '{' || c == '[') {
        p = enterAt(p, c);
        inside = byteAt(p) != c + 2;
      } else {
        p = other(p, c);
      }
      while (!inside) {
        if (open < 0) {
          return p;
        }
        p = white(p);
        inside = byteAt(p) == ',';
        p = inside ? white(p + 1) : leaveAt(p);
      }
      if (rows[open] == IndexedDocument.OBJECT) {
        p = name(p);
      }
    }
  }

  private int white(int p) {
    return p < buf.length && buf[p] > ' ' ? p : skipWhite(p);
  }

  /** Begins the row of an object or array, which holds the one around it until its end. */
  private int enterAt(int p, int bracket) {
    pos = p;
    checkDepth();
    if (bracket == '{') {
      keepMarks();
    }
    depth++;
    int kind = bracket == '{' ? IndexedDocument.OBJECT : IndexedDocument.ARRAY;
    int row = size;
    add(kind, p, 0, open);
    open = row;
    return white(p + 1);
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
    if (byteAt(p) != (object ? '}' : ']')) {
      String what = object ? "object" : "array";
      throw malformed("a comma or the end of the " + what + " must follow", p);
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
    int end = skipFewPlain(start);
    int colon = end + 1;
    boolean usual = colon < b.length && b[quote] == '"' && b[end] == '"' && b[colon] == ':';
    if (!usual || end - start > Limits.NAME) {
      return otherName(quote);
    }
    newName(IndexedDocument.STRING, start, end, NameTable.hash(b, start, end - start));
    return white(colon + 1);
  }

  /** A name with escapes, or what is not ASCII, or with white space behind it. */
  private int otherName(int quote) {
    if (byteAt(quote) != '"') {
      throw malformed("a property must begin with its name in double quotes", quote);
    }
    int colon = passName(quote);
    int kind = nameEscaped ? IndexedDocument.STRING | ESCAPED : IndexedDocument.STRING;
    int hash =
        nameEscaped
            ? NameTable.hash(nameText())
            : NameTable.hash(buf, nameStart, nameEnd - nameStart);
    newName(kind, nameStart, nameEnd, hash);
    return white(colon + 1);
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
    for (int at = open + WIDTH; at < size && count < FEW; at = behind(at + WIDTH)) {
      again |= all[at + 3] == hash && isSame(at, kind, start, end);
      count++;
    }
    if (count == FEW) {
      all[open + 2] = LARGE;
    } else if (again) {
      throw duplicate(start - 1);
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
  private int behind(int value) {
    return rows[value] < IndexedDocument.ARRAY || rows[value] >= ESCAPED
        ? value + WIDTH
        : rows[value + 3] * WIDTH;
  }

  /** The names of a large object, remembered and sorted as a reader does it. */
  private void requireDistinct(int object) {
    beginNames(0);
    for (int at = object + WIDTH; at < size; at = behind(at + WIDTH)) {
      addName(rows[at + 1], rows[at + 2], rows[at] != IndexedDocument.STRING);
    }
    int unused = endNames();
  }

  private int text(int start) {
    int end = skipFewPlain(start);
    int kind = IndexedDocument.STRING;
    if (!isPlainEnd(start, end)) {
      end = skipString(start, end, true);
      kind = hadEscape() ? IndexedDocument.STRING | ESCAPED : IndexedDocument.STRING;
    }
    add(kind, start, end, 0);
    return end + 1;
  }

  private int other(int p, int c) {
    if (c == '-' || (c >= '0' && c <= '9')) {
      return numberAt(p);
    }
    pos = p;
    int kind =
        isTrue() ? IndexedDocument.TRUE : isFalse() ? IndexedDocument.FALSE : IndexedDocument.NULL;
    if (kind == IndexedDocument.NULL && !isNull()) {
      throw malformed("a value must be here", p);
    }
    add(kind, p, pos, 0);
    return pos;
  }

  private int numberAt(int p) {
    byte[] b = buf;
    int first = b[p] == '-' ? p + 1 : p;
    int last = Math.min(first + QUICK_DIGITS, b.length - 1);
    int end = first;
    while (end < last && b[end] >= '0' && b[end] <= '9') {
      end++;
    }
    boolean usual = end > first && (b[first] != '0' || end == first + 1);
    if (usual && b[end] != '.' && (b[end] | 0x20) != 'e' && (b[end] < '0' || b[end] > '9')) {
      add(IndexedDocument.INTEGER, p, end, 0);
      return end;
    }
    pos = p;
    boolean unused = number();
    int kind = isPlainInteger() ? IndexedDocument.INTEGER : IndexedDocument.DECIMAL;
    add(kind, p, pos, 0);
    return pos;
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

package io.stytchschemas.json;

import java.util.Arrays;

/**
 * Goes through a document once, checks in full that it is JSON, as {@link JsonReader} does, and
 * leaves a row for each value and each name. Used for one document after the other.
 */
final class DocumentIndexer extends JsonNames {
  /** The ints of a row: its kind, where its text begins and ends, and the row behind it. */
  static final int WIDTH = 4;

  /** Added to the kind of a string that has escapes. */
  static final int ESCAPED = 8;

  /** So many digits are looked at by the quick way. */
  private static final int QUICK_DIGITS = 18;

  private static final byte[] NO_BYTES = {};
  private static final int FIRST_ROWS = 64;

  int[] rows = new int[FIRST_ROWS * WIDTH];

  /** Where the next row goes, in ints. */
  int size;

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
    int open = -1;
    while (true) {
      int c = byteAt(p);
      boolean inside = false;
      if (c == '"') {
        p = text(p + 1);
      } else if (c == '{' || c == '[') {
        open = enterAt(p, c, open);
        p = skipWhite(p + 1);
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
        if (inside) {
          p = white(p + 1);
        } else {
          int closed = open;
          p = leaveAt(p, closed);
          open = rows[closed + 3];
          rows[closed + 3] = size / WIDTH;
        }
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
  private int enterAt(int p, int bracket, int outer) {
    pos = p;
    checkDepth();
    depth++;
    if (bracket == '{') {
      beginNames(0);
    }
    int row = add(bracket == '{' ? IndexedDocument.OBJECT : IndexedDocument.ARRAY, p, p);
    rows[row + 3] = outer;
    return row;
  }

  private int leaveAt(int p, int row) {
    boolean object = rows[row] == IndexedDocument.OBJECT;
    if (byteAt(p) != (object ? '}' : ']')) {
      String what = object ? "object" : "array";
      throw malformed("a comma or the end of the " + what + " must follow", p);
    }
    if (object) {
      int unused = endNames();
    }
    depth--;
    rows[row + 2] = p + 1;
    return p + 1;
  }

  private int name(int quote) {
    if (byteAt(quote) != '"') {
      throw malformed("a property must begin with its name in double quotes", quote);
    }
    int p = passNewName(quote);
    add(
        nameEscaped ? IndexedDocument.STRING | ESCAPED : IndexedDocument.STRING,
        nameStart,
        nameEnd);
    return white(p);
  }

  private int text(int start) {
    int end = skipFewPlain(start);
    int kind = IndexedDocument.STRING;
    if (!isPlainEnd(start, end)) {
      end = skipString(start, end, true);
      kind = hadEscape() ? IndexedDocument.STRING | ESCAPED : IndexedDocument.STRING;
    }
    add(kind, start, end);
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
    add(kind, p, pos);
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
      add(IndexedDocument.INTEGER, p, end);
      return end;
    }
    pos = p;
    boolean unused = number();
    add(isPlainInteger() ? IndexedDocument.INTEGER : IndexedDocument.DECIMAL, p, pos);
    return pos;
  }

  private int add(int kind, int start, int end) {
    int row = size;
    if (row == rows.length) {
      grow();
    }
    int[] to = rows;
    to[row] = kind;
    to[row + 1] = start;
    to[row + 2] = end;
    size = row + WIDTH;
    to[row + 3] = size / WIDTH;
    return row;
  }

  private void grow() {
    if (rows.length > Integer.MAX_VALUE / 2) {
      throw new OutOfMemoryError("a document of so many values");
    }
    rows = Arrays.copyOf(rows, 2 * rows.length);
  }
}

package io.stytchschemas.json.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;

/** What JSON Schema says of values that are rows: their size, their parts, when two are equal. */
public final class Rows {
  /** Up to so many properties, each is looked for among those of another object. */
  private static final int FEW = 8;

  private Rows() {}

  /** The length of a string in code points; a lone surrogate counts as one. */
  public static int length(IndexedDocument document, int row) {
    if (document.hasEscapes(row)) {
      String text = document.string(row);
      return text.codePointCount(0, text.length());
    }
    byte[] b = document.bytes();
    int end = document.end(row);
    int length = 0;
    for (int i = document.start(row); i < end; i++) {
      length += (b[i] & 0xC0) == 0x80 ? 0 : 1;
    }
    return length;
  }

  /** The row of an item; -1 if there are not so many. */
  public static int item(IndexedDocument document, int array, int index) {
    int end = document.next(array);
    int left = index;
    for (int at = array + 1; at < end; at = document.next(at)) {
      if (left-- == 0) {
        return at;
      }
    }
    return -1;
  }

  /** The row of a property's name; -1 if there is none. */
  public static int member(IndexedDocument document, int object, String name) {
    int end = document.next(object);
    for (int at = object + 1; at < end; at = document.next(at + 1)) {
      if (document.isText(at, name)) {
        return at;
      }
    }
    return -1;
  }

  /**
   * Whether two JSON values are equal (JSON Schema Core 2020-12, 4.2.2): numbers by value, objects
   * whatever the order of their properties.
   */
  public static boolean equal(IndexedDocument a, int x, IndexedDocument b, int y) {
    int rank = rank(a, x);
    if (rank != rank(b, y)) {
      return false;
    }
    return switch (rank) {
      case IndexedDocument.INTEGER -> equalNumbers(a, x, b, y);
      case IndexedDocument.STRING -> equalStrings(a, x, b, y);
      case IndexedDocument.ARRAY -> equalArrays(a, x, b, y);
      case IndexedDocument.OBJECT -> equalObjects(a, x, b, y);
      default -> true;
    };
  }

  /** The kind, where all numbers are of one. */
  private static int rank(IndexedDocument document, int row) {
    int kind = document.kind(row);
    return kind == IndexedDocument.DECIMAL ? IndexedDocument.INTEGER : kind;
  }

  private static boolean equalNumbers(IndexedDocument a, int x, IndexedDocument b, int y) {
    return sameBytes(a, x, b, y) || RowNumbers.order(a, x, b, y) == 0;
  }

  private static boolean equalStrings(IndexedDocument a, int x, IndexedDocument b, int y) {
    boolean escapes = a.hasEscapes(x) || b.hasEscapes(y);
    return escapes ? a.string(x).equals(b.string(y)) : sameBytes(a, x, b, y);
  }

  private static boolean sameBytes(IndexedDocument a, int x, IndexedDocument b, int y) {
    return Arrays.equals(a.bytes(), a.start(x), a.end(x), b.bytes(), b.start(y), b.end(y));
  }

  private static boolean equalArrays(IndexedDocument a, int x, IndexedDocument b, int y) {
    int end = a.next(x);
    int otherEnd = b.next(y);
    int other = y + 1;
    int at = x + 1;
    while (at < end && other < otherEnd) {
      if (!equal(a, at, b, other)) {
        return false;
      }
      at = a.next(at);
      other = b.next(other);
    }
    return at == end && other == otherEnd;
  }

  private static boolean equalObjects(IndexedDocument a, int x, IndexedDocument b, int y) {
    int count = a.count(x);
    if (count != b.count(y)) {
      return false;
    }
    if (count > FEW) {
      return order(a, x, b, y) == 0;
    }
    int end = a.next(x);
    for (int at = x + 1; at < end; at = a.next(at + 1)) {
      int other = y + 1;
      while (other < b.next(y) && !equalStrings(a, at, b, other)) {
        other = b.next(other + 1);
      }
      if (other >= b.next(y) || !equal(a, at + 1, b, other + 1)) {
        return false;
      }
    }
    return true;
  }

  /** A total order that finds two values the same exactly when they are equal. */
  public static int order(IndexedDocument a, int x, IndexedDocument b, int y) {
    int rank = rank(a, x);
    if (rank != rank(b, y)) {
      return Integer.compare(rank, rank(b, y));
    }
    return switch (rank) {
      case IndexedDocument.INTEGER -> RowNumbers.order(a, x, b, y);
      case IndexedDocument.STRING -> a.string(x).compareTo(b.string(y));
      case IndexedDocument.ARRAY -> orderArrays(a, x, b, y);
      case IndexedDocument.OBJECT -> orderObjects(a, x, b, y);
      default -> 0;
    };
  }

  private static int orderArrays(IndexedDocument a, int x, IndexedDocument b, int y) {
    int other = y + 1;
    for (int at = x + 1; at < a.next(x); at = a.next(at)) {
      if (other >= b.next(y)) {
        return 1;
      }
      int order = order(a, at, b, other);
      if (order != 0) {
        return order;
      }
      other = b.next(other);
    }
    return other < b.next(y) ? -1 : 0;
  }

  private static int orderObjects(IndexedDocument a, int x, IndexedDocument b, int y) {
    Map<String, Integer> names = sortedNames(a, x);
    Map<String, Integer> others = sortedNames(b, y);
    int order =
        Arrays.compare(
            names.keySet().toArray(new String[0]), others.keySet().toArray(new String[0]));
    Iterator<Integer> rows = names.values().iterator();
    Iterator<Integer> otherRows = others.values().iterator();
    while (order == 0 && rows.hasNext()) {
      order = order(a, rows.next() + 1, b, otherRows.next() + 1);
    }
    return order;
  }

  /** The names of an object in order, each with its row. */
  private static Map<String, Integer> sortedNames(IndexedDocument document, int object) {
    Map<String, Integer> names = new TreeMap<>();
    for (int at = object + 1; at < document.next(object); at = document.next(at + 1)) {
      names.put(document.string(at), at);
    }
    return names;
  }

  /** A hash code that agrees with {@link #equal}. */
  public static int hash(IndexedDocument document, int row) {
    int kind = rank(document, row);
    return switch (kind) {
      case IndexedDocument.INTEGER -> RowNumbers.hash(document, row);
      case IndexedDocument.STRING -> hashString(document, row);
      case IndexedDocument.ARRAY -> {
        int hash = 1;
        for (int at = row + 1; at < document.next(row); at = document.next(at)) {
          hash = 31 * hash + hash(document, at);
        }
        yield hash;
      }
      case IndexedDocument.OBJECT -> {
        int hash = 0;
        for (int at = row + 1; at < document.next(row); at = document.next(at + 1)) {
          hash += hashString(document, at) ^ (31 * hash(document, at + 1));
        }
        yield hash;
      }
      default -> kind;
    };
  }

  private static int hashString(IndexedDocument document, int row) {
    if (document.hasEscapes(row)) {
      byte[] text = document.string(row).getBytes(UTF_8);
      return hash(text, 0, text.length);
    }
    return hash(document.bytes(), document.start(row), document.end(row));
  }

  private static int hash(byte[] b, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + b[i];
    }
    return hash;
  }
}

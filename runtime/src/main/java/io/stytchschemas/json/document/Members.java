package io.stytchschemas.json.document;

/** Properties of an object by their names. */
public final class Members {
  private Members() {}

  /** How many of some names an object has. */
  public static int count(IndexedDocument document, int row, NameTable names) {
    int count = 0;
    int end = document.next(row);
    for (int name = row + 1; name < end; name = document.next(name + 1)) {
      count += names.find(document, name) >= 0 ? 1 : 0;
    }
    return count;
  }

  /** The row of the value whose name is the only one of a table; -1 if it is not there. */
  public static int value(IndexedDocument document, int row, NameTable name) {
    int end = document.next(row);
    for (int at = row + 1; at < end; at = document.next(at + 1)) {
      if (name.find(document, at) >= 0) {
        return at + 1;
      }
    }
    return -1;
  }
}

package io.stytchschemas.check.verdict;

import io.stytchschemas.json.IndexedDocument;
import io.stytchschemas.json.NameTable;

/** Properties of an object by their names. */
final class Members {
  private Members() {}

  /** How many of some names an object has. */
  static int count(IndexedDocument document, int row, NameTable names) {
    int count = 0;
    int end = document.next(row);
    for (int name = row + 1; name < end; name = document.next(name + 1)) {
      count += names.find(document, name) >= 0 ? 1 : 0;
    }
    return count;
  }

  /** The row of the value whose name is the only one of a table; -1 if it is not there. */
  static int value(IndexedDocument document, int row, NameTable name) {
    int end = document.next(row);
    for (int at = row + 1; at < end; at = document.next(at + 1)) {
      if (name.find(document, at) >= 0) {
        return at + 1;
      }
    }
    return -1;
  }
}

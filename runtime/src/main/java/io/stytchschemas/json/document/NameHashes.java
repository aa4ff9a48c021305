package io.stytchschemas.json.document;

import java.util.Arrays;

/**
 * Tells by the hashes that an index has of names whether those of a large object differ. That two
 * are the same says nothing: their names have to be compared.
 */
final class NameHashes {
  /** Hashes that were chosen to fall together in the table are not told apart. */
  private static final int MOST_PROBES = 32;

  private static final int[] NO_TABLE = {};

  /** At each place the row of a name, in ints; 0 for none. */
  private int[] table = NO_TABLE;

  /**
   * Whether all hashes differ.
   *
   * @param first the row of the first name, in ints; the object's last row is the last of all
   */
  boolean areDistinct(DocumentIndexer index, int first) {
    int[] rows = index.rows;
    int end = index.size;
    // A name and a value take two rows at least.
    int bits = 33 - Integer.numberOfLeadingZeros((end - first) / (2 * DocumentIndexer.WIDTH));
    clear(1 << bits);
    int[] places = table;
    for (int name = first; name < end; name = index.behind(name + DocumentIndexer.WIDTH)) {
      int hash = rows[name + 3];
      int place = hash >>> (Integer.SIZE - bits);
      int probes = 0;
      for (int other = places[place]; other != 0; other = places[place]) {
        probes++;
        if (rows[other + 3] == hash || probes == MOST_PROBES) {
          return false;
        }
        place = (place + 1) & ((1 << bits) - 1);
      }
      places[place] = name;
    }
    return true;
  }

  private void clear(int size) {
    if (table.length < size) {
      table = new int[size];
    } else {
      Arrays.fill(table, 0, size, 0);
    }
  }

  int room() {
    return table.length;
  }

  /** Keeps little room for more. */
  void forget(int kept) {
    table = table.length <= kept ? table : NO_TABLE;
  }
}

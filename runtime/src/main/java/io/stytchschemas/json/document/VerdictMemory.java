package io.stytchschemas.json.document;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The verdicts of checks about rows of one document, in a table. */
final class VerdictMemory {
  private static final int FIRST_CAPACITY = 256;
  private static final int FACTOR = 0x9E3779B9;

  private @Nullable Object[] checks = new @Nullable Object[FIRST_CAPACITY];

  /** For each check its row; inverted where the verdict is no. */
  private int[] rows = new int[FIRST_CAPACITY];

  private int size;

  /** As {@link IndexedDocument#recall} gives it. */
  int find(Object check, int row) {
    int place = place(check, row);
    if (checks[place] == null) {
      return IndexedDocument.UNKNOWN;
    }
    return rows[place] < 0 ? IndexedDocument.NO : IndexedDocument.YES;
  }

  void put(Object check, int row, boolean verdict) {
    if (2 * size >= checks.length) {
      grow();
    }
    int place = place(check, row);
    size += checks[place] == null ? 1 : 0;
    checks[place] = check;
    rows[place] = verdict ? row : ~row;
  }

  private int place(Object check, int row) {
    int hash = (System.identityHashCode(check) + row * FACTOR) * FACTOR;
    int place = (hash ^ (hash >>> 15)) & (checks.length - 1);
    while (checks[place] != null
        && !(checks[place] == check && (rows[place] == row || rows[place] == ~row))) {
      place = (place + 1) & (checks.length - 1);
    }
    return place;
  }

  private void grow() {
    @Nullable Object[] oldChecks = checks;
    int[] oldRows = rows;
    checks = new @Nullable Object[2 * oldChecks.length];
    rows = Arrays.copyOf(rows, checks.length);
    size = 0;
    for (int i = 0; i < oldChecks.length; i++) {
      Object check = oldChecks[i];
      if (check != null) {
        int row = oldRows[i];
        put(check, row < 0 ? ~row : row, row >= 0);
      }
    }
  }
}

package io.stytchschemas.testing.generate;

/**
 * How far a document goes: a schema of a hundred properties that each lead back to it would have a
 * million at a depth of three.
 */
final class Extent {
  /** How deep optional things go: behind that a value is made as small as may be. */
  static final int DEPTH = 6;

  /** From so many values on, those that follow are made as small as may be. */
  private static final int LARGEST = 10_000;

  private final int depth;
  private int values;

  Extent(int depth) {
    this.depth = depth;
  }

  /** Counts one value, and tells whether it is to be small. */
  boolean ends(int atDepth) {
    values++;
    return atDepth >= depth || values > LARGEST;
  }

  /** Whether there were too many: those that came first had more in them than the others. */
  boolean isExceeded() {
    return values > LARGEST;
  }
}

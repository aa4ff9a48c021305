package io.stytchschemas.testing.generate;

/**
 * How far a document goes: a schema of a hundred properties that each lead back to it would have a
 * million at a depth of three.
 */
final class Extent {
  /** How deep optional things go: behind that a value is made as small as may be. */
  static final int DEPTH = 6;

  private final int depth;
  private final int most;
  private int values;

  /**
   * @param depth how deep it goes
   * @param most from so many values on, those that follow are made as small as may be
   */
  Extent(int depth, int most) {
    this.depth = depth;
    this.most = most;
  }

  /** Counts one value, and tells whether it is to be small. */
  boolean ends(int atDepth) {
    values++;
    return atDepth >= depth || values > most;
  }

  /** Whether there were too many: those that came first had more in them than the others. */
  boolean isExceeded() {
    return values > most;
  }
}

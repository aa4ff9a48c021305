package io.stytchschemas.processor.json;

/**
 * Counts the JSON Pointers of a file. Every value has its own, with the names of all around it: a
 * long name that holds many values takes as much memory as their product.
 */
final class PointerBudget {
  /** Ten times what the largest schemas that are published have. */
  static final int MOST = 100_000_000;

  private long characters;

  /** Whether there is room for one more. */
  boolean takes(String pointer) {
    characters += pointer.length();
    return characters <= MOST;
  }
}

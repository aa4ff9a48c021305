package io.stytchschemas.testing.generate;

import java.util.Random;

/** How documents are chosen where a schema leaves a choice. */
public enum Choice {
  /** As little as may be. */
  MINIMAL,
  /** Every property there is, the first time round. */
  FULL,
  /** Anything. */
  RANDOM;

  /** How deep optional things go: behind that a value is made as small as may be. */
  static final int DEPTH = 6;

  /** Whether something that may be left out is there. */
  boolean takes(Random random, int depth) {
    return switch (this) {
      case MINIMAL -> false;
      case FULL -> depth < DEPTH;
      case RANDOM -> depth < DEPTH && random.nextInt(depth + 2) == 0;
    };
  }
}

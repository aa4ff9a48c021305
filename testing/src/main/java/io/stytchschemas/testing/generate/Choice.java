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

  /** Whether something that may be left out is there. */
  boolean takes(Random random, int depth) {
    return switch (this) {
      case MINIMAL -> false;
      case FULL -> true;
      case RANDOM -> random.nextInt(depth + 2) == 0;
    };
  }
}

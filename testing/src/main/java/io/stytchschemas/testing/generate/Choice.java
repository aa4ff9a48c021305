package io.stytchschemas.testing.generate;

import java.util.Random;

/** How documents are chosen where a schema leaves a choice. */
public enum Choice {
  /** As little as may be. */
  MINIMAL(Integer.MAX_VALUE),
  /** Every property there is, the first time round. */
  FULL(10_000),
  /** Anything. */
  RANDOM(2_000);

  private final int most;

  Choice(int most) {
    this.most = most;
  }

  /** How far documents go. */
  Extent extent(int depth) {
    return new Extent(depth, most);
  }

  /** Whether something that may be left out is there. */
  boolean takes(Random random, int depth) {
    return switch (this) {
      case MINIMAL -> false;
      case FULL -> true;
      case RANDOM -> random.nextInt(depth + 2) == 0;
    };
  }
}

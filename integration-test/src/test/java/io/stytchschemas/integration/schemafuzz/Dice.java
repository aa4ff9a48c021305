package io.stytchschemas.integration.schemafuzz;

import java.util.List;
import java.util.Random;

/** Chance, the same for the same seed. */
final class Dice {
  private final Random random;

  Dice(long seed) {
    random = new Random(seed);
  }

  /** Whether one of {@code n} has come. */
  boolean oneIn(int n) {
    return random.nextInt(n) == 0;
  }

  /** A number from {@code low} to {@code high}, both included. */
  int between(int low, int high) {
    return low + random.nextInt(high - low + 1);
  }

  <T> T pick(List<T> some) {
    return some.get(random.nextInt(some.size()));
  }

  /** Some of {@code all}, in their order; perhaps none. */
  <T> List<T> some(List<T> all) {
    return all.stream().filter(each -> random.nextInt(4) == 0).toList();
  }
}

package io.stytchschemas.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Checks of which one was added after the other. Immutable: one with more refers to that before it,
 * and the list is made when it is first asked for.
 */
final class Chain {
  private final @Nullable Chain before;
  private final @Nullable Check last;
  private @Nullable List<Check> all;

  /** Without any. */
  Chain() {
    this(null, null);
  }

  private Chain(@Nullable Chain before, @Nullable Check last) {
    this.before = before;
    this.last = last;
  }

  /** The same with one more. */
  Chain and(Check check) {
    return new Chain(this, check);
  }

  /** The checks in the order in which they were added. */
  List<Check> all() {
    List<Check> found = all;
    if (found == null) {
      List<Check> backwards = new ArrayList<>();
      for (Chain at = this; at != null; at = at.before) {
        if (at.last != null) {
          backwards.add(at.last);
        }
      }
      Collections.reverse(backwards);
      found = List.copyOf(backwards);
      all = found;
    }
    return found;
  }
}

package io.stytchschemas.check;

import io.stytchschemas.check.verdict.Alternatives;
import java.util.Arrays;

/**
 * What has checks. Every generated {@link io.stytchschemas.Schema} is one, so that checks of other
 * packages and jars refer to it. For generated code alone.
 */
public interface Checked {

  /** The check of the whole schema: the same object each time. */
  Check check();

  /**
   * The check of a part that has no schema of its own: the same object each time.
   *
   * @param pointer such as {@code "#/$defs/positiveInteger"}
   * @throws IllegalArgumentException if there is none
   */
  Check part(String pointer);

  /**
   * Several parts that are the branches of a union.
   *
   * @param pointers of {@link #part}
   */
  @SuppressWarnings("exports") // for no other module
  default Alternatives alternatives(String... pointers) {
    return new Alternatives(Arrays.stream(pointers).map(this::part).toList());
  }
}

package io.stytchschemas.check;

import org.jspecify.annotations.Nullable;

/** One branch of an {@code anyOf} or {@code oneOf}: a generated check method. */
@FunctionalInterface
public interface Branch {

  /**
   * Checks a plain JSON value as {@link Validator#check} does.
   *
   * @return whether {@code json} is valid
   */
  boolean check(@Nullable Object json, Violations out);
}

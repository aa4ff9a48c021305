package io.stytchschemas.check;

import org.jspecify.annotations.Nullable;

/**
 * Checks one schema. {@link #check} is the authority: the whole schema on plain JSON values, every
 * violation with its place. {@link #isClean} is the shortcut for the usual case, a typed value with
 * nothing to report.
 *
 * @param <T> the Java type of the schema
 */
public interface Validator<T> {

  /**
   * Whether {@link #check} would report nothing, warnings included, for the JSON form of {@code
   * value}. May say false when in doubt, never true.
   */
  default boolean isClean(T value) {
    return false;
  }

  /**
   * Checks a plain JSON value: {@code Map<String, Object>}, {@code List}, {@code String}, {@code
   * Long}, {@code BigInteger}, {@code Double}, {@code BigDecimal}, {@code Boolean} or null.
   *
   * @return whether {@code json} is valid, warnings not counted
   */
  boolean check(@Nullable Object json, Violations out);
}

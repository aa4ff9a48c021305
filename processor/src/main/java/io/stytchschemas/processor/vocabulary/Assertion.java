package io.stytchschemas.processor.vocabulary;

import io.stytchschemas.processor.schema.JsonType;
import io.stytchschemas.processor.schema.Keyword;
import org.jspecify.annotations.Nullable;

/**
 * A keyword that checks something. The one home of that check, for plain values and for typed ones.
 */
public interface Assertion extends Keyword {

  /** The type of the values that it says anything about; null for all. */
  @Nullable JsonType type();

  /** Emits the check of the value at {@code site}, which is of {@link #type}. */
  void check(CheckSite site);

  /**
   * Whether nothing is lost when the check finds its value in that form: the form itself guarantees
   * it, or {@link #check} can emit it.
   */
  boolean covers(Form form);

  /** Whether there is nothing to emit for values in that form, as no other values fit into it. */
  default boolean isGuaranteedBy(Form form) {
    return false;
  }

  /** The limit in a sentence, for Javadoc; null where the Java type says it. */
  default @Nullable String sentence() {
    return null;
  }

  /**
   * Whether it holds wherever its subschemas do, so that there is nothing to check if they have
   * nothing.
   */
  default boolean onlyApplies() {
    return false;
  }

  /** Whether it asserts nothing after all, such as a {@code minLength} of 0. */
  default boolean isVacuous() {
    return false;
  }
}

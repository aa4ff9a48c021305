package io.stytchschemas.processor.vocabulary;

import io.stytchschemas.processor.schema.JsonType;
import io.stytchschemas.processor.schema.Keyword;
import io.stytchschemas.processor.vocabulary.check.CheckPlan;
import io.stytchschemas.processor.vocabulary.check.Subchecks;
import io.stytchschemas.processor.vocabulary.typed.Condition;
import io.stytchschemas.processor.vocabulary.typed.Form;
import io.stytchschemas.processor.vocabulary.typed.TypedValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A keyword that checks something: by checks of the runtime over a document, and, where the Java
 * type keeps what it is about, by a condition on the typed value.
 */
public interface Assertion extends Keyword {

  /** The type of the values that it says anything about; null for all. */
  @Nullable JsonType type();

  /**
   * The checks of the runtime that it is, in the order of their reports; none where it asserts
   * nothing after all, such as a {@code minLength} of 0.
   */
  List<CheckPlan> checks(Subchecks in);

  /** How a typed value of {@link #type} tells that it holds. */
  Evidence evidence(Form form);

  /** The condition that it holds, for forms that tell {@link Evidence#BY_VALUE}. */
  default Condition holds(TypedValue value) {
    throw new IllegalStateException("no typed value tells");
  }

  /** Whether it is known now, when code is made, that it holds of a string. */
  default boolean allows(String string) {
    return false;
  }

  /** The limit in a sentence, for Javadoc; null where the Java type says it. */
  default @Nullable String sentence() {
    return null;
  }
}

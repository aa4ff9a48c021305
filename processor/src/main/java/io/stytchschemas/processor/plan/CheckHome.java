package io.stytchschemas.processor.plan;

import com.palantir.javapoet.ClassName;
import io.stytchschemas.processor.vocabulary.check.CheckPlan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The checks that stand in a codec: that of its type or file, and what is a part of it.
 *
 * @param owner the codec
 * @param whole null where references lead only to parts of a file, so that its own are not followed
 * @param parts those that stand apart, in the order of the file
 * @param named where those stand that others ask for by a key, in the order of the file
 */
public record CheckHome(
    ClassName owner, @Nullable CheckPlan whole, List<Part> parts, List<CheckPlan.Part> named) {

  /**
   * A check with a method of its own, for references name it, or it is too much for an expression.
   *
   * @param key what names it in a {@link CheckPlan.Part}
   */
  public record Part(String key, String method, CheckPlan check) {}
}

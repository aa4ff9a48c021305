package io.stytchschemas.processor.plan;

import com.palantir.javapoet.ClassName;
import io.stytchschemas.processor.vocabulary.CheckPlan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The checks of a schema file.
 *
 * @param owner the class that has them
 * @param whole the check of the file's own schema; null where references lead only to parts of it,
 *     so that its own are not followed
 * @param parts those that stand apart, in the order of the file
 */
public record CheckHome(ClassName owner, @Nullable CheckPlan whole, List<Part> parts) {

  /**
   * A check with a method of its own, for references and types name it, or it is too much for an
   * expression.
   *
   * @param key what it is asked for by
   */
  public record Part(String key, String method, CheckPlan check) {}
}

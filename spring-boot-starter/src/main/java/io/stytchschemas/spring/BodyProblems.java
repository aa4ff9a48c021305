package io.stytchschemas.spring;

import io.stytchschemas.ProblemDetails;
import io.stytchschemas.jackson.JacksonProblems;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** The answers to bodies that cannot be read. */
final class BodyProblems {
  private static final ProblemDetails MISSING =
      new ProblemDetails(400, "Bad Request", "A body must be there, and be readable", List.of());

  private BodyProblems() {}

  /**
   * @param cause of Spring's own exception; none where the body is empty
   * @return null where the answer is Spring's business
   */
  static @Nullable ProblemDetails of(@Nullable Throwable cause) {
    if (cause == null) {
      return MISSING;
    }
    Throwable at = cause;
    while (!(at instanceof JacksonException failure)) {
      at = at.getCause();
      if (at == null) {
        return null;
      }
    }
    return JacksonProblems.find(failure).orElse(null);
  }
}

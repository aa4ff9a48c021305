package io.stytchschemas.jackson;

import io.stytchschemas.MalformedJsonException;
import io.stytchschemas.ProblemDetails;
import io.stytchschemas.Severity;
import io.stytchschemas.StytchSchemasException;
import io.stytchschemas.ValidationResult;
import io.stytchschemas.Violation;
import io.stytchschemas.json.JacksonFaults;
import io.stytchschemas.json.text.JsonPointers;
import io.stytchschemas.json.text.Malformed;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.exc.StreamWriteException;
import tools.jackson.databind.exc.InvalidDefinitionException;
import tools.jackson.databind.exc.MismatchedInputException;

/**
 * Answers to what a mapper could not read: problem details of RFC 9457, without a word of the body,
 * which may be a secret.
 */
public final class JacksonProblems {
  private static final ProblemDetails OF_SERVER =
      new ProblemDetails(500, "Internal Server Error", JacksonFaults.OF_SERVER, List.of());

  private JacksonProblems() {}

  /**
   * The answer to a failure: of a generated type, of the JSON itself, or of a class of others. What
   * is no fault of the JSON, such as a failed write or a class that Jackson cannot read, has the
   * status 500.
   */
  public static ProblemDetails of(JacksonException failure) {
    if (isOfServer(failure)) {
      return OF_SERVER;
    }
    return find(failure)
        .orElseGet(() -> new ValidationResult(List.of(unfit(failure))).problemDetails());
  }

  /**
   * As {@link #of}, for frameworks that have an answer of their own to what does not fit a class of
   * others, and to what is no fault of the JSON: empty there.
   */
  public static Optional<ProblemDetails> find(JacksonException failure) {
    if (failure instanceof SchemaMismatchException mismatch) {
      return Optional.of(mismatch.problemDetails());
    }
    if (failure.getCause() instanceof StytchSchemasException cause) {
      return Optional.of(cause.problemDetails());
    }
    ProblemDetails malformed = malformed(failure);
    if (malformed == null && failure.getCause() instanceof JacksonException cause) {
      malformed = malformed(cause); // found inside a list, Jackson wraps it
    }
    return Optional.ofNullable(malformed);
  }

  /** Where it is certain: there are exceptions of Jackson that may be of either. */
  private static boolean isOfServer(JacksonException failure) {
    return failure instanceof StreamWriteException
        || failure instanceof InvalidDefinitionException
        || failure instanceof JacksonIOException
        || failure.processor() instanceof JsonGenerator;
  }

  private static @Nullable ProblemDetails malformed(JacksonException failure) {
    if (failure instanceof StreamReadException) {
      return malformed(JacksonFaults.reason(failure.getOriginalMessage()), failure.getLocation());
    }
    if (failure instanceof StreamConstraintsException) {
      return malformed(failure.getOriginalMessage(), failure.getLocation());
    }
    return failure instanceof MismatchedInputException ? notOneValue(failure) : null;
  }

  /** A mapper finds it itself, and tells it as it tells what does not fit a class. */
  private static @Nullable ProblemDetails notOneValue(JacksonException failure) {
    String message = String.valueOf(failure.getOriginalMessage());
    if (message.startsWith("No content to map due to end-of-input")) {
      return malformed(JacksonFaults.NO_CONTENT, null); // its place is that of a closed parser
    }
    return message.startsWith("Trailing token ")
        ? malformed(Malformed.MORE, failure.getLocation())
        : null;
  }

  private static ProblemDetails malformed(String reason, @Nullable TokenStreamLocation at) {
    return new MalformedJsonException(
            reason,
            at == null ? 0 : Math.max(0, at.getLineNr()),
            at == null ? 0 : Math.max(0, at.getColumnNr()))
        .problemDetails();
  }

  private static Violation unfit(JacksonException failure) {
    String pointer = pointer(failure.getPath());
    return new Violation(pointer, "", JacksonFaults.UNFIT, Severity.ERROR, List.of());
  }

  /** Jackson's path as a JSON Pointer. */
  static String pointer(List<JacksonException.Reference> path) {
    StringBuilder pointer = new StringBuilder();
    for (JacksonException.Reference step : path) {
      String name = step.getPropertyName();
      String token = name == null ? String.valueOf(step.getIndex()) : name;
      pointer.append('/').append(JsonPointers.token(token));
    }
    return pointer.toString();
  }
}

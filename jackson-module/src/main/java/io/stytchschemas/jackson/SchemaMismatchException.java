package io.stytchschemas.jackson;

import io.stytchschemas.ProblemDetails;
import io.stytchschemas.SchemaViolationException;
import io.stytchschemas.ValidationResult;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.DatabindException;

/**
 * JSON that is not of the schema of a generated type, somewhere in what a mapper read. Jackson's
 * path leads to the first fault; {@link #result} has every one. The cause is the {@link
 * SchemaViolationException} of the type, whose locations begin there.
 */
public final class SchemaMismatchException extends DatabindException {
  private static final long serialVersionUID = 1;

  private final ValidationResult ofType;

  /** How much of the path was within the type: Jackson adds the way to it, in front, afterwards. */
  private final int stepsWithin;

  SchemaMismatchException(JsonParser in, Class<?> type, SchemaViolationException cause) {
    super(in, String.valueOf(cause.getMessage()), Refusal.place(in), cause);
    this.ofType = cause.result();
    String first = ofType.errors().get(0).instanceLocation();
    for (JsonPointer at = JsonPointer.compile(first); !at.matches(); at = at.head()) {
      JsonPointer last = at.last();
      prependPath(
          last.mayMatchElement()
              ? new Reference(type, last.getMatchingIndex())
              : new Reference(type, last.getMatchingProperty()));
    }
    this.stepsWithin = getPath().size();
  }

  /** What was found, with locations that begin at the root of the document that was read. */
  public ValidationResult result() {
    List<Reference> way = getPath();
    return ofType.below(JacksonProblems.pointer(way.subList(0, way.size() - stepsWithin)));
  }

  /** This failure as the answer of an HTTP server that was sent such JSON. */
  public ProblemDetails problemDetails() {
    return result().problemDetails();
  }
}

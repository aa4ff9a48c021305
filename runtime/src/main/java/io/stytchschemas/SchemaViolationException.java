package io.stytchschemas;

import java.util.List;

/** JSON that is not of the schema. {@link #result} has every violation, up to the stated bound. */
public final class SchemaViolationException extends StytchSchemasException {
  private static final long serialVersionUID = 1;

  /** How many violations the message tells; {@link #result} has the others. */
  private static final int SHOWN = 3;

  private final ValidationResult result;

  /**
   * An exception whose message tells the first few errors of {@code result}.
   *
   * @param subject what violates its schema, to begin the message with
   */
  SchemaViolationException(String subject, ValidationResult result) {
    super(message(subject, result.errors()));
    this.result = result;
  }

  static SchemaViolationException of(Schema<?> schema, ValidationResult result) {
    return new SchemaViolationException("JSON for " + Wording.text(schema.id()), result);
  }

  /** What was found: one error at least, and the warnings. */
  public ValidationResult result() {
    return result;
  }

  @Override
  public ProblemDetails problemDetails() {
    return result.problemDetails();
  }

  private static String message(String subject, List<Violation> errors) {
    StringBuilder message = new StringBuilder(subject).append(" has ").append(errors.size());
    message.append(errors.size() == 1 ? " violation: " : " violations: ");
    for (int i = 0; i < Math.min(SHOWN, errors.size()); i++) {
      message.append(i == 0 ? "" : "; ").append(Wording.violation(errors.get(i)));
    }
    if (errors.size() > SHOWN) {
      message.append("; and ").append(errors.size() - SHOWN).append(" more");
    }
    return message.toString();
  }
}

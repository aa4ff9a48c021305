package io.stytchschemas;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * What a check found, in the order of the schema. A value with warnings alone is valid.
 *
 * @param violations the errors and the warnings. One check reports 1,000 of them at most, errors
 *     before warnings, and fewer when their locations alone pass a million characters: a bad
 *     document must not become a far larger report
 */
public record ValidationResult(List<Violation> violations) implements Serializable {
  private static final ValidationResult VALID = new ValidationResult(List.of());

  public ValidationResult {
    violations = List.copyOf(violations);
  }

  /** The result without any violation. */
  public static ValidationResult valid() {
    return VALID;
  }

  /** Whether no violation is an ERROR. */
  public boolean isValid() {
    // Asked of every document, of which most have none: nothing is made to find that out.
    return violations.isEmpty() || errors().isEmpty();
  }

  /** The violations for which the value is refused. */
  public List<Violation> errors() {
    return of(Severity.ERROR);
  }

  /** The violations that do not make the value invalid. */
  public List<Violation> warnings() {
    return of(Severity.WARNING);
  }

  private List<Violation> of(Severity severity) {
    List<Violation> those = new ArrayList<>();
    for (Violation violation : violations) {
      if (violation.severity() == severity) {
        those.add(violation);
      }
    }
    return List.copyOf(those);
  }

  /**
   * Gives this result when it is valid.
   *
   * @throws SchemaViolationException when it is not
   */
  public ValidationResult orThrow() {
    if (!isValid()) {
      throw new SchemaViolationException("The value", this);
    }
    return this;
  }

  /**
   * The same, told of a document in which {@code pointer} leads to the value that was checked: its
   * locations begin there.
   *
   * @param pointer a JSON Pointer, such as {@code /requests/1}
   */
  public ValidationResult below(String pointer) {
    return new ValidationResult(
        violations.stream().map(violation -> violation.below(pointer)).toList());
  }

  /**
   * This result as JSON in the {@code basic} output format of JSON Schema (2020-12 core, section
   * 12.4.2), to be sent to others. Warnings stand among the {@code annotations}. There is no {@code
   * absoluteKeywordLocation}: checks do not know the URIs of their schemas.
   */
  public String toBasicOutput() {
    return BasicOutput.of(this);
  }

  /**
   * This result as the answer of an HTTP server, its errors without the warnings.
   *
   * @throws IllegalStateException if it is valid: then there is no problem
   */
  public ProblemDetails problemDetails() {
    if (isValid()) {
      throw new IllegalStateException("a valid result is no problem; ask isValid() first");
    }
    return ProblemDetails.violations(errors());
  }

  /** One line for each violation, for people; see {@link #toBasicOutput} for programs. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(isValid() ? "valid" : "not valid");
    for (Violation violation : violations) {
      text.append(System.lineSeparator()).append("  ").append(violation);
    }
    return text.toString();
  }
}

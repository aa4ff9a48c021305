package io.stytchschemas;

import java.util.List;

/**
 * A refusal of JSON as an HTTP server answers it: problem details of RFC 9457, to be sent as {@link
 * #MEDIA_TYPE} with {@link #status}. No value of the refused document is in it.
 *
 * @param status the HTTP status: 400 for what is no JSON, 422 for JSON that is not of the schema
 * @param title the phrase of the status, as RFC 9457 has it for problems without a type of their
 *     own
 * @param detail what is wrong, in a sentence for people
 * @param errors the violations; empty for what is no JSON
 */
public record ProblemDetails(int status, String title, String detail, List<Violation> errors) {
  /** The media type of {@link #toJson}. */
  public static final String MEDIA_TYPE = "application/problem+json";

  private static final int BAD_REQUEST = 400;
  private static final int UNPROCESSABLE_CONTENT = 422;

  public ProblemDetails {
    errors = List.copyOf(errors);
  }

  static ProblemDetails malformed(String message) {
    return new ProblemDetails(
        BAD_REQUEST, "Bad Request", "The body is not JSON: " + message, List.of());
  }

  static ProblemDetails violations(List<Violation> errors) {
    String count = errors.size() == 1 ? "1 violation" : errors.size() + " violations";
    return new ProblemDetails(
        UNPROCESSABLE_CONTENT,
        "Unprocessable Content",
        "The JSON is not of its schema: " + count,
        errors);
  }

  /**
   * As JSON: {@code title}, {@code status}, {@code detail} and, if there are any, {@code errors},
   * each with {@code pointer} (a JSON Pointer into the document), {@code keyword} and {@code
   * message}.
   */
  public String toJson() {
    return ProblemOutput.of(this);
  }
}

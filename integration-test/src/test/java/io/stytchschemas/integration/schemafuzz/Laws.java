package io.stytchschemas.integration.schemafuzz;

import com.networknt.schema.Error;
import io.stytchschemas.Schema;
import io.stytchschemas.SchemaViolationException;
import io.stytchschemas.ValidationResult;
import io.stytchschemas.Violation;
import io.stytchschemas.integration.support.Likeness;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What must hold of a document, whatever the schema: that all which is said of it fits together,
 * and is what another validator says.
 */
final class Laws {
  private final FuzzCase given;
  private final Judge judge;

  Laws(FuzzCase given) {
    this.given = given;
    judge = new Judge(given);
  }

  /** As {@link #broken}; nothing where the judge gives no verdict. */
  static Optional<Fault> brokenIfJudged(FuzzCase given, Schema<?> schema, JsonNode document) {
    try {
      return new Laws(given).broken(schema, document);
    } catch (NoVerdict e) {
      return Optional.empty();
    }
  }

  /**
   * The first that is broken.
   *
   * @throws NoVerdict where the judge gives none
   */
  Optional<Fault> broken(Schema<?> schema, JsonNode document) {
    byte[] json = Json.bytes(document);
    try {
      check(schema, Json.read(json), json);
      return Optional.empty();
    } catch (Broken e) {
      return Optional.of(e.fault);
    } catch (NoVerdict e) {
      throw e;
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      StackTraceElement at = e.getStackTrace().length == 0 ? null : e.getStackTrace()[0];
      return Optional.of(new Fault("throws " + e.getClass().getSimpleName(), e + " at " + at));
    }
  }

  private <T> void check(Schema<T> schema, JsonNode document, byte[] json) {
    ValidationResult verdict = schema.validateJson(json);
    List<Error> errors = judge.errors(document);
    require(
        errors.isEmpty() == verdict.isValid(),
        verdict.isValid() ? "validateJson accepts too much" : "validateJson refuses too much",
        () -> "networknt: " + errors + ", here: " + verdict.violations());
    for (Violation violation : verdict.violations()) {
      require(
          !document.at(violation.instanceLocation()).isMissingNode(),
          "a violation's place is not in the document",
          violation::toString);
    }
    read(schema, document, json, verdict);
    lenient(schema, json);
  }

  private <T> void read(
      Schema<T> schema, JsonNode document, byte[] json, ValidationResult verdict) {
    T value;
    try {
      value = schema.read(json);
    } catch (SchemaViolationException e) {
      refused(document, e.result(), verdict);
      return;
    }
    require(
        verdict.isValid(),
        "read accepts what validateJson refuses",
        () -> "" + verdict.violations());
    byte[] written = write(schema, value, "what was read");
    validated(schema, value, written);
    require(
        Likeness.of(given.keepUnknown()).holds(document, Json.read(written)),
        "write does not give back what was read",
        () -> text(written));
    byte[] lenient = write(schema, accepted(schema, json), "what was read leniently");
    require(
        text(lenient).equals(text(written)) || saysWhatIsMeant(),
        "readLenient gives another value than read",
        () -> text(lenient) + " for " + text(written));
    if (schema.validateJson(written).isValid()) {
      require(
          text(schema.write(schema.read(written))).equals(text(written)),
          "what was written is read as another value",
          () -> text(written));
    }
  }

  /** Whether what holds can be another branch than the one that the document says it is of. */
  private boolean saysWhatIsMeant() {
    return !given.schema().findParents("discriminator").isEmpty();
  }

  private static <T> T accepted(Schema<T> schema, byte[] json) {
    try {
      return schema.readLenient(json);
    } catch (SchemaViolationException e) {
      throw new Broken(
          new Fault("readLenient refuses what read accepts", "" + e.result().violations()));
    }
  }

  private void refused(JsonNode document, ValidationResult result, ValidationResult verdict) {
    require(!result.isValid(), "read refuses without an error", () -> "" + result.violations());
    if (verdict.isValid()) {
      require(
          isForOtherTypes(document, result.errors()),
          "read refuses what validateJson accepts",
          () -> "" + result.violations());
    } else {
      Set<Violation> told = new HashSet<>(result.errors());
      require(
          told.containsAll(verdict.errors()),
          "read does not tell all that validateJson tells",
          () -> result.errors() + " for " + verdict.errors());
    }
  }

  /**
   * Whether it is the Java types that refuse the document: what has no room in that of a format, or
   * is no object where properties are listed. A union is of the branch that the verdict chooses,
   * even where another would have taken the value.
   */
  private boolean isForOtherTypes(JsonNode document, List<Violation> errors) {
    ObjectNode stated = Untyped.stated(given.schema());
    boolean untyped = !stated.equals(given.schema());
    return errors.stream()
            .allMatch(
                each ->
                    each.keywordLocation().endsWith("/format")
                        || (untyped && isNoObject(each, document)))
        || !new Judge(given.with(stated)).errors(document).isEmpty();
  }

  private static boolean isNoObject(Violation error, JsonNode document) {
    return error.keywordLocation().endsWith("/type")
        && !document.at(error.instanceLocation()).isObject();
  }

  private static <T> void lenient(Schema<T> schema, byte[] json) {
    T value;
    try {
      value = schema.readLenient(json);
    } catch (SchemaViolationException e) {
      require(!e.result().isValid(), "readLenient refuses without an error", () -> "" + e.result());
      return;
    }
    validated(schema, value, write(schema, value, "what was read leniently"));
  }

  private static <T> byte[] write(Schema<T> schema, T value, String what) {
    try {
      return schema.write(value);
    } catch (RuntimeException e) {
      throw new Broken(new Fault("write throws for " + what, e.toString()));
    }
  }

  private static <T> void validated(Schema<T> schema, T value, byte[] written) {
    ValidationResult typed = schema.validate(value);
    ValidationResult plain = schema.validateJson(written);
    require(
        typed.equals(plain),
        "validate(v) is not validateJson(write(v))",
        () -> typed.violations() + " for " + plain.violations() + " of " + text(written));
  }

  private static String text(byte[] json) {
    return new String(json, StandardCharsets.UTF_8);
  }

  /** The detail is made where the law is broken alone: of a large document it can be megabytes. */
  private static void require(boolean holds, String law, Supplier<String> detail) {
    if (!holds) {
      throw new Broken(new Fault(law, detail.get()));
    }
  }

  private static final class Broken extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Fault fault;

    Broken(Fault fault) {
      super(fault.kind());
      this.fault = fault;
    }
  }
}

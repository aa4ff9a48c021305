package io.stytchschemas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.stytchschemas.json.pool.LargeBuffers;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ValidationResultTest {
  private static final Violation ERROR =
      new Violation(
          "/token", "/properties/token/type", "must be a string", Severity.ERROR, List.of());
  private static final Violation WARNING =
      new Violation(
          "/claims/iss", "/properties/claims/reserved", "is reserved", Severity.WARNING, List.of());

  @Test
  void errorsAloneMakeItInvalid() {
    ValidationResult result = new ValidationResult(List.of(WARNING, ERROR));

    assertThat(result.isValid()).isFalse();
    assertThat(result.errors()).containsExactly(ERROR);
    assertThat(result.warnings()).containsExactly(WARNING);
    assertThat(new ValidationResult(List.of(WARNING)).isValid()).isTrue();
    assertThat(ValidationResult.valid().isValid()).isTrue();
  }

  @Test
  void isACopy() {
    List<Violation> violations = new ArrayList<>(List.of(WARNING));
    ValidationResult result = new ValidationResult(violations);
    violations.add(ERROR);

    assertThat(result.violations()).containsExactly(WARNING);
    assertThatThrownBy(() -> result.violations().add(ERROR))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void isToldOfADocumentAround() {
    ValidationResult result = new ValidationResult(List.of(WARNING, ERROR)).below("/requests/1");

    assertThat(result.violations())
        .containsExactly(
            new Violation(
                "/requests/1/claims/iss",
                WARNING.keywordLocation(),
                WARNING.message(),
                Severity.WARNING,
                List.of()),
            new Violation(
                "/requests/1/token",
                ERROR.keywordLocation(),
                ERROR.message(),
                Severity.ERROR,
                List.of()));
    assertThat(result.below("")).isEqualTo(result);
  }

  @Test
  void throwsWhenAsked() {
    ValidationResult result = new ValidationResult(List.of(WARNING, ERROR));

    assertThatThrownBy(result::orThrow)
        .isInstanceOf(StytchSchemasException.class)
        .hasMessage("The value has 1 violation: /token: must be a string")
        .satisfies(e -> assertThat(((SchemaViolationException) e).result()).isEqualTo(result));

    ValidationResult warned = new ValidationResult(List.of(WARNING));
    assertThat(warned.orThrow()).isSameAs(warned);
  }

  @Test
  void theMessageTellsTheFirstFew() {
    ValidationResult result = new ValidationResult(Collections.nCopies(5, ERROR));

    SchemaViolationException e =
        catchThrowableOfType(SchemaViolationException.class, result::orThrow);

    assertThat(e)
        .hasMessage(
            "The value has 5 violations: /token: must be a string; /token: must be a string;"
                + " /token: must be a string; and 2 more");
  }

  @Test
  void namesOfStrangersCannotPlayWithALog() {
    String name = "/a\n2026-01-01 INFO all is well\u001b[2J\u202e\u2028" + "x".repeat(1_000);
    Violation violation = new Violation(name, "/x", "must be a string", Severity.ERROR, List.of());

    assertThat(violation.toString())
        .hasSizeLessThan(300)
        .startsWith("ERROR /a\\u000a2026-01-01 INFO all is well\\u001b[2J\\u202e\\u2028xxx")
        .endsWith("x…: must be a string");
  }

  @Test
  void readsWell() {
    Violation atRoot = new Violation("", "/type", "must be an object", Severity.ERROR, List.of());
    assertThat(new ValidationResult(List.of(atRoot, WARNING)).toString().lines())
        .containsExactly(
            "not valid", "  ERROR (root): must be an object", "  WARNING /claims/iss: is reserved");
    assertThat(ValidationResult.valid()).hasToString("valid");
  }

  @Test
  void writesItselfAsBasicOutput() {
    assertThat(new ValidationResult(List.of(WARNING, ERROR)).toBasicOutput())
        .isEqualTo(
            "{\"valid\":false,\"errors\":[{\"valid\":false,"
                + "\"keywordLocation\":\"/properties/token/type\",\"instanceLocation\":\"/token\","
                + "\"error\":\"must be a string\"}],\"annotations\":[{\"valid\":true,"
                + "\"keywordLocation\":\"/properties/claims/reserved\","
                + "\"instanceLocation\":\"/claims/iss\",\"annotation\":\"is reserved\"}]}");
    assertThat(ValidationResult.valid().toBasicOutput()).isEqualTo("{\"valid\":true}");
  }

  /** There are few of them, for all documents: one that is kept is lost to the others for ever. */
  @Test
  void givesBackTheBuffersOfLargeOutput() {
    ValidationResult result = new ValidationResult(Collections.nCopies(2_000, ERROR));
    int before = largeBuffers();

    assertThat(result.toBasicOutput()).hasSizeGreaterThan(LargeBuffers.SMALL);
    assertThat(result.problemDetails().toJson()).hasSizeGreaterThan(LargeBuffers.SMALL);
    assertThat(largeBuffers()).isEqualTo(before).isPositive();
  }

  /** How many there are to be lent. */
  private static int largeBuffers() {
    int asked = LargeBuffers.SMALL + 1;
    List<byte[]> lent = new ArrayList<>();
    for (byte[] b = LargeBuffers.take(asked); b.length > asked; b = LargeBuffers.take(asked)) {
      lent.add(b);
    }
    lent.forEach(LargeBuffers::giveBack);
    return lent.size();
  }

  @Test
  void anExceptionTravelsWithItsResult() throws Exception {
    ValidationResult result = new ValidationResult(List.of(ERROR));
    SchemaViolationException thrown =
        catchThrowableOfType(SchemaViolationException.class, result::orThrow);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new ObjectOutputStream(bytes).writeObject(thrown);
    Object read = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();

    assertThat(((SchemaViolationException) read).result()).isEqualTo(result);
  }
}

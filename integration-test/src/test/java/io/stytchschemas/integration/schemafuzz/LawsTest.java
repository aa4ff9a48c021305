package io.stytchschemas.integration.schemafuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.stytchschemas.Schema;
import io.stytchschemas.Severity;
import io.stytchschemas.ValidationResult;
import io.stytchschemas.Violation;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** That the laws find what they are there to find: a schema that lies is caught by each. */
class LawsTest {
  private static final FuzzCase GIVEN =
      new FuzzCase(
          0,
          null,
          Dialect.DRAFT_2020_12,
          (ObjectNode) Json.read("{\"type\":\"object\",\"required\":[\"a\"]}"),
          true,
          true,
          List.of(),
          List.of());

  private static final byte[] VALID = Json.bytes(Json.read("{\"a\":1}"));
  private static final byte[] INVALID = Json.bytes(Json.read("{}"));

  private static Batch batch;

  @BeforeAll
  static void compile() {
    batch = Batch.compile(List.of(GIVEN));
  }

  @AfterAll
  static void delete() {
    batch.close();
  }

  @Test
  void findNothingWrongWithTheTruth() {
    assertThat(lawBrokenBy(new Wrapped(), VALID)).isEmpty();
    assertThat(lawBrokenBy(new Wrapped(), INVALID)).isEmpty();
  }

  @Test
  void findAVerdictThatIsNotTheJudges() {
    Schema<Object> lax =
        new Wrapped() {
          @Override
          public ValidationResult validateJson(byte[] json) {
            return ValidationResult.valid();
          }
        };
    assertThat(lawBrokenBy(lax, INVALID)).isEqualTo("validateJson accepts too much");
    Schema<Object> strict =
        new Wrapped() {
          @Override
          public ValidationResult validateJson(byte[] json) {
            return super.validateJson(INVALID);
          }
        };
    assertThat(lawBrokenBy(strict, VALID)).isEqualTo("validateJson refuses too much");
  }

  @Test
  void findAPlaceThatIsNotInTheDocument() {
    Schema<Object> lost =
        new Wrapped() {
          @Override
          public ValidationResult validateJson(byte[] json) {
            Violation elsewhere =
                new Violation("/b", "/required", "is wrong", Severity.ERROR, List.of());
            return new ValidationResult(List.of(elsewhere));
          }
        };
    assertThat(lawBrokenBy(lost, INVALID)).isEqualTo("a violation's place is not in the document");
  }

  @Test
  void findReadingsThatDiffer() {
    Schema<Object> lax =
        new Wrapped() {
          @Override
          public Object read(byte[] json) {
            return super.read(VALID);
          }
        };
    assertThat(lawBrokenBy(lax, INVALID)).isEqualTo("read accepts what validateJson refuses");
    Schema<Object> strict =
        new Wrapped() {
          @Override
          public Object read(byte[] json) {
            return super.read(INVALID);
          }
        };
    assertThat(lawBrokenBy(strict, VALID)).isEqualTo("read refuses what validateJson accepts");
    Schema<Object> lenient =
        new Wrapped() {
          @Override
          public Object readLenient(byte[] json) {
            return super.read(INVALID);
          }
        };
    assertThat(lawBrokenBy(lenient, VALID)).isEqualTo("readLenient refuses what read accepts");
  }

  @Test
  void findWhatIsLostInWriting() {
    Schema<Object> forgetful =
        new Wrapped() {
          @Override
          public byte[] write(Object value) {
            return Json.bytes(Json.read("{\"a\":2}"));
          }
        };
    assertThat(lawBrokenBy(forgetful, VALID)).isEqualTo("write does not give back what was read");
  }

  @Test
  void findAVerdictThatDependsOnTheForm() {
    Schema<Object> strict =
        new Wrapped() {
          @Override
          public ValidationResult validate(Object value) {
            return validateJson(INVALID);
          }
        };
    assertThat(lawBrokenBy(strict, VALID)).isEqualTo("validate(v) is not validateJson(write(v))");
  }

  @Test
  void findWhatThrows() {
    Schema<Object> failing =
        new Wrapped() {
          @Override
          public Object read(byte[] json) {
            throw new IllegalStateException("gave up");
          }
        };
    assertThat(lawBrokenBy(failing, VALID)).isEqualTo("throws IllegalStateException");
  }

  private static String lawBrokenBy(Schema<?> schema, byte[] json) {
    JsonNode document = Json.read(json);
    return new Laws(GIVEN).broken(schema, document).map(Fault::kind).orElse("");
  }

  /** Does as the schema says. */
  private static class Wrapped implements Schema<Object> {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("unchecked") // What it reads is given back to it, and nothing else.
    private final Schema<Object> schema = (Schema<Object>) batch.schema(0).orElseThrow();

    @Override
    public String id() {
      return schema.id();
    }

    @Override
    public Class<Object> type() {
      return schema.type();
    }

    @Override
    public Object read(byte[] json) {
      return schema.read(json);
    }

    @Override
    public Object readLenient(byte[] json) {
      return schema.readLenient(json);
    }

    @Override
    public byte[] write(Object value) {
      return schema.write(value);
    }

    @Override
    public ValidationResult validate(Object value) {
      return schema.validate(value);
    }

    @Override
    public ValidationResult validateJson(byte[] json) {
      return schema.validateJson(json);
    }
  }
}

package io.stytchschemas;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.stytchschemas.check.Check;
import io.stytchschemas.check.Violations;
import io.stytchschemas.json.Codec;
import io.stytchschemas.json.JsonReader;
import io.stytchschemas.json.JsonWriter;
import io.stytchschemas.json.ValueClass;
import io.stytchschemas.stytch.CustomClaims;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GeneratedSchemaTest {
  private static final String VALID = "{\"token\":\"s3cret\",\"amount\":7,\"serial\":1}";
  private static final Order ORDER = new Order("s3cret", 7, 1L, null, null);

  enum Form {
    DIRECT,
    CHECKED
  }

  private final Order.OrderCodec codec = new Order.OrderCodec();

  private Schema<Order> schema(Form form) {
    return form == Form.DIRECT
        ? GeneratedSchema.direct("#/order", Order.class, codec)
        : GeneratedSchema.checked("#/order", Order.class, codec);
  }

  private static byte[] bytes(String json) {
    return json.getBytes(UTF_8);
  }

  private static ValidationResult refusal(ThrowingCallable call) {
    SchemaViolationException refusal = catchThrowableOfType(SchemaViolationException.class, call);
    assertThat(refusal).isNotNull();
    assertThat(refusal).message().startsWith("JSON for #/order has ").doesNotContain("s3cret");
    assertThat(refusal.result().toString()).doesNotContain("s3cret");
    return refusal.result();
  }

  @Test
  void theHappyPathAsksForNoCheck() {
    Schema<Order> schema = schema(Form.DIRECT);

    assertThat(schema.read(bytes(VALID))).isEqualTo(ORDER);
    assertThat(schema.readLenient(bytes(VALID))).isEqualTo(ORDER);
    assertThat(schema.validate(ORDER)).isSameAs(ValidationResult.valid());
    assertThat(schema.write(ORDER)).isEqualTo(bytes(VALID));
    assertThat(codec.checks).isZero();
    assertThat(schema.validateJson(bytes(VALID))).isSameAs(ValidationResult.valid());
    assertThat(codec.checks).isOne();
  }

  @ParameterizedTest
  @EnumSource
  void readsWritesAndKnowsItself(Form form) {
    Schema<Order> schema = schema(form);

    assertThat(schema.id()).isEqualTo("#/order");
    assertThat(schema.type()).isEqualTo(Order.class);
    assertThat(schema.read(schema.write(ORDER))).isEqualTo(ORDER);
    assertThat(schema.validateJson(bytes(VALID)).violations()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void tellsEveryViolationAtOnce(Form form) {
    String json = "{\"token\":[\"s3cret\"],\"amount\":101,\"s3\":\"s3cret\",\"ratio\":true}";
    ValidationResult result = refusal(() -> schema(form).read(bytes(json)));

    assertThat(result.violations())
        .extracting(Violation::instanceLocation, Violation::keywordLocation, Violation::message)
        .containsExactly(
            tuple("/token", "/properties/token/type", "must be a string"),
            tuple("/amount", "/properties/amount/maximum", "must be at most 100"),
            tuple("/ratio", "/properties/ratio/type", "must be a number"),
            tuple("/s3", "/additionalProperties", "must not be there"));
    assertThat(schema(form).validateJson(bytes(json))).isEqualTo(result);
  }

  @ParameterizedTest
  @EnumSource
  void whatTheTypeCannotHoldIsAViolationOfReadAlone(Form form) {
    String json = "{\"amount\":-1,\"serial\":9223372036854775808,\"token\":\"s3cret\"}";
    assertThat(refusal(() -> schema(form).read(bytes(json))).errors())
        .extracting(Violation::instanceLocation)
        .containsExactly("/amount", "/serial");
    assertThat(schema(form).validateJson(bytes(json)).errors())
        .extracting(Violation::instanceLocation)
        .containsExactly("/amount");
    assertThat(schema(form).validateJson(bytes(json.replace("-1", "1"))).isValid()).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void aMissingPropertyIsToldOnce(Form form) {
    assertThat(refusal(() -> schema(form).read(bytes("{}"))).violations())
        .extracting(Violation::instanceLocation, Violation::message)
        .containsExactly(
            tuple("", "must have the property \"token\""),
            tuple("", "must have the property \"amount\""));
  }

  @ParameterizedTest
  @EnumSource
  void aReportHasABound(Form form) {
    StringBuilder json = new StringBuilder("{\"token\":\"s3cret\",\"amount\":1");
    for (int i = 0; i < 2 * Violations.BOUND; i++) {
      json.append(",\"unknown").append(i).append("\":1");
    }
    ValidationResult result = refusal(() -> schema(form).read(json + "}"));
    assertThat(result.violations()).hasSize(Violations.BOUND);
    assertThat(schema(form).validateJson(json + "}")).isEqualTo(result);
  }

  @ParameterizedTest
  @EnumSource
  void warningsDoNotKeepAValueFromBeingRead(Form form) {
    String json = "{\"token\":\"s3cret\",\"amount\":7,\"claims\":{\"iss\":\"me\",\"a\":null}}";
    Order order = schema(form).read(bytes(json));

    assertThat(order.claims())
        .isEqualTo(CustomClaims.builder().set("iss", "me").delete("a").build());
    for (ValidationResult result :
        List.of(schema(form).validateJson(bytes(json)), schema(form).validate(order))) {
      assertThat(result.isValid()).isTrue();
      assertThat(result.warnings())
          .extracting(Violation::instanceLocation)
          .containsExactly("/claims/iss");
    }
  }

  @ParameterizedTest
  @EnumSource
  void lenientPassesLimitsAndUnknownsButNoBrokenStructure(Form form) {
    Schema<Order> schema = schema(form);

    assertThat(schema.readLenient(bytes("{\"token\":\"t\",\"amount\":1000,\"new\":[{}]}")))
        .isEqualTo(new Order("t", 1000, null, null, null));
    assertThat(
            refusal(() -> schema.readLenient(bytes("{\"token\":5,\"serial\":\"s3cret\"}")))
                .errors())
        .extracting(Violation::instanceLocation)
        .containsExactlyInAnyOrder("/token", "/serial", "");
  }

  @ParameterizedTest
  @EnumSource
  void lenientTellsFaultsAsTheSchemaDoesAndNoOthers(Form form) {
    byte[] json = bytes("{\"token\":5,\"amount\":1000,\"serial\":99999999999999999999}");

    assertThat(refusal(() -> schema(form).readLenient(json)).errors())
        .extracting(Violation::instanceLocation, Violation::keywordLocation)
        .containsExactlyInAnyOrder(
            tuple("/token", "/properties/token/type"), tuple("/serial", "/format"));
  }

  @Test
  void lenientDoesNotTakeAPropertyForTheKeywordOfItsName() {
    Violation lacking = error("/required", "must have the property \"token\"");
    Violation strict = error("/properties/a/$ref/required", "must have the property \"token\"");
    Violation dependent = error("/dependentRequired/required", "must have the property \"b\"");
    ValidationResult told =
        LenientReport.of(
            new ValidationResult(List.of(lacking)),
            new ValidationResult(List.of(dependent, strict)));

    assertThat(told.violations()).containsExactly(strict);
  }

  private static Violation error(String keywordLocation, String message) {
    return new Violation("", keywordLocation, message, Severity.ERROR, List.of());
  }

  @ParameterizedTest
  @EnumSource
  void whatIsNoJsonIsMalformedEverywhere(Form form) {
    Schema<Order> schema = schema(form);
    for (String json :
        List.of("", "{", VALID + "x", VALID.replace("7", "07"), "{\"token\":s3cret}")) {
      for (ThrowingCallable call :
          List.<ThrowingCallable>of(
              () -> schema.read(bytes(json)),
              () -> schema.readLenient(bytes(json)),
              () -> schema.validateJson(bytes(json)),
              () -> schema.read("[1," + json))) {
        assertThatThrownBy(call)
            .isInstanceOf(MalformedJsonException.class)
            .message()
            .doesNotContain("s3cret");
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void validatesWhatItWouldWrite(Form form) {
    assertThat(schema(form).validate(new Order("s3cret", 101, null, null, null)).errors())
        .extracting(Violation::instanceLocation)
        .containsExactly("/amount");
  }

  @ParameterizedTest
  @EnumSource
  void whatCannotBeWrittenIsAViolation(Form form) {
    Order order = new Order("s3cret", 101, null, Double.NaN, null);
    ValidationResult result = schema(form).validate(order);

    assertThat(result.isValid()).isFalse();
    assertThat(result.toString()).contains("as JSON").doesNotContain("s3cret");
    assertThatThrownBy(() -> schema(form).write(order))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** A class of a user's choice. */
  private record Loud(String text) {
    @Override
    public String toString() {
      throw new IllegalArgumentException("cannot format " + text);
    }
  }

  @Test
  void whatAClassSaysOfItsValueIsNoViolation() {
    Schema<Loud> schema =
        GeneratedSchema.direct(
            "loud", Loud.class, new ValueClass<>(Loud.class, Loud::new).string());
    Loud loud = new Loud("s3cret");

    assertThat(schema.validate(loud).violations())
        .extracting(Violation::message)
        .containsExactly(
            "must be writable as JSON: a value must have a text, and toString throws java.lang.IllegalArgumentException");
    assertThatThrownBy(() -> schema.write(loud))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("s3cret")
        .hasNoCause();
  }

  @ParameterizedTest
  @EnumSource
  void nullIsRefused(Form form) {
    Schema<Order> schema = schema(form);
    assertThatNullPointerException()
        .isThrownBy(() -> schema.read((byte[]) null))
        .withMessage("json");
    assertThatNullPointerException()
        .isThrownBy(() -> schema.read((String) null))
        .withMessage("json");
    assertThatNullPointerException().isThrownBy(() -> schema.readLenient((byte[]) null));
    assertThatNullPointerException().isThrownBy(() -> schema.validateJson((byte[]) null));
    assertThatNullPointerException().isThrownBy(() -> schema.write(null)).withMessage("value");
    assertThatNullPointerException().isThrownBy(() -> schema.validate(null)).withMessage("value");
    assertThat(refusal(() -> schema.read("null")).violations())
        .extracting(Violation::instanceLocation)
        .containsExactly("");
  }

  /** {@code {"type": ["string", "null"]}}. */
  private static final class TextOrNull implements Codec<String> {
    @Override
    public @Nullable String read(JsonReader in) {
      return in.readNull() ? null : in.readString();
    }

    @Override
    public void write(JsonWriter out, String value) {
      out.write(value);
    }

    @Override
    public boolean passes(String value) {
      return true;
    }

    @Override
    public Check check() {
      return Check.type("string", "null");
    }
  }

  @ParameterizedTest
  @EnumSource
  void aNullableSchemaTakesNull(Form form) {
    TextOrNull text = new TextOrNull();
    Schema<@Nullable String> schema =
        form == Form.DIRECT
            ? GeneratedSchema.direct("text", String.class, text)
            : GeneratedSchema.checked("text", String.class, text);

    assertThat(schema.read("null")).isNull();
    assertThat(schema.readLenient(" null ")).isNull();
    assertThat(schema.writeString(null)).isEqualTo("null");
    assertThat(schema.validate(null).violations()).isEmpty();
    assertThat(schema.validateJson("null").violations()).isEmpty();
    assertThat(schema.read("\"a\"")).isEqualTo("a");
    assertThatThrownBy(() -> schema.read("1")).isInstanceOf(SchemaViolationException.class);
    assertThat(schema.validateJson("1").isValid()).isFalse();
  }

  @Test
  void aKeyThatIsUnknownIsToldOnOneLineOfBearableLength() {
    assertThat(GeneratedSchema.unknownKey("\u001b[2J\n#/ordr", List.of(schema(Form.DIRECT))))
        .hasMessage("no schema here has the key \\u001b[2J\\u000a#/ordr; the nearest: \"#/order\"");
    assertThat(GeneratedSchema.unknownKey("x".repeat(100_000), List.of()).getMessage())
        .hasSizeLessThan(300)
        .endsWith("x…; Schemas.all() lists them");
  }
}

package io.stytchschemas.integration.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stytchschemas.Schema;
import io.stytchschemas.SchemaViolationException;
import io.stytchschemas.Violation;
import io.stytchschemas.integration.support.CompiledSchemas;
import io.stytchschemas.integration.support.InProcessCompiler;
import io.stytchschemas.integration.support.SchemaFolder;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values of classes that the annotation chooses, some of them in the module that is compiled. */
class ValueClassesTest {
  private static final String ORDER =
      """
      {"title": "Order", "type": "object", "required": ["price"], "properties": {
        "price": {"type": "string", "format": "money", "maxLength": 12, "pattern": "EUR$"},
        "at": {"type": "string", "format": "date-time"},
        "total": {"type": "number", "minimum": 0, "multipleOf": 0.01},
        "weight": {"type": "number", "format": "weight", "maximum": 10},
        "pieces": {"type": "integer", "format": "count"},
        "paid": {"type": "boolean", "format": "answer"},
        "prices": {"type": "array", "items": {"type": "string", "format": "money"}},
        "byName": {"type": "object", "additionalProperties": {"type": "number", "format": "weight"}},
        "maybe": {"type": ["string", "null"], "format": "money"},
        "access_token": {"type": "string", "format": "money"},
        "day": {"type": "string", "format": "date"},
        "text": {"type": "string"}
      }}
      """;

  private static final String TYPES =
      "value = \"*.json\", types = {\"money=acme.Money\", \"date-time=java.time.Instant\","
          + " \"number=java.math.BigDecimal\", \"weight=acme.Units.Weight\","
          + " \"count=acme.Units.Count\", \"answer=acme.Units.Weight\", \"date=String\"}";

  private static final String MONEY =
      """
      package acme;
      public final class Money {
        private final String text;
        private Money(String text) { this.text = text; }
        public static Money parse(CharSequence text) throws java.io.IOException {
          if (text.toString().startsWith("secret")) {
            throw new java.io.IOException("no money: " + text);
          }
          return text.isEmpty() ? null : new Money(text.toString());
        }
        @Override public boolean equals(Object other) {
          return other instanceof Money that && text.equals(that.text);
        }
        @Override public int hashCode() { return text.hashCode(); }
        @Override public String toString() { return text; }
      }
      """;

  private static final String UNITS =
      """
      package acme;
      public interface Units {
        record Weight(String text) {
          @Override public String toString() { return text; }
        }
        enum Count {
          ONE("1"), HUNDRED("100");
          private final String digits;
          Count(String digits) { this.digits = digits; }
          public static Count of(String digits) {
            for (Count each : values()) {
              if (each.digits.equals(digits)) {
                return each;
              }
            }
            return null;
          }
          @Override public String toString() { return digits; }
        }
      }
      """;

  @TempDir Path work;

  private InProcessCompiler compiler(String schema, String annotation) {
    return new SchemaFolder(work)
        .write("order.json", schema)
        .compiler()
        .options("-Werror")
        .annotate("acme", annotation)
        .source("acme/Money.java", MONEY)
        .source("acme/Units.java", UNITS);
  }

  private Schema<?> order() {
    return schema(compiler(ORDER, TYPES).compile());
  }

  private static Schema<?> schema(CompiledSchemas compiled) {
    assertThat(compiled.messages()).isEmpty();
    return compiled.get("acme", "order.json");
  }

  @Test
  void componentsAreOfTheClasses() {
    assertThat(types(order().type()))
        .isEqualTo(
            "Money Instant BigDecimal Weight Count Weight List Map Optional Money String String");
  }

  @Test
  void aClassMayBeCalledAsAConstantIs() {
    String schema =
        """
        {"title": "Order", "type": "object", "properties": {
          "from": {"type": "string", "format": "iban"}, "to": {"type": "string", "format": "Iban"}}}
        """;
    CompiledSchemas compiled =
        compiler(schema, "value = \"*.json\", types = {\"iban=acme.IBAN\", \"Iban=acme.Iban\"}")
            .source("acme/IBAN.java", MONEY.replace("Money", "IBAN"))
            .source("acme/Iban.java", MONEY.replace("Money", "Iban"))
            .compile();

    assertThat(types(schema(compiled).type())).isEqualTo("IBAN Iban");
  }

  private static String types(Class<?> record) {
    return Arrays.stream(record.getRecordComponents())
        .map(RecordComponent::getType)
        .map(Class::getSimpleName)
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"price\":\"12 EUR\",\"at\":\"2020-01-01T00:00:00Z\",\"total\":12345678901234567.89}",
        "{\"price\":\"0 EUR\",\"total\":0.10,\"weight\":1e-3,\"pieces\":100,\"paid\":true}",
        "{\"price\":\"EUR\",\"prices\":[\"1\",\"\u00e4\\n\"],\"byName\":{\"a\":1.50},\"maybe\":null}",
        "{\"price\":\"EUR\",\"maybe\":\"x\",\"day\":\"no date\",\"text\":\"t\"}"
      })
  void whatIsReadIsWrittenAgain(String json) {
    assertThat(again(order(), json)).isEqualTo(json);
  }

  private static <T> String again(Schema<T> schema, String json) {
    assertThat(schema.validateJson(json).isValid()).isTrue();
    T value = schema.read(json);
    assertThat(schema.validate(value).isValid()).isTrue();
    assertThat(schema.readLenient(json)).isEqualTo(value);
    return schema.writeString(value);
  }

  /** Limits look at the document's text, which is what the check of the schema says. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"price":"1234567890 EUR"}        | /price maxLength
          {"price":"12 USD"}                | /price pattern
          {"price":"1 EUR","total":0.105}   | /total multipleOf
          {"price":"1 EUR","total":-0.01}   | /total minimum
          {"price":"1 EUR","weight":10.000000000000000000001} | /weight maximum
          {"price":"1 EUR","pieces":1.5}    | /pieces type
          {"price":1,"paid":"true"}         | /paid type, /price type
          {"price":"1 EUR","byName":{"a":"1"}} | /byName/a type
          """)
  void bothWaysTellTheSame(String json, String violations) {
    Schema<?> schema = order();
    String refused =
        schema.validateJson(json).violations().stream()
            .map(each -> each.instanceLocation() + ' ' + each.keyword())
            .sorted()
            .collect(Collectors.joining(", "));
    assertThat(refused).isEqualTo(violations);
    assertThatThrownBy(() -> schema.read(json))
        .isInstanceOfSatisfying(
            SchemaViolationException.class,
            e -> assertThat(e.result()).isEqualTo(schema.validateJson(json)));
  }

  /** What the class does not take, {@code read} alone reports, and not what it said. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"price":"secret EUR"}                 | /price: must be a valid Money
          {"price":"1 EUR","prices":["a",""]}    | /prices/1: must be a valid Money
          {"price":"1 EUR","at":"2020-01-01"}    | /at: must be a valid Instant
          {"price":"1 EUR","pieces":7}           | /pieces: must be a valid Count
          """)
  void whatTheClassDoesNotTakeIsAViolation(String json, String message) {
    Schema<?> schema = order();
    assertThat(schema.validateJson(json).isValid()).isTrue();
    assertThatThrownBy(() -> schema.read(json))
        .isInstanceOf(SchemaViolationException.class)
        .hasMessageContaining(message)
        .hasMessageNotContaining("secret")
        .hasMessageNotContaining("no money")
        .hasNoCause();
    assertThatThrownBy(() -> schema.readLenient(json)).isInstanceOf(SchemaViolationException.class);
  }

  @Test
  void integersComeAsTheirDigits() {
    assertThat(again(order(), "{\"price\":\"EUR\",\"pieces\":1}")).endsWith(":1}");
    assertThat(order().read("{\"price\":\"EUR\",\"pieces\":10.0e1}").toString())
        .contains("pieces=100");
  }

  @Test
  void secretsStayMasked() {
    assertThat(order().read("{\"price\":\"1 EUR\",\"access_token\":\"t0p\"}").toString())
        .contains("price=1 EUR", "access_token=***")
        .doesNotContain("t0p");
  }

  /** Also of a record so wide that it is read into its builder, which begins with the constant. */
  @ParameterizedTest
  @ValueSource(ints = {1, 60})
  void aConstantThatTheClassRefusesIsForWhoReadsIt(int more) {
    String others =
        IntStream.range(0, more)
            .mapToObj(i -> ", \"p%d\": {\"type\": \"string\"}".formatted(i))
            .collect(Collectors.joining());
    String order =
        """
        {"type": "object", "required": ["pieces"], "properties": {
          "pieces": {"type": "integer", "format": "count", "const": 7}%s}}
        """
            .formatted(others);
    Schema<?> schema =
        schema(compiler(order, "value = \"*.json\", types = \"count=acme.Units.Count\"").compile());
    assertThatThrownBy(() -> schema.read("{\"pieces\":7}"))
        .isInstanceOf(SchemaViolationException.class)
        .hasMessageContaining("must be a valid Count");
    assertThat(schema.readLenient("{\"pieces\":1}").toString()).contains("pieces=1");
  }

  /** The text of a number must be one; so much no class promises. */
  @ParameterizedTest
  @ValueSource(strings = {"1 kg", " 1", "1 ", "\n1", "\uFEFF1", "01", "-"})
  void whatIsNoNumberIsNotWritten(String text) throws ReflectiveOperationException {
    CompiledSchemas compiled = compiler(ORDER, TYPES).compile();
    Class<?> order = compiled.type("acme.Order");
    Object builder = order.getMethod("builder").invoke(null);
    Class<?> weight = compiled.type("acme.Units$Weight");
    Class<?> money = compiled.type("acme.Money");
    Object one = weight.getConstructor(String.class).newInstance(text);
    Object price = money.getMethod("parse", CharSequence.class).invoke(null, "1 EUR");
    builder.getClass().getMethod("price", money).invoke(builder, price);
    builder.getClass().getMethod("weight", weight).invoke(builder, one);
    assertUnwritable(schema(compiled), builder.getClass().getMethod("build").invoke(builder));
  }

  @ParameterizedTest
  @ValueSource(strings = {"string", "integer", "number", "boolean", "object", "array"})
  void whatHasNoTextIsNotWritten(String type) throws ReflectiveOperationException {
    CompiledSchemas compiled =
        new SchemaFolder(work)
            .write("silent.json", "{\"type\": \"%s\", \"format\": \"silent\"}".formatted(type))
            .compiler()
            .annotate("other", "value = \"*.json\", types = \"silent=acme.Silent\"")
            .source(
                "acme/Silent.java",
                """
                package acme;

                public record Silent(String text) {
                  @Override
                  public String toString() {
                    return null;
                  }
                }
                """)
            .compile();
    assertThat(compiled.success()).as(compiled.messages()).isTrue();
    Object silent = compiled.type("acme.Silent").getConstructor(String.class).newInstance("hush");
    assertHasNoText(compiled.get("other", "silent.json"), silent);
  }

  @SuppressWarnings("unchecked")
  private static <T> void assertHasNoText(Schema<T> schema, Object value) {
    assertThatThrownBy(() -> schema.write((T) value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("toString gives null");
  }

  @SuppressWarnings("unchecked")
  private static <T> void assertUnwritable(Schema<T> schema, Object value) {
    assertThatThrownBy(() -> schema.write((T) value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("must be a JSON number")
        .hasMessageNotContaining("kg");
    assertThat(schema.validate((T) value).violations())
        .extracting(Violation::message)
        .singleElement()
        .asString()
        .contains("must be a JSON number");
  }

  /** A file that has no class of its own, and a type of the same name as the class. */
  @Test
  void wholeFilesAndHomonyms() {
    CompiledSchemas compiled =
        new SchemaFolder(work)
            .write("price.json", "{\"type\":\"string\",\"format\":\"money\"}")
            .write(
                "money.json",
                "{\"type\":\"object\",\"properties\":{\"money\":{\"title\":\"Money\",\"type\":\"object\","
                    + "\"properties\":{\"p\":{\"$ref\":\"price.json\"}}},"
                    + "\"price\":{\"$ref\":\"price.json\"}}}")
            .compiler()
            .options("-Werror")
            .annotate("other", "value = \"*.json\", types = \"money=acme.Money\"")
            .source("acme/Money.java", MONEY)
            .compile();
    assertThat(compiled.messages()).isEmpty();
    assertThat(compiled.get("other", "price.json").type().getName()).isEqualTo("acme.Money");
    String json = "{\"money\":{\"p\":\"1\"},\"price\":\"2\"}";
    assertThat(again(compiled.get("other", "money.json"), json)).isEqualTo(json);
    assertThat(again(compiled.get("other", "price.json"), "\"3\"")).isEqualTo("\"3\"");
  }

  /** A class that has a codec of ours for numbers is like any other for strings. */
  @Test
  void formatsOfStringsTakeClassesThatNumbersHave() {
    CompiledSchemas compiled =
        new SchemaFolder(work)
            .write(
                "order.json",
                """
                {"title": "Order", "type": "object", "properties": {
                  "a": {"type": "string", "format": "decimal"},
                  "b": {"type": "number", "format": "decimal"},
                  "c": {"type": "string", "format": "count"}}}
                """)
            .compiler()
            .options("-Werror")
            .annotate(
                "acme",
                "value = \"*.json\","
                    + " types = {\"decimal=java.math.BigDecimal\", \"count=java.lang.Integer\"}")
            .compile();
    assertThat(compiled.messages()).isEmpty();
    Schema<?> schema = compiled.get("acme", "order.json");
    assertThat(types(schema.type())).isEqualTo("BigDecimal BigDecimal Integer");
    String json = "{\"a\":\"1.50\",\"b\":1.50,\"c\":\"7\"}";
    assertThat(again(schema, json)).isEqualTo(json);
    assertThat(schema.validateJson("{\"c\":\"x\"}").isValid()).isTrue();
    assertThatThrownBy(() -> schema.read("{\"c\":\"x\"}"))
        .isInstanceOf(SchemaViolationException.class);
  }

  @Test
  void decimalsAreExact() {
    Schema<?> schema =
        schema(
            compiler(
                    "{\"type\":\"object\",\"properties\":{\"d\":{\"type\":\"number\","
                        + "\"format\":\"decimal\",\"exclusiveMaximum\":1}}}",
                    "\"*.json\"")
                .compile());
    assertThat(types(schema.type())).isEqualTo(BigDecimal.class.getSimpleName());
    String json = "{\"d\":0.99999999999999999999}";
    assertThat(again(schema, json)).isEqualTo(json);
    assertThat(again(schema, "{\"d\":-1E+400}")).isEqualTo("{\"d\":-1E+400}");
    assertThat(schema.read("{\"d\":0.10}")).isNotEqualTo(schema.read("{\"d\":0.1}"));
    assertThat(schema.validateJson("{\"d\":1.0}").isValid()).isFalse();
    assertThatThrownBy(() -> schema.read("{\"d\":1.0}"))
        .isInstanceOf(SchemaViolationException.class);
    assertThatThrownBy(() -> schema.read("{\"d\":\"0\"}")).hasMessageContaining("a number");
  }
}

package io.stytchschemas.integration.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stytchschemas.Schema;
import io.stytchschemas.SchemaViolationException;
import io.stytchschemas.integration.support.CompiledSchemas;
import io.stytchschemas.integration.support.SchemaFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Null where a {@code type} allows it and the {@code enum} beside it does not list it, or where a
 * {@code nullable} has no effect: a value that is refused, and which a lenient reader lets pass.
 */
class UnlistedNullTest {
  private static final String REASON = "{'type': ['string', 'null'], 'enum': ['sold', 'lost']}";

  @TempDir Path work;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'required': ['a'], 'properties': {'a': {'$ref': '#/$defs/reason'}} | {'a':'sold'} | {'a':null}",
        "'properties': {'a': {'$ref': '#/$defs/reason'}} | {'a':'sold'} | {'a':null}",
        "'properties': {'a': {'$ref': '#/$defs/reason'}} | {} | {'a':null}",
        "'required': ['a'], 'properties': {'a': {'type': ['integer', 'null'], 'enum': [1, 2]}} | {'a':2} | {'a':null}",
        "'properties': {'a': {'items': {'$ref': '#/$defs/reason'}, 'type': 'array'}} | {'a':['sold']} | {'a':['sold',null]}",
        "'properties': {'a': {'prefixItems': [{'$ref': '#/$defs/reason'}], 'type': 'array'}} | {'a':['sold']} | {'a':[null]}",
        "'properties': {'a': {'prefixItems': [{}], 'items': {'$ref': '#/$defs/reason'}, 'type': 'array'}} | {'a':[1,'sold']} | {'a':[1,null]}",
        "'properties': {'a': {'additionalProperties': {'$ref': '#/$defs/reason'}, 'type': 'object'}} | {'a':{'b':'sold'}} | {'a':{'b':null}}",
        "'properties': {'b': {}}, 'additionalProperties': {'$ref': '#/$defs/reason'} | {'a':'sold'} | {'a':null}",
        "'properties': {'a': {'allOf': [{'$ref': '#/$defs/reason'}, {'minLength': 4}]}} | {'a':'sold'} | {'a':null}"
      })
  void isRefusedAndPassesLeniently(String keywords, String valid, String invalid) {
    Schema<?> schema = schema(keywords);
    assertThat(schema.validateJson(json(valid)).isValid()).isTrue();
    assertThat(rewritten(schema, json(valid))).isEqualTo(json(valid));
    assertThat(schema.validateJson(json(invalid)).isValid()).isFalse();
    assertThatThrownBy(() -> schema.read(json(invalid)))
        .isInstanceOfSatisfying(
            SchemaViolationException.class,
            e -> assertThat(e.result()).isEqualTo(schema.validateJson(json(invalid))));
    assertLenient(schema, json(invalid));
  }

  private static <T> String rewritten(Schema<T> schema, String json) {
    return schema.writeString(schema.read(json));
  }

  private static <T> void assertLenient(Schema<T> schema, String json) {
    T value = schema.readLenient(json);
    assertThat(schema.writeString(value)).isEqualTo(json);
    assertThat(schema.validate(value)).isEqualTo(schema.validateJson(json));
  }

  @Test
  void soDoesThatOfOpenApi() {
    CompiledSchemas compiled =
        new SchemaFolder(work)
            .write(
                "api.yaml",
                """
                openapi: 3.0.3
                info: {title: Issues, version: "1"}
                paths: {}
                components:
                  schemas:
                    Issue:
                      type: object
                      required: [state_reason]
                      properties:
                        state_reason:
                          type: string
                          nullable: true
                          enum: [completed, reopened]
                """)
            .compile("\"api.yaml#/components/schemas/*\"");
    assertThat(compiled.success()).as(compiled.messages()).isTrue();
    Schema<?> schema = compiled.all("acme").get(0);
    assertLenient(schema, "{\"state_reason\":null}");
    assertThat(schema.validateJson("{\"state_reason\":null}").isValid()).isFalse();
    assertThatThrownBy(() -> schema.readLenient("{}"))
        .hasMessageContaining("must have the property \"state_reason\"");
  }

  /** What the letter leaves without effect, and its author means all the same. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'allOf': [{'$ref': '#/components/schemas/Size'}], 'nullable': true}",
        "{'$ref': '#/components/schemas/Size', 'nullable': true}",
        "{'oneOf': [{'type': 'string'}, {'type': 'integer'}], 'nullable': true}",
        "{'anyOf': [{'$ref': '#/components/schemas/Size'}], 'nullable': true}",
        "{'enum': ['a', 'b'], 'nullable': true}",
        "{'type': 'object', 'nullable': true, 'allOf': [{'$ref': '#/components/schemas/Size'}]}"
      })
  void nullableWithoutEffectIsAsThat(String property) {
    for (String required : new String[] {"'required': ['a'],", ""}) {
      Schema<?> schema = nullable(property, required);
      assertLenient(schema, "{\"a\":null}");
      assertThat(schema.validateJson("{\"a\":null}").isValid()).isFalse();
      assertThatThrownBy(() -> schema.read("{\"a\":null}"))
          .isInstanceOf(SchemaViolationException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'nullable': true, 'properties': {'x': {'type': 'string'}}}",
        "{'nullable': true, 'items': {'type': 'string'}}",
        "{'nullable': true}"
      })
  void nullableOfWhatMayBeAnythingIsNull(String property) {
    Schema<?> schema = nullable(property, "'required': ['a'],");
    assertThat(schema.validateJson("{\"a\":null}").isValid()).isTrue();
    assertThat(rewritten(schema, "{\"a\":null}")).isEqualTo("{\"a\":null}");
  }

  private Schema<?> nullable(String property, String required) {
    CompiledSchemas compiled =
        new SchemaFolder(work)
            .write(
                "api.json",
                json(
                    "{'openapi': '3.0.3', 'info': {'title': 'T', 'version': '1'}, 'paths': {},"
                        + " 'components': {'schemas': {'Order': {'type': 'object', %s 'properties': {'a': %s}},"
                            .formatted(required, property)
                        + " 'Size': {'type': 'object', 'properties': {'w': {'type': 'integer'}}}}}}"))
            .compile("\"api.json#/components/schemas/*\"");
    assertThat(compiled.success()).as(compiled.messages()).isTrue();
    return compiled.get("acme", "api.json#/components/schemas/Order");
  }

  @Test
  void aConstantIsNoEnumeration() {
    Schema<?> schema =
        schema(
            "'required': ['a'], 'properties': {'a': {'type': ['string', 'null'], 'const': 'b'}}");
    assertThatThrownBy(() -> schema.readLenient("{\"a\":null}"))
        .isInstanceOf(SchemaViolationException.class);
  }

  private Schema<?> schema(String keywords) {
    CompiledSchemas compiled =
        new SchemaFolder(work)
            .write(
                "order.json",
                json("{'type': 'object', %s, '$defs': {'reason': %s}}".formatted(keywords, REASON)))
            .compile("\"order.json\"");
    assertThat(compiled.success()).as(compiled.messages()).isTrue();
    return compiled.get("acme", "order.json");
  }

  private static String json(String text) {
    return text.replace('\'', '"');
  }
}

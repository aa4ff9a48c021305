package io.stytchschemas.integration.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import io.stytchschemas.Schema;
import io.stytchschemas.integration.support.CompiledSchemas;
import io.stytchschemas.integration.support.SchemaFolder;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Objects that list properties, of which there are none: with a name they keep their class. */
class EmptyObjectsTest {
  private static final String EMPTY = "'type': 'object', 'properties': {}";

  @TempDir Path work;

  @Test
  void theSchemaOfAFileIsARecord() {
    Schema<?> schema = compiled("{%s}".formatted(EMPTY), false).get("acme", "order.json");
    assertThat(schema.type().isRecord()).isTrue();
    assertThat(schema.type().getRecordComponents()).isEmpty();
    assertThat(rewritten(schema, "{\"a\":1}")).isEqualTo("{}");
    assertThat(schema.validateJson("[]").isValid()).isFalse();
  }

  @Test
  void withKeepUnknownItKeepsWhatItIsGiven() {
    Schema<?> schema = compiled("{%s}".formatted(EMPTY), true).get("acme", "order.json");
    assertThat(rewritten(schema, "{\"a\":1}")).isEqualTo("{\"a\":1}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'$ref': '#/$defs/Gift'                     | acme.Order$Gift",
        "'allOf': [{'$ref': '#/$defs/Gift'}]          | acme.Order$Gift",
        "'title': 'Note', 'type': 'object', 'properties': {} | acme.Order$Note",
        "'type': 'object', 'properties': {}         | java.util.Map",
        "'title': 'Note', 'type': 'object'          | java.util.Map"
      })
  void aPartIsARecordWhereItHasAName(String part, String type) throws NoSuchMethodException {
    CompiledSchemas compiled =
        compiled(
            "{'properties': {'a': {%s}}, '$defs': {'Gift': {%s}}}".formatted(part, EMPTY), false);
    assertThat(compiled.type("acme.Order").getMethod("a").getReturnType().getName())
        .isEqualTo(type);
    assertThat(rewritten(compiled.get("acme", "order.json"), "{\"a\":{}}")).isEqualTo("{\"a\":{}}");
  }

  @Test
  void otherPropertiesAsWrittenAreItsOneComponent() throws NoSuchMethodException {
    CompiledSchemas compiled =
        compiled("{%s, 'additionalProperties': {'type': 'integer'}}".formatted(EMPTY), false);
    assertThat(compiled.type("acme.Order").getMethod("additionalProperties").getReturnType())
        .isEqualTo(Map.class);
    Schema<?> schema = compiled.get("acme", "order.json");
    assertThat(rewritten(schema, "{\"a\":1}")).isEqualTo("{\"a\":1}");
    assertThat(schema.validateJson("{\"a\":\"b\"}").isValid()).isFalse();
  }

  private CompiledSchemas compiled(String json, boolean keepUnknown) {
    CompiledSchemas compiled =
        new SchemaFolder(work)
            .write("order.json", json.replace('\'', '"'))
            .compile("value = \"order.json\", keepUnknown = " + keepUnknown);
    assertThat(compiled.success()).as(compiled.messages()).isTrue();
    return compiled;
  }

  private static <T> String rewritten(Schema<T> schema, String json) {
    return schema.writeString(schema.read(json));
  }
}

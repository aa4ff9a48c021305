package io.stytchschemas.integration.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import io.stytchschemas.Schema;
import io.stytchschemas.integration.support.CompiledSchemas;
import io.stytchschemas.integration.support.SchemaFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Objects within objects of which several parts of a schema each say something. */
class PropertiesInPartsTest {
  private static final String X = "'type': 'object', 'properties': {'x': {'type': 'string'}}";
  private static final String Y =
      "'type': 'object', 'properties': {'y': {'type': 'integer'}}, 'required': ['y']";

  @TempDir Path work;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'allOf': [{'properties': {'a': {X}}}, {'properties': {'a': {Y}}}]",
        "'allOf': [{'$ref': '#/$defs/ofX'}, {'$ref': '#/$defs/ofY'}]",
        "'$ref': '#/$defs/ofX', 'properties': {'a': {Y}}",
        "'properties': {'a': {'$ref': '#/$defs/x'}}, 'allOf': [{'properties': {'a': {'$ref': '#/$defs/y'}}}]",
        "'properties': {'a': {'$ref': '#/$defs/x'}}, 'allOf': [{'properties': {'a': {'$ref': '#/$defs/xy'}}}]",
        "'properties': {'a': {X}}, 'if': {'required': ['a']}, 'then': {'properties': {'a': {Y}}}",
        "'properties': {'a': {X}}, 'dependentSchemas': {'a': {'properties': {'a': {Y}}}}",
        "'properties': {'a': {X}}, 'patternProperties': {'^a': {Y}}",
        "'properties': {'a': {X}, 'k': {}}, 'oneOf': [{'title': 'P', 'required': ['k']}, {'title': 'Q', 'properties': {'a': {Y}}}]",
        "'oneOf': [{'title': 'P', 'required': ['k']}, {'title': 'Q', 'properties': {'a': {X}}}], 'properties': {'a': {Y}}",
        "'properties': {'a': {'properties': {'b': {X}}}}, 'allOf': [{'properties': {'a': {'properties': {'b': {Y}}}}}] | {'a':{'b':{'x':'1','y':2}}}",
        "'properties': {'a': {'items': {X}, 'type': 'array'}}, 'allOf': [{'properties': {'a': {'items': {Y}}}}] | {'a':[{'x':'1','y':2}]}",
        "'properties': {'a': {'items': {X}, 'type': 'array', 'contains': {'required': ['y']}}} | {'a':[{'x':'1','y':2}]}",
        "'properties': {'a': {'prefixItems': [{X}], 'type': 'array', 'contains': {Y}}} | {'a':[{'x':'1','y':2}]}",
        "'properties': {'a': {'prefixItems': [{}, {X}], 'type': 'array', 'allOf': [{'prefixItems': [{}], 'items': {'if': {}, 'then': {Y}}}]}} | {'a':[0,{'x':'1','y':2}]}",
        "'properties': {'a': {'items': {X}, 'type': 'array', 'allOf': [{'prefixItems': [{'minProperties': 2}]}]}} | {'a':[{'x':'1','y':2}]}",
        "'properties': {'a': {X}}, 'allOf': [{'additionalProperties': {'minProperties': 2}}] | {'a':{'x':'1','y':2}}",
        "'allOf': [{X}, {'dependentRequired': {'x': ['y']}}] | {'x':'1','y':2}",
        "'allOf': [{X}], 'minProperties': 2 | {'x':'1','y':2}",
        "'properties': {'x': {}}, 'if': {'required': ['x']}, 'then': {'minProperties': 2} | {'x':'1','y':2}",
        "'properties': {'x': {}}, 'anyOf': [{'minProperties': 2}, {'required': ['x']}] | {'x':'1','y':2}",
        "'properties': {'a': {X}}, 'allOf': [{'properties': {'a': {'minProperties': 2}}}] | {'a':{'x':'1','y':2}}",
        "'properties': {'a': {X}}, 'allOf': [{'properties': {'a': {'patternProperties': {'^y': {'type': 'integer'}}}}}] | {'a':{'x':'1','y':2}}",
        "'properties': {'a': {'allOf': [{'allOf': [{X}]}], 'propertyNames': {'maxLength': 1}}} | {'a':{'x':'1','y':2}}",
        "'allOf': [{X}], 'unevaluatedProperties': {'type': 'integer'} | {'x':'1','y':2}",
        "'$ref': '#/$defs/x', 'unevaluatedProperties': true | {'x':'1','y':2}",
        "'properties': {'a': {'$ref': '#/$defs/x', 'unevaluatedProperties': {}}} | {'a':{'x':'1','y':2}}"
      })
  void nothingIsLost(String given) {
    String[] parts = given.split(" \\| ");
    String json = json(parts.length == 1 ? "{'a':{'x':'1','y':2}}" : parts[1]);
    assertKept(compiled(parts[0]).get("acme", "order.json"), json);
  }

  private static <T> void assertKept(Schema<T> schema, String json) {
    assertThat(schema.validateJson(json).violations()).isEmpty();
    T value = schema.read(json);
    // Properties come in the order of the record.
    assertThat(schema.writeString(value))
        .isIn(json, json.replace("\"x\":\"1\",\"y\":2", "\"y\":2,\"x\":\"1\""));
    assertThat(schema.validate(value).violations()).isEmpty();
  }

  /** What a schema says of the elements behind its positions is not said of these. */
  @Test
  void elementsOfOneSchemaKeepToThemselves() throws NoSuchMethodException {
    CompiledSchemas compiled =
        compiled("'properties': {'a': {'type': 'array', 'prefixItems': [{X}], 'items': {Y}}}");
    assertThat(compiled.type("acme.Order$A").getMethod("item0").getReturnType())
        .satisfies(type -> assertThat(type.getRecordComponents()).hasSize(1));
  }

  /** The other branches of its keyword say nothing of what a branch has. */
  @Test
  void branchesKeepToThemselves() throws NoSuchMethodException {
    CompiledSchemas compiled =
        compiled(
            "'oneOf': [{'title': 'P', 'properties': {'a': {X}}, 'required': ['a']},"
                + " {'title': 'Q', 'properties': {'a': {Y}}}]");
    assertThat(compiled.type("acme.Order$P").getMethod("a").getReturnType().getRecordComponents())
        .hasSize(1);
    assertThat(compiled.type("acme.Order$Q").getMethod("a").getReturnType().getRecordComponents())
        .hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'$ref': '#/$defs/x'  | '$ref': '#/$defs/xy' | acme.Order$Xy",
        "'$ref': '#/$defs/xy' | '$ref': '#/$defs/x'  | acme.Order$Xy",
        "'$ref': '#/$defs/x'  | '$ref': '#/$defs/y'  | java.lang.Object",
        "'$ref': '#/$defs/x', 'minProperties': 1 | '$ref': '#/$defs/y' | java.lang.Object",
        "'allOf': [{'$ref': '#/$defs/x'}] | 'allOf': [{'$ref': '#/$defs/y'}] | java.lang.Object",
        "'allOf': [{'$ref': '#/$defs/x'}] | 'allOf': [{'$ref': '#/$defs/xy'}] | acme.Order$Xy",
        "'$ref': '#/$defs/x', 'additionalProperties': true | '$ref': '#/$defs/y' | acme.Order$A",
        "'$ref': '#/$defs/x'  | 'required': ['x']    | acme.Order$X",
        "'$ref': '#/$defs/x'  | 'not': {'required': ['z']} | acme.Order$X",
        "'type': 'number'     | 'type': 'integer'    | java.lang.Long",
        "'type': 'integer'    | 'type': 'number'     | java.lang.Long"
      })
  void thePropertyHasTheTypeThatKnowsAll(String one, String other, String type)
      throws NoSuchMethodException {
    CompiledSchemas compiled =
        compiled(
            "'properties': {'a': {%s}}, 'allOf': [{'properties': {'a': {%s}}}]"
                .formatted(one, other));
    assertThat(compiled.type("acme.Order").getMethod("a").getReturnType().getName())
        .isEqualTo(type);
  }

  @Test
  void largeIntegersStayExact() {
    Schema<?> schema =
        compiled(
                "'properties': {'a': {'type': 'number'}}, 'allOf': [{'properties': {'a': {'type': 'integer'}}}]")
            .get("acme", "order.json");
    assertKept(schema, "{\"a\":9007199254740993}");
  }

  private CompiledSchemas compiled(String keywords) {
    String schema =
        "{'type': 'object', %s, '$defs': {'x': {X}, 'y': {Y}, 'xy': {'allOf': [{X}, {Y}]}, 'ofX': {'type': 'object', 'properties': {'a': {X}}}, 'ofY': {'type': 'object', 'properties': {'a': {Y}}}}}"
            .formatted(keywords)
            .replace("{X}", "{" + X + "}")
            .replace("{Y}", "{" + Y + "}");
    CompiledSchemas compiled =
        new SchemaFolder(work).write("order.json", json(schema)).compile("\"order.json\"");
    assertThat(compiled.success()).as(compiled.messages()).isTrue();
    return compiled;
  }

  private static String json(String text) {
    return text.replace('\'', '"');
  }
}

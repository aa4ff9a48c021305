package io.stytchschemas.integration.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stytchschemas.Schema;
import io.stytchschemas.SchemaViolationException;
import io.stytchschemas.Violation;
import io.stytchschemas.integration.support.CompiledSchemas;
import io.stytchschemas.integration.support.SchemaFolder;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All ways to a verdict lead to the same one, where they have parted before. */
class VerdictsTest {
  @TempDir Path work;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {'type': 'object', 'required': ['en'], 'additionalProperties': {'type': 'string', 'maxLength': 5}} | {'en': 'short'} | {'en': 'way too long'}
          {'type': 'object', 'required': ['en'], 'additionalProperties': {'type': 'string', 'maxLength': 5}} | {'en': 'a', 'fr': 'b'} | {'en': {'evil': [1, 2, 3]}}
          {'type': 'object', 'properties': {'a': {'type': 'integer'}}, 'required': ['b'], 'additionalProperties': {'type': 'integer'}} | {'a': 1, 'b': 2} | {'a': 1, 'b': 'x'}
          {'type': 'object', 'required': ['b'], 'minProperties': 2, 'additionalProperties': {'const': 1}} | {'b': 1, 'c': 1} | {'b': 2, 'c': 1}
          {'type': 'object', 'properties': {'a': {'enum': [{'b': 1}, 10.0]}}} | {'a': {'b': 1}} | {'a': {'b': 2}}
          {'allOf': [{'properties': {'m': {'type': 'object', 'additionalProperties': {'type': ['string', 'null']}}}}, {'properties': {'m': {'type': 'object', 'additionalProperties': {'type': 'string'}}}}]} | {'m': {'a': 'b'}} | {'m': {'a': null}}
          {'allOf': [{'properties': {'l': {'type': 'array', 'items': {'type': ['string', 'null']}}}}, {'properties': {'l': {'type': 'array', 'items': {'type': 'string'}}}}]} | {'l': ['b']} | {'l': [null]}
          {'allOf': [{'properties': {'n': {'type': ['string', 'null']}}}, {'additionalProperties': {'type': 'string'}}]} | {'n': 'a'} | {'n': null}
          {'type': 'object', 'additionalProperties': true, 'patternProperties': {'^a': {'type': 'number'}}} | {'b': '1', 'a': 1} | {'a': '1'}
          {'anyOf': [{'oneOf': [{'type': 'object', 'properties': {'a': {'type': 'integer'}}, 'required': ['a']}, {'type': 'object', 'properties': {'b': {'type': 'integer'}}, 'required': ['b']}]}, {'type': 'string'}]} | {'a': 1} | {'a': 1, 'b': 1}
          {'oneOf': [{'anyOf': [{'type': 'object', 'properties': {'a': {'type': 'integer'}}, 'required': ['a']}, {'type': 'object', 'properties': {'b': {'type': 'integer'}}, 'required': ['b']}]}, {'type': 'object', 'properties': {'c': {'type': 'integer'}}, 'required': ['c']}]} | {'a': 1} | {'a': 1, 'c': 1}
          {'pattern': '^a', 'oneOf': [{'enum': ['a', 'b']}]} | 'a' | 'b'
          {'maxLength': 1, 'oneOf': [{'enum': ['a', 'bc']}]} | 'a' | 'bc'
          {'properties': {'p': {'pattern': '^a', 'oneOf': [{'enum': ['a', 'b']}]}}} | {'p': 'a'} | {'p': 'b'}
          {'properties': {'p': {'type': ['object', 'null'], 'properties': {'a': {'type': 'string'}}, 'not': {'required': ['a']}}}} | {'p': {}} | {'p': null}
          {'properties': {'p': {'type': 'array', 'items': {'type': ['object', 'null'], 'properties': {'a': {'type': 'string'}}, 'not': {'required': ['a']}}}}} | {'p': [{}]} | {'p': [null]}
          {'properties': {'p': {'type': ['string', 'null'], 'anyOf': [{'not': {}}, {'type': 'string'}]}}} | {'p': 'a'} | {'p': null}
          {'type': 'object', 'properties': {'p': {'oneOf': [{'type': 'null'}, {'description': 'any'}]}}} | {'p': 1} | {'p': null}
          {'type': 'object', 'properties': {'session_custom_claims': {'type': 'object'}}, 'patternProperties': {'_claims$': {'additionalProperties': {'type': 'string'}}}} | {'session_custom_claims': {'a': 'b'}} | {'session_custom_claims': {'a': 1}}
          {'type': 'object', 'properties': {'session_custom_claims': {'type': 'object'}}, 'patternProperties': {'_claims$': {'patternProperties': {'^a': false}}}} | {'session_custom_claims': {'b': 'b'}} | {'session_custom_claims': {'a': 1}}
          """)
  void areOne(String schema, String valid, String invalid) throws IOException {
    Schema<?> compiled = compiled(schema.replace('\'', '"'));
    assertAccepted(compiled, valid.replace('\'', '"'));
    assertRefused(compiled, invalid.replace('\'', '"'));
  }

  /** Also where the values are listed, and a typed value would tell. */
  @Test
  void nothingIsValidBesideFalse() throws IOException {
    assertRefused(compiled("{\"allOf\": [{\"enum\": [\"1\"]}, false]}"), "\"1\"");
    assertRefused(
        compiled("{\"required\": [\"a\"], \"allOf\": [{\"enum\": [\"1\"]}, false]}"), "\"1\"");
  }

  @Test
  void nothingIsAdditionalWhereNothingMayBe() throws IOException {
    Schema<?> closed =
        compiled(
            "{\"type\": \"object\", \"properties\": {\"a\": {\"type\": \"integer\"}},"
                + " \"required\": [\"b\"], \"additionalProperties\": false}");
    assertRefused(closed, "{\"a\": 1, \"b\": \"x\"}");
    assertRefused(closed, "{\"a\": 1}");
  }

  /** Of a choice between properties, which makes no union, no type is but a branch's. */
  @Test
  void aChoiceHidesNothingThatJavaCannotHold() throws IOException {
    Schema<?> schema =
        compiled(
            """
            {"type": "object", "anyOf": [{"required": ["b"]}, {"required": ["c"]}], "properties": {
              "a": {"type": "integer"}, "b": {"type": "string"}, "c": {"type": "string"},
              "when": {"type": "string", "format": "date-time"}}}
            """);
    assertThatThrownBy(() -> schema.read("{\"a\": 99999999999999999999, \"when\": \"yesterday\"}"))
        .isInstanceOfSatisfying(
            SchemaViolationException.class,
            e ->
                assertThat(e.result().errors())
                    .extracting(Violation::instanceLocation)
                    .containsExactly("", "/a", "/when"));
  }

  @ParameterizedTest
  @CsvSource({"-1e1000", "1e1000", "-1.5e999", "12345678901234567890"})
  void hugeIntegersAreWrittenAsTheyAreRead(String number) throws IOException {
    Schema<?> schema =
        compiled(
            "{\"type\": \"object\", \"properties\": {\"n\": {\"type\": \"integer\","
                + " \"maximum\": 1e1000}}}");
    assertAccepted(schema, "{\"n\": " + number + "}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'type': 'null', 'not': {}}",
        "{'oneOf': [{}, {}]}",
        "{'type': 'null', 'enum': [1]}"
      })
  void whereNothingIsValidNullIsNotReadLeniently(String schema) throws IOException {
    Schema<?> compiled = compiled(schema.replace('\'', '"'));
    assertRefused(compiled, "null");
    assertThatThrownBy(() -> compiled.readLenient("null"))
        .isInstanceOf(SchemaViolationException.class);
  }

  @Test
  void aFaultElsewhereDoesNotSpoilTheBranchesThatAreTried() throws IOException {
    Schema<?> schema =
        compiled(
            "{\"properties\": {\"name\": {\"type\": \"string\"}, \"c\": {\"oneOf\": ["
                + "{\"type\": \"object\", \"properties\": {\"a\": {}}, \"required\": [\"b\"]}, "
                + "{\"type\": \"object\", \"properties\": {\"c\": {}}, \"maxProperties\": 0}]}}}");
    assertThatThrownBy(() -> schema.readLenient("{\"name\": 1, \"c\": {\"x\": 1}}"))
        .isInstanceOfSatisfying(
            SchemaViolationException.class,
            e ->
                assertThat(e.result().violations())
                    .extracting(Violation::instanceLocation)
                    .containsExactly("/name"));
  }

  /** To find the branch that knows most, more are tried than a verdict needs. */
  @ParameterizedTest
  @ValueSource(strings = {"", ", \"contains\": {\"required\": [\"t\"]}"})
  void aSearchThatGivesUpForABranchThatIsNotNeededSpoilsNoOther(String more) throws IOException {
    String any = "{\"type\": \"object\", \"properties\": {\"t\": {\"type\": \"string\"%s}}}";
    String small = any.formatted(", \"maxLength\": 65");
    String searched = any.formatted(", \"pattern\": \"^(a|aa)+\\\\1b$\"");
    String list = "{\"type\": \"array\", \"items\": {\"anyOf\": [%s, %s]}" + more + "}";
    String hard = "{\"t\": \"" + "a".repeat(60) + "\"}";
    String easy = "{\"t\": \"x\"}";
    String found = "{\"t\": \"" + "a".repeat(70) + "b\"}";
    Schema<?> schema = compiledWithWarning(list.formatted(small, searched));
    assertAccepted(schema, "[" + hard + "," + easy + "]");
    assertAccepted(schema, "[" + hard + "," + found + "," + easy + "]");
    assertRefused(schema, "[" + easy + ",{\"t\": \"" + "a".repeat(70) + "\"}]");
    Schema<?> needed = compiledWithWarning(list.formatted(searched, small));
    assertRefused(needed, "[" + hard + "," + easy + "]");
  }

  private static <T> void assertAccepted(Schema<T> schema, String json) {
    assertThat(schema.validateJson(json).violations()).as(json).isEmpty();
    T value = schema.read(json);
    assertThat(schema.validate(value).violations()).as(json).isEmpty();
    assertThat(schema.read(schema.write(value))).as(json).isEqualTo(value);
    assertThat(schema.readLenient(json)).as(json).isEqualTo(value);
  }

  private static void assertRefused(Schema<?> schema, String json) {
    assertThat(schema.validateJson(json).isValid()).as(json).isFalse();
    assertThatThrownBy(() -> schema.read(json))
        .as(json)
        .isInstanceOf(SchemaViolationException.class);
  }

  private Schema<?> compiledWithWarning(String schema) {
    CompiledSchemas compiled =
        new SchemaFolder(work).write("s.json", schema).compile("value = \"s.json\"");
    assertThat(compiled.messages()).contains("[PatternRisky]").doesNotContain("ERROR");
    return compiled.get("acme", "s.json");
  }

  private Schema<?> compiled(String schema) {
    return new SchemaFolder(work).only(schema, ", keepUnknown = true");
  }
}

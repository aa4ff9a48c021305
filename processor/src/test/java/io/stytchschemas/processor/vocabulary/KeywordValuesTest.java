package io.stytchschemas.processor.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import io.stytchschemas.processor.vocabulary.link.LinkedSchemas;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values that the meta-schemas refuse for a keyword are refused at their place, and no others. */
class KeywordValuesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'type': 'text'",
        "'type': 3",
        "'enum': 'a'",
        "'multipleOf': 0",
        "'multipleOf': '2'",
        "'minimum': '1'",
        "'maximum': null",
        "'exclusiveMinimum': true",
        "'exclusiveMaximum': []",
        "'minLength': -1",
        "'maxLength': 1.5",
        "'minItems': '0'",
        "'maxItems': -1",
        "'minProperties': -2",
        "'maxProperties': {}",
        "'minContains': -1",
        "'maxContains': 'x'",
        "'pattern': 1",
        "'uniqueItems': 'yes'",
        "'required': 'a'",
        "'required': [1]",
        "'required': true",
        "'dependentRequired': {'a': 'b'}",
        "'properties': []",
        "'patternProperties': 'a'",
        "'dependentSchemas': []",
        "'prefixItems': {}",
        "'allOf': {}",
        "'anyOf': 'a'",
        "'oneOf': 1",
        "'format': 1",
        "'$ref': 1"
      })
  void wrongOnesAreRefusedAtTheirPlace(String member) {
    LinkedSchemas schemas = new LinkedSchemas("a.json", "{'not': {" + member + "}}");
    assertThat(schemas.problems()).isNotEmpty().allMatch(text -> text.contains(" /not/"));
    assertThat(schemas.problems().get(0)).startsWith("KeywordValueInvalid ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"items", "contains", "additionalProperties", "propertyNames", "not", "if"})
  void noSchemasAreRefusedAtTheirPlace(String keyword) {
    LinkedSchemas schemas = new LinkedSchemas("a.json", "{'" + keyword + "': 3}");
    assertThat(schemas.problems()).contains("SchemaExpected /" + keyword);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'type': ['string', 'null']",
        "'enum': ['a', 1, null, {}]",
        "'const': null",
        "'multipleOf': 0.01",
        "'minimum': -1e3, 'exclusiveMaximum': 2.5",
        "'minLength': 2.0, 'maxLength': 0",
        "'pattern': '^(?<a>b)\\\\k<a>?$'",
        "'required': [], 'dependentRequired': {'a': []}",
        "'properties': {}, 'patternProperties': {}, 'additionalProperties': false",
        "'prefixItems': [true], 'items': false, 'unevaluatedItems': {}",
        "'contains': true, 'minContains': 0, 'maxContains': 0",
        "'if': true, 'then': false, 'else': {}",
        "'$ref': '#', '$comment': 'x'"
      })
  void rightOnesAreNot(String member) {
    LinkedSchemas schemas = new LinkedSchemas("a.json", "{'items': {" + member + "}}");
    assertThat(schemas.problems()).filteredOn(text -> !text.startsWith("PatternRisky")).isEmpty();
  }
}

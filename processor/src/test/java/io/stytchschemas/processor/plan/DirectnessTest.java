package io.stytchschemas.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectnessTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {'type': 'string', 'maxLength': 3, 'pattern': '^a'}                 | true
          {'type': 'integer', 'minimum': 3}                                   | true
          {'type': 'integer', 'maxLength': 3}                                 | true
          {'type': 'boolean', 'enum': [true]}                                 | false
          {'type': 'string', 'enum': ['a', 'b']}                              | true
          {'type': ['string', 'null']}                                        | true
          {'type': 'string', 'not': {'const': 'x'}}                           | false
          {'$ref': '#/$defs/text', 'minLength': 1}                            | true
          {'$ref': '#/$defs/notX'}                                            | false
          {'$ref': '#/$defs/object', 'minProperties': 1}                      | false
          {'type': 'array', 'items': {'type': 'string'}, 'uniqueItems': true} | true
          {'type': 'array', 'items': {'type': 'number'}, 'uniqueItems': true} | false
          {'type': 'array', 'items': {'type': 'array', 'contains': true}}     | false
          {'type': 'object', 'additionalProperties': {'$ref': '#/$defs/notX'}} | false
          {'type': 'object', 'minProperties': 1}                              | true
          {'properties': {'a': {'$ref': '#/$defs/text'}}, 'required': ['a']}  | true
          {'properties': {'a': {'$ref': '#/$defs/notX'}}}                     | false
          {'properties': {'a': true}, 'additionalProperties': false}          | true
          {'properties': {'a': true}, 'additionalProperties': {'type': 'string'}} | true
          {'properties': {'a': true}, 'required': ['b'], 'additionalProperties': false} | false
          {'type': 'object', 'required': ['b'], 'additionalProperties': {'type': 'string'}} | false
          {'properties': {'a': true}, 'required': ['a'], 'additionalProperties': false} | true
          {'properties': {'a': true}, 'patternProperties': {'^x': false}}     | false
          {'properties': {'a': true}, 'maxProperties': 1}                     | false
          {'allOf': [{'$ref': '#/$defs/object'}]}                             | true
          {'oneOf': [{'$ref': '#/$defs/object'}, {'properties': {'b': true}}]} | false
          {'not': {'const': 'x'}}                                             | false
          {'type': 'array'}                                                   | true
          {'$ref': '#/$defs/loop'}                                            | true
          {'$ref': '#/$defs/badLoop'}                                         | false
          """)
  void tellsWhereTypedValuesTellAll(String schema, boolean direct) {
    Planned planned =
        Planned.one(
            """
            {'properties': {'it': %s}, '$defs': {
               'text': {'type': 'string', 'maxLength': 9},
               'notX': {'type': 'string', 'not': {'const': 'x'}},
               'object': {'properties': {'o': true}},
               'loop': {'properties': {'next': {'$ref': '#/$defs/loop'}}},
               'badLoop': {'properties': {
                   'next': {'$ref': '#/$defs/badLoop'}, 'x': {'$ref': '#/$defs/notX'}}}}}
            """
                .formatted(schema));
    assertThat(planned.schema().direct()).isEqualTo(direct);
  }

  @Test
  void looksIntoOtherFiles() {
    Planned planned =
        Planned.of(
            "a.json", "{'properties': {'b': {'$ref': 'b.json'}}}",
            "b.json", "{'properties': {'c': {'$ref': 'c.json'}}}",
            "c.json", "{'type': 'object', 'properties': {'d': true}, 'not': {'required': ['x']}}",
            "e.json", "{'properties': {'e': {'type': 'string'}}}");
    assertThat(planned.packages.get(0).schemas())
        .extracting(SchemaPlan::direct)
        .containsExactly(false, false, false, true);
  }
}

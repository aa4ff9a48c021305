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
          {'type': 'boolean', 'enum': [true]}                                 | true
          {'type': 'integer', 'enum': [1, 2.0, 'x']}                          | true
          {'type': 'number', 'enum': [1, 2]}                                  | false
          {'enum': [true, false, 'x']}                                        | true
          {'type': 'string', 'enum': ['a', 'b']}                              | true
          {'type': ['string', 'null']}                                        | true
          {'type': 'string', 'not': {'const': 'x'}}                           | false
          {'$ref': '#/$defs/text', 'minLength': 1}                            | true
          {'$ref': '#/$defs/notX'}                                            | false
          {'$ref': '#/$defs/object', 'minProperties': 1}                      | false
          {'type': 'array', 'items': {'type': 'string'}, 'uniqueItems': true} | true
          {'type': 'array', 'items': {'type': 'number'}, 'uniqueItems': true} | false
          {'type': 'array', 'items': {'type': 'array', 'contains': true}}     | true
          {'type': 'object', 'additionalProperties': {'$ref': '#/$defs/notX'}} | true
          {'type': 'object', 'minProperties': 1}                              | true
          {'properties': {'a': {'$ref': '#/$defs/text'}}, 'required': ['a']}  | true
          {'properties': {'a': {'$ref': '#/$defs/notX'}}}                     | true
          {'properties': {'a': {'$ref': '#/$defs/notX'}}, 'required': ['a']}  | false
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
          {'$ref': '#/$defs/badLoop'}                                         | true
          {'type': ['string', 'integer'], 'minLength': 1}                     | true
          {'type': ['string', 'integer'], 'not': {'const': 'x'}}              | true
          {'oneOf': [{'type': 'string'}, {'type': 'integer'}]}                | true
          {'oneOf': [{'type': 'string'}, {'$ref': '#/$defs/object'}]}         | false
          {'anyOf': [{'type': 'string'}, {'$ref': '#/$defs/object'}]}         | true
          {'oneOf': [{'type': ['string', 'null']}, {'type': ['integer', 'null']}]} | false
          {'anyOf': [{'type': 'boolean'}, {'oneOf': [{'type': ['string', 'null']}, {'type': ['integer', 'null']}]}]} | false
          {'anyOf': [{'oneOf': [{'properties': {'a': true}}, {'type': 'string'}]}, {'type': 'integer'}]} | false
          {'oneOf': [{'type': 'string'}, {'type': 'integer'}], 'allOf': [{'oneOf': [{'type': 'null'}]}]} | false
          {'anyOf': [{'type': 'string'}, {'type': 'integer'}], 'not': {'const': 'x'}} | false
          {'anyOf': [{'type': 'string'}, {'type': 'integer'}], 'type': ['string', 'number']} | true
          {'anyOf': [{'type': 'string'}, {'type': 'integer'}], 'type': ['string', 'boolean']} | false
          {'anyOf': [{'$ref': '#/$defs/cat'}, {'$ref': '#/$defs/dog'}]}       | true
          {'oneOf': [{'$ref': '#/$defs/cat'}, {'$ref': '#/$defs/dog'}]}       | true
          {'oneOf': [{'$ref': '#/$defs/cat'}, {'$ref': '#/$defs/object'}]}    | false
          {'$ref': '#/$defs/pet', 'minProperties': 2}                         | false
          {'$ref': '#/$defs/pet', 'type': 'object'}                           | true
          """)
  void tellsWhereTypedValuesTellAll(String schema, boolean direct) {
    Planned planned =
        Planned.one(
            """
            {'required': ['it'], 'properties': {'it': %s}, '$defs': {
               'text': {'type': 'string', 'maxLength': 9},
               'notX': {'type': 'string', 'not': {'const': 'x'}},
               'object': {'properties': {'o': true}},
               'cat': {'type': 'object', 'required': ['k'], 'properties': {'k': {'const': 'cat'}}},
               'dog': {'type': 'object', 'required': ['k'], 'properties': {'k': {'const': 'dog'}}},
               'pet': {'oneOf': [{'$ref': '#/$defs/cat'}, {'$ref': '#/$defs/dog'}]},
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
            "a.json", "{'required': ['b'], 'properties': {'b': {'$ref': 'b.json'}}}",
            "b.json", "{'required': ['c'], 'properties': {'c': {'$ref': 'c.json'}}}",
            "c.json", "{'type': 'object', 'properties': {'d': true}, 'not': {'required': ['x']}}",
            "e.json", "{'properties': {'e': {'type': 'string'}}}");
    assertThat(planned.packages.get(0).schemas())
        .extracting(SchemaPlan::direct)
        .containsExactly(false, false, false, true);
  }
}

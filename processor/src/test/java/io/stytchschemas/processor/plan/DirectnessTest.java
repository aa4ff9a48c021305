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
          {'type': 'string', 'not': {'const': 'x'}}                           | true
          {'type': 'string', 'not': {'pattern': '(x)\\\\1'}}                     | false
          {'type': 'string', 'oneOf': [{'enum': ['a']}, {'pattern': '^#'}]}   | true
          {'type': 'string', 'anyOf': [{'$ref': '#/$defs/text'}, {'$ref': '#/$defs/slow'}]} | false
          {'type': 'string', 'oneOf': [{'minLength': 1}, {'minLength': 2}, {'minLength': 3}, {'minLength': 4}, {'minLength': 5}]} | false
          {'type': 'string', 'if': {'minLength': 2}, 'then': {'pattern': 'a'}} | true
          {'type': 'number', 'not': {'type': 'integer'}}                      | false
          {'type': 'integer', 'not': {'const': 0}}                            | true
          {'$ref': '#/$defs/text', 'minLength': 1}                            | true
          {'$ref': '#/$defs/slow'}                                            | false
          {'$ref': '#/$defs/object', 'minProperties': 1}                      | false
          {'type': 'array', 'items': {'type': 'string'}, 'uniqueItems': true} | true
          {'type': 'array', 'items': {'type': 'number'}, 'uniqueItems': true} | false
          {'type': 'array', 'items': {'type': 'array', 'contains': true}}     | true
          {'type': 'object', 'additionalProperties': {'$ref': '#/$defs/slow'}} | true
          {'type': 'object', 'minProperties': 1}                              | true
          {'properties': {'a': {'$ref': '#/$defs/text'}}, 'required': ['a']}  | true
          {'properties': {'a': {'$ref': '#/$defs/slow'}}}                     | true
          {'properties': {'a': {'$ref': '#/$defs/slow'}}, 'required': ['a']}  | false
          {'properties': {'a': true}, 'additionalProperties': false}          | true
          {'properties': {'a': true}, 'additionalProperties': {'type': 'string'}} | true
          {'properties': {'a': true}, 'required': ['b'], 'additionalProperties': false} | false
          {'type': 'object', 'required': ['b'], 'additionalProperties': {'type': 'string'}} | false
          {'properties': {'a': true}, 'required': ['a'], 'additionalProperties': false} | true
          {'properties': {'a': true}, 'patternProperties': {'^x': false}}     | true
          {'properties': {'a': true}, 'patternProperties': {'(x)\\\\1': true}}  | true
          {'properties': {'a': true}, 'patternProperties': {'(x)\\\\1': {'type': 'string'}}} | false
          {'properties': {'a': {'type': ['string', 'null']}}, 'patternProperties': {'a': {'type': 'string'}}} | false
          {'type': 'object', 'patternProperties': {'^x': {'type': 'string'}}} | true
          {'type': 'object', 'propertyNames': {'maxLength': 3}}               | true
          {'properties': {'a': true}, 'propertyNames': {'maxLength': 3}}      | false
          {'properties': {'a': true}, 'minProperties': 1}                     | true
          {'properties': {'a': true}, 'maxProperties': 1}                     | false
          {'properties': {'a': true}, 'maxProperties': 1, 'additionalProperties': false} | true
          {'properties': {'a': true}, 'dependentRequired': {'a': ['b']}}      | true
          {'type': 'object', 'dependentRequired': {'a': ['b']}}               | true
          {'$ref': '#/$defs/object', 'dependentRequired': {'a': ['b']}}       | false
          {'properties': {'a': true}, 'dependencies': {'a': ['b']}}           | true
          {'properties': {'a': true}, 'dependencies': {'a': ['b'], 'b': {'minProperties': 3}}} | false
          {'properties': {'a': true}, 'dependencies': {'b': true}}            | true
          {'properties': {'a': true}, 'dependentSchemas': {'b': true}}        | true
          {'type': 'object', 'properties': {'a': true}, 'oneOf': [{'required': ['a']}, {'required': ['b']}]} | true
          {'type': 'object', 'properties': {'a': true}, 'not': {'required': ['a', 'b']}} | true
          {'properties': {'a': true}, 'not': {'required': ['a', 'b']}}        | false
          {'type': ['object', 'null'], 'properties': {'a': true}, 'not': {'required': ['a', 'b']}} | false
          {'properties': {'a': true}, 'not': {'minProperties': 2}}            | false
          {'type': 'array', 'items': {'type': 'string'}, 'contains': {'const': 'a'}} | true
          {'type': 'array', 'items': {'type': 'string'}, 'contains': {'not': {'const': 'a'}}} | true
          {'type': 'array', 'uniqueItems': true, 'items': {'$ref': '#/$defs/cat'}} | true
          {'type': 'array', 'uniqueItems': true, 'items': {'$ref': '#/$defs/object'}} | false
          {'type': 'array', 'uniqueItems': true, 'items': {'$ref': '#/$defs/loop'}} | false
          {'type': 'string', 'not': {'oneOf': [{'const': 'a'}, {'const': 'b'}, {'const': 'c'}, {'const': 'd'}, {'const': 'e'}]}} | false
          {'type': ['string', 'null'], 'if': {'type': 'null'}, 'then': false} | false
          {'type': ['string', 'null'], 'if': {'minLength': 2}, 'then': {'maxLength': 3}} | true
          {'type': 'array', 'uniqueItems': true, 'items': {'$ref': '#/$defs/pet'}} | false
          {'type': 'array', 'uniqueItems': true, 'items': {'properties': {'a': {'type': 'number'}}}} | false
          {'type': 'array', 'items': {'type': 'string'}, 'contains': {'minLength': 2}, 'maxContains': 2} | true
          {'type': 'array', 'items': {'type': ['string', 'null']}, 'contains': {'minLength': 2}, 'maxContains': 2} | false
          {'type': 'array', 'items': {'$ref': '#/$defs/cat'}, 'contains': {'required': ['x']}} | false
          {'type': 'array', 'prefixItems': [{'type': 'string', 'minLength': 1}]} | true
          {'type': 'array', 'prefixItems': [{'$ref': '#/$defs/slow'}]}        | true
          {'type': 'array', 'prefixItems': [{'$ref': '#/$defs/slow'}], 'minItems': 1} | false
          {'type': 'array', 'prefixItems': [true], 'items': false, 'minItems': 2} | false
          {'type': 'array', 'prefixItems': [true], 'uniqueItems': true}       | false
          {'type': 'array', 'prefixItems': [true], 'contains': {'const': 1}}  | false
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
               'slow': {'type': 'string', 'pattern': '(x)\\\\1'},
               'object': {'properties': {'o': true}},
               'cat': {'type': 'object', 'required': ['k'], 'properties': {'k': {'const': 'cat'}}},
               'dog': {'type': 'object', 'required': ['k'], 'properties': {'k': {'const': 'dog'}}},
               'pet': {'oneOf': [{'$ref': '#/$defs/cat'}, {'$ref': '#/$defs/dog'}]},
               'loop': {'properties': {'next': {'$ref': '#/$defs/loop'}}},
               'badLoop': {'properties': {
                   'next': {'$ref': '#/$defs/badLoop'}, 'x': {'$ref': '#/$defs/slow'}}}}}
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
            "c.json", "{'type': 'object', 'properties': {'d': true}, 'not': {'const': {}}}",
            "e.json", "{'properties': {'e': {'type': 'string'}}}");
    assertThat(planned.packages.get(0).schemas())
        .extracting(SchemaPlan::direct)
        .containsExactly(false, false, false, true);
  }
}

package io.stytchschemas.integration.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stytchschemas.Schema;
import io.stytchschemas.SchemaViolationException;
import io.stytchschemas.integration.support.CompiledSchemas;
import io.stytchschemas.integration.support.InProcessCompiler;
import io.stytchschemas.json.Codecs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What keywords about names, presence, positions and counts say is told by typed values: of valid
 * documents without a look at the document, and of others as the document's checks have it.
 */
class TypedConditionsTest {
  @TempDir Path work;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          'patternProperties': {'^x-': {'type': 'string', 'maxLength': 2}}, 'additionalProperties': false | {}; {'x-a': 'ab'} | {'y': 'a'}; {'x-a': 'abc'}; {'x-a': 1}
          'patternProperties': {'^x-': {'$ref': '#/$defs/t'}, '-y$': {'$ref': '#/$defs/t'}}, 'additionalProperties': false, '$defs': {'t': {'type': 'string', 'pattern': '^a+$'}} | {'x-y': 'a', 'b-y': 'aa'} | {'x-y': 'b'}; {'y': 'a'}
          'patternProperties': {'^x-': {'type': 'string', 'maxLength': 2}, 'y$': {'type': 'string', 'minLength': 2}}, 'additionalProperties': {'type': 'string', 'pattern': '^a'} | {'x-a': 'b', 'y': 'bcd', 'x-y': 'bc', 'z': 'abcd'} | {'x-a': 'abc'}; {'y': 'a'}; {'x-y': 'a'}; {'z': 'b'}; {'z': 1}
          'patternProperties': {'': {'type': 'integer', 'minimum': 3}}, 'additionalProperties': false | {'a': 3} | {'a': 2}
          'patternProperties': {'^a': {'type': ['integer', 'null']}}, 'additionalProperties': false | {'a': null, 'ab': 1} | {'b': null}
          'properties': {'n': {'type': 'string'}}, 'patternProperties': {'^x-': {'type': 'string', 'maxLength': 2}}, 'additionalProperties': false | {'n': 'long', 'x-a': 'ab'} | {'m': 'a'}; {'x-a': 'abc'}
          'properties': {'x-n': {'type': 'string'}, 'm': {'type': 'string'}}, 'patternProperties': {'^x-': {'maxLength': 2}} | {'x-n': 'ab', 'm': 'abc'} | {'x-n': 'abc'}
          'properties': {'n': {'type': ['string', 'null']}}, 'patternProperties': {'n': {'type': 'string'}} | | {'n': null}
          'properties': {'n': {'type': 'string'}}, 'allOf': [{'properties': {'m': true}, 'patternProperties': {'^n': {'minLength': 2}}, 'additionalProperties': false}] | {'n': 'ab', 'm': 1} | {'n': 'a'}; {'o': 1}
          'propertyNames': {'pattern': '^[a-z]+$', 'maxLength': 3}, 'additionalProperties': {'type': 'integer'} | {'abc': 1} | {'abcd': 1}; {'A': 1}; {'a': 'b'}
          'propertyNames': {'enum': ['a', 'b']}, 'additionalProperties': true | {'a': 1, 'b': null} | {'c': 1}
          'propertyNames': {'minLength': 2}, 'additionalProperties': {'type': ['integer', 'null']} | {'ab': null} | {'a': null}; {'': null}
          'propertyNames': false | {} | {'a': 1}
          'properties': {'a': {'type': 'string'}, 'b': {'type': ['string', 'null']}}, 'dependentRequired': {'a': ['b'], 'z': ['a']} | {}; {'b': 'x'}; {'a': 'x', 'b': null}; {'y': 1}; {'z': 1, 'a': 'a', 'b': 'b'} | {'a': 'x'}; {'z': 1}
          'properties': {'a': {'type': 'integer'}, 'b': {'type': 'integer'}}, 'required': ['a'], 'dependentRequired': {'a': ['b'], 'b': ['a', 'c']} | {'a': 1, 'b': 2, 'c': null} | {'a': 1}; {'a': 1, 'b': 2}
          'properties': {'a': {'type': 'integer'}}, 'additionalProperties': false, 'dependentRequired': {'a': ['b'], 'b': ['a']} | {} | {'a': 1}
          'dependentRequired': {'a': ['b']}, 'additionalProperties': {'type': 'integer'} | {'b': 1}; {'a': 1, 'b': 2} | {'a': 1}
          '$schema': 'http://json-schema.org/draft-07/schema#', 'properties': {'a': {'type': 'integer'}, 'b': {'type': 'integer'}}, 'dependencies': {'a': ['b']} | {'b': 1}; {'a': 1, 'b': 2} | {'a': 1}
          'properties': {'a': {'type': 'integer'}, 'b': {'type': ['integer', 'null']}}, 'minProperties': 1, 'maxProperties': 2 | {'a': 1}; {'b': null}; {'c': 1, 'd': 2} | {}; {'a': 1, 'b': null, 'c': 3}
          'properties': {'a': {'type': 'integer'}, 'b': {'type': 'integer'}, 'c': {'type': 'integer'}}, 'required': ['a'], 'maxProperties': 2, 'additionalProperties': false | {'a': 1}; {'a': 1, 'c': 3} | {'a': 1, 'b': 2, 'c': 3}
          'properties': {'a': {'type': 'integer'}}, 'maxProperties': 0, 'additionalProperties': false | {} | {'a': 1}
          'properties': {'a': {'type': 'integer'}, 'b': {'type': ['integer', 'null']}}, 'oneOf': [{'required': ['a']}, {'required': ['b']}] | {'a': 1}; {'b': null} | {}; {'a': 1, 'b': null}
          'properties': {'a': {'type': 'integer'}, 'b': {'type': 'integer'}, 'c': {'type': 'integer'}}, 'oneOf': [{'required': ['a', 'b']}, {'required': ['b', 'c']}, {'required': ['c']}] | {'a': 1, 'b': 1}; {'c': 1} | {'b': 1, 'c': 1}; {'a': 1}
          'properties': {'a': {'type': 'integer'}, 'b': {'type': 'integer'}}, 'anyOf': [{'required': ['a']}, {'required': ['b']}] | {'a': 1}; {'a': 1, 'b': 2} | {}
          'properties': {'a': {'type': 'integer'}, 'b': {'type': 'integer'}}, 'not': {'required': ['a', 'b']} | {}; {'a': 1} | {'a': 1, 'b': 2}
          'properties': {'a': {'type': 'integer'}, 'b': {'type': 'integer'}}, 'if': {'required': ['a']}, 'then': {'required': ['b']}, 'else': {'required': ['c']} | {'a': 1, 'b': 2}; {'c': 1} | {'a': 1}; {'a': 1, 'c': 2}; {'b': 1}
          'properties': {'a': {'type': 'integer'}, 'b': {'type': 'integer'}}, 'if': {'not': {'required': ['a']}}, 'then': {'anyOf': [{'required': ['b']}, {'required': ['c']}]} | {'a': 1}; {'b': 1}; {'c': null} | {}; {'d': 1}
          """)
  void objects(String keywords, String valid, String invalid) throws IOException {
    assertTold("'type': 'object', " + keywords, valid, invalid);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          'items': {'type': 'string', 'not': {'enum': ['a', 'b']}} | []; ['c', 'd'] | ['c', 'a']
          'items': {'type': ['string', 'null'], 'oneOf': [{'enum': ['a', 'b', null]}, {'pattern': '^#', 'type': 'string'}]} | ['#', null, 'a'] | ['c']
          'uniqueItems': true, 'items': {'type': 'object', 'properties': {'a': {'type': 'integer'}}} | []; [{'a': 1}]; [{'a': 1}, {}, {'a': 2}] | [{'a': 1}, {'a': 1.0}]; [{}, {}]; [{'x': 1}, {'x': 1.0}]
          'uniqueItems': true, 'items': {'type': 'object', 'properties': {'n': {'type': 'object', 'properties': {'d': {'type': 'string', 'format': 'date'}}}, 'l': {'type': 'array', 'items': {'type': 'string', 'format': 'uuid'}}}} | [{'n': {'d': '2020-01-01'}}, {'n': {}}, {'l': []}] | [{'n': {'d': '2020-01-01'}}, {'n': {'d': '2020-01-01'}}]
          'uniqueItems': true, 'items': {'type': 'integer'} | [1, 2, 3, 4, 5, 6, 7, 8, 9] | [1, 2, 3, 4, 5, 6, 7, 8, 9, 1.0]; [1, 1.0]
          'uniqueItems': true, 'items': {'type': 'array', 'items': {'type': ['string', 'null']}} | [[], ['a'], [null]] | [[null], [null]]
          'items': {'type': 'string'}, 'contains': {'const': 'x'} | ['x']; ['a', 'x', 'x'] | []; ['a']
          'items': {'type': 'string'}, 'contains': {'pattern': '^x'}, 'minContains': 2, 'maxContains': 3 | ['x1', 'a', 'x2'] | ['x']; ['x', 'x', 'x', 'x']
          'items': {'type': ['string', 'null']}, 'contains': {'type': 'string'} | ['x', null] | [null]; []
          'items': {'type': 'string'}, 'contains': {'maxLength': 1}, 'minContains': 0 | []; ['ab'] | [1]
          'items': {'type': 'string'}, 'contains': true | ['a'] | []
          'items': {'type': 'string'}, 'contains': true, 'maxContains': 1 | ['a'] | []; ['a', 'b']
          'items': {'type': 'integer'}, 'contains': {'minimum': 5}, 'maxContains': 1 | [1, 5] | [5, 6]; [1]
          'items': {'enum': ['a', 'b']}, 'contains': {'const': 'b'} | ['a', 'b'] | ['a']; ['c', 'b']
          'items': {'enum': ['a', 'b', 'c']}, 'contains': {'enum': ['b', 'c', 'd']}, 'maxContains': 1 | ['a', 'b'] | ['b', 'c']; ['a']
          '$schema': 'http://json-schema.org/draft-06/schema#', 'items': {'type': 'string'}, 'contains': {'const': 'x'}, 'maxContains': 1 | ['x', 'x'] | ['a']
          'prefixItems': [{'type': 'number', 'minimum': -180}, {'type': 'string', 'maxLength': 2}], 'items': false | []; [-180]; [1, 'ab'] | [-181]; [1, 'abc']; [1, 'a', 2]; ['a']
          'prefixItems': [{'type': 'integer'}], 'minItems': 3, 'maxItems': 4, 'items': {'type': 'string', 'minLength': 2} | [1, 'ab', 'cd']; [1, 'ab', 'cd', 'ef'] | [1, 'ab']; [1, 'ab', 'cd', 'ef', 'gh']; [1, 'ab', 'c']
          'prefixItems': [{'type': ['integer', 'null'], 'minimum': 2}, true] | []; [null, null]; [2, 'x', 3] | [1]; ['a']
          'prefixItems': [{'type': 'integer'}], 'items': {'type': ['string', 'null'], 'minLength': 2} | [1, null, 'ab'] | [1, 'a']; [null]
          'prefixItems': [{'enum': ['a', 'b']}, {'type': 'object', 'properties': {'k': {'type': 'string', 'minLength': 1}}}] | ['a', {'k': 'x'}]; ['b'] | ['c']; ['a', {'k': ''}]
          'prefixItems': [{'type': 'integer'}], 'allOf': [{'prefixItems': [{'minimum': 3}, {'type': 'string'}], 'items': {'type': 'integer', 'maximum': 9}}] | [3, 'a', 9] | [2]; [3, 1]; [3, 'a', 10]
          '$schema': 'http://json-schema.org/draft-07/schema#', 'items': [{'type': 'integer', 'minimum': 1}], 'additionalItems': {'type': 'string', 'minLength': 2} | [1]; [1, 'ab'] | [0]; [1, 'a']
          """)
  void arrays(String keywords, String valid, String invalid) throws IOException {
    assertTold("'type': 'array', " + keywords, valid, invalid);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          'type': 'string', 'not': {'const': 'x'} | 'y' | 'x'; 1
          'type': 'string', 'not': {'minLength': 2, 'pattern': '^a'} | 'a'; 'bc' | 'ab'
          'type': 'string', 'not': {'type': 'string'} | | 'a'
          'type': 'string', 'not': {'type': 'integer'} | 'a' | 1
          'type': 'string', 'not': {'maxItems': 3} | | 'a'
          'type': 'string', 'not': {} | | 'a'
          'type': 'string', 'not': false | 'a' | 1
          'type': 'string', 'anyOf': [{'const': 'a'}, {'minLength': 3}] | 'a'; 'abc' | 'ab'; 1
          'type': 'string', 'anyOf': [{'maxItems': 3}, {'minLength': 3}] | 'a' | 1
          'type': 'string', 'anyOf': [{'type': 'integer'}, {'minLength': 3}] | 'abc' | 'a'; 1
          'type': 'string', 'oneOf': [{'enum': ['a', 'b']}, {'pattern': '^#'}] | 'a'; '#1' | 'c'
          'type': 'string', 'oneOf': [{'pattern': 'a'}, {'pattern': 'b'}] | 'a'; 'bc' | 'ab'; 'c'
          'type': 'string', 'oneOf': [{'pattern': 'a'}, {'pattern': 'b'}, {'minLength': 3}] | 'a'; 'xyz' | 'ab'; 'abc'; 'xxa'; 'c'
          'type': 'string', 'oneOf': [{'pattern': 'a'}, {}] | 'b' | 'a'
          'type': 'string', 'oneOf': [{'$ref': '#/$defs/a'}, {'$ref': '#/$defs/b'}], '$defs': {'a': {'pattern': 'a'}, 'b': {'allOf': [{'pattern': 'b'}, {'not': {'const': 'bb'}}]}} | 'a'; 'b'; 'cb' | 'bb'; 'ab'; 'abb'; 'c'
          'type': 'string', 'if': {'type': 'string'}, 'then': {'minLength': 2}, 'else': {'maxLength': 1} | 'ab' | 'a'; 1
          'type': 'string', 'not': {'oneOf': [{'const': 'a'}, {'pattern': 'a'}]} | 'a'; 'b' | 'ba'
          'type': ['string', 'null'], 'if': {'minLength': 2}, 'then': {'pattern': '^a'} | 'b'; 'ab' | 'bc'
          'type': 'string', 'if': {'minLength': 3}, 'then': {'pattern': '^x'} | 'a'; 'xyz' | 'abc'
          'type': 'string', 'if': {'const': 'a'}, 'else': {'minLength': 2} | 'a'; 'bc' | 'b'
          'type': 'string', 'if': {'minLength': 3}, 'then': {'pattern': '^x'}, 'else': {'enum': ['a', 'b']} | 'a'; 'xyz' | 'c'; 'abc'
          'type': 'integer', 'not': {'const': 0} | 1; -1; 2.0 | 0; 0.0
          'type': 'integer', 'anyOf': [{'maximum': -1}, {'minimum': 1, 'multipleOf': 2}] | -5; 2 | 0; 1; 1.5
          'type': 'integer', 'oneOf': [{'multipleOf': 3}, {'multipleOf': 5}] | 3; 5 | 15; 1
          'type': 'integer', 'not': {'type': 'integer', 'minimum': 5} | 4 | 5
          'type': 'number', 'not': {'minimum': 1, 'exclusiveMaximum': 2} | 0.5; 2; 0.9999 | 1; 1.5; 1.0
          'type': 'number', 'anyOf': [{'exclusiveMaximum': 0}, {'minimum': 0.1}] | -0.1; 0.1 | 0; 0.09; -0.0
          """)
  void scalars(String keywords, String valid, String invalid) throws IOException {
    assertTold(keywords, valid, invalid);
  }

  /** What is only equal as far as its type goes is compared in the document. */
  @Test
  void itemsThatDifferInWhatIsPassedOver() throws IOException {
    Schema<?> schema =
        compiled(
            "{'type': 'array', 'uniqueItems': true,"
                + " 'items': {'type': 'object', 'properties': {'a': {'type': 'integer'}}}}");
    assertThat((List<?>) schema.read("[{\"a\":1,\"x\":1},{\"a\":1,\"x\":2}]")).hasSize(2);
    assertRefused(schema, "[{\"a\":1,\"x\":1},{\"x\":1.0,\"a\":1.0}]");
  }

  /** Strangers can choose texts that have one hash code, as "Aa" and "BB" have. */
  @Test
  @Timeout(20)
  void itemsOfOneHashCodeAreComparedInTime() throws IOException {
    Schema<?> schema =
        compiled(
            "{'type': 'array', 'uniqueItems': true,"
                + " 'items': {'type': 'object', 'properties': {'a': {'type': 'string'}}}}");
    List<String> items = List.of("");
    for (int i = 0; i < 15; i++) {
      items = items.stream().flatMap(each -> Stream.of(each + "Aa", each + "BB")).toList();
    }
    String json = "[{\"a\":\"" + String.join("\"},{\"a\":\"", items) + "\"}]";
    assertThat((List<?>) schema.read(json)).hasSameSizeAs(items);
    assertRefused(schema, "[{\"a\":\"" + items.get(9) + "\"}," + json.substring(1));
  }

  /** A search that may not be linear has one budget for all names of a document. */
  @Test
  @Timeout(20)
  void patternsThatAreNotLinearAreForTheDocument() throws IOException {
    Schema<?> schema =
        compiled(
            "{'type': 'object', 'patternProperties': {'^(a+)+\\\\1$': true},"
                + " 'additionalProperties': false}");
    assertThat(schema.read("{\"aa\":1}")).isEqualTo(Map.of("aa", 1L));
    assertRefused(schema, "{\"b\":1}");
    String hostile = "{\"" + "a".repeat(40) + "!\":1}";
    assertThatThrownBy(() -> schema.read(hostile)).isInstanceOf(SchemaViolationException.class);
  }

  /** What stands beside an enumeration's values is no business of its Java type. */
  @ParameterizedTest
  @ValueSource(strings = {"'pattern': '^a'", "'maxLength': 1", "'not': {'const': 'bc'}"})
  void enumerationsWithLimits(String limit) throws IOException {
    CompiledSchemas all =
        compile("{'properties': {'kind': {'enum': ['a', 'bc'], %s}}}".formatted(limit));
    Schema<?> kind = Schema.of(all.type("acme.It$Kind"));
    assertThat(kind.read("\"a\"")).hasToString("a");
    assertRefused(kind, "\"bc\"");
    assertRefused(kind, "\"b\"");
    assertRefused(all.get("acme", "it.json"), "{\"kind\":\"bc\"}");
  }

  /** Unless it has nothing to say of them. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'enum': ['a', 'ab'], 'pattern': '^a', 'minLength': 1, 'maxLength': 2}",
        "{'enum': ['a', 'ab', '\uD83D\uDE00'], 'maxLength': 2}",
        "{'enum': ['a', 'ab', null], 'minLength': 1}",
        "{'allOf': [{'enum': ['a', 'ab']}, {'pattern': '^a|b'}]}",
        "{'$ref': '#/$defs/e', 'minLength': 1}",
      })
  void enumerationsWithLimitsThatTheirValuesKeep(String kind) throws IOException {
    CompiledSchemas all =
        compile(
            "{'properties': {'kind': %s}, '$defs': {'e': {'enum': ['a', 'ab']}}}".formatted(kind));
    Schema<?> whole = all.get("acme", "it.json");
    assertAccepted(whole, "{\"kind\":\"a\"}");
    assertAccepted(whole, "{\"kind\":\"ab\"}");
    assertRefused(whole, "{\"kind\":\"abc\"}");
    assertRefused(whole, "{\"kind\":\"\"}");
  }

  private void assertTold(String keywords, String valid, String invalid) throws IOException {
    Schema<?> schema = compiled("{" + keywords + "}");
    documents(valid).forEach(json -> assertAccepted(schema, json));
    documents(invalid).forEach(json -> assertRefused(schema, json));
  }

  private static List<String> documents(String listed) {
    return listed == null ? List.of() : List.of(listed.replace('\'', '"').split("; "));
  }

  private static <T> void assertAccepted(Schema<T> schema, String json) {
    assertThat(schema.validateJson(json).violations()).as(json).isEmpty();
    T value = schema.read(json);
    assertThat(Codecs.of(schema).passes(value)).as(json + " tells").isTrue();
    assertThat(schema.validate(value).violations()).as(json).isEmpty();
    assertThat(schema.read(schema.write(value))).as(json).isEqualTo(value);
  }

  private static void assertRefused(Schema<?> schema, String json) {
    assertThat(schema.validateJson(json).isValid()).as(json).isFalse();
    assertThatThrownBy(() -> schema.read(json))
        .as(json)
        .isInstanceOfSatisfying(
            SchemaViolationException.class,
            e ->
                assertThat(e.result().violations())
                    .isEqualTo(schema.validateJson(json).violations()));
  }

  private Schema<?> compiled(String json) throws IOException {
    return compile(json).get("acme", "it.json");
  }

  private CompiledSchemas compile(String json) throws IOException {
    Path root = Files.createDirectories(work.resolve("root"));
    Files.writeString(root.resolve("it.json"), json.replace('\'', '"'));
    CompiledSchemas compiled =
        new InProcessCompiler(root, Files.createDirectories(work.resolve("out")))
            .annotate("acme", "value = \"it.json\"")
            .compile();
    assertThat(compiled.success()).as(compiled.messages()).isTrue();
    return compiled;
  }
}

package io.stytchschemas.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.stytchschemas.processor.plan.JavaType.Chosen;
import io.stytchschemas.processor.plan.JavaType.Declared;
import io.stytchschemas.processor.plan.JavaType.ListOf;
import io.stytchschemas.processor.plan.JavaType.MapOf;
import io.stytchschemas.processor.plan.JavaType.Scalar;
import io.stytchschemas.processor.plan.TypePlan.RecordPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of DESIGN section 3. A question mark stands for what may be null. */
class MappingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {'type': 'string'}                                              | STRING
          {'type': 'boolean'}                                             | BOOLEAN
          {'type': 'integer'}                                             | LONG
          {'type': 'integer', 'format': 'int32'}                          | INT
          {'type': 'integer', 'format': 'int64'}                          | LONG
          {'type': 'integer', 'format': 'uint64'}                         | BIG_INTEGER
          {'type': 'integer', 'format': 'int32', 'maximum': 4294967295}   | LONG
          {'type': 'integer', 'maximum': 1e19}                            | BIG_INTEGER
          {'type': 'integer', 'exclusiveMinimum': -9223372036854775809}   | BIG_INTEGER
          {'type': 'integer', 'maximum': 100}                             | LONG
          {'type': 'integer', 'enum': [1, 18446744073709551615]}          | BIG_INTEGER
          {'type': 'number'}                                              | DOUBLE
          {'type': 'number', 'format': 'float'}                           | FLOAT
          {'type': 'number', 'format': 'decimal'}                         | BIG_DECIMAL
          {'type': 'number', 'format': 'double'}                          | DOUBLE
          {'type': ['integer', 'number']}                                 | DOUBLE
          {'type': ['string', 'null']}                                    | STRING?
          {'type': ['integer', 'null'], 'format': 'int32'}                | INT?
          {'anyOf': [{'type': 'string'}, {'type': 'null'}]}               | STRING?
          {'oneOf': [{'const': null}, {'type': 'integer'}]}               | LONG?
          {'anyOf': [{'enum': [null]}, {'type': 'string', 'format': 'date-time'}]} | DATE_TIME?
          {'type': 'null'}                                                | PLAIN?
          {'type': 'string', 'format': 'date-time'}                       | DATE_TIME
          {'type': 'string', 'format': 'date'}                            | DATE
          {'type': 'string', 'format': 'time'}                            | TIME
          {'type': 'string', 'format': 'duration'}                        | DURATION
          {'type': 'string', 'format': 'uuid'}                            | UUID
          {'type': 'string', 'format': 'uri'}                             | URI
          {'type': 'string', 'format': 'email'}                           | STRING
          {'type': 'string', 'format': 'date', 'pattern': '^2'}           | DATE
          {'type': 'string', 'format': 'uri', 'maxLength': 9}             | URI
          {'type': 'string', 'format': 'uri', 'not': {'const': 'a:b'}}    | URI
          {'allOf': [{'type': 'string', 'format': 'date'}, {'maxLength': 3}]} | DATE
          {'allOf': [{'type': 'string', 'format': 'date'}, {'format': 'uri'}]} | STRING
          {'format': 'date'}                                              | PLAIN?
          {'type': 'string', 'const': 'a'}                                | STRING
          {'const': 'a'}                                                  | STRING
          {'const': 1}                                                    | LONG
          {'const': 1.5}                                                  | DOUBLE
          {'enum': [true, false]}                                         | BOOLEAN
          {'enum': [1, 2.0, null]}                                        | LONG?
          {'enum': ['a', 1]}                                              | Thing.It
          {'enum': [{'a': 1}, 1]}                                         | PLAIN
          {'enum': [[1], [2]]}                                            | PLAIN
          {'const': {'a': 1}}                                             | PLAIN
          {'type': ['string', 'integer']}                                 | Thing.It
          {'type': ['string', 'integer', 'null']}                         | Thing.It?
          true                                                            | PLAIN?
          false                                                           | PLAIN
          {}                                                              | PLAIN?
          {'minLength': 3}                                                | PLAIN?
          {'type': 'array'}                                               | List<PLAIN?>
          {'type': 'array', 'items': {'type': 'string'}}                  | List<STRING>
          {'type': 'array', 'items': {'type': ['string', 'null']}}        | List<STRING?>
          {'type': 'array', 'items': {'type': 'array', 'items': {'type': 'boolean'}}} | List<List<BOOLEAN>>
          {'type': 'array', 'prefixItems': [{'type': 'string'}]}          | Thing.It
          {'type': 'array', 'prefixItems': [true], 'maxItems': 0}         | List<PLAIN?>
          {'prefixItems': [{'type': 'string'}]}                           | PLAIN?
          {'type': 'array', 'items': true}                                | List<PLAIN?>
          {'type': 'array', 'items': {'type': ['string', 'integer']}}     | List<Thing.ItItem>
          {'allOf': [{'type': 'array'}, {'items': {'type': 'string'}}]}   | List<STRING>
          {'items': {'type': 'string'}}                                   | PLAIN?
          {'type': 'object'}                                              | Map<PLAIN?>
          {'type': 'object', 'additionalProperties': true}                | Map<PLAIN?>
          {'type': 'object', 'additionalProperties': false}               | Map<PLAIN?>
          {'type': 'object', 'additionalProperties': {'type': 'string'}}  | Map<STRING>
          {'type': 'object', 'additionalProperties': {'type': ['string', 'null']}} | Map<STRING?>
          {'type': 'object', 'patternProperties': {'^x': {'type': 'string'}}} | Map<PLAIN?>
          {'type': 'object', 'patternProperties': {'^x': {'type': 'string'}}, 'additionalProperties': true} | Map<PLAIN?>
          {'type': 'object', 'patternProperties': {'^x': {'type': 'string'}}, 'additionalProperties': false} | Map<STRING>
          {'type': 'object', 'patternProperties': {'^x': {'type': 'string'}, '^y': true}, 'additionalProperties': false} | Map<PLAIN?>
          {'type': 'object', 'anyOf': [{'required': ['a']}, {'required': ['b']}]} | Map<PLAIN?>
          {'oneOf': [{'type': 'string'}, {'type': 'integer'}]}            | Thing.It
          {'anyOf': [{'type': 'string', 'maxLength': 3}, {'type': 'string', 'pattern': 'a'}]} | STRING
          {'anyOf': [{'type': 'string', 'format': 'date'}, {'type': 'string', 'format': 'time'}]} | STRING
          {'anyOf': [{'type': 'string', 'format': 'uuid'}, {'type': 'string', 'format': 'uuid'}]} | UUID
          {'anyOf': [{'enum': ['a', 'b']}, {'type': 'string'}, {'type': 'null'}]} | Thing.It?
          {'anyOf': [{'type': 'integer', 'format': 'int32'}, {'type': 'integer', 'minimum': 3}]} | LONG
          {'anyOf': [{'type': 'string'}, true]}                           | PLAIN?
          {'anyOf': [{'type': 'string'}, {'not': {}}]}                    | STRING
          {'oneOf': [false, {'type': 'integer'}, {'type': 'null'}]}       | LONG?
          {'type': ['string', 'number', 'boolean', 'array', 'object', 'null']} | PLAIN?
          {'anyOf': [{'type': 'integer', 'format': 'int32'}]}             | INT
          {'allOf': [{'type': ['integer', 'string']}, {'type': 'number'}]} | LONG
          """)
  void mapsSchemasToTypes(String schema, String expected) {
    Planned planned = Planned.one("{'properties': {'it': " + schema + "}}");
    ComponentPlan it = planned.record("Thing").components().get(0);
    assertThat(text(it.type(), it.nullable())).isEqualTo(expected);
  }

  /** A format goes before its type; what is an enumeration or a constant stays so. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {'type': 'string', 'format': 'date-time'}            | STRING java.time.Instant
          {'type': 'string', 'format': 'date'}                 | STRING
          {'type': 'string', 'format': 'money'}                | STRING com.acme.Money.Exact
          {'type': 'number', 'format': 'money'}                | NUMBER com.acme.Money.Exact
          {'type': 'number', 'format': 'double'}               | BIG_DECIMAL
          {'type': 'number', 'minimum': 1}                     | BIG_DECIMAL
          {'type': 'integer', 'format': 'int32'}               | INTEGER com.acme.Id
          {'type': 'string', 'format': 'stamp'}                | DATE_TIME
          {'type': ['string', 'null'], 'format': 'money'}      | STRING com.acme.Money.Exact?
          {'type': 'array', 'items': {'type': 'integer'}}      | List<INTEGER com.acme.Id>
          {'type': 'string', 'format': 'uuid'}                 | UUID
          {'type': 'boolean'}                                  | BOOLEAN
          {'type': 'string', 'format': 'money', 'const': 'a'}  | STRING
          {'type': 'string', 'format': 'money', 'enum': ['a']} | Thing.It
          {'allOf': [{'type': 'string', 'format': 'money'}, {'maxLength': 3}]} | STRING com.acme.Money.Exact
          """)
  void mapsWhatTheAnnotationChooses(String schema, String expected) {
    Planned planned =
        Planned.of(
            Planned.withTypes(
                "date-time=java.time.Instant",
                "date=String",
                "money=com.acme.Money.Exact",
                "number=java.math.BigDecimal",
                "integer=com.acme.Id",
                "stamp=java.time.OffsetDateTime"),
            "thing.json",
            "{'properties': {'it': " + schema + "}}");
    assertThat(planned.problems.hasErrors()).as("%s", planned.problems.reports()).isFalse();
    ComponentPlan it = planned.record("Thing").components().get(0);
    assertThat(text(it.type(), it.nullable())).isEqualTo(expected);
  }

  static String text(JavaType type, boolean nullable) {
    String text;
    if (type instanceof ListOf list) {
      text = "List<" + text(list.element(), list.nullable()) + ">";
    } else if (type instanceof MapOf map) {
      text = "Map<" + text(map.value(), map.nullable()) + ">";
    } else if (type instanceof Chosen chosen) {
      text = chosen.json().name() + " " + chosen.name().canonicalName();
    } else if (type instanceof Declared declared) {
      text = String.join(".", declared.name().simpleNames());
    } else {
      text = type.toString();
    }
    return nullable ? text + '?' : text;
  }

  @Test
  void mapsAWholeFileToItsType() {
    SchemaPlan plan =
        Planned.one("{'$id': 'https://x.y/tags', 'type': ['array', 'null']}").schema();
    assertThat(text(plan.type(), plan.nullable())).isEqualTo("List<PLAIN?>?");
    assertThat(plan.declaration()).isNull();
    assertThat(plan.id()).isEqualTo("https://x.y/tags");
    assertThat(plan.keys()).containsExactly("https://x.y/tags", "thing.json");
    assertThat(plan.codec().canonicalName()).isEqualTo("com.acme.Schemas.TagsCodec");
  }

  @Test
  void plansAnEnumeration() {
    Planned planned = Planned.one("{'enum': ['pt-br', 'pt_BR', null, '', 'pt-br', '2FA']}");
    assertThat(planned.enumeration("Thing").constants())
        .extracting(constant -> constant.name() + '=' + constant.value())
        .containsExactly("PT_BR=pt-br", "PT_BR_2=pt_BR", "EMPTY=", "_2FA=2FA");
    assertThat(planned.schema().nullable()).isTrue();
  }

  @Test
  void aRequiredPropertyNeedsNoSchema() {
    RecordPlan plan = Planned.one("{'type': 'object', 'required': ['a']}").record("Thing");
    assertThat(plan.components()).singleElement();
    ComponentPlan a = plan.components().get(0);
    assertThat(a.required()).isTrue();
    assertThat(text(a.type(), a.nullable())).isEqualTo("PLAIN?");
  }

  @Test
  void sharesTheTypeThatAReferenceNames() {
    Planned planned =
        Planned.one(
            """
            {'properties': {
               'a': {'$ref': '#/$defs/Name', 'description': 'other words'},
               'b': {'allOf': [{'$ref': '#/$defs/Name'}], 'minProperties': 1},
               'c': {'anyOf': [{'$ref': '#/$defs/Name'}, {'type': 'null'}]},
               'd': {'$ref': '#/$defs/Name', 'required': ['first']},
               'e': {'$ref': '#/$defs/Color', 'pattern': '^r'},
               'f': {'$ref': '#/$defs/Short'}},
             '$defs': {
               'Name': {'type': 'object', 'properties': {'first': {'type': 'string'}}},
               'Color': {'enum': ['red']},
               'Short': {'type': 'string', 'maxLength': 3}}}
            """);
    assertThat(planned.record("Thing").components())
        .extracting(component -> text(component.type(), component.nullable()))
        .containsExactly(
            "Thing.Name", "Thing.Name", "Thing.Name?", "Thing.D", "Thing.Color", "STRING");
    assertThat(planned.record("Thing.D").components().get(0).required()).isTrue();
  }

  @Test
  void aReferenceToNullIsNull() {
    Planned planned =
        Planned.one(
            """
            {'properties': {
               'one': {'oneOf': [{'$ref': '#/$defs/Empty'}, {'$ref': '#/$defs/Link'}]},
               'some': {'oneOf': [{'$ref': '#/$defs/Link'}, {'$ref': '#/$defs/Nothing'},
                  {'type': 'array', 'items': {'$ref': '#/$defs/Link'}}]},
               'nested': {'anyOf': [
                  {'anyOf': [{'$ref': '#/$defs/Empty'}, {'$ref': '#/$defs/Link'}]},
                  {'type': 'string'}]}},
             '$defs': {
               'Empty': {'type': 'null'},
               'Nothing': {'$ref': '#/$defs/Empty', 'description': 'Not there.'},
               'Link': {'type': 'object', 'properties': {'id': {'type': 'string'}}}}}
            """);
    assertThat(planned.record("Thing").components())
        .extracting(component -> text(component.type(), component.nullable()))
        .containsExactly("Thing.Link?", "Thing.Some?", "Thing.Nested?");
  }

  @Test
  void recursionIsATypeOfItsOwn() {
    Planned planned =
        Planned.one(
            """
            {'type': 'object', 'properties': {
               'child': {'$ref': '#'},
               'all': {'type': 'array', 'items': {'$ref': '#'}}}}
            """);
    assertThat(planned.record("Thing").components())
        .extracting(component -> text(component.type(), component.nullable()))
        .containsExactly("Thing", "List<Thing>");
  }

  @Test
  void listsOfThemselvesEndInPlainValues() {
    Planned planned =
        Planned.one(
            """
            {'properties': {'a': {'$ref': '#/$defs/A'}, 'b': {'$ref': '#/$defs/B'},
                            'c': {'type': 'array', 'items': {'$ref': '#/$defs/B'}}},
             '$defs': {'A': {'type': 'array', 'items': {'$ref': '#/$defs/B'}},
                       'B': {'type': 'array', 'items': {'$ref': '#/$defs/A'}},
                       'Loop': {'$ref': '#/$defs/Loop'}}}
            """);
    assertThat(planned.record("Thing").components())
        .extracting(component -> text(component.type(), component.nullable()))
        .containsExactly("List<List<PLAIN?>>", "List<List<PLAIN?>>", "List<List<List<PLAIN?>>>");
  }

  @Test
  void theStringsOfADynamicReferenceFollowItsScope() {
    Planned planned =
        Planned.of(
            "tree.json",
            """
            {'$id': 'https://x.y/tree', '$dynamicAnchor': 'node', 'type': 'object', 'properties': {
               'data': {'type': 'string'},
               'children': {'type': 'array', 'items': {'$dynamicRef': '#node'}}}}
            """,
            "strict-tree.json",
            """
            {'$id': 'https://x.y/strict-tree', '$dynamicAnchor': 'node', '$ref': 'tree',
             'unevaluatedProperties': false}
            """);
    assertThat(planned.names()).containsExactly("Tree", "StrictTree");
    assertThat(planned.record("Tree").components())
        .extracting(component -> text(component.type(), component.nullable()))
        .containsExactly("STRING", "List<Tree>");
    assertThat(planned.record("StrictTree").components())
        .extracting(component -> text(component.type(), component.nullable()))
        .containsExactly("STRING", "List<StrictTree>");
  }

  @Test
  void claimsAreBoundByNameAndShape() {
    String json =
        """
        {'properties': {
           'session_custom_claims': {'type': 'object', 'additionalProperties': true},
           'claims': {'type': 'object'},
           'session_duration_minutes': {'type': 'integer', 'format': 'int32'}}}
        """;
    RecordPlan usual = Planned.one(json).record("Thing");
    assertThat(usual.components())
        .extracting(ComponentPlan::type)
        .containsExactly(Scalar.CLAIMS, new MapOf(Scalar.PLAIN, true), Scalar.INT);
    assertThat(usual.components())
        .extracting(ComponentPlan::duration)
        .containsExactly(false, false, true);
    RecordPlan bound =
        Planned.of(
                Planned.withRules("custom-claims=claims", "session-duration=off"),
                "thing.json",
                json)
            .record("Thing");
    assertThat(bound.components())
        .extracting(ComponentPlan::type)
        .containsExactly(new MapOf(Scalar.PLAIN, true), Scalar.CLAIMS, Scalar.INT);
    assertThat(bound.components()).noneMatch(ComponentPlan::duration);
    assertThat(
            Planned.one(
                    "{'properties': {'session_custom_claims': {'type': 'object',"
                        + " 'additionalProperties': {'type': 'string'}}}}")
                .record("Thing")
                .components()
                .get(0)
                .type())
        .isEqualTo(new MapOf(Scalar.STRING, false));
  }
}

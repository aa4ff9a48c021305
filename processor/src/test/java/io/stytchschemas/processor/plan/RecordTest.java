package io.stytchschemas.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.stytchschemas.processor.json.JsonValue.JsonString;
import io.stytchschemas.processor.plan.JavaType.Scalar;
import io.stytchschemas.processor.plan.TypePlan.RecordPlan;
import io.stytchschemas.processor.plan.TypePlan.UnknownPlan;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordTest {

  private static RecordPlan plan(String json) {
    return Planned.one(json).record("Thing");
  }

  private static List<String> summary(RecordPlan plan) {
    return plan.components().stream()
        .map(
            each ->
                each.name()
                    + (each.required() ? "! " : " ")
                    + MappingTest.text(each.type(), each.nullable()))
        .toList();
  }

  @Test
  void mergesAllOf() {
    RecordPlan plan =
        plan(
            """
            {'allOf': [
               {'$ref': '#/$defs/base'},
               {'properties': {'id': {'maxLength': 5}, 'extra': {'type': 'boolean'}}}],
             'properties': {'own': {'type': ['integer', 'null']}},
             'required': ['extra', 'loose'],
             '$defs': {'base': {'properties': {
                'id': {'type': 'string'}, 'own': {'minimum': 1}}, 'required': ['id']}}}
            """);
    assertThat(summary(plan))
        .containsExactly("own LONG?", "id! STRING", "extra! BOOLEAN", "loose! PLAIN?");
  }

  @Test
  void losesNothingThatBranchesName() {
    RecordPlan plan =
        plan(
            """
            {'type': 'object', 'properties': {'kind': {'type': 'string'}},
             'if': {'properties': {'kind': {'const': 'a'}}},
             'then': {'properties': {'a': {'type': 'string'}}, 'required': ['b']},
             'anyOf': [{'required': ['c']}, {'not': {'properties': {'d': true}}}],
             'dependentSchemas': {'kind': {'$ref': '#/$defs/e'}},
             '$defs': {'e': {'properties': {'e': {'type': 'string'}}}}}
            """);
    assertThat(summary(plan))
        .containsExactlyInAnyOrder(
            "kind STRING", "a PLAIN?", "b PLAIN?", "c PLAIN?", "d PLAIN?", "e PLAIN?");
  }

  @Test
  void namesNothingThatNoObjectMayHave() {
    RecordPlan plan =
        plan(
            """
            {'properties': {'a': true}, 'patternProperties': {'^x': true},
             'additionalProperties': false, 'required': ['r'],
             'not': {'anyOf': [{'required': ['b']}, {'required': ['xb']}]},
             'if': {'properties': {'c': true}}}
            """);
    assertThat(summary(plan)).containsExactly("a PLAIN?", "r! PLAIN?", "xb PLAIN?");
  }

  @Test
  void aPropertyThatCannotBeIsPlain() {
    assertThat(summary(plan("{'properties': {'a': false, 'b': {'allOf': [false]}}}")))
        .containsExactly("a PLAIN", "b PLAIN");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          'x': 1                                                              | none              | false
          'additionalProperties': true                                        | PLAIN?            | false
          'additionalProperties': {}                                          | PLAIN?            | false
          'additionalProperties': false                                       | none              | true
          'additionalProperties': {'type': 'integer'}                         | LONG              | false
          'additionalProperties': {'type': ['integer', 'null']}               | LONG?             | false
          'patternProperties': {'^x': {'type': 'string'}}                     | PLAIN?            | false
          'patternProperties': {'^x': true}, 'additionalProperties': false    | PLAIN?            | false
          'unevaluatedProperties': {'type': 'string'}                         | PLAIN?            | false
          'unevaluatedProperties': false                                      | none              | false
          'minProperties': 2                                                  | PLAIN?            | false
          'minProperties': 2, 'additionalProperties': false                   | none              | true
          'maxProperties': 2                                                  | none              | false
          'propertyNames': {'maxLength': 3}                                   | PLAIN?            | false
          'dependentRequired': {'a': ['z']}                                   | PLAIN?            | false
          'dependentRequired': {'a': ['z']}, 'additionalProperties': false    | none              | true
          'allOf': [{'additionalProperties': {'type': 'string'}}]             | STRING            | false
          """)
  void keepsTheUnknownWhereTheSchemaLooksAtIt(String keyword, String kept, boolean closed) {
    RecordPlan plan = plan("{'properties': {'a': true}, " + keyword + "}");
    assertThat(text(plan.unknown())).isEqualTo(kept);
    assertThat(plan.closed()).isEqualTo(closed);
  }

  private static String text(UnknownPlan unknown) {
    return unknown == null ? "none" : MappingTest.text(unknown.value(), unknown.nullable());
  }

  @Test
  void keepsTheUnknownWhereTheAnnotationAsks() {
    RecordPlan plan =
        Planned.of(
                Planned.keepingUnknown(),
                "thing.json",
                "{'properties': {'additional_properties': true}, 'additionalProperties': false}")
            .record("Thing");
    assertThat(plan.unknown())
        .isEqualTo(
            new UnknownPlan(
                "additionalProperties2",
                Scalar.PLAIN,
                true,
                "putAdditionalProperties2",
                Docs.NONE));
    assertThat(plan.closed()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "254, string, true, false", "255, string, true, true", "127, integer, true, false",
    "128, integer, true, true", "254, integer, false, false", "128, number, true, true",
    "254, boolean, true, false", "5000, string, false, true"
  })
  void knowsWhatARecordCanHold(int count, String type, boolean required, boolean large) {
    String properties =
        IntStream.range(0, count)
            .mapToObj(i -> "'p" + i + "': {'type': '" + type + "'}")
            .collect(Collectors.joining(", "));
    String names =
        IntStream.range(0, required ? count : 0)
            .mapToObj(i -> "'p" + i + "'")
            .collect(Collectors.joining(", "));
    RecordPlan plan = plan("{'properties': {" + properties + "}, 'required': [" + names + "]}");
    assertThat(plan.components()).hasSize(count);
    assertThat(plan.large()).isEqualTo(large);
  }

  @Test
  void knowsWhatIsSecret() {
    RecordPlan plan =
        plan(
            """
            {'properties': {
               'session_token': {'type': 'string'},
               'user_id': {'type': 'string'},
               'answer': {'type': 'string', 'writeOnly': true},
               'ref': {'$ref': '#/$defs/hidden'},
               'api_secret': {'properties': {'text': {'type': 'string'}}},
               'passcode': {'enum': ['a', 'b']},
               'has_token': {'type': 'boolean'},
               'jwt': {'type': 'boolean'}},
             '$defs': {'hidden': {'type': 'string', 'writeOnly': true}}}
            """);
    assertThat(plan.components())
        .filteredOn(ComponentPlan::secret)
        .extracting(ComponentPlan::property)
        .containsExactly("session_token", "answer", "ref", "api_secret", "passcode");
  }

  @Test
  void tellsPeopleWhatTheSchemaSays() {
    RecordPlan plan =
        plan(
            """
            {'description': 'A thing.', 'deprecated': true, 'properties': {
               'a': {'type': 'integer', 'minimum': 5, 'default': 7, 'description': 'The a.'},
               'b': {'$ref': '#/$defs/b', 'deprecated': true, 'readOnly': true},
               'c': {'type': 'string', 'format': 'email', 'title': 'See c', 'default': ''}},
             '$defs': {'b': {'type': 'string', 'description': 'A b.', 'maxLength': 3}}}
            """);
    assertThat(plan.docs()).isEqualTo(new Docs("A thing.", List.of(), true));
    assertThat(plan.components())
        .extracting(ComponentPlan::docs)
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("named")
        .containsExactly(
            new Docs("The a.", List.of("At least 5.", "Default: 7."), false),
            new Docs("A b.", List.of("Read-only.", "At most 3 characters."), true),
            new Docs("See c", List.of("Format: email.", "Default: \"\"."), false));
  }

  @Test
  void tellsPeopleAValueThatTheSchemaNames() {
    RecordPlan plan =
        plan(
            """
            {'properties': {
               'a': {'type': 'string', 'const': 'x'},
               'b': {'type': 'string', 'enum': ['y', 'z']},
               'c': {'$ref': '#/$defs/c', 'const': 'z'},
               'd': {'$ref': '#/$defs/c'},
               'e': {'type': 'string'},
               'f': {'type': 'string', 'examples': ['v', 'w'], 'default': 'w'},
               'g': {'type': 'string', 'default': 'u'},
               'h': {'type': 'string', 'default': ''}},
             '$defs': {'c': {'type': 'string', 'enum': ['y', 'z']}}}
            """);
    assertThat(plan.components())
        .extracting(each -> each.docs().named() instanceof JsonString text ? text.value() : "none")
        .containsExactly("x", "y", "z", "y", "none", "v", "u", "none");
  }
}

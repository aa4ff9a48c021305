package io.stytchschemas.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import io.stytchschemas.processor.plan.TypePlan.HolderPlan;
import io.stytchschemas.processor.plan.TypePlan.PartPlan;
import io.stytchschemas.processor.plan.TypePlan.UnionPlan;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Where classes stand and what they are called within a file. */
class NestingTest {

  @Test
  void namesInlineTypesAfterTheirPlace() {
    Planned planned =
        Planned.one(
            """
            {'type': 'object', 'properties': {
               'home_address': {'type': 'object', 'properties': {
                  'geo': {'type': 'object', 'properties': {'lat': {'type': 'number'}}}}},
               'kind': {'enum': ['a', 'b']},
               'tags': {'type': 'array', 'items': {'type': 'object', 'properties': {'x': true}}},
               'grid': {'type': 'array', 'items': {'type': 'array', 'items': {'enum': ['x']}}},
               'by_id': {'type': 'object', 'additionalProperties': {'properties': {'y': true}}},
               'error': {'type': ['object', 'null'], 'properties': {'code': true}},
               'maybe': {'anyOf': [{'type': 'null'}, {'properties': {'z': true}}]}},
             '$defs': {'unused': {'properties': {'w': true}}, 'text': {'type': 'string'}}}
            """);
    assertThat(planned.names())
        .containsExactly(
            "Thing",
            "Thing.HomeAddress",
            "Thing.HomeAddress.Geo",
            "Thing.Kind",
            "Thing.TagsItem",
            "Thing.GridItemItem",
            "Thing.ByIdValue",
            "Thing.ErrorValue",
            "Thing.Maybe",
            "Thing.Unused");
  }

  @Test
  void keepsNamesApart() {
    Planned planned =
        Planned.one(
            """
            {'properties': {
               'thing': {'properties': {'a': true}},
               'a_b': {'properties': {'a': true}},
               'aB': {'properties': {'a': true}},
               'ab': {'properties': {'ab': {'properties': {'builder': {'properties': {'a': true}}}}}}}}
            """);
    assertThat(planned.names())
        .containsExactly(
            "Thing",
            "Thing.Thing2",
            "Thing.AB",
            "Thing.AB_2",
            "Thing.Ab2",
            "Thing.Ab2.Ab",
            "Thing.Ab2.Ab.BuilderValue");
  }

  @Test
  void holdsTheTypesOfAFileThatNeedsNone() {
    Planned planned =
        Planned.one(
            """
            {'type': 'array', 'items': {'properties': {'a': true}},
             'definitions': {'x': {'$defs': {'y': {'enum': ['v']}}}}}
            """);
    assertThat(planned.names()).containsExactly("Thing", "Thing.Item", "Thing.Y");
    assertThat(planned.type("Thing")).isInstanceOf(HolderPlan.class);
    assertThat(MappingTest.text(planned.schema().type(), planned.schema().nullable()))
        .isEqualTo("List<Thing.Item>");
  }

  @Test
  void definitionsMayStandBesideAnEnumeration() {
    Planned planned =
        Planned.one("{'enum': ['a'], '$defs': {'x': {'properties': {'y': {'enum': ['b']}}}}}");
    assertThat(planned.names()).containsExactly("Thing", "Thing.X", "Thing.X.Y");
  }

  @Test
  void theDefinitionThatAFileIsHasItsName() {
    Planned planned =
        Planned.one(
            """
            {'$ref': '#/$defs/user', '$defs': {
               'role': {'enum': ['admin']},
               'user': {'properties': {'role': {'$ref': '#/$defs/role'}, 'self': {'$ref': '#'}}}}}
            """);
    assertThat(planned.names()).containsExactly("Thing", "Thing.Role");
    assertThat(planned.record("Thing").components())
        .extracting(component -> MappingTest.text(component.type(), false))
        .containsExactly("Thing.Role", "Thing");
  }

  @Test
  void nestedTypesHaveTheirOwnSchema() {
    String schema =
        "{%s'properties': {'a': {'properties': {'x': true}, 'type': ['object', 'null']}}}";
    assertThat(partOf(Planned.one(schema.formatted("")), "Thing.A").id())
        .isEqualTo("thing.json#/properties/a");
    PartPlan part = partOf(Planned.one(schema.formatted("'$id': '#/schemas/Thing', ")), "Thing.A");
    assertThat(part.id()).isEqualTo("#/schemas/Thing/properties/a");
    assertThat(part.nullable()).isTrue();
  }

  private static PartPlan partOf(Planned planned, String type) {
    return planned.all().stream()
        .filter(plan -> String.join(".", plan.name().simpleNames()).equals(type))
        .map(TypePlan::part)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void deepNestingStaysWithinFileNames() {
    StringBuilder json = new StringBuilder("{'properties': {'end': true}}");
    for (int depth = 20; depth > 0; depth--) {
      String name = "property_with_quite_a_long_name_at_depth_" + depth;
      json.insert(0, "{'type': 'object', 'properties': {'" + name + "': ").append("}}");
    }
    assertFits(Planned.one(json.toString()), 21);
  }

  @Test
  void longNamesStayWithinFileNames() {
    String title = "word ".repeat(2_000);
    Planned planned =
        Planned.one(
            "{'title': '%1$s', 'properties': {'%1$s': {'properties': {'%1$s!': {'enum': ['a']}}}}}"
                .formatted(title));
    assertFits(planned, 3);
  }

  /** They are called after titles where two would be {@code OfArray}. */
  @Test
  void wrappersStayWithinFileNames() {
    String branch = "{'title': '%s', 'type': 'array', 'items': {'type': '%s'}}";
    String union =
        "{'oneOf': [%s, %s]}"
            .formatted(
                branch.formatted("x".repeat(79), "string"),
                branch.formatted("x".repeat(78) + "y", "integer"));
    for (int depth = 4; depth > 0; depth--) {
      union =
          "{'type': 'object', 'properties': {'%s%d': %s}}".formatted("n".repeat(44), depth, union);
    }
    List<String> wrappers =
        Planned.one(union).all().stream()
            .filter(UnionPlan.class::isInstance)
            .flatMap(plan -> ((UnionPlan) plan).branches().stream())
            .map(each -> String.join("$", each.implementation().simpleNames()))
            .toList();
    assertThat(wrappers)
        .hasSize(2)
        .doesNotHaveDuplicates()
        .allSatisfy(name -> assertThat(name).hasSizeBetween(200, 240));
  }

  @Test
  void sameNamesEverywhere() {
    String definitions =
        IntStream.range(0, 300)
            .mapToObj(
                i ->
                    "'d%1$d': {'title': 'Same', 'properties': {'same': {'properties': {'same': true}}}}"
                        .formatted(i))
            .collect(Collectors.joining(", "));
    Planned planned =
        Planned.one(
            "{'$defs': {"
                + definitions
                + "}, 'oneOf': ["
                + "{'title': 'Same', 'properties': {'a': true}},"
                + "{'title': 'same', 'properties': {'a': true}}]}");
    assertFits(planned, 603);
    assertThat(planned.names()).contains("Thing.Same", "Thing.D1", "Thing.D299.Same");
  }

  @Test
  @Timeout(30)
  void listsOfWhichTwoSchemasTell() {
    String definitions =
        IntStream.range(0, 40)
            .mapToObj(
                i ->
                    "'d%1$d': {'allOf': [{'items': {'$ref': '#/$defs/d%2$d'}}, {'items': {'$ref': '#/$defs/d%2$d'}}], 'type': 'array'}, "
                        .formatted(i, i + 1))
            .collect(Collectors.joining());
    Planned planned =
        Planned.one(
            "{'properties': {'a': {'$ref': '#/$defs/d0'}}, '$defs': {%s'd40': {'type': 'string'}}}"
                .formatted(definitions));
    assertFits(planned, 1);
  }

  /**
   * Class files have distinct names of at most 255 bytes, and no class has that of an outer one.
   */
  private static void assertFits(Planned planned, int count) {
    Set<String> files = new HashSet<>();
    for (TypePlan plan : planned.all()) {
      for (ClassName name : List.of(plan.name(), plan.codec())) {
        String binary = String.join("$", name.simpleNames());
        assertThat((binary + "$Builder.class").length()).as(binary).isLessThanOrEqualTo(240);
        assertThat(binary).matches("[A-Za-z0-9_$]+");
        assertThat(files.add(binary.toLowerCase(Locale.ROOT))).as(binary).isTrue();
        List<String> simple =
            name.simpleNames().stream().map(each -> each.toLowerCase(Locale.ROOT)).toList();
        assertThat(simple).allMatch(each -> Collections.frequency(simple, each) == 1);
      }
    }
    assertThat(planned.all()).hasSize(count);
  }
}

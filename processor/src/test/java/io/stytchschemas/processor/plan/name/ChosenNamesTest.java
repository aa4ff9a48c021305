package io.stytchschemas.processor.plan.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.stytchschemas.processor.diagnostic.Problem;
import io.stytchschemas.processor.diagnostic.Report;
import io.stytchschemas.processor.plan.ComponentPlan;
import io.stytchschemas.processor.plan.Planned;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Names that the annotation chooses for what stands inside of a schema. */
class ChosenNamesTest {
  private static final String USER =
      """
      {'$id': 'https://acme.com/user',
       'allOf': [{'properties': {'c-d': {'type': 'string'}}}],
       'properties': {
         'a-b': {'type': 'string'},
         'home': {'type': 'object', 'properties': {'zip': {'type': 'string'}}},
         'list': {'type': 'array', 'items': {'type': 'object', 'properties': {'x/y': {'type': 'string'}}}}},
       '$defs': {'old': {'type': 'object', 'properties': {'a': true}}}}
      """;

  @Test
  void componentsAndNestedTypes() {
    Planned planned =
        planned(
            "https://acme.com/user#/properties/a-b=dashed",
            "user.json#/allOf/0/properties/c-d=second",
            "user.json#/properties/home=address",
            "user.json#/properties/list/items=Entry",
            "user.json#/properties/list/items/properties/x~1y=slashed",
            "user.json#/$defs/old=Former");
    assertThat(planned.problems.reports()).isEmpty();
    assertThat(components(planned, "User")).containsExactly("dashed", "address", "list", "second");
    assertThat(planned.names()).containsExactly("User", "User.Home", "User.Entry", "User.Former");
    assertThat(components(planned, "User.Entry")).containsExactly("slashed");
  }

  /** Where the record is, a property can be named as well as where it is described. */
  @Test
  void aPropertyOfAPartIsNamedAtTheRecord() {
    Planned planned = planned("user.json#/properties/c-d=second");
    assertThat(planned.problems.reports()).isEmpty();
    assertThat(components(planned, "User")).contains("second");
  }

  @Test
  void whatCannotBeIsReported() {
    assertThat(problems("user.json#/properties/a-b=hashCode"))
        .containsExactly(Problem.NAME_INVALID);
    assertThat(problems("user.json#/properties/a-b=Home")).containsExactly(Problem.NAME_INVALID);
    assertThat(problems("user.json#/properties/list/items=entry"))
        .containsExactly(Problem.NAME_INVALID);
    assertThat(problems("user.json=record")).containsExactly(Problem.NAME_INVALID);
    assertThat(problems("user.json#/properties/a-b=x", "user.json#/properties/home=x"))
        .containsExactly(Problem.COMPONENT_CLASH);
    assertThat(problems("user.json#/properties/nothing=x")).containsExactly(Problem.ENTRY_UNUSED);
  }

  /** The chosen name is kept, and others make room. */
  @Test
  void othersMakeRoom() {
    assertThat(components(planned("user.json#/properties/a-b=home"), "User"))
        .containsExactly("home", "home2", "list", "cD");
  }

  @Test
  void inlineTypesAreNamedByTheirTitle() {
    Planned planned =
        Planned.of(
            "user.json",
            """
            {'properties': {
              'home': {'title': 'Postal address', 'properties': {'zip': true}},
              'work': {'title': 'postal_address', 'properties': {'zip': true}},
              'roles': {'type': 'array', 'items': {'title': 'Role', 'enum': ['a']}}},
             '$defs': {'https://acme.com/v1/money.json': {'properties': {'a': true}}}}
            """);
    assertThat(planned.names())
        .containsExactly("User", "User.PostalAddress", "User.Work", "User.Role", "User.Money");
  }

  private static List<Problem> problems(String... names) {
    return planned(names).problems.reports().stream().map(Report::problem).toList();
  }

  private static Planned planned(String... names) {
    return Planned.of(Planned.withNames("", names), "user.json", USER);
  }

  private static List<String> components(Planned planned, String type) {
    return planned.record(type).components().stream().map(ComponentPlan::name).toList();
  }
}

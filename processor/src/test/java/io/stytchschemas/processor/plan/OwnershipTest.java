package io.stytchschemas.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import io.stytchschemas.processor.declaration.Declaration;
import io.stytchschemas.processor.plan.JavaType.Declared;
import io.stytchschemas.processor.plan.JavaType.Scalar;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** To which package a file belongs, and what is made of one that only references reach. */
class OwnershipTest {
  private static final Declaration ONE = Planned.declaration("com.one");
  private static final Declaration TWO = Planned.declaration("com.two");

  @Test
  void packagesShareTypes() {
    Planned planned =
        Planned.of(
            Map.of(
                TWO,
                Planned.files("user.json", "{'properties': {'a': true}}"),
                ONE,
                Planned.files("session.json", "{'properties': {'user': {'$ref': 'user.json'}}}")),
            Map.of());
    assertThat(planned.packages)
        .extracting(PackagePlan::name)
        .containsExactly("com.one", "com.two");
    assertThat(planned.names()).containsExactly("Session", "User");
    assertThat(planned.record("Session").components().get(0).type())
        .isEqualTo(new Declared(ClassName.get("com.two", "User")));
  }

  @Test
  void aFileThatIsReachedBelongsToTheFirstPackage() {
    Map<Declaration, Map<String, String>> packages = new LinkedHashMap<>();
    packages.put(
        TWO, Planned.files("b.json", "{'properties': {'x': {'$ref': 'common.json#/$defs/x'}}}"));
    packages.put(ONE, Planned.files("a.json", "{'not': {'$ref': 'common.json#/$defs/y'}}"));
    Planned planned =
        Planned.of(
            packages,
            Planned.files(
                "common.json",
                """
                {'properties': {'root': true}, '$defs': {
                   'x': {'properties': {'more': {'enum': ['v']}, 'text': {'$ref': 'text.json'}}},
                   'y': {'properties': {'unused': true}},
                   'z': {'properties': {'unused': true}}}}
                """,
                "text.json",
                "{'type': 'string'}"));
    assertThat(planned.problems.reports()).isEmpty();
    PackagePlan one = planned.packages.get(0);
    assertThat(one.schemas()).extracting(SchemaPlan::id).containsExactly("a.json");
    assertThat(one.reached()).extracting(SchemaPlan::id).containsExactly("common.json");
    assertThat(planned.names()).containsExactly("Common", "Common.X", "Common.X.More", "B");
    assertThat(one.reached().get(0).type()).isEqualTo(Scalar.PLAIN);
    JavaType x = planned.record("B").components().get(0).type();
    assertThat(MappingTest.text(x, false)).isEqualTo("Common.X");
  }

  /** As FHIR has it: what everybody refers to is the part, and the file is called like it. */
  @Test
  void aFileThatIsButAReferenceToItsPartHasThatType() {
    Planned planned =
        Planned.of(
            Map.of(
                ONE,
                Planned.files("a.json", "{'properties': {'x': {'$ref': 'age.json#/$defs/Age'}}}")),
            Planned.files(
                "age.json",
                """
                {'$ref': '#/$defs/Age', '$defs': {
                   'Age': {'properties': {'value': {'type': 'integer'}}},
                   'Other': {'properties': {'unused': {'$ref': 'nowhere.json'}}}}}
                """));
    assertThat(planned.problems.reports()).isEmpty();
    assertThat(planned.names()).containsExactly("A", "Age");
    assertThat(MappingTest.text(planned.packages.get(0).reached().get(0).type(), false))
        .isEqualTo("Age");
  }

  @Test
  void aFileBelongsToOnePackage() {
    Planned planned =
        Planned.of(
            Map.of(
                ONE, Planned.files("a.json", "{}"),
                TWO, Planned.files("a.json", "{}")),
            Map.of());
    assertThat(planned.problems.reports())
        .singleElement()
        .extracting(report -> report.location() + ": " + report.text())
        .asString()
        .contains("of com.two", "also belongs to the package com.one");
  }
}

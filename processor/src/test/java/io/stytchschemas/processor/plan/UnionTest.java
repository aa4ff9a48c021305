package io.stytchschemas.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import io.stytchschemas.processor.plan.JavaType.Scalar;
import io.stytchschemas.processor.plan.TypePlan.UnionPlan;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnionTest {
  private static final String PET =
      """
      {'oneOf': [{'$ref': '#/$defs/cat'}, {'$ref': '#/$defs/dog'}], '$defs': {
         'cat': {'type': 'object', 'properties': {'kind': {'const': 'cat'}}, 'required': ['kind']},
         'dog': {'type': 'object', 'required': ['kind'], 'properties': {
             'kind': {'enum': ['dog', 'puppy']}, 'friend': {'$ref': '#'}}}}}
      """;

  @Test
  void isAnInterfaceOverItsBranches() {
    Planned planned = Planned.one(PET);
    assertThat(planned.names())
        .containsExactly("Thing", "Thing.Cat", "Thing.Dog", "Thing.Dog.Kind");
    UnionPlan pet = planned.union("Thing");
    assertThat(pet.keyword()).isEqualTo("oneOf");
    assertThat(pet.discriminator()).isEqualTo("kind");
    assertThat(pet.branches())
        .extracting(TypePlan.Branch::tags)
        .containsExactly(List.of("cat"), List.of("dog", "puppy"));
    assertThat(planned.record("Thing.Cat").supertypes()).containsExactly(pet.name());
    assertThat(planned.record("Thing.Dog").components().get(1).type())
        .isEqualTo(new JavaType.Declared(pet.name()));
  }

  @Test
  void validationDecidesWhereNoPropertyDoes() {
    UnionPlan plan =
        Planned.one(
                """
                {'anyOf': [
                   {'title': 'by email', 'properties': {'email': true, 'v': {'const': 'x'}}},
                   {'properties': {'phone': true, 'v': {'const': 'y'}}, 'required': ['phone']},
                   {'type': 'null'}]}
                """)
            .union("Thing");
    assertThat(plan.discriminator()).isNull();
    assertThat(plan.branches())
        .extracting(branch -> branch.implementation().simpleName())
        .containsExactly("ByEmail", "Option2");
    assertThat(plan.branches()).allMatch(branch -> branch.tags().isEmpty());
  }

  @Test
  void branchesMayStandInOtherFiles() {
    Planned planned =
        Planned.of(
            "cat.json",
            "{'$id': 'https://x.y/cat.json', 'properties': {'a': true}}",
            "pet.json",
            """
            {'$id': 'https://x.y/pet.json', 'type': 'object', 'oneOf': [
               {'$ref': 'cat.json'}, {'properties': {'b': true}, 'type': 'object'}]}
            """,
            "home.json",
            "{'properties': {'pet': {'oneOf': [{'$ref': 'https://x.y/cat.json'}, {'$ref': '#/$defs/d'}]}},"
                + " '$defs': {'d': {'properties': {'c': true}}}}");
    assertThat(planned.record("Cat").supertypes())
        .containsExactly(
            ClassName.get("com.acme", "Pet"), ClassName.get("com.acme", "Home", "Pet"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {'oneOf': [{'properties': {'a': true}}, true]}
          {'oneOf': [{'type': 'string'}, {'minLength': 3}]}
          {'oneOf': [{'type': 'string'}, {'enum': [1, []]}]}
          {'oneOf': [{'$ref': '#/$defs/x'}, {'$ref': '#/$defs/y'}], 'enum': [{}]}
          {'oneOf': [{'$ref': '#/$defs/x'}, {'$ref': '#/$defs/y'}], 'anyOf': [{'$ref': '#/$defs/x'}, {'$ref': '#/$defs/y'}]}
          {'enum': ['a', {}]}
          {'type': ['string', 'number', 'boolean', 'array', 'object', 'null']}
          """)
  void inDoubtItIsPlain(String schema) {
    Planned planned =
        Planned.one(
            "{'properties': {'it': "
                + schema
                + "}, '$defs': {'x': {'properties': {'a': true}},"
                + " 'y': {'properties': {'b': true}}}}");
    assertThat(planned.record("Thing").components().get(0).type()).isEqualTo(Scalar.PLAIN);
    assertThat(planned.all())
        .allMatch(plan -> !(plan instanceof UnionPlan u) || !u.name().simpleName().equals("It"));
  }

  /** Java refuses {@code record A implements B.U} beside {@code record B implements A.U}. */
  @Test
  void noClassImplementsWhatIsNestedInItself() {
    Planned planned =
        Planned.of(
            "a.json",
            "{'properties': {'u': {'oneOf': [{'$ref': 'b.json'}, {'$ref': 'c.json'}]}}}",
            "b.json",
            "{'properties': {'u': {'oneOf': [{'$ref': 'a.json'}, {'$ref': 'c.json'}]}}}",
            "c.json",
            "{'properties': {'v': {'oneOf': [{'$ref': 'd.json'}, {'$ref': '#/$defs/e'}]}},"
                + " '$defs': {'e': {'properties': {'x': true}}}}",
            "d.json",
            "{'properties': {'d': true}}");
    assertThat(planned.names()).containsExactly("A", "A.U", "B", "B.U", "C", "C.V", "C.E", "D");
    assertThat(implementations(planned, "A.U")).containsExactly("A.U.OfB", "C");
    assertThat(implementations(planned, "B.U")).containsExactly("B.U.OfA", "C");
    assertThat(planned.record("D").supertypes())
        .containsExactly(ClassName.get("com.acme", "C", "V"));
  }

  /**
   * What is nested in an interface is inherited by the classes that implement it, and hides there.
   */
  @Test
  void hidesNothingInBranchesElsewhere() {
    Planned planned =
        Planned.of(
            "cat.json",
            "{'properties': {'owner': {'properties': {'a': true}}}}",
            "pet.json",
            """
            {'oneOf': [{'$ref': 'cat.json'}, {'title': 'Owner', 'properties': {'b': true}}],
             '$defs': {'box': {'properties': {
                'u': {'oneOf': [{'$ref': '#/$defs/cup'}, {'properties': {'c': true}}]}}},
                      'cup': {'properties': {'d': true}}}}
            """);
    assertThat(planned.names())
        .containsExactly(
            "Cat",
            "Cat.Owner",
            "Pet",
            "Pet.PetOwner",
            "Pet.PetBox",
            "Pet.PetBox.U",
            "Pet.PetBox.U.UOption2",
            "Pet.PetCup");
  }

  @Test
  void wrapsWhatIsNoRecordOfThePackage() {
    Planned planned =
        Planned.of(
            Map.of(
                Planned.declaration("com.one"),
                Planned.files("cat.json", "{'properties': {'a': true}}"),
                Planned.declaration("com.two"),
                Planned.files(
                    "pet.json", "{'oneOf': [{'$ref': 'cat.json'}, {'properties': {'b': true}}]}")),
            Map.of());
    assertThat(planned.names()).containsExactly("Cat", "Pet", "Pet.Option2");
    assertThat(implementations(planned, "Pet")).containsExactly("Pet.OfCat", "Pet.Option2");
    assertThat(planned.record("Cat").supertypes()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {'oneOf': [{'type': 'string'}, {'$ref': '#/$defs/x'}, {'type': 'null'}]} | It.OfString(STRING), X
          {'anyOf': [{'type': 'integer'}, {'type': 'boolean'}]}           | It.OfInteger(LONG), It.OfBoolean(BOOLEAN)
          {'type': ['number', 'string', 'null']}                          | It.OfNumber(DOUBLE), It.OfString(STRING)
          {'type': ['string', 'array'], 'items': {'type': 'string'}}      | It.OfArray(List<STRING>), It.OfString(STRING)
          {'type': ['string', 'object']}                                  | It.OfObject(Map<PLAIN?>), It.OfString(STRING)
          {'type': ['string', 'object'], 'properties': {'a': true}}       | It.OfObject, It.OfString(STRING)
          {'oneOf': [{'type': 'string'}, {'type': 'string', 'pattern': 'a'}, {'type': 'integer'}]} | It.OfString(STRING), It.OfString(STRING), It.OfInteger(LONG)
          {'oneOf': [{'type': 'string', 'format': 'date'}, {'type': 'string', 'format': 'uri'}, {'type': 'integer'}]} | It.OfString(STRING), It.OfString(STRING), It.OfInteger(LONG)
          {'oneOf': [{'enum': ['a']}, {'type': 'integer'}]}               | It.OfString(Thing.It.Option1), It.OfInteger(LONG)
          {'anyOf': [{'type': 'array', 'items': {'type': 'string'}}, {'type': 'array', 'items': {'type': 'integer'}}]} | It.OfArray(List<STRING>), It.OfArray2(List<LONG>)
          {'anyOf': [{'type': 'array', 'items': {'type': 'string'}, 'title': 'Words'}, {'type': 'array'}]} | It.OfWords(List<STRING>), It.OfArray(List<PLAIN?>)
          {'oneOf': [{'$ref': '#/$defs/x'}, {'oneOf': [{'$ref': '#/$defs/y'}, {'type': 'string'}]}]} | X, Y, It.OfString(STRING)
          {'oneOf': [{'$ref': '#/$defs/x'}, {'$ref': '#/$defs/u'}]}       | X, It.OfU(Thing.U)
          {'oneOf': [{'$ref': '#/$defs/x'}, {'$ref': '#/$defs/y'}], 'required': ['z']} | It.X, It.Y
          {'properties': {'z': true}, 'oneOf': [{'$ref': '#/$defs/x'}, {'title': 'no more', 'required': ['z']}]} | It.X, It.NoMore
          {'allOf': [{'properties': {'z': true}}, {'oneOf': [{'$ref': '#/$defs/x'}, {'properties': {'c': true}}]}]} | It.X, It.Option2
          {'oneOf': [{'$ref': '#'}, {'$ref': '#/$defs/y'}]}               | It.OfThing(Thing), Y
          {'oneOf': [{'$ref': '#/$defs/x'}, {'properties': {'c': true}, 'oneOf': [{'$ref': '#/$defs/y'}, {'properties': {'d': true}}]}]} | X, It.OfOption2(Thing.It.ItOption2)
          {'minProperties': 1, 'type': 'object', 'oneOf': [{'$ref': '#/$defs/x'}, {'$ref': '#/$defs/y'}]} | It.X, It.Y
          {'additionalProperties': {'type': 'string'}, 'type': 'object', 'oneOf': [{'$ref': '#/$defs/x'}, {'$ref': '#/$defs/y'}]} | It.X, It.Y
          {'properties': {'z': true}, 'oneOf': [{'$ref': '#/$defs/x'}, {'allOf': [{'$ref': '#/$defs/x'}], 'required': ['a']}]} | It.X, It.Option2
          {'oneOf': [{'type': 'array', 'prefixItems': [{'type': 'string'}]}, {'type': 'string'}]} | It.Option1, It.OfString(STRING)
          """)
  void namesWrappersAfterWhatTheyHold(String schema, String expected) {
    Planned planned =
        Planned.one(
            "{'properties': {'it': "
                + schema
                + "}, '$defs': {'x': {'properties': {'a': true}},"
                + " 'y': {'properties': {'b': true}},"
                + " 'u': {'oneOf': [{'$ref': '#/$defs/y'}, {'type': 'string'}]}}}");
    assertThat(
            planned.union("Thing.It").branches().stream()
                .map(
                    branch ->
                        String.join(".", branch.implementation().simpleNames()).substring(6)
                            + (branch.wrapper() == null
                                ? ""
                                : "(" + MappingTest.text(branch.type(), false) + ")")))
        .containsExactly(expected.split(", "));
  }

  @Test
  void isNoUnionWhereBranchesAddNothing() {
    assertThat(
            Planned.one(
                    """
                    {'properties': {'a': {'type': 'string'}, 'b': {'type': 'string'}},
                     'anyOf': [{'required': ['a']}, {'properties': {'b': {'minLength': 1}}}]}
                    """)
                .record("Thing")
                .components())
        .extracting(ComponentPlan::name)
        .containsExactly("a", "b");
  }

  private static List<String> implementations(Planned planned, String union) {
    return planned.union(union).branches().stream()
        .map(branch -> String.join(".", branch.implementation().simpleNames()))
        .toList();
  }
}

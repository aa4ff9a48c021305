package io.stytchschemas.integration.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stytchschemas.Schema;
import io.stytchschemas.integration.support.CompiledSchemas;
import io.stytchschemas.integration.support.SchemaFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What discriminators of OpenAPI documents say. */
class OpenApiDiscriminatorsTest {
  @TempDir Path work;

  /** Where the branches allow any value of the property, it says what is meant. */
  @Test
  void aDiscriminatorSaysWhichOfTheBranchesIsMeantThatDoNotTell() {
    CompiledSchemas compiled =
        compiled(
            """
            Pet:
              oneOf: &pets
                - $ref: "#/components/schemas/Cat"
                - $ref: "#/components/schemas/Dog"
              discriminator: &kind
                propertyName: kind
                mapping: {hound: "#/components/schemas/Dog", Cat: Dog, tom: Cat}
            AnyPet: {anyOf: *pets, discriminator: *kind}
            Cat:
              type: object
              properties: {kind: {type: string}, name: {type: string}, lives: {type: integer}}
            Dog:
              type: object
              properties: {kind: {type: string}, name: {type: string}, barks: {type: boolean}}
            """,
            "\"api.yaml#/components/schemas/*\"");
    assertThat(compiled.messages()).isEmpty();
    Class<?> cat = compiled.type("acme.Cat");
    Class<?> dog = compiled.type("acme.Dog");
    Schema<?> pet = compiled.get("acme", "api.yaml#/components/schemas/Pet");
    Schema<?> anyPet = compiled.get("acme", "api.yaml#/components/schemas/AnyPet");
    Map<String, Class<?>> meant =
        Map.of(
            "{\"kind\": \"hound\"}", dog,
            "{\"lives\": 9, \"kind\": \"hound\"}", dog,
            "{\"kind\": \"Dog\", \"lives\": 9}", dog,
            "{\"kind\": \"Cat\", \"lives\": 9}", dog,
            "{\"kind\": \"tom\", \"barks\": true}", cat,
            "{\"kind\": \"cow\", \"barks\": true}", dog,
            "{\"kind\": \"cow\"}", cat,
            "{\"barks\": true}", dog,
            "{}", cat);
    meant.forEach(
        (json, type) -> {
          assertThat(pet.readLenient(json)).as(json).isInstanceOf(type);
          assertThat(anyPet.readLenient(json)).as(json).isInstanceOf(type);
          assertThat(anyPet.read(json)).as(json).isInstanceOf(type);
          // A hint: by the letter both branches hold.
          assertThat(valid(pet, json)).as(json).isFalse();
        });
    // What is valid is read, whatever the property says.
    assertThat(anyPet.read("{\"kind\": \"hound\", \"barks\": 1}")).isInstanceOf(cat);
    assertThat(pet.read("{\"kind\": \"hound\", \"barks\": 1}")).isInstanceOf(cat);
    assertThat(pet.readLenient("{\"kind\": \"hound\", \"barks\": 1}")).isInstanceOf(cat);
    // What is not is told as of the branch that is meant.
    assertThatThrownBy(
            () -> pet.readLenient("{\"kind\": \"hound\", \"barks\": 1, \"lives\": \"nine\"}"))
        .hasMessageContaining("/barks: must be a boolean")
        .hasMessageNotContaining("lives");
  }

  /** What is meant and breaks a limit is no other kind that happens to take it. */
  @Test
  void aDiscriminatorOutweighsABranchThatHappensToHold() {
    CompiledSchemas compiled =
        compiled(
            """
            Base: {type: object, required: [type], properties: {type: {type: string}}}
            Sold:
              allOf:
                - $ref: "#/components/schemas/Base"
                - {type: object, required: [state], properties: {state: {enum: [new, paid]}, next: {$ref: "#/components/schemas/Event"}}}
            Ping:
              allOf: [{$ref: "#/components/schemas/Base"}, {type: object, properties: {sender: {type: string}}}]
            Event:
              oneOf: [{$ref: "#/components/schemas/Sold"}, {$ref: "#/components/schemas/Ping"}]
              discriminator: {propertyName: type, mapping: {sold: "#/components/schemas/Sold"}}
            """,
            "\"api.yaml#/components/schemas/*\"");
    assertThat(compiled.success()).as(compiled.messages()).isTrue();
    Schema<?> event = compiled.get("acme", "api.yaml#/components/schemas/Event");
    String later = "{\"type\":\"sold\",\"state\":\"later\"}";
    assertThat(event.readLenient(later)).hasToString("Sold[type=sold, state=later, next=null]");
    // By the letter it is the one thing that holds.
    assertThat(event.read(later)).hasToString("Ping[type=sold, sender=null]");
    assertThat(event.readLenient("{\"type\":\"sold\",\"state\":\"old\",\"next\":" + later + "}"))
        .hasToString("Sold[type=sold, state=old, next=Sold[type=sold, state=later, next=null]]");
    // What its type cannot hold is read as what does.
    assertThat(event.readLenient("{\"type\":\"sold\",\"state\":7}"))
        .hasToString("Ping[type=sold, sender=null]");
  }

  /**
   * As with {@code properties} of its own that are empty: a class does not go with the last one.
   */
  @Test
  void aComponentThatAddsNoPropertyToItsBaseIsAClassOfItsOwn() {
    CompiledSchemas compiled =
        compiled(
            """
            Base: {type: object, required: [type], properties: {type: {type: string}}}
            Same: {allOf: [{$ref: "#/components/schemas/Base"}]}
            Ping: {allOf: [{$ref: "#/components/schemas/Base"}, {type: object, properties: {}}]}
            Pong: {allOf: [{$ref: "#/components/schemas/Base"}, {type: object, properties: {}}]}
            Event:
              oneOf: [{$ref: "#/components/schemas/Ping"}, {$ref: "#/components/schemas/Pong"}]
              discriminator: {propertyName: type, mapping: {pong: "#/components/schemas/Pong"}}
            """,
            "\"api.yaml#/components/schemas/*\"");
    assertThat(compiled.success()).as(compiled.messages()).isTrue();
    assertThat(compiled.get("acme", "api.yaml#/components/schemas/Same").type())
        .isEqualTo(compiled.type("acme.Base"));
    assertThat(
            compiled
                .get("acme", "api.yaml#/components/schemas/Event")
                .readLenient("{\"type\":\"pong\"}"))
        .hasToString("Pong[type=pong]");
  }

  @Test
  void aDiscriminatorCanMeanABranchOfABranch() {
    CompiledSchemas compiled =
        compiled(
            """
            Pet:
              anyOf: [{$ref: "#/components/schemas/Cat"}, {$ref: "#/components/schemas/Hound"}]
              discriminator: {propertyName: kind, mapping: {curly: "#/components/schemas/Poodle"}}
            Hound:
              oneOf: [{$ref: "#/components/schemas/Poodle"}, {$ref: "#/components/schemas/Beagle"}]
            Cat: {type: object, properties: {kind: {type: string}, name: {type: string}}}
            Poodle: {type: object, properties: {kind: {type: string}}, required: [name]}
            Beagle: {type: object, properties: {kind: {type: string}}, required: [nose]}
            """,
            "value = \"api.yaml#/components/schemas/Pet\", keepUnknown = true");
    assertThat(compiled.messages()).isEmpty();
    Schema<?> pet = compiled.get("acme", "api.yaml#/components/schemas/Pet");
    for (String kind : List.of("curly", "Poodle", "Beagle", "Hound")) {
      assertThat(pet.read("{\"kind\": \"" + kind + "\", \"name\": \"x\"}"))
          .as(kind)
          .asString()
          .startsWith("OfHound[value=Poodle[");
    }
    assertThat(pet.read("{\"kind\": \"Cat\", \"name\": \"x\"}"))
        .isInstanceOf(compiled.type("acme.Cat"));
  }

  @Test
  void aDiscriminatorOfTheParentThatAllBranchesHaveSaysWhichIsMeant() {
    CompiledSchemas compiled =
        compiled(
            """
            Event:
              type: object
              required: [kind]
              properties: {kind: {type: string}}
              discriminator: {propertyName: kind, mapping: {sold: "#/components/schemas/Sale"}}
            Sale:
              allOf: [{$ref: "#/components/schemas/Event"}, {properties: {price: {type: integer}}}]
            Refund:
              allOf: [{$ref: "#/components/schemas/Event"}, {properties: {why: {type: string}}}]
            Ledger:
              type: object
              properties:
                last:
                  oneOf: [{$ref: "#/components/schemas/Sale"}, {$ref: "#/components/schemas/Refund"}]
            """,
            "\"api.yaml#/components/schemas/Ledger\"");
    assertThat(compiled.messages()).isEmpty();
    Schema<?> ledger = compiled.get("acme", "api.yaml#/components/schemas/Ledger");
    for (String json :
        List.of("{\"last\":{\"kind\":\"sold\"}}", "{\"last\":{\"kind\":\"Sale\"}}")) {
      assertThat(ledger.readLenient(json)).asString().contains("Sale[");
    }
    assertThat(ledger.readLenient("{\"last\":{\"kind\":\"Refund\"}}"))
        .asString()
        .contains("Refund[");
  }

  /** A name is one of the document that leads to a file, and not of the file (OpenAPI 3.1.1). */
  @Test
  void aMappingByNameIsOneOfTheDocumentAround() {
    CompiledSchemas compiled =
        splitUp("{d: Dog, c: Cat}").compile("\"api.yaml#/components/schemas/Pet\"");
    assertThat(compiled.messages()).isEmpty();
    Schema<?> pet = compiled.get("acme", "api.yaml#/components/schemas/Pet");
    assertThat(pet.read("{\"kind\":\"d\"}")).asString().startsWith("Dog[");
    assertThat(pet.read("{\"kind\":\"c\"}")).asString().startsWith("Cat[");
  }

  /** Where nothing leads to the file, the branches have names as well. */
  @Test
  void aMappingByNameIsElseThatOfABranch() {
    CompiledSchemas compiled =
        splitUp("{d: dog, c: cat, f: Fish}")
            .compile(
                "value = \"schemas/pet.yaml\","
                    + " dialect = \"https://spec.openapis.org/oas/3.0/dialect\"");
    assertThat(compiled.success()).as(compiled.messages()).isTrue();
    assertThat(compiled.messages())
        .contains("[MappedToNothing] schemas/pet.yaml:", "\"Fish\" is the name of no schema")
        .doesNotContain("dog", "cat");
    Schema<?> pet = compiled.get("acme", "schemas/pet.yaml");
    assertThat(pet.read("{\"kind\":\"d\"}")).asString().startsWith("Dog[");
    assertThat(pet.read("{\"kind\":\"c\"}")).asString().startsWith("Cat[");
  }

  /** Both branches take every kind; the order of the schema would always have the cat. */
  private SchemaFolder splitUp(String mapping) {
    return new SchemaFolder(work)
        .write(
            "api.yaml",
            """
            openapi: 3.0.3
            info: {title: Shop, version: "1"}
            paths: {}
            components:
              schemas:
                Pet: {$ref: schemas/pet.yaml}
                Dog: {$ref: schemas/dog.yaml}
                Cat: {$ref: schemas/cat.yaml}
            """)
        .write(
            "schemas/pet.yaml",
            """
            anyOf: [{$ref: cat.yaml}, {$ref: dog.yaml}]
            discriminator:
              propertyName: kind
              mapping: %s
            """
                .formatted(mapping))
        .write("schemas/dog.yaml", "{type: object, properties: {kind: {type: string}}}")
        .write("schemas/cat.yaml", "{type: object, properties: {kind: {type: string}}}");
  }

  private static boolean valid(Schema<?> schema, String json) {
    boolean valid = schema.validateJson(json).isValid();
    if (valid) {
      assertThat(schema.read(json)).isNotNull();
    }
    return valid;
  }

  /** Of a document with these components. */
  private CompiledSchemas compiled(String components, String annotation) {
    return new SchemaFolder(work)
        .write(
            "api.yaml",
            """
            openapi: 3.0.3
            info: {title: Shop, version: "1"}
            paths: {}
            components:
              schemas:
            """
                + components.indent(4))
        .compile(annotation);
  }
}

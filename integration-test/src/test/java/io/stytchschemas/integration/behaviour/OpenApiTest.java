package io.stytchschemas.integration.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stytchschemas.Schema;
import io.stytchschemas.integration.support.CompiledSchemas;
import io.stytchschemas.integration.support.SchemaFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Schemas of OpenAPI documents, 3.0 and 3.1. */
class OpenApiTest {
  @TempDir Path work;

  @Test
  void version3point0HasKeywordsOfItsOwn() {
    CompiledSchemas compiled =
        new SchemaFolder(work)
            .write(
                "api.yaml",
                """
                openapi: 3.0.3
                info: {title: Shop, version: "1"}
                servers: [{url: https://acme.com}]
                paths:
                  /pets:
                    get:
                      responses:
                        200: {description: all, content: {application/json: {schema: {type: array}}}}
                components:
                  schemas:
                    Pet:
                      type: object
                      required: [name]
                      properties:
                        name: {type: string, nullable: true, example: Rex}
                        age: {type: integer, format: int32, minimum: 0, exclusiveMinimum: true}
                        weight: {type: number, maximum: 100, exclusiveMaximum: false}
                        owner: {$ref: "people.yaml#/components/schemas/Person"}
                      xml: {name: pet}
                      externalDocs: {url: https://acme.com/pets}
                """)
            .write(
                "people.yaml",
                """
                openapi: 3.0.0
                info: {title: People, version: "1"}
                paths: {}
                components:
                  schemas:
                    Person:
                      type: object
                      properties:
                        mail: {type: string, nullable: true}
                        pet: {$ref: "./api.yaml#/components/schemas/Pet"}
                """)
            .compile("\"api.yaml#/components/schemas/*\"");
    assertThat(compiled.messages()).isEmpty();
    assertThat(compiled.all("acme")).hasSize(1);
    Schema<?> pet = compiled.get("acme", "api.yaml#/components/schemas/Pet");
    assertThat(valid(pet, "{\"name\": null, \"age\": 1, \"weight\": 100}")).isTrue();
    assertThat(valid(pet, "{\"name\": null, \"owner\": {\"mail\": null}}")).isTrue();
    assertThat(valid(pet, "{}")).isFalse();
    assertThat(valid(pet, "{\"name\": 1}")).isFalse();
    assertThat(valid(pet, "{\"name\": \"a\", \"age\": 0}")).isFalse();
    assertThat(valid(pet, "{\"name\": \"a\", \"age\": null}")).isFalse();
    assertThat(valid(pet, "{\"name\": \"a\", \"weight\": 100.5}")).isFalse();
    assertThat(valid(pet, "{\"name\": \"a\", \"owner\": {\"pet\": {}}}")).isFalse();
    assertThat(compiled.type("acme.Person").isRecord()).isTrue();
  }

  /** A file that holds but one schema reads as the document that leads to it. */
  @Test
  void filesAroundADocumentReadAsItDoes() {
    CompiledSchemas compiled =
        new SchemaFolder(work)
            .write(
                "api.json",
                """
                {"openapi": "3.0.3", "info": {"title": "Shop", "version": "1"}, "paths": {},
                 "components": {"schemas": {"Pet": {"$ref": "schemas/pet.yaml"}}}}
                """)
            .write(
                "schemas/pet.yaml",
                """
                type: object
                properties:
                  name: {type: string, nullable: true}
                  age: {type: integer, minimum: 0, exclusiveMinimum: true}
                """)
            .compile("\"api.json#/components/schemas/*\"");
    assertThat(compiled.messages()).isEmpty();
    Schema<?> pet = compiled.get("acme", "api.json#/components/schemas/Pet");
    assertThat(valid(pet, "{\"name\": null, \"age\": 1}")).isTrue();
    assertThat(valid(pet, "{\"age\": 0}")).isFalse();
  }

  @Test
  void version3point1IsJsonSchemaWithADiscriminator() {
    CompiledSchemas compiled =
        new SchemaFolder(work)
            .write(
                "api.yaml",
                """
                openapi: 3.1.0
                info: {title: Shop, version: "1"}
                webhooks: {}
                components:
                  schemas:
                    Pet:
                      oneOf:
                        - $ref: "#/components/schemas/Cat"
                        - $ref: "#/components/schemas/Dog"
                      discriminator:
                        propertyName: kind
                        mapping: {cat: Cat, dog: "#/components/schemas/Dog"}
                    Cat:
                      type: object
                      required: [group, kind]
                      properties: {group: {const: felines}, kind: {const: cat}, lives: {type: [integer, "null"]}}
                    Dog:
                      type: object
                      required: [group, kind]
                      properties: {group: {const: canines}, kind: {const: dog}, example: {type: string}}
                """)
            .compile("\"api.yaml#/components/schemas/*\"");
    assertThat(compiled.messages()).isEmpty();
    assertThat(compiled.all("acme")).hasSize(3);
    Schema<?> pet = compiled.get("acme", "api.yaml#/components/schemas/Pet");
    assertThat(compiled.type("acme.Pet").isSealed()).isTrue();
    assertThat(pet.read("{\"lives\": null, \"kind\": \"cat\", \"group\": \"felines\"}"))
        .isInstanceOf(compiled.type("acme.Cat"));
    assertThat(pet.read("{\"kind\": \"dog\", \"group\": \"canines\"}"))
        .isInstanceOf(compiled.type("acme.Dog"));
    assertThat(valid(pet, "{\"kind\": \"cow\", \"group\": \"canines\"}")).isFalse();
  }

  /** Where the branches allow any value of the property, it says what is meant. */
  @Test
  void aDiscriminatorSaysWhichOfTheBranchesIsMeantThatDoNotTell() {
    CompiledSchemas compiled =
        new SchemaFolder(work)
            .write(
                "api.yaml",
                """
                openapi: 3.0.3
                info: {title: Shop, version: "1"}
                paths: {}
                components:
                  schemas:
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
                """)
            .compile("\"api.yaml#/components/schemas/*\"");
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

  @Test
  void aDiscriminatorCanMeanABranchOfABranch() {
    CompiledSchemas compiled =
        new SchemaFolder(work)
            .write(
                "api.yaml",
                """
                openapi: 3.0.3
                info: {title: Shop, version: "1"}
                paths: {}
                components:
                  schemas:
                    Pet:
                      anyOf: [{$ref: "#/components/schemas/Cat"}, {$ref: "#/components/schemas/Hound"}]
                      discriminator: {propertyName: kind, mapping: {curly: "#/components/schemas/Poodle"}}
                    Hound:
                      oneOf: [{$ref: "#/components/schemas/Poodle"}, {$ref: "#/components/schemas/Beagle"}]
                    Cat: {type: object, properties: {kind: {type: string}, name: {type: string}}}
                    Poodle: {type: object, properties: {kind: {type: string}}, required: [name]}
                    Beagle: {type: object, properties: {kind: {type: string}}, required: [nose]}
                """)
            .compile("value = \"api.yaml#/components/schemas/Pet\", keepUnknown = true");
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
        new SchemaFolder(work)
            .write(
                "api.yaml",
                """
                openapi: 3.0.3
                info: {title: Shop, version: "1"}
                paths: {}
                components:
                  schemas:
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
                """)
            .compile("\"api.yaml#/components/schemas/Ledger\"");
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

  /** Whatever is asked for first (2020-12 core, section 9.3). */
  @ParameterizedTest
  @CsvSource({"a, b, c, d, e", "e, d, c, b, a", "c, e, a, d, b"})
  void componentsAreFoundByTheirIdentifiers(String a, String b, String c, String d, String e) {
    Map<String, String> references =
        Map.of(
            "a", "https://acme.com/pet",
            "b", "https://acme.com/pet#tag",
            "c", "#named",
            "d", "#/components/schemas/Pet/properties/tag/items",
            "e", "https://acme.com/deep/inner");
    String properties =
        Stream.of(a, b, c, d, e)
            .map(key -> key + ": {$ref: \"" + references.get(key) + "\"}")
            .collect(Collectors.joining(", "));
    CompiledSchemas compiled =
        new SchemaFolder(work)
            .write(
                "api.yaml",
                """
                openapi: 3.1.0
                info: {title: Shop, version: "1"}
                components:
                  schemas:
                    Pet:
                      $id: https://acme.com/pet
                      properties:
                        name: {type: string}
                        tag: {$anchor: tag, items: {$ref: "#/$defs/word"}}
                      $defs:
                        word: {type: string}
                        inner: {$id: deep/inner, type: boolean}
                    Other: {properties: {x: {$anchor: named, type: integer}}}
                    Order: {properties: {%s}}
                """
                    .formatted(properties))
            .write("cart.json", "{\"$ref\": \"https://acme.com/pet\"}")
            .compile("{\"api.yaml#/components/schemas/Order\", \"cart.json\"}");
    assertThat(compiled.messages()).isEmpty();
    Schema<?> order = compiled.get("acme", "api.yaml#/components/schemas/Order");
    for (String wrong :
        List.of("{\"a\":{\"name\":1}}", "{\"b\":[1]}", "{\"c\":\"x\"}", "{\"d\":1}", "{\"e\":1}")) {
      assertThat(valid(order, wrong)).as(wrong).isFalse();
    }
    assertThat(
            valid(order, "{\"a\":{\"name\":\"x\"},\"b\":[\"x\"],\"c\":1,\"d\":\"x\",\"e\":true}"))
        .isTrue();
    assertThat(valid(compiled.get("acme", "cart.json"), "{\"tag\":[1]}")).isFalse();
  }

  /** The document chooses the dialect of its schemas. */
  @Test
  void version3point1CanHaveAnotherDialect() {
    CompiledSchemas compiled =
        new SchemaFolder(work)
            .write(
                "api.yaml",
                """
                openapi: "3.1.1"
                info: {title: Shop, version: "1"}
                jsonSchemaDialect: http://json-schema.org/draft-07/schema#
                components:
                  schemas:
                    Pair: {type: array, items: [{type: string}, {type: integer}], additionalItems: false}
                """)
            .compile("\"api.yaml#/components/schemas/Pair\"");
    assertThat(compiled.messages()).isEmpty();
    Schema<?> pair = compiled.get("acme", "api.yaml#/components/schemas/Pair");
    assertThat(valid(pair, "[\"a\", 1]")).isTrue();
    assertThat(valid(pair, "[\"a\", 1, 2]")).isFalse();
  }

  /** So does each of its schemas, with or without an identifier. */
  @Test
  void aComponentCanHaveAnotherDialect() {
    CompiledSchemas compiled =
        new SchemaFolder(work)
            .write(
                "api.yaml",
                """
                openapi: 3.1.1
                info: {title: Shop, version: "1"}
                components:
                  schemas:
                    Pair:
                      $schema: http://json-schema.org/draft-07/schema#
                      type: array
                      items: [{$ref: "#/components/schemas/Name"}, {type: integer}]
                      additionalItems: false
                    Name: {type: string, $anchor: name}
                    Same: {$schema: "https://json-schema.org/draft/2020-12/schema", $ref: "#name"}
                """)
            .compile("\"api.yaml#/components/schemas/*\"");
    assertThat(compiled.messages()).isEmpty();
    Schema<?> pair = compiled.get("acme", "api.yaml#/components/schemas/Pair");
    assertThat(valid(pair, "[\"a\", 1]")).isTrue();
    assertThat(valid(pair, "[1, 1]")).isFalse();
    assertThat(valid(pair, "[\"a\", 1, 2]")).isFalse();
    assertThat(valid(compiled.get("acme", "api.yaml#/components/schemas/Same"), "1")).isFalse();
  }

  private static boolean valid(Schema<?> schema, String json) {
    boolean valid = schema.validateJson(json).isValid();
    if (valid) {
      assertThat(schema.read(json)).isNotNull();
    }
    return valid;
  }
}

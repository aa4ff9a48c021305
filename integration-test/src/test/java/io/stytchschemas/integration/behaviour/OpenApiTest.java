package io.stytchschemas.integration.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

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

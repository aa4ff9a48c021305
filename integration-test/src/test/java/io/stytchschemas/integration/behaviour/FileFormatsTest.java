package io.stytchschemas.integration.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import io.stytchschemas.Schema;
import io.stytchschemas.integration.support.CompiledSchemas;
import io.stytchschemas.integration.support.SchemaFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Schema files that are no plain JSON. */
class FileFormatsTest {
  @TempDir Path work;

  @Test
  void yamlAndJsonReferToOneAnother() {
    CompiledSchemas compiled =
        new SchemaFolder(work)
            .write(
                "user.yaml",
                """
                # Who they are
                $schema: https://json-schema.org/draft/2020-12/schema
                title: User
                type: object
                required: [name]
                properties:
                  name: &text {type: string, minLength: 1}
                  nick: *text
                  home:
                    $ref: address.json
                  answer:
                    enum: [yes, no, "off", ~]
                  level: {maximum: 012}
                """)
            .write(
                "address.json",
                """
                {"type": "object", "properties": {"country": {"$ref": "country.yml#/$defs/code"}}}
                """)
            .write("country.yml", "$defs: {code: {type: string, pattern: '^[A-Z]{2}$'}}\n")
            .compile("\"*.yaml\"");
    assertThat(compiled.messages()).isEmpty();
    Schema<?> user = compiled.get("acme", "user.yaml");
    assertThat(user.type()).isEqualTo(compiled.type("acme.User"));
    assertThat(valid(user, "{\"name\": \"n\", \"nick\": \"\"}")).isFalse();
    assertThat(valid(user, "{\"name\": \"n\", \"home\": {\"country\": \"NO\"}}")).isTrue();
    assertThat(valid(user, "{\"name\": \"n\", \"home\": {\"country\": \"Norway\"}}")).isFalse();
    // Words, as YAML 1.2 has it, and no booleans; and no octal number.
    assertThat(valid(user, "{\"name\": \"n\", \"answer\": \"yes\"}")).isTrue();
    assertThat(valid(user, "{\"name\": \"n\", \"answer\": \"no\"}")).isTrue();
    assertThat(valid(user, "{\"name\": \"n\", \"answer\": true}")).isFalse();
    assertThat(valid(user, "{\"name\": \"n\", \"answer\": null}")).isTrue();
    assertThat(valid(user, "{\"name\": \"n\", \"level\": 12}")).isTrue();
    assertThat(valid(user, "{\"name\": \"n\", \"level\": 13}")).isFalse();
  }

  @Test
  void faultsInYamlHaveTheirPlace() {
    CompiledSchemas compiled =
        new SchemaFolder(work)
            .write("user.yaml", "type: object\nproperties:\n  age:\n    minimum: high\n")
            .compile("\"*.yaml\"");
    assertThat(compiled.messages())
        .contains("[KeywordValueInvalid] user.yaml:4:14 at /properties/age/minimum: ");
  }

  @Test
  void commentsAreReadWhereTheEndingSaysSo() {
    String text =
        """
        {
          // whoever it is
          "type": "object", /* of course */
          "properties": {"age": {"type": "integer"},},
        }
        """;
    CompiledSchemas compiled =
        new SchemaFolder(work).write("user.jsonc", text).compile("\"user.jsonc\"");
    assertThat(compiled.messages()).isEmpty();
    assertThat(valid(compiled.get("acme", "user.jsonc"), "{\"age\": 1}")).isTrue();
    assertThat(valid(compiled.get("acme", "user.jsonc"), "{\"age\": \"1\"}")).isFalse();
    assertThat(compiled.type("acme.User").isRecord()).isTrue();
  }

  /** Whatever was named by mistake may be a secret. */
  @Test
  void whatIsNoSchemaIsNotRepeated() {
    SchemaFolder folder =
        new SchemaFolder(work)
            .write("word.json", "hunter2\n")
            .write("words.json", "{\"a\": hunter2}\n")
            .write("number.json", "1hunter2\n")
            .write("word.jsonc", "hunter2\n")
            .write("word.yaml", "hunter2\n")
            .write("words.yaml", "hunter2: hunter2: hunter2\n");
    CompiledSchemas compiled = folder.compile("{\"*.json\", \"*.jsonc\", \"*.yaml\"}");
    assertThat(compiled.messages().lines()).hasSize(6);
    assertThat(compiled.messages()).doesNotContain("hunter2");
  }

  private static boolean valid(Schema<?> schema, String json) {
    return schema.validateJson(json).isValid();
  }
}

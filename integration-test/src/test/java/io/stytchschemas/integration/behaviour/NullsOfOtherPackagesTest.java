package io.stytchschemas.integration.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stytchschemas.Schema;
import io.stytchschemas.SchemaViolationException;
import io.stytchschemas.integration.support.CompiledSchemas;
import io.stytchschemas.integration.support.SchemaFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A type of another package whose schema takes null, where what stands beside it refuses that. */
@TestInstance(Lifecycle.PER_CLASS)
class NullsOfOtherPackagesTest {
  private Schema<?> schema;

  @BeforeAll
  void compile(@TempDir Path work) {
    String address = "{\"$ref\": \"/b/address.json\", \"type\": \"object\"}";
    CompiledSchemas compiled =
        new SchemaFolder(work)
            .write(
                "b/address.json",
                "{\"type\": [\"object\", \"null\"], \"properties\": {\"street\": {\"type\":"
                    + " \"string\"}}}")
            .write(
                "a/use.json",
                """
                {"required": ["must"], "properties": {
                  "must": %1$s,
                  "may": %1$s,
                  "list": {"type": "array", "items": %1$s},
                  "map": {"type": "object", "additionalProperties": %1$s},
                  "one": {"oneOf": [{"type": "integer"}, %1$s]},
                  "null": {"$ref": "/b/address.json"},
                  "nulls": {"type": "array", "items": {"$ref": "/b/address.json"}}}}
                """
                    .formatted(address))
            .compiler()
            .options("-Werror")
            .annotate("a", "\"a/*.json\"")
            .annotate("b", "\"b/*.json\"")
            .compile();
    assertThat(compiled.messages()).isEmpty();
    schema = compiled.get("a", "a/use.json");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"must\":null}",
        "{\"must\":{},\"may\":null}",
        "{\"must\":{},\"list\":[{},null]}",
        "{\"must\":{},\"map\":{\"key\":null}}",
        "{\"must\":{},\"one\":null}"
      })
  void isRefused(String json) {
    assertThat(schema.validateJson(json).isValid()).isFalse();
    assertThatThrownBy(() -> schema.read(json)).isInstanceOf(SchemaViolationException.class);
    assertThatThrownBy(() -> schema.readLenient(json)).isInstanceOf(SchemaViolationException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"must\":{},\"null\":null,\"nulls\":[null,{\"street\":\"s\"}]}",
        "{\"must\":{},\"may\":{},\"list\":[{}],\"map\":{\"key\":{}},\"one\":{},\"null\":{}}"
      })
  void isTakenWhereNothingRefusesIt(String json) {
    assertThat(again(schema, json)).isEqualTo(json);
    assertThat(schema.readLenient(json)).isEqualTo(schema.read(json));
  }

  private static <T> String again(Schema<T> schema, String json) {
    return schema.writeString(schema.read(json));
  }
}

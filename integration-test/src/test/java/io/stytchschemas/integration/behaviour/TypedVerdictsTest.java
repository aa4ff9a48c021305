package io.stytchschemas.integration.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stytchschemas.Schema;
import io.stytchschemas.SchemaViolationException;
import io.stytchschemas.integration.support.InProcessCompiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What typed values of unions cannot tell, for they are of one branch and of another as well. */
class TypedVerdictsTest {
  @TempDir Path work;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"anyOf":[{"type":"boolean"},{"oneOf":[{"type":["string","null"]},{"type":["integer","null"]}]}]} | null | "x"
          {"oneOf":[{"type":["string","null"]},{"type":["integer","null"]}]} | null | 1
          {"anyOf":[{"oneOf":[{"properties":{"a":{"type":"string"}}},{"type":"string"}]},{"type":"integer"}]} | "x" | 1
          {"anyOf":[{"oneOf":[{"properties":{"a":{"type":"string"}}},{"type":"array"}]},{"type":"integer"}]} | ["a"] | {"a":"b"}
          {"oneOf":[{"type":"string"},{"type":"integer"}],"allOf":[{"oneOf":[{"type":"null"}]}]} | "x" |
          {"enum":[true,"x",3]} | false | 3
          {"type":"integer","enum":[1,2.0]} | 3 | 2
          """)
  void readsNoMoreThanIsValid(String schema, String invalid, String valid) throws IOException {
    Schema<?> compiled = compiled(schema);
    assertThat(compiled.validateJson(wrapped(invalid)).isValid()).isFalse();
    assertThatThrownBy(() -> compiled.read(wrapped(invalid)))
        .isInstanceOf(SchemaViolationException.class);
    if (valid != null) {
      assertThat(compiled.validateJson(wrapped(valid)).isValid()).isTrue();
      assertThat(again(compiled, wrapped(valid))).isEqualTo(wrapped(valid));
    }
  }

  private static String wrapped(String json) {
    return "{\"it\":" + json + "}";
  }

  private static <T> String again(Schema<T> schema, String json) {
    return schema.writeString(schema.read(json));
  }

  private Schema<?> compiled(String schema) throws IOException {
    Files.writeString(
        work.resolve("s.json"),
        "{\"title\":\"Holder\",\"type\":\"object\",\"properties\":{\"it\":" + schema + "}}");
    return new InProcessCompiler(work, work.resolve("out"))
        .annotate("com.acme", "\"s.json\"")
        .compile()
        .get("com.acme", "s.json");
  }
}

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
          {"type":["string","null"],"if":{"type":"null"},"then":{"const":"x"}} | null | "y"
          {"type":["string","null"],"if":{"maxLength":3},"then":{"type":"string"},"else":{"pattern":"^a"}} | null | "abcd"
          {"type":["integer","null"],"if":{"minimum":3},"then":{"type":"integer","maximum":9}} | null | 4
          {"type":["number","null"],"if":{"type":"null"},"then":false} | null | 1.5
          {"type":["string","null"],"anyOf":[{"not":{"minLength":3}},{"not":{"maxLength":1}}]} | null | "ab"
          {"type":["string","null"],"anyOf":[{"oneOf":[{},{"type":"null"}]}]} | null | "x"
          {"type":["string","null"],"anyOf":[{"if":{"type":"null"},"then":false},{"minLength":2,"type":"string"}]} | null | "x"
          {"type":["string","null"],"not":{"enum":["a",null]}} | null | "b"
          {"type":"array","items":{"type":["string","null"],"if":{"type":"null"},"then":false}} | [null] | ["a"]
          {"type":["object","null"],"properties":{"x":{"type":"string"}},"if":{"type":"null"},"then":false} | null | {"x":"a"}
          {"type":["object","null"],"properties":{"x":{"type":"string"},"y":{"type":"string"}},"anyOf":[{"not":{"required":["x"]}},{"not":{"required":["y"]}}]} | null | {"x":"a"}
          {"type":["object","null"],"properties":{"x":{"type":"string"},"y":{"type":"string"}},"if":{"required":["x"]},"then":{"type":"object"}} | null | {"x":"a"}
          {"oneOf":[{"type":"null"},{"type":["object","null"],"properties":{"a":{"type":"string"}}}]} | null | {"a":"b"}
          {"enum":[true,"x",3]} | false | 3
          {"type":"integer","enum":[1,2.0]} | 3 | 2
          {"type":"array","uniqueItems":true} | ["a","b","a"] | ["a","b",1,true,null]
          {"type":"array","uniqueItems":true} | [1,1.0] | [1,1.5]
          {"type":"array","uniqueItems":true} | [null,"a",null] | []
          {"type":"array","uniqueItems":true} | [{"a":1},{"a":1.0}] | [{"a":1},{"a":2}]
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

  /** What is written of a float, or of a large double, may be on the other side of a limit. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"type":"number","format":"float","minimum":2147483647} | 2147483647
          {"type":"number","format":"float","maximum":16777217} | 16777216
          {"type":"number","minimum":9223372036854775807} | 9223372036854775807
          """)
  void validatesWhatIsWritten(String schema, String json) throws IOException {
    assertValidatesWhatIsWritten(compiled(schema), wrapped(json));
  }

  private static <T> void assertValidatesWhatIsWritten(Schema<T> schema, String json) {
    T value = schema.read(json);
    assertThat(schema.validate(value).violations())
        .isEqualTo(schema.validateJson(schema.write(value)).violations());
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

package io.stytchschemas.integration.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stytchschemas.Schema;
import io.stytchschemas.SchemaViolationException;
import io.stytchschemas.integration.support.CompiledSchemas;
import io.stytchschemas.integration.support.InProcessCompiler;
import io.stytchschemas.integration.support.SchemaFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code oneOf} and {@code anyOf} beside properties: each branch has these in its record too. */
class UnionsBesidePropertiesTest {
  private static final String SOURCE =
      """
      {"title": "Source", "type": "object", "required": ["name"],
       "properties": {"name": {"type": "string", "minLength": 1}},
       "oneOf": [
         {"$ref": "#/$defs/git"},
         {"title": "Archive", "required": ["url"],
          "properties": {"url": {"type": "string", "format": "uri"},
                         "size": {"type": "object", "properties": {"bytes": {"type": "integer"}}}}},
         {"required": ["local"], "properties": {"local": {"type": "string"}}}],
       "$defs": {"git": {"type": "object", "required": ["git"], "properties": {
          "git": {"type": "string"}, "mode": {"enum": ["fast", "full"]},
          "sub": {"$ref": "#"}}}}}
      """;

  @TempDir Path work;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"name":"a","git":"g","mode":"fast"}           | Git[name=a, git=g, mode=fast, sub=null]
          {"name":"a","git":"g","sub":{"name":"b","local":"x"}} | Git[name=a, git=g, mode=null, sub=Option3[name=b, local=x]]
          {"name":"a","url":"https://e.org/a"}           | Archive[name=a, url=https://e.org/a, size=null]
          {"name":"a","url":"https://e.org/a","size":{"bytes":1}} | Archive[name=a, url=https://e.org/a, size=Size[bytes=1]]
          {"name":"a","local":"./x"}                     | Option3[name=a, local=./x]
          """)
  void eachBranchHasTheCommonProperties(String json, String text) throws IOException {
    assertThat(roundTrip(compiled(SOURCE, ""), json)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"name":"a"}
          {"git":"g"}
          {"name":"","git":"g"}
          {"name":"a","git":"g","local":"x"}
          {"name":"a","git":7}
          {"name":"a","git":"g","sub":{"name":"b"}}
          """)
  void refuses(String json) throws IOException {
    Schema<?> schema = compiled(SOURCE, "");
    assertThat(schema.validateJson(json).isValid()).isFalse();
    assertThatThrownBy(() -> schema.read(json)).isInstanceOf(SchemaViolationException.class);
  }

  /** Without the property that no branch knows, what is written would be too little. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"minProperties\": 2",
        "\"propertyNames\": {\"minLength\": 3}",
        "\"dependentRequired\": {\"kind\": [\"more\"]}",
        "\"allOf\": [{\"minProperties\": 2}]"
      })
  void whatLooksAtAllPropertiesKeepsThem(String beside) {
    String schema =
        """
        {"type": "object", BESIDE, "oneOf": [
          {"title": "Car", "type": "object", "required": ["kind"],
           "properties": {"kind": {"const": "car"}}},
          {"$ref": "#/$defs/bus"}],
         "$defs": {"bus": {"title": "Bus", "type": "object", "required": ["kind"],
          "properties": {"kind": {"const": "bus"}, "seats": {"type": "integer"}}}}}
        """;
    Schema<?> union = compiled(schema.replace("BESIDE", beside), "");
    roundTrip(union, "{\"kind\":\"car\",\"more\":[1,null]}");
    roundTrip(union, "{\"kind\":\"bus\",\"more\":\"x\"}");
  }

  /** What a branch refers to is in its record, and has no other that nobody uses. */
  @Test
  void makesNoTypeThatIsNotUsed() throws IOException {
    Schema<?> schema = compiled(SOURCE, "");
    assertThat(schema.type().getPermittedSubclasses())
        .extracting(Class::getSimpleName)
        .containsExactly("Git", "Archive", "Option3");
    assertThat(schema.type().getDeclaredClasses())
        .extracting(Class::getSimpleName)
        .containsExactlyInAnyOrder("Git", "Archive", "Option3", "Codec");
  }

  /** The schema of a branch's record judges as that branch alone does. */
  @Test
  void branchesHaveSchemasOfTheirOwn() throws IOException {
    Class<?> git = compiled(SOURCE, "").type().getPermittedSubclasses()[0];
    Schema<?> schema = Schema.of(git);
    assertThat(roundTrip(schema, "{\"name\":\"a\",\"git\":\"g\"}")).startsWith("Git[name=a");
    assertThat(schema.id()).isEqualTo("s.json#/oneOf/0");
    assertThat(schema.validateJson("{\"name\":\"a\",\"local\":\"x\"}").errors())
        .singleElement()
        .satisfies(
            error -> {
              assertThat(error.message()).isEqualTo("must have the property \"git\"");
              assertThat(error.keywordLocation()).isEqualTo("/oneOf/0/$ref/required");
            });
    assertThat(schema.validateJson("{\"name\":\"\",\"git\":\"g\"}").isValid()).isFalse();
  }

  @Test
  void keepsWhatNoBranchNames() throws IOException {
    Schema<?> schema = compiled(SOURCE, ", keepUnknown = true");
    roundTrip(schema, "{\"name\":\"a\",\"git\":\"g\",\"x\":{\"y\":[1]}}");
  }

  @Test
  void aDiscriminatorDecides() throws IOException {
    Schema<?> schema =
        compiled(
            """
            {"title": "Event", "type": "object", "required": ["kind", "id"],
             "properties": {"id": {"type": "string"}, "kind": {"type": "string"}},
             "anyOf": [
               {"properties": {"kind": {"const": "made"}, "by": {"type": "string"}}},
               {"properties": {"kind": {"const": "gone"}, "why": {"type": "string"}}}]}
            """,
            "");
    assertThat(roundTrip(schema, "{\"id\":\"1\",\"kind\":\"gone\",\"why\":\"old\"}"))
        .isEqualTo("Option2[id=1, kind=gone, why=old]");
    assertThat(roundTrip(schema, "{\"id\":\"1\",\"kind\":\"made\"}"))
        .isEqualTo("Option1[id=1, kind=made, by=null]");
    assertThat(schema.validateJson("{\"id\":\"1\",\"kind\":\"else\"}").errors())
        .singleElement()
        .extracting(error -> error.message())
        .isEqualTo("must match a branch of anyOf; /kind must be one of \"made\", \"gone\"");
  }

  /** A part of an {@code allOf} is one wherever it stands: here, in a package of its own. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void branchesMayStandInOtherFiles(boolean inOtherPackage) throws IOException {
    CompiledSchemas compiled = compiledFiles(inOtherPackage);
    Schema<?> schema = compiled.get("com.acme", "holder.json");
    assertThat(roundTrip(schema, "{\"name\":\"n\",\"x\":1}")).isEqualTo("Option1[name=n, x=1]");
    assertThat(roundTrip(schema, "{\"name\":\"n\",\"y\":{\"z\":\"a\"}}"))
        .isEqualTo("Option2[name=n, y=Y[z=a]]");
    assertThat(roundTrip(schema, "{\"name\":\"n\",\"c\":{\"d\":\"e\"}}"))
        .isEqualTo("Far[name=n, c=C[d=e]]");
    for (String json :
        List.of("{\"name\":\"n\"}", "{\"x\":1}", "{\"name\":\"n\",\"x\":1,\"y\":{}}")) {
      assertThat(schema.validateJson(json).isValid()).isFalse();
      assertThatThrownBy(() -> schema.read(json)).isInstanceOf(SchemaViolationException.class);
    }
  }

  /** No property beside them: the branches are those of the other file. */
  @Test
  void branchesOfAnotherFileAreToldApartByItsChecks() throws IOException {
    Schema<?> schema = compiledFiles(false).get("com.acme", "limited.json");
    assertThat(roundTrip(schema, "{\"u\":1}")).isEqualTo("Option1[u=1]");
    assertThat(roundTrip(schema, "{\"u\":\"v\"}")).isEqualTo("Option2[u=v]");
    assertThat(schema.validateJson("{\"u\":true}").isValid()).isFalse();
  }

  private CompiledSchemas compiledFiles(boolean inOtherPackage) {
    SchemaFolder folder =
        new SchemaFolder(work)
            .write(
                "holder.json",
                """
                {"title": "Holder", "type": "object", "required": ["name"],
                 "properties": {"name": {"type": "string"}}, "allOf": [{"$ref": "other/way.json"}]}
                """)
            .write("limited.json", "{\"$ref\": \"other/two.json\", \"required\": [\"u\"]}")
            .write(
                "other/way.json",
                """
                {"oneOf": [
                  {"type": "object", "properties": {"x": {"type": "integer"}}, "required": ["x"]},
                  {"properties": {"y": {"type": "object", "properties": {"z": {"enum": ["a"]}}}},
                   "required": ["y"]},
                  {"$ref": "far.json"}]}
                """)
            .write(
                "other/far.json",
                """
                {"type": "object", "required": ["c"],
                 "properties": {"c": {"type": "object", "properties": {"d": {"type": "string"}}}}}
                """)
            .write(
                "other/two.json",
                """
                {"oneOf": [
                  {"type": "object", "properties": {"u": {"type": "integer"}}, "required": ["u"]},
                  {"type": "object", "properties": {"u": {"type": "string"}}, "required": ["u"]}]}
                """);
    InProcessCompiler compiler = folder.compiler().annotate("com.acme", "\"*.json\"");
    if (inOtherPackage) {
      compiler.annotate("com.acme.other", "\"other/*.json\"");
    }
    CompiledSchemas compiled = compiler.compile();
    assertThat(compiled.messages()).isEmpty();
    return compiled;
  }

  private static <T> String roundTrip(Schema<T> schema, String json) {
    assertThat(schema.validateJson(json).violations()).isEmpty();
    T value = schema.read(json);
    assertThat(schema.validate(value).violations()).isEmpty();
    assertThat(schema.writeString(value)).isEqualTo(json);
    assertThat(schema.readLenient(json)).isEqualTo(value);
    return String.valueOf(value);
  }

  private Schema<?> compiled(String schema, String more) {
    return new SchemaFolder(work).only(schema, more);
  }

  /** Their records stand in that union's interface alone, so that they inherit no names of it. */
  @Test
  void branchesOfAUnionThatIsABranchElsewhereCompile() {
    CompiledSchemas compiled =
        new SchemaFolder(work)
            .write(
                "order.json",
                """
                {"properties": {"a": {"properties": {"name": {}}, "anyOf": [{"$ref": "#/$defs/u"}]}},
                 "$defs": {"u": {"anyOf": [
                   {"properties": {"b": {}}, "required": ["b"]},
                   {"anyOf": [{"type": "object", "required": ["kind"]}, {"type": "object"}]}]}}}
                """)
            .compile("value = \"order.json\", keepUnknown = true");
    assertThat(compiled.success()).as(compiled.messages()).isTrue();
    String json = "{\"a\":{\"name\":1,\"kind\":2}}";
    assertThat(rewritten(compiled.get("acme", "order.json"), json)).isEqualTo(json);
  }

  private static <T> String rewritten(Schema<T> schema, String json) {
    return schema.writeString(schema.read(json));
  }
}

package io.stytchschemas.integration.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stytchschemas.Schema;
import io.stytchschemas.integration.support.CompiledSchemas;
import io.stytchschemas.integration.support.InProcessCompiler;
import io.stytchschemas.integration.support.SchemaFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** References as people write them, and identifiers that several packages have. */
class ReferencesTest {
  @TempDir Path work;

  @Test
  void whatOnlyOneFileCanMeanIsFound() {
    SchemaFolder folder =
        new SchemaFolder(work)
            .write(
                "issues/opened.json",
                """
                {"$id": "issues$opened", "type": "object",
                 "properties": {"repo": {"$ref": "common/repo"}}}
                """)
            .write(
                "common/repo.json",
                """
                {"$id": "common/repo.json", "type": "object",
                 "properties": {"owner": {"$ref": "user.json#/$defs/Owner"}}}
                """)
            .write(
                "common/user.json",
                """
                {"$id": "common/user.json",
                 "$defs": {"Owner": {"type": "object", "properties": {"login": {"type": "string"}}}}}
                """);
    CompiledSchemas compiled =
        folder.compile("value = \"issues/*.json\", references = \"**.json\"");
    assertThat(compiled.success()).as(compiled.messages()).isTrue();
    assertThat(compiled.messages())
        .contains(
            "[SchemaRefNear] issues/opened.json:2:34 at /properties/repo/$ref: by the letter"
                + " \"common/repo\" leads to \"file:///issues/common/repo\"",
            "write \"/common/repo.json\"");
    Schema<?> opened = compiled.get("acme", "issues/opened.json");
    assertThat(opened.validateJson("{\"repo\":{\"owner\":{\"login\":\"x\"}}}").isValid()).isTrue();
    assertThat(opened.validateJson("{\"repo\":{\"owner\":{\"login\":1}}}").isValid()).isFalse();
  }

  /** What a file that is reached at a part says beside it is not followed, and so not checked. */
  @Test
  void aWholeFileIsNotCheckedWhereOnlyAPartIsReached() throws ReflectiveOperationException {
    CompiledSchemas compiled =
        new SchemaFolder(work)
            .write("main.json", "{\"properties\": {\"x\": {\"$ref\": \"lib.json#/$defs/x\"}}}")
            .write(
                "lib.json",
                """
                {"type": "object", "properties": {"a": {"type": "string"}},
                 "allOf": [{"$ref": "nowhere.json"}],
                 "$defs": {"x": {"type": "object", "properties": {"b": {"type": "integer"}}}}}
                """)
            .compile("\"main.json\"");
    assertThat(compiled.messages()).isEmpty();
    Schema<?> main = compiled.get("acme", "main.json");
    assertThat(main.validateJson("{\"x\":{\"b\":1}}").isValid()).isTrue();
    assertThat(main.validateJson("{\"x\":{\"b\":\"1\"}}").isValid()).isFalse();
    Schema<?> part = Schema.of(compiled.type("acme.Lib$X"));
    assertThat(part.validateJson("{\"b\":\"1\"}").isValid()).isFalse();
    Schema<?> whole = (Schema<?>) compiled.type("acme.Lib").getField("SCHEMA").get(null);
    assertThatThrownBy(() -> whole.validateJson("{}"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("name it in @StytchSchemas");
    assertThatThrownBy(() -> whole.read("{}")).isInstanceOf(IllegalStateException.class);
  }

  /** What the warning says to write is right. */
  @Test
  void theRemedyLeadsThereByTheLetter() {
    CompiledSchemas compiled =
        new SchemaFolder(work)
            .write("issues/opened.json", "{\"$id\": \"a$b\", \"$ref\": \"/common/repo.json\"}")
            .write("common/repo.json", "{\"$id\": \"common/repo.json\", \"type\": \"integer\"}")
            .compile("value = \"issues/*.json\", references = \"**.json\"");
    assertThat(compiled.messages()).isEmpty();
    assertThat(compiled.get("acme", "issues/opened.json").validateJson("\"x\"").isValid())
        .isFalse();
  }

  /** Left by tools that put a schema, with definitions of its own, into another. */
  @Test
  void whatOnlyOneSchemaAroundCanMeanIsFound() {
    CompiledSchemas compiled =
        new SchemaFolder(work)
            .write(
                "bundle.json",
                """
                {"$defs": {"Context": {
                   "type": "object",
                   "properties": {"tree": {"$ref": "#/$defs/node"}},
                   "$defs": {"node": {"type": "array", "items": {"$ref": "#/$defs/node"}}}}}}
                """)
            .compile("\"bundle.json#/$defs/Context\"");
    assertThat(compiled.success()).as(compiled.messages()).isTrue();
    assertThat(compiled.messages())
        .contains(
            "[SchemaRefNear] bundle.json:3:36 at /$defs/Context/properties/tree/$ref: by the letter"
                + " \"#/$defs/node\" leads to \"file:///bundle.json#/$defs/node\", where there is no"
                + " schema; it is taken for bundle.json#/$defs/Context/$defs/node, the only one that"
                + " it can mean: write \"#/$defs/Context/$defs/node\"");
    Schema<?> context = compiled.get("acme", "bundle.json#/$defs/Context");
    assertThat(context.validateJson("{\"tree\":[[],[[]]]}").isValid()).isTrue();
    assertThat(context.validateJson("{\"tree\":[[],[1]]}").isValid()).isFalse();
  }

  /** An identifier in the middle of a file changes what {@code #} means. */
  @Test
  void whatOnlyTheFileAroundCanMeanIsFound() {
    String file =
        """
        {"$id": "https://acme.com/base.json", "type": "object",
         "properties": {"home": {"$ref": "#/$defs/maybe"}},
         "$defs": {"path": {"type": "string"},
                   "maybe": {"$id": "maybe", "anyOf": [{"$ref": "%s"}, {"type": "null"}]}}}
        """;
    CompiledSchemas compiled =
        new SchemaFolder(work)
            .write("base.json", file.formatted("#/$defs/path"))
            .compile("\"base.json\"");
    assertThat(compiled.messages())
        .contains(
            "leads to \"https://acme.com/maybe#/$defs/path\", where there is no schema",
            "write \"https://acme.com/base.json#/$defs/path\"");
    assertThat(compiled.get("acme", "base.json").validateJson("{\"home\":1}").isValid()).isFalse();
    CompiledSchemas remedied =
        new SchemaFolder(work.resolve("remedied"))
            .write("base.json", file.formatted("https://acme.com/base.json#/$defs/path"))
            .compile("\"base.json\"");
    assertThat(remedied.messages()).isEmpty();
  }

  @Test
  void whatSeveralSchemasAroundCanMeanIsNot() {
    CompiledSchemas compiled =
        new SchemaFolder(work)
            .write(
                "a.json",
                """
                {"$defs": {"outer": {
                   "properties": {"x": {"$defs": {"y": {}}, "items": {"$ref": "#/$defs/y"}}},
                   "$defs": {"y": {"type": "string"}}}}}
                """)
            .compile("\"a.json\"");
    assertThat(compiled.success()).isFalse();
    assertThat(compiled.messages()).contains("[SchemaRefUnresolved] a.json:2:63 at /$defs/outer");
  }

  /** Draft-04 files in the wild say so; it names nothing. */
  @Test
  void anIdentifierThatIsAnEmptyFragmentIsNobodysName() {
    String file =
        "{\"$schema\": \"http://json-schema.org/draft-04/schema#\", \"id\": \"#\", "
            + "\"type\": \"object\", \"properties\": {\"%s\": {\"type\": \"string\"}, "
            + "\"next\": {\"$ref\": \"#\"}}}";
    CompiledSchemas compiled =
        new SchemaFolder(work)
            .write("a.json", file.formatted("a"))
            .write("b.json", file.formatted("b"))
            .compile("\"*.json\"");
    assertThat(compiled.messages()).isEmpty();
    Schema<?> b = compiled.get("acme", "b.json");
    assertThat(b.id()).isEqualTo("b.json");
    assertThat(b.validateJson("{\"next\":{\"b\":1}}").isValid()).isFalse();
    assertThat(b.validateJson("{\"next\":{\"a\":1}}").isValid()).isTrue();
  }

  /** RFC 3986, section 6.2.3: an empty path behind an authority is a slash. */
  @ParameterizedTest
  @CsvSource({"https://acme.com, https://acme.com/", "https://acme.com/, https://acme.com"})
  void anEmptyPathIsASlash(String reference, String id) {
    CompiledSchemas compiled =
        new SchemaFolder(work)
            .write("a.json", "{\"$ref\": \"" + reference + "\"}")
            .write("b.json", "{\"$id\": \"" + id + "\", \"type\": \"integer\"}")
            .compile("value = \"a.json\", references = \"b.json\"");
    assertThat(compiled.messages()).isEmpty();
    assertThat(compiled.get("acme", "a.json").validateJson("\"x\"").isValid()).isFalse();
  }

  @Test
  void whatSeveralFilesCanMeanIsNot() {
    CompiledSchemas compiled =
        new SchemaFolder(work)
            .write("a/one.json", "{\"$id\": \"https://acme.com/one\", \"$ref\": \"user.json\"}")
            .write("a/user.json", "{\"type\": \"object\"}")
            .write("user.json", "{\"type\": \"object\"}")
            .compile("\"a/one.json\"");
    assertThat(compiled.success()).isFalse();
    assertThat(compiled.messages()).contains("[SchemaRefUnresolved] a/one.json:1:41 at /$ref");
  }

  @Test
  void twoVersionsOfAnApiLiveSideBySide() {
    SchemaFolder folder = new SchemaFolder(work);
    for (String version : new String[] {"v1", "v2"}) {
      String type = version.equals("v1") ? "integer" : "string";
      folder
          .write(
              version + "/user.json",
              """
              {"$id": "#/components/schemas/User", "type": "object",
               "properties": {"key": {"$ref": "#/components/schemas/Key"},
                              "role": {"$ref": "https://acme.com/role"}}}
              """)
          .write(
              version + "/key.json",
              "{\"$id\": \"#/components/schemas/Key\", \"type\": \"object\","
                  + " \"properties\": {\"value\": {\"type\": \""
                  + type
                  + "\"}}}")
          .write(
              version + "/role.json",
              "{\"$id\": \"https://acme.com/role\", \"type\": \"" + type + "\"}")
          .write(
              version + "/same.json",
              "{\"$id\": \"same\", \"type\": \"object\","
                  + " \"properties\": {\"a\": {\"type\": \"string\"}}}");
    }
    CompiledSchemas compiled =
        folder
            .compiler()
            .annotate("acme.v1", "\"v1/*.json\"")
            .annotate(
                "acme.v2", "value = {\"v2/user.json\", \"v2/same.json\"}, references = \"v2/*\"")
            .compile();
    assertThat(compiled.messages()).isEmpty();
    String number = "{\"key\": {\"value\": 1}, \"role\": 1}";
    String text = "{\"key\": {\"value\": \"1\"}, \"role\": \"1\"}";
    Schema<?> first = compiled.get("acme.v1", "#/components/schemas/User");
    Schema<?> second = compiled.get("acme.v2", "#/components/schemas/User");
    assertThat(first.validateJson(number).isValid()).isTrue();
    assertThat(first.validateJson(text).violations()).hasSize(2);
    assertThat(second.validateJson(text).isValid()).isTrue();
    assertThat(second.validateJson(number).violations()).hasSize(2);
    assertThat(first.type().getPackageName()).isEqualTo("acme.v1");
    assertThat(second.type().getPackageName()).isEqualTo("acme.v2");
  }

  /** A package that has no schema of that name uses the one of another. */
  @Test
  void aPackageSeesWhatOnlyAnotherHas() {
    CompiledSchemas compiled =
        new SchemaFolder(work)
            .write(
                "a/key.json",
                "{\"$id\": \"#/components/schemas/Key\", \"properties\": {\"a\": true}}")
            .write("b/user.json", "{\"items\": {\"$ref\": \"#/components/schemas/Key\"}}")
            .compiler()
            .annotate("acme.b", "\"b/*.json\"")
            .annotate("acme.a", "\"a/*.json\"")
            .compile();
    assertThat(compiled.messages()).isEmpty();
    assertThat(compiled.get("acme.a", "a/key.json").type()).isEqualTo(compiled.type("acme.a.Key"));
  }

  @Test
  void aThirdPackageCannotTellWhichOfTwoIsMeant() {
    CompiledSchemas compiled =
        new SchemaFolder(work)
            .write("a/key.json", "{\"$id\": \"#/components/schemas/Key\", \"type\": \"string\"}")
            .write("b/key.json", "{\"$id\": \"#/components/schemas/Key\", \"type\": \"integer\"}")
            .write("c/user.json", "{\"items\": {\"$ref\": \"#/components/schemas/Key\"}}")
            .compiler()
            .annotate("acme.a", "\"a/*.json\"")
            .annotate("acme.b", "\"b/*.json\"")
            .annotate("acme.c", "\"c/*.json\"")
            .compile();
    assertThat(compiled.success()).isFalse();
    assertThat(compiled.messages())
        .contains(
            "[SchemaIdClash] b/key.json:1:1: the identifier \"#/components/schemas/Key\" is also that"
                + " of a/key.json:1:1");
  }

  /** Without a "$schema" the one of those is asked from which references reach it. */
  @Test
  void packagesThatReferToEachOtherEnd() {
    CompiledSchemas compiled = circle().compile();
    assertThat(compiled.success()).as(compiled.messages()).isTrue();
    assertThat(compiled.type("acme.a.User").getRecordComponents()).hasSize(1);
  }

  /** What only the files of one package reach is that package's, whatever others there are. */
  @Test
  void whatIsReachedThroughAFileThatAPackageNamesIsOfThatPackage() {
    CompiledSchemas compiled = circle().compile();
    Schema<?> team = compiled.get("acme.b", "team.json");
    assertThat(compiled.type("acme.b.Thing").isRecord()).isTrue();
    String json = "{\"thing\":{\"size\":1,\"more\":2}}";
    assertThat(rewritten(team, json)).isEqualTo(json);
  }

  private static <T> String rewritten(Schema<T> schema, String json) {
    return schema.writeString(schema.read(json));
  }

  private InProcessCompiler circle() {
    return new SchemaFolder(work)
        .write("user.json", "{\"properties\": {\"team\": {\"$ref\": \"team.json\"}}}")
        .write(
            "team.json",
            "{\"properties\": {\"lead\": {\"$ref\": \"user.json\"},"
                + " \"thing\": {\"$ref\": \"far/thing.json\"}}}")
        .write("far/thing.json", "{\"properties\": {\"size\": {\"type\": \"integer\"}}}")
        .compiler()
        .annotate("acme.a", "\"user.json\"")
        .annotate("acme.b", "value = \"team.json\", keepUnknown = true");
  }
}

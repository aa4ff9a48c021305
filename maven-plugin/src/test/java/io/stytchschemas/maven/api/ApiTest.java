package io.stytchschemas.maven.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.stytchschemas.maven.build.Analysis;
import io.stytchschemas.maven.source.PackageInfo;
import io.stytchschemas.maven.source.SourceException;
import io.stytchschemas.maven.testing.Samples;
import io.stytchschemas.maven.testing.TestModule;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApiTest {
  @TempDir Path folder;

  private List<String> described(String schema, String more) throws IOException, SourceException {
    TestModule module = new TestModule(folder);
    module
        .files()
        .write(
            "src/main/java/a/package-info.java",
            "@io.stytchschemas.StytchSchemas(value = \"*.json\"" + more + ")\npackage a;\n")
        .write(Samples.SCHEMAS + "pet.json", schema);
    Analysis analysis =
        Analysis.of(module.described(), PackageInfo.find(module.described().sourceRoots()));
    assertThat(analysis.errors()).isEmpty();
    return analysis.state().api().elements().stream()
        .filter(each -> each.kind() != ApiElement.Kind.PLACE)
        .map(
            each ->
                each.kind()
                    + " "
                    + each.owner()
                    + (each.isOwner() ? "" : " " + each.name())
                    + ": "
                    + each.type().replaceAll("@Nullable |\\b[a-z_]\\w*\\.", "")
                    + (each.required() ? "!" : ""))
        .toList();
  }

  @Test
  void records() throws IOException, SourceException {
    assertThat(
            described(
                """
                {"type":"object","required":["id"],"properties":{"id":{"type":"integer"},
                 "at":{"type":"string","format":"date-time"},
                 "tags":{"type":"array","items":{"type":"string"}},
                 "owner":{"type":"object","properties":{"name":{"type":"string"}}}}}
                """,
                ", keepUnknown = true"))
        .containsExactly(
            "TYPE a.Pet: record",
            "COMPONENT a.Pet id: long!",
            "COMPONENT a.Pet at: OffsetDateTime",
            "COMPONENT a.Pet tags: List<String>",
            "COMPONENT a.Pet owner: Pet.Owner",
            "COMPONENT a.Pet additionalProperties: Map<String, Object>",
            "TYPE a.Pet.Owner: record",
            "COMPONENT a.Pet.Owner name: String",
            "COMPONENT a.Pet.Owner additionalProperties: Map<String, Object>");
  }

  @Test
  void enumerations() throws IOException, SourceException {
    assertThat(described("{\"enum\":[\"cat\",\"tom-cat\"]}", ""))
        .startsWith("TYPE a.Pet: enum", "VALUE a.Pet CAT: cat", "VALUE a.Pet TOM_CAT: tom-cat");
  }

  @Test
  void unions() throws IOException, SourceException {
    assertThat(
            described(
                """
                {"oneOf":[
                  {"title":"Cat","type":"object","required":["kind"],
                   "properties":{"kind":{"const":"cat"}}},
                  {"title":"Dog","type":"object","required":["kind"],
                   "properties":{"kind":{"const":"dog"}}}]}
                """,
                ""))
        .contains(
            "TYPE a.Pet: interface",
            "BRANCH a.Pet a.Pet.Cat: Pet.Cat",
            "BRANCH a.Pet a.Pet.Dog: Pet.Dog",
            "TYPE a.Pet.Dog: record");
  }

  @Test
  void unionsOfKinds() throws IOException, SourceException {
    assertThat(
            described(
                """
                {"oneOf":[
                  {"type":"string"},
                  {"type":"array","items":{"type":"integer"}},
                  {"type":"array","title":"Pair","minItems":1,
                   "prefixItems":[{"type":"string"},{"type":"boolean"}]}]}
                """,
                ""))
        .startsWith(
            "TYPE a.Pet: interface",
            "BRANCH a.Pet a.Pet.OfString: Pet.OfString",
            "BRANCH a.Pet a.Pet.OfArray: Pet.OfArray",
            "BRANCH a.Pet a.Pet.Pair: Pet.Pair",
            "TYPE a.Pet.OfString: record",
            "COMPONENT a.Pet.OfString value: String!",
            "TYPE a.Pet.OfArray: record",
            "COMPONENT a.Pet.OfArray value: List<Long>!",
            "TYPE a.Pet.Pair: record",
            "COMPONENT a.Pet.Pair item0: String!",
            "COMPONENT a.Pet.Pair item1: Boolean",
            "COMPONENT a.Pet.Pair rest: List<Object>!");
  }

  @Test
  void schemasWithoutType() throws IOException, SourceException {
    assertThat(described("{\"type\":\"string\"}", "")).contains("SCHEMA pet.json: String");
  }
}

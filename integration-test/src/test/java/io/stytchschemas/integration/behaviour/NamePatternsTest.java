package io.stytchschemas.integration.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import io.stytchschemas.integration.support.CompiledSchemas;
import io.stytchschemas.integration.support.SchemaFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One entry of {@code names} for all definitions of a document. */
class NamePatternsTest {
  private static final String CLUSTER =
      """
      {"definitions": {
        "io.k8s.api.apps.v1.Deployment":
          {"type": "object", "properties": {"at": {"$ref": "#/definitions/io.k8s.meta.v1.Time"}}},
        "io.k8s.api.apps.v1beta1.Deployment":
          {"type": "object", "properties": {"at": {"$ref": "#/definitions/io.k8s.meta.v1.Time"}}},
        "io.k8s.meta.v1.Time": {"enum": ["now", "then"]}}}
      """;

  private static final String API =
      """
      openapi: 3.1.0
      info: {title: Code, version: "1"}
      components:
        schemas:
          simple-user: {title: User, type: object, properties: {login: {type: string}}}
          user: {title: User, type: object, properties: {login: {type: string}, name: {type: string}}}
          nullable-user: {$ref: "#/components/schemas/user"}
      """;

  @TempDir Path work;

  @Test
  void versionsAreKeptApart() {
    CompiledSchemas compiled = cluster("k8s.json#/definitions/*=*");
    assertThat(compiled.messages()).isEmpty();
    assertThat(compiled.all("acme"))
        .extracting(schema -> schema.type().getSimpleName())
        .containsExactly(
            "IoK8sApiAppsV1Deployment", "IoK8sApiAppsV1beta1Deployment", "IoK8sMetaV1Time");
  }

  /** An entry for one comes before those for many, and of these the first. */
  @Test
  void whatStandsAroundTheStarIsCutAndPut() {
    CompiledSchemas compiled =
        cluster(
            "k8s.json#/definitions/*=K8s*",
            "k8s.json#/definitions/io.k8s.api.*=*Kind",
            "k8s.json#/definitions/io.k8s.api.apps.v1.Deployment=Deployment");
    assertThat(compiled.success()).as(compiled.messages()).isTrue();
    assertThat(compiled.all("acme"))
        .extracting(schema -> schema.type().getSimpleName())
        .containsExactly("Deployment", "K8sIoK8sApiAppsV1beta1Deployment", "K8sIoK8sMetaV1Time");
  }

  @Test
  void theClashSaysSo() {
    CompiledSchemas clashing = cluster();
    assertThat(clashing.success()).isFalse();
    assertThat(clashing.messages())
        .contains("SchemaNameClash", "names = \"k8s.json#/definitions/*=*\"");
  }

  /** {@code v1.Pod} and {@code v1-pod} have one name by their keys as well. */
  @Test
  void theClashOffersNoOther() {
    CompiledSchemas clashing =
        new SchemaFolder(work)
            .write(
                "k8s.json",
                """
                {"definitions": {
                  "v1.Pod": {"type": "object", "properties": {"a": {}}},
                  "v2.Pod": {"type": "object", "properties": {"b": {}}},
                  "v1-pod": {"type": "object", "title": "Small", "properties": {"c": {}}}}}
                """)
            .compile("\"k8s.json#/definitions/*\"");
    assertThat(clashing.success()).isFalse();
    assertThat(clashing.messages())
        .contains("SchemaNameClash", "names = \"k8s.json#/definitions/v2.Pod=OtherName\"")
        .doesNotContain("*=*");
  }

  @Test
  void keysInsteadOfTitles() {
    CompiledSchemas compiled =
        new SchemaFolder(work)
            .write("api.yaml", API)
            .compile(
                "value = \"api.yaml#/components/schemas/*\", names = \"api.yaml#/components/schemas/*=*\"");
    assertThat(compiled.messages()).isEmpty();
    assertThat(compiled.all("acme"))
        .extracting(schema -> schema.type().getSimpleName())
        .containsExactly("SimpleUser", "User", "User");
  }

  @Test
  void oneThatIsNoneIsReported() {
    assertThat(cluster("k8s.json#/definitions/*=a-*").messages()).contains("SchemaNameInvalid");
    assertThat(cluster("k8s.json#/definitions/*.*=*").messages()).contains("SchemaNameInvalid");
    assertThat(cluster("k8s.json#/definitions/*=*", "k8s.json#/$defs/*=*").messages())
        .contains("AnnotationEntryUnused", "k8s.json#/$defs/*=*");
  }

  private CompiledSchemas cluster(String... names) {
    String listed = names.length == 0 ? "" : '"' + String.join("\", \"", names) + '"';
    return new SchemaFolder(work)
        .write("k8s.json", CLUSTER)
        .compile("value = \"k8s.json#/definitions/*\", names = {" + listed + "}");
  }
}

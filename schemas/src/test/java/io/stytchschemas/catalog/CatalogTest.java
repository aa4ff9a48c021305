package io.stytchschemas.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class CatalogTest {

  private static final JsonMapper JSON = new JsonMapper();

  private static final List<String> LANGUAGES =
      List.of("en", "es", "pt-br", "fr", "it", "de-DE", "zh-Hans", "ca-ES");

  /** What one schema says, in the order of its file. */
  record Facts(String title, List<String> properties, List<String> required) {}

  static Stream<Facts> facts() {
    return Stream.of(
        new Facts("api_attribute_v1_Attributes", List.of("ip_address", "user_agent"), List.of()),
        new Facts(
            "api_b2b_oauth_v1_AuthenticateRequest",
            List.of(
                "oauth_token",
                "session_token",
                "session_duration_minutes",
                "session_jwt",
                "session_custom_claims",
                "pkce_code_verifier",
                "locale",
                "intermediate_session_token",
                "telemetry_id"),
            List.of("oauth_token")),
        new Facts(
            "api_b2b_session_v1_AttestRequest",
            List.of(
                "profile_id",
                "token",
                "organization_id",
                "session_duration_minutes",
                "session_custom_claims",
                "session_token",
                "session_jwt",
                "telemetry_id"),
            List.of("profile_id", "token")),
        new Facts(
            "api_b2b_session_v1_ExchangeRequest",
            List.of(
                "organization_id",
                "session_token",
                "session_jwt",
                "session_duration_minutes",
                "session_custom_claims",
                "locale",
                "telemetry_id"),
            List.of("organization_id")),
        new Facts(
            "api_magic_v1_Options",
            List.of("ip_match_required", "user_agent_match_required"),
            List.of("ip_match_required", "user_agent_match_required")),
        new Facts(
            "api_otp_v1_AuthenticateRequest",
            List.of(
                "method_id",
                "code",
                "attributes",
                "options",
                "session_token",
                "session_duration_minutes",
                "session_jwt",
                "session_custom_claims",
                "telemetry_id"),
            List.of("method_id", "code")),
        new Facts(
            "api_session_v1_AuthenticateRequest",
            List.of(
                "session_token",
                "session_duration_minutes",
                "session_jwt",
                "session_custom_claims",
                "authorization_check"),
            List.of()),
        new Facts(
            "api_session_v1_AuthorizationCheck",
            List.of("resource_id", "action"),
            List.of("resource_id", "action")));
  }

  @ParameterizedTest
  @MethodSource("facts")
  void anObjectHasItsPropertiesInOrder(Facts facts) throws IOException {
    JsonNode schema = read(facts.title());

    assertIdentity(schema, facts.title());
    assertThat(schema.path("type").stringValue()).isEqualTo("object");
    assertThat(schema.path("properties").propertyNames())
        .containsExactlyElementsOf(facts.properties());
    assertThat(strings(schema.path("required"))).isEqualTo(facts.required());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "api_b2b_oauth_v1_AuthenticateRequestLocale",
        "api_b2b_session_v1_ExchangeRequestLocale"
      })
  void aLocaleListsItsLanguages(String title) throws IOException {
    JsonNode schema = read(title);

    assertIdentity(schema, title);
    assertThat(schema.path("type").stringValue()).isEqualTo("string");
    assertThat(strings(schema.path("enum"))).isEqualTo(LANGUAGES);
  }

  @ParameterizedTest
  @MethodSource("facts")
  void everyPropertyHasADescriptionAndATypeOrReference(Facts facts) throws IOException {
    for (JsonNode property : read(facts.title()).path("properties")) {
      assertThat(property.path("description").stringValue("")).isNotBlank();
      assertThat(property.has("type")).isNotEqualTo(property.has("$ref"));
    }
  }

  @Test
  void everyReferenceNamesASchemaOfTheCatalog() throws IOException {
    Map<String, JsonNode> catalog = schemasIn(Path.of(""));

    assertThat(catalog).hasSize(10);
    for (JsonNode schema : catalog.values()) {
      for (String reference : schema.findValuesAsString("$ref")) {
        assertThat(catalog).containsKey(reference);
      }
    }
  }

  @Test
  void theFactsAreThoseThatStytchPublishes() throws IOException {
    Optional<Path> published = publishedSchemas();
    assumeTrue(published.isPresent(), "no published schemas at hand to compare with");

    Map<String, JsonNode> ours = schemasIn(Path.of(""));
    Map<String, JsonNode> theirs = schemasIn(published.get());
    Stream.concat(ours.values().stream(), theirs.values().stream()).forEach(CatalogTest::dropProse);

    assertThat(ours).isEqualTo(theirs);
    theirs.forEach((id, schema) -> assertSameOrder(ours.get(id), schema));
  }

  private static void assertIdentity(JsonNode schema, String title) {
    assertThat(schema.path("$schema").stringValue())
        .isEqualTo("https://json-schema.org/draft/2020-12/schema");
    assertThat(schema.path("$id").stringValue()).isEqualTo("#/components/schemas/" + title);
    assertThat(schema.path("title").stringValue()).isEqualTo(title);
  }

  /**
   * JSON objects are equal in any order, yet the order of properties becomes that of components.
   */
  private static void assertSameOrder(JsonNode ours, JsonNode theirs) {
    assertThat(ours.path("properties").propertyNames())
        .containsExactlyElementsOf(theirs.path("properties").propertyNames());
  }

  private static void dropProse(JsonNode schema) {
    ((ObjectNode) schema).remove("description");
    for (JsonNode property : schema.path("properties")) {
      ((ObjectNode) property).remove("description");
    }
  }

  /** Compilers cannot list a folder of a jar: globs of {@code classpath:} read this list. */
  @Test
  void aListNamesEveryFile() throws IOException {
    try (InputStream in =
            CatalogTest.class.getResourceAsStream("/io/stytchschemas/catalog/stytch-schemas.list");
        Stream<Path> files = Files.list(Path.of("").toAbsolutePath())) {
      assertThat(in).isNotNull();
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines())
          .containsExactlyElementsOf(
              files
                  .map(file -> file.getFileName().toString())
                  .filter(name -> name.endsWith(".json"))
                  .sorted()
                  .toList());
    }
  }

  /** Reads from the class path, which is where {@code classpath:} looks as well. */
  private static JsonNode read(String title) throws IOException {
    String resource = "/io/stytchschemas/catalog/" + title + ".json";
    try (InputStream in = CatalogTest.class.getResourceAsStream(resource)) {
      assertThat(in).as(resource).isNotNull();
      return JSON.readTree(in.readAllBytes());
    }
  }

  private static Map<String, JsonNode> schemasIn(Path folder) throws IOException {
    Map<String, JsonNode> schemas = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder.toAbsolutePath())) {
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).toList()) {
        JsonNode schema = JSON.readTree(Files.readAllBytes(file));
        schemas.put(schema.path("$id").stringValue(), schema);
      }
    }
    return schemas;
  }

  private static List<String> strings(JsonNode array) {
    return array instanceof ArrayNode values
        ? values.valueStream().map(JsonNode::stringValue).toList()
        : List.of();
  }

  /**
   * The folder {@code shared/data/seeds} beside the repository, or the one that a property names.
   */
  private static Optional<Path> publishedSchemas() {
    String data = System.getProperty("stytchschemas.data");
    Stream<Path> candidates =
        data != null
            ? Stream.of(Path.of(data))
            : Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
                .map(folder -> folder.resolve("shared/data"));
    return candidates.map(folder -> folder.resolve("seeds")).filter(Files::isDirectory).findFirst();
  }
}

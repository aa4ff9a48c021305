package io.stytchschemas.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.stytchschemas.benchmarks.Workload.Document;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The requests as they come, and in other clothes; the responses. */
public final class Documents {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final int CLAIMS_BYTES = 4_050;
  private static final int USERS = 100;
  private static final int EVENTS = 20;

  private Documents() {}

  /** A resource of this package. */
  public static byte[] resource(String name) {
    try (InputStream in = Documents.class.getResourceAsStream(name + ".json")) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Compact, in the order of the schema, all ASCII: what most clients send. */
  static Document plain(RequestKind kind) {
    return document(kind, tree(kind));
  }

  /** With custom claims of nearly four kilobytes. */
  static Document claims(RequestKind kind) {
    ObjectNode request = tree(kind);
    ObjectNode claims = request.putObject("session_custom_claims");
    for (int i = 0; MAPPER.writeValueAsBytes(claims).length < CLAIMS_BYTES - 150; i++) {
      ObjectNode project = claims.putObject("project_" + i);
      project.put("name", "Quarterly report " + i);
      project.put("role", i % 2 == 0 ? "editor" : "viewer");
      project.put("seats", i * 7);
      project.put("quota", i + 0.25);
      project.put("active", i % 3 != 0);
      project.putArray("tags").add("finance").add("team-" + i);
      project.putNull("archived");
    }
    return document(kind, request);
  }

  static Document reversed(RequestKind kind) {
    List<Map.Entry<String, JsonNode>> properties = new ArrayList<>(tree(kind).properties());
    Collections.reverse(properties);
    ObjectNode reversed = MAPPER.createObjectNode();
    properties.forEach(property -> reversed.set(property.getKey(), property.getValue()));
    return document(kind, reversed);
  }

  /** With two properties, one of them an object, that no schema names. */
  static Document withUnknown(RequestKind kind) {
    ObjectNode with = MAPPER.createObjectNode();
    with.put("trace_parent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01");
    with.setAll(tree(kind));
    with.putObject("client").put("name", "gateway").put("version", 7).putArray("via").add("eu-1");
    return document(kind, with);
  }

  static Document pretty(RequestKind kind) {
    JsonMapper pretty = MAPPER.rebuild().enable(SerializationFeature.INDENT_OUTPUT).build();
    return new Document(kind, pretty.writeValueAsBytes(tree(kind)));
  }

  /** With claims in German, Greek, Japanese and emoji. */
  static Document nonAscii(RequestKind kind) {
    ObjectNode request = tree(kind);
    ObjectNode claims = request.putObject("session_custom_claims");
    claims.put("name", "Jürgen Größmann");
    claims.put("city", "Θεσσαλονίκη");
    claims.put("company", "東京海上日動火災保険株式会社");
    claims.put("mood", "all good 🙂👍🏽");
    claims.put("note", "Straße, naïve, façade, Ærøskøbing, piñata");
    return document(kind, request);
  }

  static Document user() {
    return new Document(ResponseKind.USER, resource("USER"));
  }

  static Document users() {
    String user = new String(resource("USER"), UTF_8);
    ObjectNode page = MAPPER.createObjectNode();
    page.set("request_id", MAPPER.readTree(user).get("request_id"));
    ArrayNode results = page.putArray("results");
    for (int i = 0; i < USERS; i++) {
      ObjectNode result = (ObjectNode) MAPPER.readTree(numbered(user, i));
      results.add(result.without(List.of("request_id", "status_code")));
    }
    page.put("next_cursor", "eyJsYXN0IjoiMDA5OSJ9").put("status_code", 200);
    return document(ResponseKind.USERS, page);
  }

  static Document events() {
    String some = new String(resource("EVENTS"), UTF_8);
    ObjectNode page = MAPPER.createObjectNode();
    ArrayNode events = page.putArray("events");
    for (int i = 0; events.size() < EVENTS; i++) {
      events.addAll((ArrayNode) MAPPER.readTree(numbered(some, i)).get("events"));
    }
    return document(ResponseKind.EVENTS, page);
  }

  /** All that belongs to a user has a number in it, which is zero in the resources. */
  private static String numbered(String json, int number) {
    return json.replace("0000", "%04d".formatted(number));
  }

  private static ObjectNode tree(RequestKind kind) {
    return (ObjectNode) MAPPER.readTree(resource(kind.name()));
  }

  private static Document document(DocumentKind kind, ObjectNode tree) {
    return new Document(kind, MAPPER.writeValueAsBytes(tree));
  }
}

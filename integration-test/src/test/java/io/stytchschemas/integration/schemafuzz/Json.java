package io.stytchschemas.integration.schemafuzz;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** JSON trees whose numbers stay as they are written: {@code 1.0} is not made {@code 1}. */
final class Json {
  static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private Json() {}

  static JsonNode read(String json) {
    return MAPPER.readTree(json);
  }

  static JsonNode read(byte[] json) {
    return MAPPER.readTree(json);
  }

  static byte[] bytes(JsonNode node) {
    return node.toString().getBytes(StandardCharsets.UTF_8);
  }

  static JsonNode number(String text) {
    boolean integer = text.chars().allMatch(c -> c == '-' || Character.isDigit(c));
    BigDecimal value = new BigDecimal(text);
    return integer ? NODES.numberNode(value.toBigIntegerExact()) : NODES.numberNode(value);
  }

  static ArrayNode array(List<? extends JsonNode> elements) {
    ArrayNode array = NODES.arrayNode();
    elements.forEach(array::add);
    return array;
  }

  static ArrayNode strings(List<String> texts) {
    return array(texts.stream().map(NODES::stringNode).toList());
  }

  static ObjectNode object() {
    return NODES.objectNode();
  }

  static List<String> names(JsonNode object) {
    return new ArrayList<>(object.propertyNames());
  }

  static List<JsonNode> elements(JsonNode array) {
    return new ArrayList<>(array.values());
  }
}

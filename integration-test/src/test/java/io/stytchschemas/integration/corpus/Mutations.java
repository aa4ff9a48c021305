package io.stytchschemas.integration.corpus;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Spoils documents in one place, or leaves them valid by chance. */
final class Mutations {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Random random;

  Mutations(Random random) {
    this.random = random;
  }

  /** A copy of {@code document} with one change. */
  JsonNode of(JsonNode document) {
    JsonNode copy = document.deepCopy();
    List<JsonNode> containers = new ArrayList<>();
    collect(copy, containers);
    if (containers.isEmpty() || random.nextInt(20) == 0) {
      return replacement(copy);
    }
    JsonNode container = containers.get(random.nextInt(containers.size()));
    if (container instanceof ObjectNode object) {
      mutate(object);
    } else {
      mutate((ArrayNode) container);
    }
    return copy;
  }

  private static void collect(JsonNode node, List<JsonNode> containers) {
    if (node.isContainer()) {
      containers.add(node);
      node.values().forEach(child -> collect(child, containers));
    }
  }

  private void mutate(ObjectNode object) {
    List<String> names = List.copyOf(object.propertyNames());
    if (names.isEmpty() || random.nextInt(6) == 0) {
      object.set("unknown_property", replacement(object));
      return;
    }
    String name = names.get(random.nextInt(names.size()));
    if (random.nextInt(4) == 0) {
      object.remove(name);
    } else {
      object.set(name, replacement(object.get(name)));
    }
  }

  private void mutate(ArrayNode array) {
    if (array.isEmpty() || random.nextInt(4) == 0) {
      array.add(replacement(array));
    } else {
      int index = random.nextInt(array.size());
      array.set(index, replacement(array.get(index)));
    }
  }

  private JsonNode replacement(JsonNode original) {
    if (original.isIntegralNumber() && random.nextBoolean()) {
      return number();
    }
    return switch (random.nextInt(9)) {
      case 0 -> JSON.nullNode();
      case 1 -> JSON.booleanNode(true);
      case 2 -> JSON.stringNode("");
      case 3 -> JSON.stringNode("no such value");
      case 4 -> JSON.arrayNode();
      case 5 -> JSON.objectNode();
      case 6 -> JSON.arrayNode().add(original.deepCopy());
      case 7 -> JSON.objectNode().set("a", original.deepCopy());
      default -> number();
    };
  }

  private JsonNode number() {
    return switch (random.nextInt(8)) {
      case 0 -> JSON.numberNode(0);
      case 1 -> JSON.numberNode(-1);
      case 2 -> JSON.numberNode(4);
      case 3 -> JSON.numberNode(527_041);
      case 4 -> JSON.numberNode(new BigDecimal("60.0"));
      case 5 -> JSON.numberNode(new BigDecimal("60.5"));
      case 6 -> JSON.numberNode(3_000_000_000L);
      default -> JSON.numberNode(BigInteger.TEN.pow(30));
    };
  }
}

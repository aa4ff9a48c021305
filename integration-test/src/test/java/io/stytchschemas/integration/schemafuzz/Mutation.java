package io.stytchschemas.integration.schemafuzz;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Changes one thing somewhere in a document. */
final class Mutation {
  private final Dice dice;
  private final DocumentMaker maker;

  Mutation(Dice dice, DocumentMaker maker) {
    this.dice = dice;
    this.maker = maker;
  }

  JsonNode of(JsonNode document) {
    JsonNode copy = document.deepCopy();
    List<JsonNode> containers = new ArrayList<>();
    collect(copy, containers);
    if (containers.isEmpty()) {
      return maker.anything();
    }
    JsonNode container = dice.pick(containers);
    if (container instanceof ObjectNode object) {
      change(object);
    } else {
      change((ArrayNode) container);
    }
    return copy;
  }

  private static void collect(JsonNode node, List<JsonNode> containers) {
    if (node.isContainer()) {
      containers.add(node);
      node.forEach(part -> collect(part, containers));
    }
  }

  private void change(ObjectNode object) {
    List<String> names = Json.names(object);
    if (names.isEmpty() || dice.oneIn(3)) {
      object.set(dice.pick(Samples.NAMES), maker.anything());
    } else if (dice.oneIn(2)) {
      object.remove(dice.pick(names));
    } else {
      object.set(dice.pick(names), maker.anything());
    }
  }

  private void change(ArrayNode array) {
    if (array.isEmpty() || dice.oneIn(3)) {
      array.add(maker.anything());
    } else if (dice.oneIn(3)) {
      array.add(array.get(0).deepCopy());
    } else if (dice.oneIn(2)) {
      array.remove(dice.between(0, array.size() - 1));
    } else {
      array.set(dice.between(0, array.size() - 1), maker.anything());
    }
  }
}

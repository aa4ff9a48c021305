package io.stytchschemas.integration.corpus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** JSON as Java values that are equal when the documents are: 1 and 1.0 are the same number. */
final class NumericEquality {
  private NumericEquality() {}

  static Object canonical(JsonNode node) {
    if (node.isObject()) {
      Map<String, Object> object = new LinkedHashMap<>();
      node.properties()
          .forEach(property -> object.put(property.getKey(), canonical(property.getValue())));
      return object;
    }
    if (node.isArray()) {
      List<Object> array = new ArrayList<>();
      node.values().forEach(element -> array.add(canonical(element)));
      return array;
    }
    return node.isNumber() ? node.decimalValue().stripTrailingZeros() : node.toString();
  }
}

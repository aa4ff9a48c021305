package io.stytchschemas.integration.schemafuzz;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Takes away of a finding's schema and document what the same kind of fault does not need. */
final class Shrinking {
  private static final int AT_ONCE = 60;
  private static final int LARGEST = 50_000;

  private Shrinking() {}

  /** Large schemas stay: to leave out each thing of ten thousand, once each, takes hours. */
  static Finding smallest(Finding finding) {
    if (finding.given().schema().toString().length() > LARGEST) {
      return finding;
    }
    Finding smallest = finding;
    for (Optional<Finding> next = Optional.of(finding); next.isPresent(); ) {
      smallest = next.get();
      next = smaller(smallest);
    }
    return smallest;
  }

  private static Optional<Finding> smaller(Finding finding) {
    JsonNode schema = finding.given().schema();
    JsonNode document = finding.document();
    List<FuzzCase> cases = new ArrayList<>();
    cases.add(finding.given());
    parts(schema).stream()
        .sorted(Comparator.comparing(each -> each.toString().length()))
        .limit(AT_ONCE)
        .map(each -> finding.given().with((ObjectNode) each))
        .forEach(cases::add);
    try (Batch batch = Batch.compile(cases)) {
      for (int i = 1; i < cases.size(); i++) {
        Optional<Finding> smaller = again(batch, i, cases.get(i), document, finding.fault());
        if (smaller.isPresent()) {
          return smaller;
        }
      }
      return document == null
          ? Optional.empty()
          : parts(document).stream()
              .flatMap(each -> again(batch, 0, finding.given(), each, finding.fault()).stream())
              .findFirst();
    }
  }

  private static Optional<Finding> again(
      Batch batch, int index, FuzzCase given, @Nullable JsonNode document, Fault fault) {
    Optional<Fault> now =
        document == null
            ? batch.fault(index)
            : batch.schema(index).flatMap(schema -> Laws.brokenIfJudged(given, schema, document));
    return now.filter(each -> each.kind().equals(fault.kind()))
        .map(each -> new Finding(given, document, each));
  }

  /** The copies of {@code node} that lack one thing, somewhere. */
  private static List<JsonNode> parts(JsonNode node) {
    if (node instanceof ObjectNode object) {
      return Json.names(object).stream()
          .filter(name -> !name.equals("$schema"))
          .flatMap(
              name ->
                  Stream.concat(
                      Stream.of(object.deepCopy().without(name)),
                      parts(object.get(name)).stream()
                          .map(part -> object.deepCopy().set(name, part))))
          .map(JsonNode.class::cast)
          .toList();
    }
    if (node instanceof ArrayNode array) {
      List<JsonNode> parts = new ArrayList<>();
      for (int i = 0; i < array.size(); i++) {
        ArrayNode without = array.deepCopy();
        without.remove(i);
        parts.add(without);
        for (JsonNode part : parts(array.get(i))) {
          ArrayNode with = array.deepCopy();
          with.set(i, part);
          parts.add(with);
        }
      }
      return parts;
    }
    return List.of();
  }
}

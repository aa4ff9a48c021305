package io.stytchschemas.integration.suite;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One schema of the JSON-Schema-Test-Suite and the documents that it is asked about.
 *
 * @param file the name of the suite's file, without its ending
 * @param index which of the file's schemas this is
 */
record SuiteGroup(
    String file, int index, String description, JsonNode schema, List<Question> questions) {

  /** A document, and whether it is of the schema. */
  record Question(String description, JsonNode document, boolean valid) {}

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  static List<SuiteGroup> read(Path path) {
    String name = String.valueOf(path.getFileName()).replace(".json", "");
    List<SuiteGroup> groups = new ArrayList<>();
    for (JsonNode group : MAPPER.readTree(path)) {
      List<Question> questions = new ArrayList<>();
      for (JsonNode test : group.get("tests")) {
        questions.add(
            new Question(
                test.get("description").asString(),
                test.get("data"),
                test.get("valid").asBoolean()));
      }
      groups.add(
          new SuiteGroup(
              name,
              groups.size(),
              group.get("description").asString(),
              group.get("schema"),
              questions));
    }
    return groups;
  }

  /** Where the schema is laid down, below the schema root. */
  String path() {
    return "suite/" + file + "/" + index + ".json";
  }

  String packageName() {
    return "suite.of_" + file.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "_") + ".s" + index;
  }

  String nameOf(Question question) {
    return file + " / " + description + " / " + question.description();
  }

  /** Every {@code $id} anywhere in the schema: no two files of one compilation may share one. */
  Set<String> ids() {
    Set<String> ids = new HashSet<>();
    schema.findValues("$id").forEach(id -> ids.add(id.toString()));
    return ids;
  }
}

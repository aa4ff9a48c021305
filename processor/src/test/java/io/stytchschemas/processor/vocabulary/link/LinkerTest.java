package io.stytchschemas.processor.vocabulary.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.stytchschemas.processor.schema.DynamicScope;
import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.vocabulary.core.Reference;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "#                            | a.json | ",
        "#/$defs/x                    | a.json | /$defs/x",
        "#/$defs/a~1b~0%20c           | a.json | /$defs/a~1b~0 c",
        "#named                       | a.json | /$defs/x",
        "b.json                       | b.json | ",
        "b.json#/properties/deep      | b.json | /properties/deep",
        "folder/c.json                | folder/c.json | ",
        "https://acme.test/inner      | b.json | /$defs/inner",
        "https://acme.test/inner#here | b.json | /$defs/inner/$defs/h",
        "#/components/schemas/api_D   | d.json | "
      })
  void findsWhatAReferenceNames(String reference, String path, String pointer) {
    LinkedSchemas schemas =
        new LinkedSchemas(
            "a.json",
            "{'properties': {'it': {'$ref': '"
                + reference
                + "'}}, '$defs': {"
                + "'x': {'$anchor': 'named'}, 'a/b~ c': {}}}",
            "b.json",
            "{'properties': {'deep': {}}, '$defs': {'inner': {'$id': 'https://acme.test/inner',"
                + " '$defs': {'h': {'$anchor': 'here'}}}}}",
            "folder/c.json",
            "{}",
            "d.json",
            "{'$id': '#/components/schemas/api_D'}");
    assertThat(schemas.problems()).isEmpty();
    Schema from = schemas.at("a.json", "/properties/it");
    assertThat(Reference.target(from, DynamicScope.EMPTY))
        .isSameAs(schemas.at(path, pointer == null ? "" : pointer));
  }

  /** What other files call themselves is nothing to a place in this one. */
  @ParameterizedTest
  @CsvSource({"#", "#root"})
  void aFragmentThatIsNoPointerIsAPlaceInItsFile(String fragment) {
    String file =
        "{'$schema': 'http://json-schema.org/draft-07/schema#', '$id': '%1$s',"
            + " 'properties': {'it': {'$ref': '%1$s'}}}";
    LinkedSchemas schemas =
        new LinkedSchemas("a.json", file.formatted(fragment), "b.json", file.formatted(fragment));
    assertThat(schemas.problems()).isEmpty();
    assertThat(Reference.target(schemas.at("b.json", "/properties/it"), DynamicScope.EMPTY))
        .isSameAs(schemas.at("b.json", ""));
  }

  /** Draft-04 core, section 7.2.2, and draft-07 core, section 8.2.3. */
  @ParameterizedTest
  @CsvSource({
    "t/inner.json#a, /definitions/x",
    "t/inner.json, /definitions/x",
    "t/inner.json#/definitions/y, /definitions/x/definitions/y",
    "#b, /definitions/z",
    "a.json#b, /definitions/z"
  })
  void anOldIdentifierMayHaveABaseAndAName(String reference, String pointer) {
    for (String draft : List.of("draft-04 id", "draft-07 $id")) {
      String id = draft.substring(draft.indexOf(' ') + 1);
      LinkedSchemas schemas =
          new LinkedSchemas(
              "a.json",
              "{'$schema': 'http://json-schema.org/%s/schema#', ".formatted(draft.split(" ")[0])
                  + "'properties': {'it': {'$ref': '%s'}}, 'definitions': {".formatted(reference)
                  + "'x': {'%s': 't/inner.json#a', 'definitions': {'y': {}}}, ".formatted(id)
                  + "'z': {'%s': 'file:///a.json#b'}}}".formatted(id));
      assertThat(schemas.problems()).isEmpty();
      assertThat(Reference.target(schemas.at("a.json", "/properties/it"), DynamicScope.EMPTY))
          .isSameAs(schemas.at("a.json", pointer));
    }
  }

  @ParameterizedTest
  @CsvSource({"#/$defs/y", "#nowhere", "gone.json", "https://acme.test/gone", "#other"})
  void saysWhatLeadsToNothing(String reference) {
    LinkedSchemas schemas =
        new LinkedSchemas(
            "a.json",
            "{'not': {'$ref': '" + reference + "'}, '$defs': {'x': {}}}",
            "b.json",
            "{'$schema': 'http://json-schema.org/draft-07/schema#', '$id': '#other'}");
    assertThat(schemas.problems()).containsExactly("SchemaRefUnresolved /not/$ref");
  }

  @Test
  void findsSchemasThatApplyThemselvesAndLeavesRecursionAlone() {
    LinkedSchemas schemas =
        new LinkedSchemas(
            "a.json",
            "{'properties': {'next': {'$ref': '#'}}, '$defs': {"
                + "'x': {'allOf': [{'$ref': '#/$defs/y'}]}, 'y': {'not': {'$ref': '#/$defs/x'}}}}");
    assertThat(schemas.problems()).hasSize(1).allMatch(text -> text.startsWith("SchemaRefLoop "));
  }

  /** Through each of two references, and through what the dynamic scope makes of one. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'$id': 'http://x/r', '$ref': '#/$defs/d', '$dynamicRef': '#', '$defs': {'d': {}}}",
        "{'$id': 'http://x/r', '$dynamicAnchor': 'n', '$ref': 'o', '$defs': {'o':"
            + " {'$id': 'o', 'allOf': [{'$dynamicRef': '#n'}],"
            + " '$defs': {'d': {'$dynamicAnchor': 'n'}}}}}",
        "{'$id': 'http://x/r', 'properties': {'p': {'$ref': 's'}}, '$defs': {"
            + " 's': {'$id': 's', '$dynamicAnchor': 'n', '$ref': 'o'}, 'o':"
            + " {'$id': 'o', 'allOf': [{'$dynamicRef': '#n'}],"
            + " '$defs': {'d': {'$dynamicAnchor': 'n'}}}}}"
      })
  void findsLoopsOfEveryReference(String text) {
    assertThat(new LinkedSchemas("a.json", text).problems())
        .isNotEmpty()
        .allMatch(problem -> problem.startsWith("SchemaRefLoop "));
  }

  /** The scope leads away from what would be a loop in another. */
  @Test
  void leavesAloneWhatIsALoopInNoScope() {
    LinkedSchemas schemas =
        new LinkedSchemas(
            "a.json",
            "{'$id': 'http://x/r', '$ref': 'o', '$defs': {'n': {'$dynamicAnchor': 'n'}, 'o':"
                + " {'$id': 'o', 'allOf': [{'$dynamicRef': '#n'}],"
                + " '$defs': {'d': {'$dynamicAnchor': 'n', 'type': 'object'}}}}}");
    assertThat(schemas.problems()).isEmpty();
  }

  @ParameterizedTest
  @Timeout(120)
  @CsvSource({"own, 60, ''", "shared, 12, ''", "halves, 6, ''", "halves, 60, SchemaScopesTooMany"})
  void boundsTheScopesOfAnchors(String anchors, int count, String problem) {
    StringBuilder text = new StringBuilder("{'$defs': {'plain': {}");
    for (int i = 0; i < count; i++) {
      String name =
          switch (anchors) {
            case "own" -> "n" + i;
            case "shared" -> "n";
            default -> "n" + i / 2;
          };
      text.append(
          ", 'd%1$d': {'$id': 'd%1$d', '$dynamicAnchor': '%2$s', 'properties': {".formatted(i, name)
              + "'own': {'$dynamicRef': '#%s'}".formatted(name));
      for (int j = 0; j < count; j++) {
        text.append(", 'p%1$d': {'$ref': 'd%1$d'}".formatted(j));
      }
      text.append("}}");
    }
    assertThat(new LinkedSchemas("a.json", text + "}}").problems())
        .hasSize(problem.isEmpty() ? 0 : 1)
        .allMatch(each -> each.startsWith(problem));
  }

  @Test
  void refusesAChainThatIsTooLongOnce() {
    assertThat(new LinkedSchemas("a.json", chain(501)).problems()).isEmpty();
    assertThat(new LinkedSchemas("a.json", chain(600)).problems())
        .containsExactly("SchemaRefChainTooLong /$defs/d98");
  }

  /** So many schemas, each of which applies the next to the same value. */
  private static String chain(int length) {
    StringBuilder text = new StringBuilder("{'$defs': {");
    for (int i = 0; i < length - 1; i++) {
      text.append("'d%d': {'$ref': '#/$defs/d%d'}, ".formatted(i, i + 1));
    }
    return text + "'d%d': {}}}".formatted(length - 1);
  }
}

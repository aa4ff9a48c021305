package io.stytchschemas.processor.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import io.stytchschemas.processor.schema.DynamicScope;
import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.vocabulary.core.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

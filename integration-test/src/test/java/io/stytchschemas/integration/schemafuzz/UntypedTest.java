package io.stytchschemas.integration.schemafuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

class UntypedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"properties":{"a":{}}}                 | {"properties":{"a":{}},"type":"object"}
          {"type":"string","properties":{"a":{}}} | {"type":"string","properties":{"a":{}}}
          {"properties":{}}                       | {"properties":{}}
          {"required":["a"],"items":{}}           | {"required":["a"],"items":{}}
          {"anyOf":[{"properties":{"a":{}}}]}     | {"anyOf":[{"properties":{"a":{}},"type":"object"}]}
          """)
  void saysThatThereIsAnObject(String schema, String stated) {
    assertThat(Untyped.stated((ObjectNode) Json.read(schema))).isEqualTo(Json.read(stated));
  }

  /** The laws know the one way in which {@code read} may refuse more. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"properties":{"a":{"type":"string"}}} | 5
          {"anyOf":[{"type":"string","enum":["a"]},{"properties":{"a":{}}}]} | "b"
          {"anyOf":[{"type":"object","additionalProperties":{"properties":{"a":{}}}},{"type":["object","null"],"additionalProperties":true}]} | {"a":null}
          """)
  void maySayMoreThanTheSpecification(String schema, String document) {
    assertThat(broken(schema, document)).isEmpty();
  }

  private static Optional<Fault> broken(String text, String document) {
    ObjectNode schema = (ObjectNode) Json.read(text);
    FuzzCase given =
        new FuzzCase(0, null, Dialect.DRAFT_2020_12, schema, true, true, List.of(), List.of());
    try (Batch batch = Batch.compile(List.of(given))) {
      return new Laws(given).broken(batch.schema(0).orElseThrow(), Json.read(document));
    }
  }
}

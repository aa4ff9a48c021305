package io.stytchschemas.integration.schemafuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
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

  /** A law that knows the one way in which {@code read} may refuse more. */
  @Test
  void maySayMoreThanTheSpecification() {
    ObjectNode schema = (ObjectNode) Json.read("{\"properties\":{\"a\":{\"type\":\"string\"}}}");
    FuzzCase given =
        new FuzzCase(0, Dialect.DRAFT_2020_12, schema, true, true, List.of(), List.of());
    try (Batch batch = Batch.compile(List.of(given))) {
      Optional<Fault> broken =
          new Laws(given).broken(batch.schema(0).orElseThrow(), Json.read("5"));
      assertThat(broken).isEmpty();
    }
  }
}

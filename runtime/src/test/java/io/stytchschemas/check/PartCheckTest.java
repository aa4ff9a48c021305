package io.stytchschemas.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.stytchschemas.json.document.IndexedDocument;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A part that stands elsewhere is asked for when there is a value of it, and only then. */
class PartCheckTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {}               | []
          {"list":[]}      | []
          {"other":1}      | []
          {"a":"x"}        | [A]
          {"list":["x"]}   | [Item]
          {"x-1":"x"}      | [Extension]
          {"tuple":[]}     | []
          {"tuple":["x"]}  | [First]
          """)
  void isAskedForWhereThereIsAValue(String json, String asked) {
    List<String> keys = new ArrayList<>();
    Checked owner =
        new Checked() {
          @Override
          public Check check() {
            throw new AssertionError("nobody asks for all");
          }

          @Override
          public Check part(String key) {
            keys.add(key);
            return Check.STRING;
          }
        };
    Check check =
        Check.object()
            .property("a", new PartCheck(owner, "A"))
            .property("list", Check.array().items(new PartCheck(owner, "Item")))
            .property("tuple", Check.array().prefixItem(new PartCheck(owner, "First")))
            .property("other", Check.INTEGER)
            .patternProperty(
                TextPattern.startingWith("^x-", "x-"), new PartCheck(owner, "Extension"))
            .additionalProperties(new RefCheck("$ref", owner, "Other"));
    try (IndexedDocument document = IndexedDocument.of(json.getBytes(UTF_8))) {
      assertThat(check.passes(document, IndexedDocument.ROOT)).isTrue();
    }
    assertThat(keys).hasToString(asked);
  }
}

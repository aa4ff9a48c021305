package io.stytchschemas.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.stytchschemas.MalformedJsonException;
import io.stytchschemas.json.ReaderFuzz;
import io.stytchschemas.json.document.IndexedDocument;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a fuzzer drives: all of {@link ReaderFuzz}; and of any document each check says the same by
 * its verdict and by its report, however often it is asked. See CONTRIBUTING.md for the command.
 */
public final class ChecksFuzz {
  /** Schemas that between them have every keyword, for documents as RandomJson makes them. */
  private static final List<Check> CHECKS =
      Stream.of(
              "{\"properties\":{\"id\":{\"type\":[\"integer\",\"string\"],\"maximum\":1e3,"
                  + "\"minLength\":3},\"name\":{\"$ref\":\"#\"},\"a\":{\"multipleOf\":0.5}},"
                  + "\"patternProperties\":{\"^session_\":{\"type\":[\"object\",\"null\",\"array\"]}},"
                  + "\"additionalProperties\":{\"$ref\":\"#\"},\"minProperties\":1,"
                  + "\"propertyNames\":{\"maxLength\":24},\"dependentRequired\":{\"id\":[\"name\"]},"
                  + "\"items\":{\"anyOf\":[{\"$ref\":\"#\"},{\"const\":null}]},\"uniqueItems\":true}",
              "{\"oneOf\":[{\"type\":\"object\",\"required\":[\"id\"],\"properties\":{\"id\":"
                  + "{\"enum\":[\"x\",\"plain text\"]},\"name\":{\"$ref\":\"#\"}}},{\"type\":"
                  + "\"object\",\"properties\":{\"id\":{\"type\":\"number\"}}},{\"type\":\"array\","
                  + "\"contains\":{\"type\":\"string\"},\"prefixItems\":[true,{\"$ref\":\"#\"}]},"
                  + "{\"type\":[\"number\",\"boolean\"],\"exclusiveMinimum\":0}]}",
              "{\"anyOf\":[{\"properties\":{\"id\":true,\"name\":{\"$ref\":\"#\"}}},{\"prefixItems\":"
                  + "[true]}],\"if\":{\"required\":[\"a\"]},\"then\":{\"properties\":{\"a\":"
                  + "{\"maxItems\":2}}},\"else\":{\"not\":{\"required\":[\"\"]}},"
                  + "\"dependentSchemas\":{\"größe\":{\"maxProperties\":5}},"
                  + "\"unevaluatedProperties\":{\"type\":[\"string\",\"null\",\"integer\",\"object\"]},"
                  + "\"unevaluatedItems\":{\"const\":{\"id\":1.0}}}")
          .map(
              schema ->
                  new SchemaChecks(ChecksSuiteTest::pattern, false).checkOf(schema.getBytes(UTF_8)))
          .toList();

  private ChecksFuzz() {}

  /** The name that Jazzer looks for. */
  public static void fuzzerTestOneInput(byte[] json) {
    ReaderFuzz.fuzzerTestOneInput(json);
    int unused = check(json);
  }

  /** How many of the checks a document passes; fails where verdict and report differ. */
  static int check(byte[] json) {
    int passed = 0;
    try (IndexedDocument document = IndexedDocument.of(json)) {
      for (Check check : CHECKS) {
        boolean passes = check.passes(document, IndexedDocument.ROOT);
        Violations found = Violations.collecting();
        check.report(document, IndexedDocument.ROOT, found);
        if (passes != found.toResult().violations().isEmpty()
            || passes != check.passes(document, IndexedDocument.ROOT)) {
          throw new AssertionError(passes + ", and reported: " + found.toResult());
        }
        passed += passes ? 1 : 0;
      }
    } catch (MalformedJsonException e) {
      // Not for checks.
    }
    return passed;
  }
}

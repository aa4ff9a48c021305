package io.stytchschemas.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.stytchschemas.MalformedJsonException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The JSONTestSuite: what must be accepted, what must be refused, and what is ours to state. */
class ParsingSuiteTest {
  private static final boolean ACCEPTED = true;
  private static final boolean REFUSED = false;

  /** Our outcome for each case that RFC 8259 leaves open. */
  private static final Map<String, Boolean> STATED =
      new TreeMap<>(
          Map.ofEntries(
              // Numbers are exact, and their exponents bounded by Limits.EXPONENT.
              Map.entry("i_number_double_huge_neg_exp.json", ACCEPTED),
              Map.entry("i_number_huge_exp.json", REFUSED),
              Map.entry("i_number_neg_int_huge_exp.json", REFUSED),
              Map.entry("i_number_pos_double_huge_exp.json", REFUSED),
              Map.entry("i_number_real_neg_overflow.json", REFUSED),
              Map.entry("i_number_real_pos_overflow.json", REFUSED),
              Map.entry("i_number_real_underflow.json", REFUSED),
              Map.entry("i_number_too_big_neg_int.json", ACCEPTED),
              Map.entry("i_number_too_big_pos_int.json", ACCEPTED),
              Map.entry("i_number_very_big_negative_int.json", ACCEPTED),
              // A lone surrogate that is escaped is kept, and written as an escape again.
              Map.entry("i_object_key_lone_2nd_surrogate.json", ACCEPTED),
              Map.entry("i_string_1st_surrogate_but_2nd_missing.json", ACCEPTED),
              Map.entry("i_string_1st_valid_surrogate_2nd_invalid.json", ACCEPTED),
              Map.entry("i_string_incomplete_surrogate_and_escape_valid.json", ACCEPTED),
              Map.entry("i_string_incomplete_surrogate_pair.json", ACCEPTED),
              Map.entry("i_string_incomplete_surrogates_escape_valid.json", ACCEPTED),
              Map.entry("i_string_invalid_lonely_surrogate.json", ACCEPTED),
              Map.entry("i_string_invalid_surrogate.json", ACCEPTED),
              Map.entry("i_string_inverted_surrogates_U+1D11E.json", ACCEPTED),
              Map.entry("i_string_lone_second_surrogate.json", ACCEPTED),
              // The encoding is UTF-8, well-formed, and nothing else.
              Map.entry("i_string_UTF-16LE_with_BOM.json", REFUSED),
              Map.entry("i_string_UTF-8_invalid_sequence.json", REFUSED),
              Map.entry("i_string_UTF8_surrogate_U+D800.json", REFUSED),
              Map.entry("i_string_invalid_utf-8.json", REFUSED),
              Map.entry("i_string_iso_latin_1.json", REFUSED),
              Map.entry("i_string_lone_utf8_continuation_byte.json", REFUSED),
              Map.entry("i_string_not_in_unicode_range.json", REFUSED),
              Map.entry("i_string_overlong_sequence_2_bytes.json", REFUSED),
              Map.entry("i_string_overlong_sequence_6_bytes.json", REFUSED),
              Map.entry("i_string_overlong_sequence_6_bytes_null.json", REFUSED),
              Map.entry("i_string_truncated-utf-8.json", REFUSED),
              Map.entry("i_string_utf16BE_no_BOM.json", REFUSED),
              Map.entry("i_string_utf16LE_no_BOM.json", REFUSED),
              // 500 is the limit.
              Map.entry("i_structure_500_nested_arrays.json", ACCEPTED),
              // A byte order mark is passed over, as RFC 8259 allows.
              Map.entry("i_structure_UTF-8_BOM_empty_object.json", ACCEPTED)));

  @TestFactory
  Stream<DynamicTest> hasTheOutcomeOfTheSuite() throws IOException {
    Path folder = folder();
    assumeTrue(folder != null, "the JSONTestSuite is not at hand");
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList().stream()
          .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
    }
  }

  @Test
  void statesAnOutcomeForEachOpenCaseAndNoOther() throws IOException {
    Path folder = folder();
    assumeTrue(folder != null, "the JSONTestSuite is not at hand");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()).filter(n -> n.startsWith("i_")))
          .containsExactlyInAnyOrderElementsOf(STATED.keySet());
    }
  }

  private static Path folder() {
    return SharedData.find("json-parsing/test_parsing").orElse(null);
  }

  private static void check(Path file) throws IOException {
    String name = file.getFileName().toString();
    boolean expected = name.startsWith("i_") ? STATED.get(name) : name.startsWith("y_");
    byte[] json = Files.readAllBytes(file);
    // A name that comes twice is JSON by the grammar; here it is refused everywhere.
    boolean duplicate = name.startsWith("y_object_duplicated_key");
    assertThat(isAccepted(json, false)).as("read").isEqualTo(expected && !duplicate);
    assertThat(isAccepted(json, true)).as("passed over").isEqualTo(expected && !duplicate);
  }

  private static boolean isAccepted(byte[] json, boolean skip) {
    JsonReader in = JsonReader.of(json, JsonReader.Mode.STRICT);
    try {
      if (skip) {
        in.skipValue();
      } else {
        Object unused = in.readValue();
      }
      in.endDocument();
      return true;
    } catch (MalformedJsonException e) {
      return false;
    }
  }
}

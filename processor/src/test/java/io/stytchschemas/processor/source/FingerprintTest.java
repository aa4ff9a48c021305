package io.stytchschemas.processor.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.stytchschemas.processor.declaration.Declaration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FingerprintTest {
  private static final InputFile FILE = new InputFile("a.json", "ab12");

  @Test
  void changesWithWhateverIsGeneratedFrom() {
    List<String> fingerprints =
        Stream.of(
                of("com.acme", List.of("ab", "c"), List.of(), "", false, FILE),
                of("com.acme", List.of("a", "bc"), List.of(), "", false, FILE),
                of("com.acme", List.of("ab"), List.of("c"), "", false, FILE),
                of("com.other", List.of("ab", "c"), List.of(), "", false, FILE),
                of("com.acme", List.of("ab", "c"), List.of(), "api_", false, FILE),
                of("com.acme", List.of("ab", "c"), List.of(), "", true, FILE),
                of(
                    "com.acme",
                    List.of("ab", "c"),
                    List.of(),
                    "",
                    false,
                    new InputFile("a.json", "ab13")),
                of(
                    "com.acme",
                    List.of("ab", "c"),
                    List.of(),
                    "",
                    false,
                    new InputFile("b.json", "ab12")),
                of("com.acme", List.of("ab", "c"), List.of(), "", false))
            .toList();

    assertThat(fingerprints).doesNotHaveDuplicates().allMatch(text -> text.matches("[0-9a-f]{16}"));
  }

  @Test
  void isTheSameForTheSame() {
    assertThat(of("com.acme", List.of("a"), List.of(), "", false, FILE))
        .isEqualTo(of("com.acme", List.of("a"), List.of(), "", false, FILE));
  }

  private static String of(
      String packageName,
      List<String> value,
      List<String> references,
      String trimPrefix,
      boolean keepUnknown,
      InputFile... inputs) {
    Declaration declaration =
        new Declaration(
            packageName,
            value,
            references,
            List.of(),
            trimPrefix,
            keepUnknown,
            false,
            List.of(),
            Declaration.DEFAULT_DIALECT,
            List.of());
    return Fingerprint.of(List.of(declaration), List.of(inputs));
  }
}

package io.stytchschemas.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class TextPatternTest {
  @TestFactory
  Stream<DynamicTest> suite() {
    Path folder = SuiteCases.folder().orElse(null);
    if (folder == null) {
      return Stream.of();
    }
    return Stream.of(
            "pattern.json", "optional/ecmascript-regex.json", "optional/non-bmp-regex.json")
        .flatMap(file -> SuiteCases.strings(folder.resolve(file)).stream())
        .map(
            test ->
                dynamicTest(
                    test.name(),
                    () -> {
                      String pattern = (String) test.schema().get("pattern");
                      assertThat(TextPattern.of(pattern).find(test.text())).isEqualTo(test.valid());
                    }));
  }

  @Test
  void findsAnywhere() {
    TextPattern pattern = TextPattern.of("[a-c]{2}");
    assertThat(pattern.find("xxabxx")).isTrue();
    assertThat(pattern.find("xxaxbx")).isFalse();
  }

  @Test
  void refusesWhatIsNoPattern() {
    for (String pattern : List.of("(", "(?i)a", "\\p{Foo}")) {
      assertThatThrownBy(() -> TextPattern.of(pattern))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}

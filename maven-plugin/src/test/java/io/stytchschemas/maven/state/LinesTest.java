package io.stytchschemas.maven.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class LinesTest {

  @Property
  void fieldsComeBack(
      @ForAll @NotEmpty
          List<
                  @Chars({'\t', '\n', '\r', '\\', '0', 't', 'n'}) @CharRange(from = 'a', to = 'é')
                  @StringLength(max = 6) String>
              fields) {
    String line = Lines.join(fields.toArray(String[]::new));
    assertThat(line).endsWith("\n");
    assertThat(line.substring(0, line.length() - 1)).doesNotContain("\n", "\r");
    assertThat(Lines.split(line.substring(0, line.length() - 1))).isEqualTo(fields);
  }

  @Test
  void emptyFieldsComeBack() {
    assertThat(Lines.split(Lines.join("", "", "a", "").strip())).containsExactly("", "", "a", "");
  }

  @Test
  void surrogateWithoutItsPairComesBackAndNeedsNoFileThatHoldsIt() {
    String half = "\\u\uD83D\uDE00\uD83D";
    String line = Lines.join(half).strip();
    assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(line)).isTrue();
    assertThat(Lines.split(line)).containsExactly(half);
  }
}

package io.stytchschemas.maven.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.stytchschemas.maven.site.html.Html;
import io.stytchschemas.maven.testing.SchemaPlans;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"\u0007", "\r", "\u202E", "\u2028", "\uD83D"})
  void whatCannotBeReadIsAMark(String text) {
    assertThat(Html.text('a' + text + 'b')).isEqualTo("a\uFFFDb");
    assertThat(Html.plain('a' + text + 'b')).isEqualTo("a\uFFFDb");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\t", "\u200C", "\u200D", "é", "\uD83D\uDE00"})
  void restStays(String text) {
    assertThat(Html.text(text)).isEqualTo(text);
    assertThat(Html.plain(text)).isEqualTo(text);
  }

  /** No file can hold one, and a schema may, in YAML in its names as well. */
  @Test
  void surrogateWithoutItsPairIsInNoPage() throws IOException {
    String schema =
        """
        {"title":"Tall\\ud83d","type":"object","description":"Said\\ud83d","properties":{
          "p\\ud83d":{"type":"string","default":"d\\ud83d"},
          "q":{"enum":["e\\ud83d", "f"]}}}
        """;
    Path out = folder.resolve("site");
    new Site("Title", SchemaPlans.of(folder, Map.of("A.yaml", schema), "*.yaml")).write(out);
    assertThat(out.resolve("types/schemas.Tall.html"))
        .content()
        .contains("Said\uFFFD", "p\uFFFD", "d\\ud83d");
    assertThat(out.resolve("types/schemas.Tall.Q.html")).content().contains("e\uFFFD");
  }
}

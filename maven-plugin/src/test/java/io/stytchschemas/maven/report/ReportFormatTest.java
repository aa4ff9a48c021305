package io.stytchschemas.maven.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.stytchschemas.maven.api.Api;
import io.stytchschemas.maven.change.Changes;
import io.stytchschemas.maven.testing.SchemaApi;
import io.stytchschemas.processor.diagnostic.Diagnostics;
import io.stytchschemas.processor.json.JsonText;
import io.stytchschemas.processor.json.JsonValue;
import io.stytchschemas.processor.json.JsonValue.JsonArray;
import io.stytchschemas.processor.json.JsonValue.JsonObject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportFormatTest {
  @TempDir Path folder;
  private ChangeReport report = new ChangeReport("", "", Changes.between(Api.NONE, Api.NONE));

  @BeforeEach
  void compare() {
    String before =
        "{\"type\":\"object\",\"properties\":{\"a\":{\"type\":\"string\"},\"b\":{\"type\":\"string\"}}}";
    String after =
        "{\"type\":\"object\",\"properties\":{\"b\":{\"type\":\"string\"},\"a\":{\"type\":\"string\","
            + "\"default\":\"|</details><script>`\\u001b\"}}}";
    report =
        new ChangeReport(
            "v1",
            "v2",
            Changes.between(
                SchemaApi.of(folder.resolve("a"), Map.of("A.json", before)),
                SchemaApi.of(folder.resolve("b"), Map.of("A.json", after))));
  }

  @Test
  void formIsToldByTheEnding() {
    assertThat(ReportFormat.of("changes.md")).isEqualTo(ReportFormat.MARKDOWN);
    assertThat(ReportFormat.of("a.b/changes.json")).isEqualTo(ReportFormat.JSON);
    assertThat(ReportFormat.of("changes.txt")).isEqualTo(ReportFormat.TEXT);
    assertThat(ReportFormat.of("changes")).isNull();
    assertThat(ReportFormat.endings()).contains(".md", ".json", ".txt");
  }

  @Test
  void textHasTotalsFirst() {
    assertThat(ReportFormat.TEXT.write(report).lines())
        .startsWith(
            "from v1 to v2: 2 changes, 2 breaking, 2 of them unnoticed by compilers",
            "by kind: order 2, default 1")
        .hasSize(6);
  }

  @Test
  void jsonHasWhatToolsAskFor() {
    JsonValue json =
        JsonText.parse(
            "report",
            ReportFormat.JSON.write(report).getBytes(StandardCharsets.UTF_8),
            new Diagnostics());
    assertThat(json).isInstanceOf(JsonObject.class);
    JsonArray changes = (JsonArray) ((JsonObject) json).get("changes");
    JsonObject first = (JsonObject) changes.elements().get(0);
    assertThat(first.string("subject")).isEqualTo("schemas.A.b");
    JsonObject effect = (JsonObject) ((JsonArray) first.get("effects")).elements().get(0);
    assertThat(effect.string("kind")).isEqualTo("order");
  }

  /** Text of schemas stays within its cell and its code. */
  @Test
  void markdownIsATable() {
    String text = ReportFormat.MARKDOWN.write(report);
    assertThat(text).contains("**Breaking**", "| | what | callers | on the wire |", "constructor");
    assertThat(text.lines().filter(line -> line.startsWith("| **!**")))
        .hasSize(2)
        .allMatch(line -> line.replace("\\|", "").chars().filter(c -> c == '|').count() == 5)
        .anyMatch(
            line ->
                line.contains("<code>schemas&#46;A&#46;a&#58;")
                    && line.contains("&#124;&#60;&#47;details&#62;&#60;script&#62;&#96;"));
  }

  /** Neither backticks nor a backslash before a bar lets text out of its code. */
  @ParameterizedTest
  @ValueSource(strings = {"```<img src=x>", "````[x](//y)", "^(a\\|b)$<b>", "``` <i>` x"})
  void textOfSchemasMeansNothingInMarkdown(String pattern) {
    String schema =
        "{\"type\":\"object\",\"properties\":{\"a\":{\"type\":\"string\",\"default\":\"%s\"}}}";
    String json = pattern.replace("\\", "\\\\");
    ChangeReport changed =
        new ChangeReport(
            "v1",
            "v2",
            Changes.between(
                SchemaApi.of(folder.resolve("c"), Map.of("A.json", schema.formatted(""))),
                SchemaApi.of(folder.resolve("d"), Map.of("A.json", schema.formatted(json)))));
    String row =
        ReportFormat.MARKDOWN
            .write(changed)
            .lines()
            .filter(line -> line.contains("default"))
            .filter(line -> line.startsWith("| "))
            .findFirst()
            .orElseThrow();
    assertThat(row).doesNotContain("<img", "<b>", "<i>", "](");
    assertThat(row.replace("| `~` |", "")).doesNotContain("`");
    assertThat(row.chars().filter(c -> c == '|').count()).isEqualTo(5);
    assertThat(HtmlRenderer.builder().build().render(Parser.builder().build().parse(row)))
        .contains(json.replace("<", "&lt;").replace(">", "&gt;"));
  }
}

package io.stytchschemas.maven.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.stytchschemas.maven.site.html.Html;
import io.stytchschemas.maven.testing.SchemaPlans;
import io.stytchschemas.maven.testing.TestModule;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How large pages are, how long a site takes, and whether its links lead somewhere. */
class SiteSizeTest {
  private static final int MOST_BYTES = 100_000;

  private static final Pattern LINK = Pattern.compile("href=\"([^\"#:]+)\"");

  @TempDir Path folder;

  @Test
  void pagesStayUnderTheirSize() {
    String long100 = "word ".repeat(20_000);
    String wide =
        IntStream.range(0, 5_000)
            .mapToObj(i -> "\"p" + i + "\":{\"type\":\"string\",\"description\":\"<&'>" + i + "\"}")
            .collect(
                Collectors.joining(
                    ",",
                    "{\"type\":\"object\",\"description\":\"" + long100 + "\",\"properties\":{",
                    "}}"));
    String values =
        IntStream.range(0, 10_000)
            .mapToObj(i -> "\"v" + i + "\"")
            .collect(Collectors.joining(",", "{\"enum\":[", "]}"));
    Map<String, String> site =
        new Site("Title", SchemaPlans.of(folder, Map.of("Wide.json", wide, "Values.json", values)))
            .files();
    site.forEach(
        (name, text) -> {
          if (name.endsWith(".html")) {
            assertThat(text.getBytes(StandardCharsets.UTF_8).length)
                .as(name)
                .isLessThan(MOST_BYTES);
          }
        });
    assertThat(site.values()).anyMatch(page -> page.contains("<code>p4999</code>"));
    assertThat(site.get("types/schemas.Wide.html")).contains("rel=\"next\"", "more");
  }

  /** The 211 schemas of Stytch's consumer API: processor time, as other builds do not count. */
  @Test
  void publishedSchemas() throws IOException {
    assertThat(made(published())).isLessThan(Duration.ofSeconds(4));
    try (Stream<Path> pages = Files.list(folder.resolve("site/types"))) {
      assertThat(pages).hasSizeGreaterThan(200);
    }
  }

  /** Ten APIs of that size, each with names of its own. */
  @Test
  void thousandsOfSchemas() throws IOException {
    Path many = Files.createDirectories(folder.resolve("many"));
    for (Path schema : schemas(published())) {
      String text = Files.readString(schema);
      for (int i = 0; i < 10; i++) {
        String own =
            text.replace("#/components/schemas/", "#/components/schemas/a" + i + '_')
                .replaceAll("(\"title\"\\s*:\\s*\")", "$1a" + i + '_');
        Files.writeString(many.resolve("a" + i + '-' + schema.getFileName()), own);
      }
    }
    assertThat(schemas(many)).hasSizeGreaterThan(2_000);
    assertThat(made(many)).isLessThan(Duration.ofSeconds(40));
    try (Stream<Path> pages = Files.list(folder.resolve("site/types"))) {
      assertThat(pages).hasSizeGreaterThan(2_000);
    }
  }

  private static Path published() {
    Path data =
        Path.of(System.getProperty("stytchschemas.data", "../../shared/data"), "consumer-api");
    assumeThat(data).as("Stytch's schemas").isDirectory();
    return data.toAbsolutePath();
  }

  private static List<Path> schemas(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(each -> each.toString().endsWith(".json")).toList();
    }
  }

  /** The processor time that a site took; its pages are small, and no link leads nowhere. */
  private Duration made(Path schemas) throws IOException {
    Path out = folder.resolve("site");
    var threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    Site site = new Site("Stytch", SchemaPlans.of(new TestModule(folder), schemas));
    site.write(out);
    Duration taken = Duration.ofNanos(threads.getCurrentThreadCpuTime() - start);
    for (Map.Entry<String, String> page : site.files().entrySet()) {
      if (page.getKey().endsWith(".html")) {
        assertThat(Html.size(page.getValue())).as(page.getKey()).isLessThan(MOST_BYTES);
      }
      Path at = out.resolve(page.getKey());
      LINK.matcher(page.getValue())
          .results()
          .map(found -> at.resolveSibling(found.group(1)))
          .forEach(target -> assertThat(Files.exists(target)).as(target.toString()).isTrue());
    }
    return taken;
  }
}

package io.stytchschemas.maven.site;

import io.stytchschemas.maven.site.html.Markdown;
import io.stytchschemas.maven.site.listed.Listed;
import io.stytchschemas.maven.site.listed.SchemaTypes;
import io.stytchschemas.maven.site.sample.Samples;
import io.stytchschemas.processor.plan.Plans;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The reference pages of planned schemas. The same schemas give the same bytes. */
public final class Site {
  private final Map<String, String> files = new LinkedHashMap<>();
  private final int types;

  public Site(String title, Plans planned) {
    SchemaTypes all = new SchemaTypes(planned.packages());
    Cells cells = new Cells(all, new Markdown());
    Samples samples = new Samples(all);
    TypePage page = new TypePage(all, cells, samples);
    PlainPage plain = new PlainPage(all, cells, samples);
    List<Listed> listed = all.listed();
    files.putAll(new IndexPage(title, listed).pages());
    all.all()
        .forEach(
            type -> page.pages(type).forEach((name, html) -> files.put("types/" + name, html)));
    all.plain().forEach(each -> files.put("types/" + each.file(), plain.of(each)));
    files.put("search-index.js", SearchIndex.of(listed));
    types = listed.size();
  }

  /** How many types and plain schemas have a page. */
  public int types() {
    return types;
  }

  /** The text of each file, by its path. */
  Map<String, String> files() {
    return Map.copyOf(files);
  }

  /** Writes the site; the pages of types that are gone go as well. */
  public void write(Path folder) throws IOException {
    Path pages = folder.resolve("types");
    Files.createDirectories(pages);
    try (DirectoryStream<Path> old = Files.newDirectoryStream(pages, "*.html")) {
      for (Path each : old) {
        if (!files.containsKey("types/" + each.getFileName())) {
          Files.delete(each);
        }
      }
    }
    for (Map.Entry<String, String> file : files.entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
    for (String fixed : List.of("site.css", "site.js")) {
      Files.writeString(folder.resolve(fixed), resource(fixed));
    }
  }

  /** The style of all pages. */
  public static String style() {
    try {
      return resource("site.css");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = Objects.requireNonNull(Site.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}

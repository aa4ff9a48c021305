package io.stytchschemas.maven.site;

import io.stytchschemas.processor.Generation.Planned;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** The reference pages of planned schemas. The same schemas give the same bytes. */
public final class Site {
  private final Map<String, String> files = new LinkedHashMap<>();
  private final int types;

  public Site(String title, Planned planned) {
    SchemaTypes all = new SchemaTypes(planned.packages());
    TypePage page = new TypePage(all);
    files.putAll(new IndexPage(title, all).pages());
    all.all().forEach(type -> page.pages(type).forEach((name, html) -> files.put("types/" + name, html)));
    files.put("search-index.js", SearchIndex.of(all));
    types = all.all().size();
  }

  /** How many types have a page. */
  public int types() {
    return types;
  }

  /** The text of each file, by its path. */
  public Map<String, String> files() {
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
    for (String fixed : new String[] {"site.css", "site.js"}) {
      try (InputStream in = Objects.requireNonNull(Site.class.getResourceAsStream(fixed))) {
        Files.write(folder.resolve(fixed), in.readAllBytes());
      }
    }
  }
}

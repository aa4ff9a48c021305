package io.stytchschemas.integration.support;

import static org.assertj.core.api.Assertions.assertThat;

import io.stytchschemas.Schema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A schema root that a test fills, and what becomes of it. */
public final class SchemaFolder {
  private final Path root;
  private final Path output;

  /**
   * @param work an empty folder
   */
  public SchemaFolder(Path work) {
    this.root = work.resolve("root");
    this.output = work.resolve("output");
  }

  /**
   * Members for the {@code properties} of a schema, each behind a comma: more than 254 of them make
   * a class of what would be a record.
   */
  public static String fillers(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> ", \"filler" + i + "\": {\"type\": \"string\"}")
        .collect(Collectors.joining());
  }

  public Path root() {
    return root;
  }

  /** Writes a file below the root. */
  public SchemaFolder write(String path, String text) {
    try {
      Path file = root.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A compiler for packages that are still to be annotated. */
  public InProcessCompiler compiler() {
    return new InProcessCompiler(root, output);
  }

  /** Compiles one package, {@code acme}, with {@code @StytchSchemas(values)}. */
  public CompiledSchemas compile(String values) {
    return compiler().annotate("acme", values).compile();
  }

  /**
   * The schema of a text, compiled without a word.
   *
   * @param more of the annotation, behind a comma: {@code ", keepUnknown = true"}; or ""
   */
  public Schema<?> only(String text, String more) {
    CompiledSchemas compiled = write("s.json", text).compile("value = \"s.json\"" + more);
    assertThat(compiled.messages()).isEmpty();
    return compiled.get("acme", "s.json");
  }
}

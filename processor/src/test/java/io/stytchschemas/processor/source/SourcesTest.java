package io.stytchschemas.processor.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.stytchschemas.processor.declaration.Declaration;
import io.stytchschemas.processor.diagnostic.Diagnostics;
import io.stytchschemas.processor.diagnostic.Location;
import io.stytchschemas.processor.diagnostic.Report;
import io.stytchschemas.processor.schema.SchemaSource;
import io.stytchschemas.processor.schema.SchemaUri;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {
  @TempDir Path root;
  private final Diagnostics problems = new Diagnostics();

  @BeforeEach
  void writeSchemas() throws IOException {
    write("user.json", "{\"$ref\": \"common/address\"}");
    write("order.json", "{\"$id\": \"https://example.com/order\"}");
    write("common/address.json", "{\"$id\": \"#/components/schemas/Address\"}");
    write("common/a name é.json", "{}");
    write("library/money.json", "{\"$id\": \"https://money.example/v1/money.json\"}");
  }

  @Test
  void readsWhatIsNamedOnceAndInOrder() {
    Sources sources =
        gather(
            declaration(
                "com.acme", List.of("user", "*.json", "./order.json"), List.of(), List.of()));

    assertThat(sources.named())
        .extracting(named -> named.source().path())
        .containsExactly("user.json", "order.json");
    assertThat(sources.isComplete()).isTrue();
    assertThat(sources.inputs())
        .extracting(InputFile::path)
        .containsExactly("order.json", "user.json");
    assertThat(sources.inputs().get(1).sha256())
        .isEqualTo("375627bf2ad765c196e0d732cf8c62e4aa312a73df6fa13e95f1ca94cae15987");
    assertThat(problems.reports()).isEmpty();
  }

  @Test
  void findsReferencesByPathBelowTheRoot() {
    Sources sources = gather(declaration("com.acme", List.of("user.json"), List.of(), List.of()));

    assertThat(find(sources, "file:///common/address")).isEqualTo("common/address.json");
    assertThat(find(sources, "file:///common/a%20name%20%C3%A9.json"))
        .isEqualTo("common/a name é.json");
    assertThat(find(sources, "file:///common/%2e%2e/%2e%2e/secret")).isNull();
    assertThat(find(sources, "file:///common")).isNull();
    assertThat(find(sources, "file://host/user.json")).isNull();
    assertThat(find(sources, "https://example.com/order")).isNull();
    assertThat(sources.inputs()).hasSize(3);
  }

  @Test
  void findsReferencesThroughTheLongestPrefix() {
    Sources sources =
        gather(
            declaration(
                "com.acme",
                List.of("user.json"),
                List.of(),
                List.of(
                    "https://money.example/=common/",
                    "https://money.example/v1/=library",
                    "urn:money:=library/",
                    "urn:address:=common/address.",
                    "https://one.example/x.json=order.json")));

    assertThat(find(sources, "https://money.example/v1/money")).isEqualTo("library/money.json");
    assertThat(find(sources, "https://money.example/address.json?v=2"))
        .isEqualTo("common/address.json");
    assertThat(find(sources, "https://one.example/x.json")).isEqualTo("order.json");
    assertThat(find(sources, "urn:money:money")).isEqualTo("library/money.json");
    assertThat(find(sources, "urn:address:json")).isEqualTo("common/address.json");
    assertThat(find(sources, "https://money.example/../../etc/passwd")).isNull();
  }

  @Test
  void findsReferencesByIdAmongTheFilesNamedForThem() {
    Sources sources =
        gather(
            declaration(
                "com.acme", List.of("user.json"), List.of("{common,library}/*"), List.of()));
    assertThat(sources.inputs()).hasSize(1);
    SchemaSource user = sources.named().get(0).source();

    SchemaSource address = sources.finder().findById("#/components/schemas/Address", user);
    SchemaSource money =
        sources.finder().find(SchemaUri.parse("https://money.example/v1/money.json"), user);

    assertThat(address).extracting(SchemaSource::path).isEqualTo("common/address.json");
    assertThat(money).extracting(SchemaSource::path).isEqualTo("library/money.json");
    assertThat(sources.finder().findById("https://nowhere.example/", user)).isNull();
  }

  @Test
  void knowsOnWhoseAccountAFileIsRead() {
    Declaration acme = declaration("com.acme", List.of("user.json"), List.of(), List.of());
    Declaration other =
        declaration("com.other", List.of("order.json"), List.of("library/*"), List.of());
    Sources sources = gather(acme, other);
    SchemaSource address =
        sources
            .finder()
            .find(SchemaUri.parse("file:///common/address"), sources.named().get(0).source());
    sources.finder().find(SchemaUri.parse("file:///common/a%20name%20é.json"), address);

    assertThat(sources.owner("user.json", "")).isSameAs(acme);
    assertThat(sources.owner("library/money.json", "")).isNull();
    assertThat(sources.namedBy("order.json"))
        .isEqualTo(Location.ofAnnotation("com.other", "value", 0));
    assertThat(sources.namedBy("library/money.json"))
        .isEqualTo(Location.ofAnnotation("com.other", "references", 0));
    assertThat(sources.namedBy("common/address.json"))
        .isEqualTo(Location.ofAnnotation("com.acme", "value", 0));
    assertThat(sources.namedBy("common/a name é.json"))
        .isEqualTo(Location.ofAnnotation("com.acme", "value", 0));
    assertThat(sources.namedBy("unknown.json")).isNull();
  }

  @Test
  void reportsAFileThatCannotBeRead() throws IOException {
    Files.createSymbolicLink(root.resolve("gone.json"), root.resolve("nowhere"));

    Sources sources = gather(declaration("com.acme", List.of("*.json"), List.of(), List.of()));

    assertThat(sources.isComplete()).isFalse();
    assertThat(problems.reports())
        .extracting(Report::toString)
        .containsExactly(
            "[SchemaFileUnreadable] gone.json:1:1: the file cannot be read: it does not exist; check"
                + " what it is, its permissions and its disk");
  }

  /** So are all files in the sandbox of a build tool that links its inputs together. */
  @Test
  void saysThatALinkLeadsElsewhere(@TempDir Path elsewhere) throws IOException {
    Files.writeString(elsewhere.resolve("lent.json"), "{}");
    Files.createSymbolicLink(root.resolve("lent.json"), elsewhere.resolve("lent.json"));

    Sources sources = gather(declaration("com.acme", List.of("lent.json"), List.of(), List.of()));

    assertThat(sources.isComplete()).isFalse();
    assertThat(problems.reports())
        .extracting(Report::toString)
        .containsExactly(
            "[SchemaFileUnreadable] lent.json:1:1: the file cannot be read: a symbolic link leads"
                + " out of the schema root, which -Astytchschemas.root can set to a folder that"
                + " holds both; check what it is, its permissions and its disk");
  }

  /** A file named by mistake, or one that only seems to be small. */
  @Test
  void reportsAFileThatIsNoSchemaBySize() throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(root.resolve("dump.json").toFile(), "rw")) {
      file.setLength((16 << 20) + 1);
    }

    Sources sources = gather(declaration("com.acme", List.of("dump.json"), List.of(), List.of()));

    assertThat(sources.isComplete()).isFalse();
    assertThat(problems.reports())
        .extracting(Report::toString)
        .containsExactly(
            "[SchemaFileTooLarge] dump.json:1:1: the file has more than 16 MiB, which is more than is"
                + " read; split the schema up, or name files that are schemas");
  }

  private Sources gather(Declaration... declarations) {
    SchemaFiles files = new SchemaFiles(new FolderTree(root, null), new NoResources());
    return Sources.gather(List.of(declarations), files, problems);
  }

  private static @Nullable String find(Sources sources, String uri) {
    SchemaSource found =
        sources.finder().find(SchemaUri.parse(uri), sources.named().get(0).source());
    return found == null ? null : found.path();
  }

  private static Declaration declaration(
      String packageName, List<String> value, List<String> references, List<String> uris) {
    return new Declaration(
        packageName,
        value,
        references,
        uris,
        "",
        false,
        false,
        List.of(),
        List.of(),
        Declaration.DEFAULT_DIALECT,
        List.of());
  }

  private void write(String path, String json) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, json);
  }

  /** A class path without resources. */
  private record NoResources() implements FileTree {
    @Override
    public Kind kind(String path) {
      return Kind.NOTHING;
    }

    @Override
    public List<String> match(Glob glob) {
      return List.of();
    }

    @Override
    public byte[] read(String path) throws IOException {
      throw new IOException(path);
    }
  }
}

package io.stytchschemas.integration.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.stytchschemas.Schema;
import io.stytchschemas.integration.support.CompiledSchemas;
import io.stytchschemas.integration.support.InProcessCompiler;
import io.stytchschemas.integration.support.SharedData;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.DiagnosticCollector;
import javax.tools.DocumentationTool;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Stytch's published schemas, whole folders of them, through the processor. */
class CorpusCompilationTest {
  /** The one type with Object in it that a schema asks for. */
  private static final String FREE_FORM = "java.util.Map<java.lang.String, java.lang.Object>";

  @TempDir Path work;

  @ParameterizedTest
  @CsvSource({"seeds,10", "consumer-api,211"})
  void compilesWithoutAWarning(String name, int schemas) {
    SharedData.require(name);
    Corpus corpus = Corpus.of(name).orElseThrow();
    assertThat(corpus.compiled().messages()).isEmpty();
    assertThat(corpus.compiled().success()).isTrue();
    assertThat(corpus.schemas()).hasSize(schemas);
    for (Schema<?> schema : corpus.schemas()) {
      assertThat(corpus.compiled().get(Corpus.PACKAGE, schema.id())).isSameAs(schema);
    }
  }

  @ParameterizedTest
  @CsvSource({"seeds", "consumer-api"})
  void givesJavadocNothingToSay(String name) throws IOException {
    SharedData.require(name);
    assertJavadocIsSilent(Corpus.of(name).orElseThrow().compiled());
  }

  @Test
  void givesJavadocNothingToSayOfTheCatalog() throws IOException {
    Path catalog = Path.of("../schemas").toAbsolutePath().normalize();
    assertJavadocIsSilent(
        new InProcessCompiler(catalog, Files.createDirectory(work.resolve("catalog")))
            .annotate(Corpus.PACKAGE, "\"*.json\"")
            .compile());
  }

  private void assertJavadocIsSilent(CompiledSchemas compiled) throws IOException {
    assertThat(compiled.success()).as(compiled.messages()).isTrue();
    DocumentationTool javadoc = ToolProvider.getSystemDocumentationTool();
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    try (StandardJavaFileManager files =
        javadoc.getStandardFileManager(said, Locale.ROOT, StandardCharsets.UTF_8)) {
      List<String> options =
          List.of(
              "-Xdoclint:all,-missing",
              "-quiet",
              "-notimestamp",
              "-d",
              work.resolve("javadoc").toString(),
              "-classpath",
              InProcessCompiler.classPath());
      boolean done =
          javadoc
              .getTask(null, files, said, null, options, files.getJavaFileObjects(paths(compiled)))
              .call();
      assertThat(said.getDiagnostics()).isEmpty();
      assertThat(done).isTrue();
    }
  }

  private static Path[] paths(CompiledSchemas compiled) {
    return compiled.sources().toArray(Path[]::new);
  }

  @ParameterizedTest
  @CsvSource({"seeds", "consumer-api"})
  void leavesNothingUntyped(String name) {
    SharedData.require(name);
    List<String> untyped = new ArrayList<>();
    for (Schema<?> schema : Corpus.of(name).orElseThrow().schemas()) {
      collectUntyped(schema.type(), untyped);
    }
    assertThat(untyped).isEmpty();
  }

  private static void collectUntyped(Class<?> type, List<String> untyped) {
    if (type == Object.class) {
      untyped.add("a schema");
    }
    if (type.isRecord()) {
      for (RecordComponent component : type.getRecordComponents()) {
        String generic = component.getGenericType().getTypeName();
        if (generic.replace(FREE_FORM, "").contains("java.lang.Object")) {
          untyped.add(type.getName() + "." + component.getName() + ": " + generic);
        }
      }
    }
    for (Class<?> nested : type.getDeclaredClasses()) {
      collectUntyped(nested, untyped);
    }
  }

  @Test
  void leavesUnrelatedTypesAloneWhenASchemaComesOrGoes() throws IOException {
    Path all = SharedData.require("seeds");
    Path fewer = Files.createDirectory(work.resolve("fewer"));
    for (Path file : SharedData.jsonFiles(all)) {
      if (!file.toString().contains("attestrequest")) {
        Files.copy(file, fewer.resolve(file.getFileName()));
      }
    }
    Map<String, String> before = sources(generate(fewer, "before"));
    Map<String, String> after = sources(generate(all, "after"));
    assertThat(after.keySet()).containsAll(before.keySet()).hasSize(before.size() + 1);
    before.remove("corpus/api/Schemas.java");
    assertThat(after).containsAllEntriesOf(before);
  }

  @Test
  void leavesUnrelatedTypesAloneWhenASchemaChanges() throws IOException {
    Path changed = Files.createDirectory(work.resolve("changed"));
    for (Path file : SharedData.jsonFiles(SharedData.require("seeds"))) {
      String text = Files.readString(file);
      Files.writeString(
          changed.resolve(file.getFileName()),
          file.toString().contains("attestrequest")
              ? text.replaceFirst(
                  "\"properties\"\\s*:\\s*\\{",
                  "$0 \"more\": {\"type\": \"string\", \"minLength\": 3},")
              : text);
    }
    Map<String, String> before = sources(generate(SharedData.require("seeds"), "before"));
    Map<String, String> after = sources(generate(changed, "after"));
    assertThat(after.keySet()).isEqualTo(before.keySet());
    after.entrySet().removeAll(before.entrySet());
    assertThat(after.keySet()).containsExactly("corpus/api/B2bSessionAttestRequest.java");
  }

  private CompiledSchemas generate(Path root, String name) throws IOException {
    CompiledSchemas compiled =
        new InProcessCompiler(root, Files.createDirectory(work.resolve(name)))
            .annotate(Corpus.PACKAGE, "\"*.json\"")
            .options("-proc:only")
            .compile();
    assertThat(compiled.success()).as(compiled.messages()).isTrue();
    return compiled;
  }

  private static Map<String, String> sources(CompiledSchemas compiled) throws IOException {
    Map<String, String> sources = new TreeMap<>();
    for (Path file : compiled.sources()) {
      String path = file.toString().replace('\\', '/');
      sources.put(path.substring(path.indexOf("corpus/api")), Files.readString(file));
    }
    return sources;
  }
}

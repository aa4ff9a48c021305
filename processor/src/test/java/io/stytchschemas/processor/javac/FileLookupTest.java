package io.stytchschemas.processor.javac;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import io.stytchschemas.processor.Compiling;
import io.stytchschemas.processor.Compiling.Outcome;
import io.stytchschemas.processor.StytchSchemasProcessor;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where compilers find the files that an annotation names. */
class FileLookupTest {
  private static final String SCHEMA = "{\"type\": \"string\"}";

  @TempDir Path folder;
  private Path module;
  private Path sources;
  private Path classes;

  @BeforeEach
  void layOutAModule() throws IOException {
    module = folder.resolve("our modules/käse");
    sources = Files.createDirectories(module.resolve("src/main/java"));
    classes = module.resolve("target/classes");
    Files.createFile(write("pom.xml", "").resolveSibling("build.gradle"));
  }

  static Stream<JavaCompiler> compilers() {
    return Stream.of(ToolProvider.getSystemJavaCompiler(), new EclipseCompiler());
  }

  @ParameterizedTest
  @MethodSource("compilers")
  void belowTheModulesBaseDirectory(JavaCompiler compiler) throws IOException {
    write("api/a user.json", SCHEMA);
    write("api/größe.json", SCHEMA);
    annotate("\"api/*.json\"");

    assertReads(2, Compiling.with(compiler, classes));
    try (Stream<Path> written = Files.walk(classes)) {
      assertThat(written).noneMatch(path -> path.toString().endsWith(".probe"));
    }
  }

  @ParameterizedTest
  @MethodSource("compilers")
  void belowTheFolderThatTheOptionNames(JavaCompiler compiler) throws IOException {
    write("api/user.json", SCHEMA);
    annotate("\"user\"");

    assertReads(1, Compiling.with(compiler, classes).option("-Astytchschemas.root=api"));
  }

  @ParameterizedTest
  @MethodSource("compilers")
  void inJarsOfTheClassPath(JavaCompiler compiler) throws IOException {
    Path jar = jar("schemas.jar", "acme/user.json", "acme/order.json", "acme/stytch-schemas.list");
    annotate("{\"classpath:acme/user\", \"classpath:/acme/*.json\"}");

    assertReads(2, Compiling.with(compiler, classes).onClassPath(jar));
  }

  @ParameterizedTest
  @MethodSource("compilers")
  void neverInTheClassOutput(JavaCompiler compiler) throws IOException {
    write("target/classes/acme/stale.json", SCHEMA);
    annotate("{\"classpath:acme/stale.json\", \"target/classes/acme/*.json\"}");

    Outcome outcome = Compiling.with(compiler, classes).onClassPath(classes).compile(sources);

    assertThat(outcome.problems())
        .contains("\"classpath:acme/stale.json\" names nothing on the class path")
        .contains("no schema file matches \"target/classes/acme/*.json\"");
  }

  /** As {@code javac} does without {@code -d}; what it writes there is no schema. */
  @ParameterizedTest
  @MethodSource("compilers")
  void whereClassesAreWrittenBesideThem(JavaCompiler compiler) throws IOException {
    write("user.json", SCHEMA);
    annotate("\"**.json\"");

    assertReads(1, Compiling.with(compiler, module));
    assertReads(1, Compiling.with(compiler, module));
  }

  @ParameterizedTest
  @MethodSource("compilers")
  void notInAPackageThatAnotherModuleHas(JavaCompiler compiler) throws IOException {
    write("user.json", SCHEMA);
    annotate("\"user.json\"");

    Outcome outcome =
        Compiling.with(compiler, classes)
            .onClassPath(jar("other.jar", "com/acme/Schemas.class"))
            .compile(sources);

    assertThat(outcome.problems())
        .contains("error: [PackageOfTwoModules] @StytchSchemas of com.acme: another module");
  }

  @Test
  void reportsWhatCannotBeWritten() throws IOException {
    write("user.json", SCHEMA);
    annotate("\"user.json\"");
    Files.createDirectories(classes);
    Files.createFile(classes.resolve("META-INF"));

    assertThat(Compiling.into(classes).compile(sources).problems())
        .contains(
            "error: [OutputUnwritable] @StytchSchemas of com.acme:"
                + " META-INF/stytch-schemas/com.acme.json cannot be written");
  }

  @Test
  void inModulesOfTheModulePath() throws IOException {
    Path library = Files.createDirectories(folder.resolve("library"));
    Files.writeString(library.resolve("module-info.java"), "module acme.library {}");
    Compiling.into(folder.resolve("library-classes")).compile(library);
    Path jar =
        jar(
            "library.jar",
            folder.resolve("library-classes/module-info.class"),
            "acme/user.json",
            "acme/stytch-schemas.list");
    Files.writeString(
        sources.resolve("module-info.java"),
        "module com.acme { requires acme.library; requires io.stytchschemas; }");
    annotate("{\"classpath:acme/user.json\", \"classpath:acme/*\"}");

    assertReads(1, Compiling.into(classes).onModulePath(jar));
  }

  @Test
  void onlyByOptionOrOnTheClassPathWhenACompilerWorksInMemory() throws IOException {
    write("api/user.json", SCHEMA);
    String annotated =
        """
        @io.stytchschemas.StytchSchemas("user.json")
        package com.acme;
        """;
    var source = JavaFileObjects.forSourceString("com.acme.package-info", annotated);

    assertThat(inMemory().compile(source))
        .hadErrorContaining(
            "[SchemaRootUnknown] @StytchSchemas of com.acme, value[0]: the schema root is not known");
    assertThat(
            inMemory().withOptions("-Astytchschemas.root=" + module.resolve("api")).compile(source))
        .hadNoteContaining("1 schema files");
  }

  private static Compiler inMemory() {
    return Compiler.javac().withProcessors(new StytchSchemasProcessor());
  }

  private void assertReads(int files, Compiling compiling) {
    Outcome outcome = compiling.compile(sources);
    assertThat(outcome.problems()).doesNotContain("error:");
    assertThat(outcome.notes())
        .anyMatch(
            note -> note.startsWith("stytch-schemas: " + files + " schema files, fingerprint"));
  }

  private void annotate(String value) throws IOException {
    Path file = sources.resolve("com/acme/package-info.java");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "@io.stytchschemas.StytchSchemas(" + value + ")\npackage com.acme;\n");
  }

  private Path write(String path, String text) throws IOException {
    Path file = module.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private Path jar(String name, String... entries) throws IOException {
    return jar(name, null, entries);
  }

  /** A jar of schemas; a listing lists those that stand before it. */
  private Path jar(String name, Path moduleInfo, String... entries) throws IOException {
    Path jar = folder.resolve(name);
    StringBuilder listing = new StringBuilder();
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream zip = new JarOutputStream(out)) {
      if (moduleInfo != null) {
        zip.putNextEntry(new JarEntry("module-info.class"));
        Files.copy(moduleInfo, zip);
      }
      for (String entry : entries) {
        zip.putNextEntry(new JarEntry(entry));
        String text = entry.endsWith(".list") ? listing.toString() : SCHEMA;
        zip.write(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        listing.append(entry.substring(entry.lastIndexOf('/') + 1)).append('\n');
      }
    }
    return jar;
  }
}

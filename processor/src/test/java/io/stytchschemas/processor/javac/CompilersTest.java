package io.stytchschemas.processor.javac;

import static org.assertj.core.api.Assertions.assertThat;

import io.stytchschemas.processor.Compiling;
import io.stytchschemas.processor.Compiling.Outcome;
import io.stytchschemas.processor.SharedData;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each compiler runs the processor over whole folders and takes what it generates. */
class CompilersTest {
  private static final Path CATALOG = Path.of("../schemas").toAbsolutePath().normalize();

  @TempDir Path folder;

  static Stream<JavaCompiler> compilers() {
    return Stream.of(ToolProvider.getSystemJavaCompiler(), new EclipseCompiler());
  }

  @ParameterizedTest
  @MethodSource("compilers")
  void compileTheCatalog(JavaCompiler compiler) throws IOException {
    Outcome outcome = compile(compiler, "*.json", CATALOG);

    assertThat(outcome.problems()).isEmpty();
    assertThat(outcome.success()).isTrue();
    assertThat(folder.resolve("classes/com/acme/B2bSessionAttestRequest.class")).exists();
    assertThat(folder.resolve("classes/META-INF/stytch-schemas/com.acme.json")).exists();
  }

  /** As published: 211 schemas. That javac takes them is tested where they are run. */
  @Test
  void eclipseCompilesTheConsumerApi() throws IOException {
    Outcome outcome = compile(new EclipseCompiler(), "*.json", SharedData.require("consumer-api"));

    assertThat(outcome.problems()).isEmpty();
    assertThat(outcome.success()).isTrue();
    assertThat(outcome.notes()).anyMatch(note -> note.contains("211 schema files"));
    assertThat(folder.resolve("classes/com/acme/UserCreateRequest.class")).exists();
  }

  /**
   * As on ecj's command line. The class path has to come first: ecj looks into no processor path
   * that stands before it (Eclipse bug 573833).
   */
  @Test
  void eclipseFindsTheProcessorOnItsPath() throws IOException {
    Path source = folder.resolve("package-info.java");
    Files.writeString(source, "@io.stytchschemas.StytchSchemas(\"*.json\")\npackage com.acme;\n");
    String runtime =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(each -> each.matches(".*(runtime|jackson-core|jspecify).*"))
            .collect(Collectors.joining(File.pathSeparator));
    StringWriter output = new StringWriter();
    boolean compiled =
        BatchCompiler.compile(
            new String[] {
              "--release",
              "17",
              "-d",
              folder.resolve("classes").toString(),
              "-s",
              Files.createDirectories(folder.resolve("generated")).toString(),
              "-classpath",
              runtime,
              "-processorpath",
              System.getProperty("java.class.path"),
              "-Astytchschemas.root=" + CATALOG,
              source.toString()
            },
            new PrintWriter(output),
            new PrintWriter(output),
            null);

    assertThat(compiled).as(output.toString()).isTrue();
    assertThat(folder.resolve("classes/com/acme/B2bSessionAttestRequest.class")).exists();
  }

  /** Where a session is certain to be named, no check asks for one: Eclipse warns of dead code. */
  @ParameterizedTest
  @MethodSource("compilers")
  void requiredSession(JavaCompiler compiler) throws IOException {
    Path schemas = Files.createDirectories(folder.resolve("schemas"));
    Files.writeString(
        schemas.resolve("migrate.json"),
        """
        {"type":"object","required":["session_token"],"properties":{
          "session_token":{"type":"string"},"session_duration_minutes":{"type":"integer"},
          "session_custom_claims":{"type":"object","additionalProperties":true}}}
        """);
    Outcome outcome = compile(compiler, "*.json", schemas);

    assertThat(outcome.problems()).isEmpty();
    assertThat(folder.resolve("classes/com/acme/Migrate.java"))
        .content()
        .doesNotContain("&& false");
  }

  private Outcome compile(JavaCompiler compiler, String glob, Path root) throws IOException {
    Path sources = Files.createDirectories(folder.resolve("sources"));
    Files.writeString(
        sources.resolve("package-info.java"),
        "@io.stytchschemas.StytchSchemas(\"" + glob + "\")\npackage com.acme;\n");
    return Compiling.with(compiler, folder.resolve("classes"))
        .root(root)
        .option("-Xlint:all,-processing")
        .compile(sources);
  }
}

package io.stytchschemas.processor.javac;

import static org.assertj.core.api.Assertions.assertThat;

import io.stytchschemas.processor.Compiling;
import io.stytchschemas.processor.Compiling.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each compiler runs the processor over the catalog and takes what it generates. */
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
    assertThat(folder.resolve("classes/com/acme/B2bSessionAttestRequest.class")).exists();
    assertThat(folder.resolve("classes/META-INF/stytch-schemas/com.acme.json")).exists();
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

package io.stytchschemas.processor.javac;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The processor is found as a module and as a jar of the class path; a module may use its types.
 */
class ModulesTest {
  private static final String MODULE = "io.stytchschemas.processor";
  private static final String PROCESSOR = MODULE + ".StytchSchemasProcessor";

  /** Those of the runtime and of the processor, as build tools put them on module paths. */
  private static final Set<String> MODULES =
      Set.of(
          MODULE,
          "io.stytchschemas",
          "com.palantir.javapoet",
          "org.commonmark",
          "org.snakeyaml.engine",
          "org.jspecify",
          "tools.jackson.core");

  private static final Set<String> RUNTIME =
      Set.of("io.stytchschemas", "org.jspecify", "tools.jackson.core");

  @TempDir Path folder;

  @Test
  void moduleAndServiceFileNameTheProcessor() {
    Path processor = path(Set.of(MODULE)).get(0);
    assertThat(ModuleFinder.of(processor).find(MODULE).orElseThrow().descriptor().provides())
        .singleElement()
        .satisfies(
            provided -> {
              assertThat(provided.service()).isEqualTo(Processor.class.getName());
              assertThat(provided.providers()).containsExactly(PROCESSOR);
            });
    assertThat(processor.resolve("META-INF/services/" + Processor.class.getName()))
        .hasContent(PROCESSOR);
  }

  /** Gradle runs the processor again for all annotated packages, whichever of them changed. */
  @Test
  void gradleIsToldThatTheProcessorAggregates() {
    assertThat(
            path(Set.of(MODULE))
                .get(0)
                .resolve("META-INF/gradle/incremental.annotation.processors"))
        .hasContent(PROCESSOR + ",aggregating");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--processor-module-path", "--processor-path"})
  void modularProjectCompilesAndRuns(String processorPath) throws Exception {
    write(
        "src/main/stytch-schemas/user.json",
        "{\"required\":[\"id\"],\"properties\":{\"id\":{\"type\":\"integer\"},\"at\":{\"format\":\"date-time\",\"type\":\"string\"}}}");
    List<Path> sources =
        List.of(
            write(
                "module-info.java",
                "/** A user's. */\nmodule acme {\n  requires transitive io.stytchschemas;\n  exports acme;\n}\n"),
            write(
                "acme/package-info.java",
                "@io.stytchschemas.StytchSchemas(\"user.json\")\npackage acme;\n"),
            write(
                "acme/Main.java",
                """
                package acme;

                /** Reads a user. */
                public final class Main {
                  private Main() {}

                  /** Its number. */
                  public static String id() {
                    return String.valueOf(User.SCHEMA.read("{\\"id\\":7}"));
                  }
                }
                """));
    compile(processorPath, sources);
    assertThat(run()).isEqualTo("User[id=7, at=null]");
  }

  /** As on the command line: from JDK 23 on, either path is a request to run processors. */
  private void compile(String processorPath, List<Path> sources) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "-Xlint:all,-processing",
                "-Werror",
                "--release=17",
                "-d",
                folder.resolve("classes").toString(),
                "--module-path",
                joined(path(RUNTIME)),
                processorPath,
                joined(path(MODULES))));
    sources.forEach(source -> arguments.add(source.toString()));
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    int exit =
        ToolProvider.getSystemJavaCompiler()
            .run(null, output, output, arguments.toArray(String[]::new));
    assertThat(exit).as(output.toString(StandardCharsets.UTF_8)).isZero();
  }

  /** In a layer of modules of its own: the tests run on the class path. */
  private String run() throws ReflectiveOperationException {
    List<Path> path = new ArrayList<>(path(RUNTIME));
    path.add(folder.resolve("classes"));
    ModuleLayer boot = ModuleLayer.boot();
    Configuration configuration =
        boot.configuration()
            .resolve(ModuleFinder.of(path.toArray(Path[]::new)), ModuleFinder.of(), Set.of("acme"));
    ModuleLayer layer =
        boot.defineModulesWithOneLoader(configuration, ClassLoader.getPlatformClassLoader());
    Class<?> main = layer.findLoader("acme").loadClass("acme.Main");
    assertThat(main.getModule().isNamed()).isTrue();
    return (String) main.getMethod("id").invoke(null);
  }

  private Path write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  /** Where modules stand on the class path of the tests. */
  private static List<Path> path(Set<String> modules) {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(Path::of)
        .filter(Files::exists)
        .filter(
            each ->
                !each.endsWith("test-classes")
                    && ModuleFinder.of(each).findAll().stream()
                        .anyMatch(module -> modules.contains(module.descriptor().name())))
        .toList();
  }

  private static String joined(List<Path> path) {
    return String.join(File.pathSeparator, path.stream().map(Path::toString).toList());
  }
}

package io.stytchschemas.processor.javac;

import static org.assertj.core.api.Assertions.assertThat;

import io.stytchschemas.processor.source.FileTree;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Why index files stand at the top of a jar: javac finds no resource of a jar in a folder that
 * could be no package, as {@code META-INF} could not. Should this fail one day, they can move.
 */
class JarResourcesTest {
  private static final String TOP = "top.json";
  private static final String PACKAGE = "acme/index.json";
  private static final String META_INF = "META-INF/stytch-schemas/index.json";

  @TempDir Path folder;

  @Test
  void javacFindsNothingInMetaInfOfJars() throws IOException {
    Path jar = folder.resolve("a.jar");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
      for (String name : List.of(TOP, PACKAGE, META_INF)) {
        out.putNextEntry(new ZipEntry(name));
        out.write("{}".getBytes(StandardCharsets.UTF_8));
      }
    }
    assertThat(found(jar)).containsExactly(PACKAGE, TOP);
  }

  @Test
  void javacFindsAllInFolders() throws IOException {
    for (String name : List.of(TOP, PACKAGE, META_INF)) {
      Files.createDirectories(folder.resolve("a").resolve(name).getParent());
      Files.writeString(folder.resolve("a").resolve(name), "{}");
    }
    assertThat(found(folder.resolve("a"))).containsExactly(META_INF, PACKAGE, TOP);
  }

  private static Set<String> found(Path classPath) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    Probe probe = new Probe();
    StringWriter output = new StringWriter();
    JavaCompiler.CompilationTask task =
        compiler.getTask(
            output,
            null,
            null,
            List.of("-proc:only", "--class-path", classPath.toString()),
            null,
            List.of(new Source()));
    task.setProcessors(List.of(probe));
    assertThat(task.call()).as(output.toString()).isTrue();
    return probe.found;
  }

  /** Asks for each file by what the processor asks. */
  @SupportedAnnotationTypes("*")
  private static final class Probe extends AbstractProcessor {
    private final Set<String> found = new TreeSet<>();

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      FilerResources resources =
          new FilerResources(processingEnv.getFiler(), processingEnv.getElementUtils(), null);
      for (String name : List.of(TOP, PACKAGE, META_INF)) {
        if (resources.kind(name) == FileTree.Kind.FILE) {
          found.add(name);
        }
      }
      return false;
    }
  }

  private static final class Source extends SimpleJavaFileObject {
    Source() {
      super(URI.create("text:///A.java"), JavaFileObject.Kind.SOURCE);
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return "class A {}";
    }
  }
}

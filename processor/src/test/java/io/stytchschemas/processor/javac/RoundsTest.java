package io.stytchschemas.processor.javac;

import static org.assertj.core.api.Assertions.assertThat;

import io.stytchschemas.processor.Compiling;
import io.stytchschemas.processor.Compiling.Outcome;
import io.stytchschemas.processor.StytchSchemasProcessor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoundsTest {
  @TempDir Path root;
  @TempDir Path output;

  @BeforeEach
  void writeSchemas() throws IOException {
    Files.writeString(root.resolve("user.json"), "{\"type\": \"string\"}");
    Files.writeString(root.resolve("order.json"), "{\"type\": \"integer\"}");
  }

  @Test
  void aPackageThatAnotherProcessorWritesComesLater() throws IOException {
    annotate("com.acme", "\"user.json\"");

    Outcome outcome =
        compiling()
            .processor(
                new Writing(
                    "com.late.package-info",
                    "@io.stytchschemas.StytchSchemas(\"order.json\") package com.late;"))
            .compile(root);

    assertThat(outcome.problems()).isEmpty();
    assertThat(outcome.notes())
        .filteredOn(note -> note.startsWith("stytch-schemas: "))
        .map(note -> note.replaceAll(", .*", ""))
        .containsExactly("stytch-schemas: 1 schema files", "stytch-schemas: 2 schema files");
  }

  @Test
  void aPackageWaitsForAConstantThatAnotherProcessorWrites() throws IOException {
    annotate("com.acme", "com.acme.Files.USER");

    Outcome outcome =
        compiling()
            .processor(
                new Writing(
                    "com.acme.Files",
                    "package com.acme; interface Files { String USER = \"user.json\"; }"))
            .compile(root);

    assertThat(outcome.problems()).isEmpty();
    assertThat(outcome.notes()).anyMatch(note -> note.startsWith("stytch-schemas: 1 schema files"));
  }

  @Test
  void aPackageWaitsForAClassThatAnotherProcessorWrites() throws IOException {
    annotate("com.acme", "value = \"user.json\", types = \"string=com.acme.Name\"");

    Outcome outcome =
        compiling()
            .processor(
                new Writing(
                    "com.acme.Name",
                    "package com.acme; public record Name(String text) {"
                        + " @Override public String toString() { return text; } }"))
            .compile(root);

    assertThat(outcome.problems()).isEmpty();
    assertThat(outcome.notes()).anyMatch(note -> note.startsWith("stytch-schemas: 1 schema files"));
  }

  /** Else it would have types of its own for what the other is about to have. */
  @Test
  void aPackageWaitsForOneToWhoseSchemasItsOwnLead() throws IOException {
    Files.writeString(
        root.resolve("cart.json"), "{\"properties\": {\"line\": {\"$ref\": \"line.json\"}}}");
    Files.writeString(
        root.resolve("line.json"), "{\"properties\": {\"name\": {\"type\": \"string\"}}}");
    annotate("com.cart", "\"cart.json\"");
    annotate("com.line", "value = \"line.json\", types = \"string=com.line.Name\"");
    annotate("com.order", "\"order.json\"");

    Outcome outcome =
        compiling()
            .processor(
                new Writing(
                    "com.line.Name",
                    "package com.line; public record Name(String text) {"
                        + " @Override public String toString() { return text; } }"))
            .compile(root);

    assertThat(outcome.problems()).isEmpty();
    assertThat(outcome.notes())
        .filteredOn(note -> note.startsWith("stytch-schemas: "))
        .map(note -> note.replaceAll(", .*", ""))
        .containsExactly("stytch-schemas: 1 schema files", "stytch-schemas: 3 schema files");
    assertThat(output.resolve("com/line/Line.class")).exists();
    assertThat(output.resolve("com/cart/Line.class")).doesNotExist();
  }

  @Test
  void aConstantThatNobodyWritesIsTheCompilersToReport() throws IOException {
    annotate("com.acme", "com.acme.Files.USER");

    Outcome outcome = compiling().compile(root);

    assertThat(outcome.success()).isFalse();
    assertThat(outcome.problems()).contains("error:").doesNotContain("[");
  }

  @Test
  void aFaultOfTheProcessorIsAnErrorAndNoCrash() {
    List<String> messages = new ArrayList<>();
    Messager messager =
        proxy(
            Messager.class,
            (method, arguments) -> {
              messages.add(arguments[0] + ": " + arguments[1]);
              return null;
            });
    StytchSchemasProcessor processor = new StytchSchemasProcessor();
    processor.init(
        proxy(
            ProcessingEnvironment.class,
            (method, arguments) -> method.equals("getMessager") ? messager : null));

    boolean claimed =
        processor.process(
            Collections.singleton(proxy(TypeElement.class, RoundsTest::broken)),
            proxy(RoundEnvironment.class, RoundsTest::broken));

    assertThat(claimed).isFalse();
    assertThat(messages)
        .singleElement()
        .asString()
        .startsWith("ERROR: [InternalError] stytch-schemas: the processor failed")
        .contains("IllegalStateException: broken at ")
        .endsWith("please report it with the schema file");
  }

  private static Object broken(String method, Object[] arguments) {
    throw new IllegalStateException("broken");
  }

  private Compiling compiling() {
    return Compiling.into(output).root(root);
  }

  private void annotate(String packageName, String value) throws IOException {
    Path folder = Files.createDirectories(root.resolve(packageName));
    Files.writeString(
        folder.resolve("package-info.java"),
        "@io.stytchschemas.StytchSchemas(" + value + ")\npackage " + packageName + ";\n");
  }

  private interface Answer {
    Object to(String method, Object[] arguments);
  }

  private static <T> T proxy(Class<T> type, Answer answer) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> answer.to(method.getName(), arguments)));
  }

  /** Another processor, which writes one source file. */
  private static final class Writing extends AbstractProcessor {
    private final String name;
    private final String source;
    private boolean done;

    Writing(String name, String source) {
      this.name = name;
      this.source = source;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      if (!done) {
        done = true;
        try (Writer out = processingEnv.getFiler().createSourceFile(name).openWriter()) {
          out.write(source);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
      return false;
    }
  }
}

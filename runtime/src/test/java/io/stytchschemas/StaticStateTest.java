package io.stytchschemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the runtime shares between threads, and what it asks of the JVM. */
class StaticStateTest {
  private static final Path CLASSES = Path.of("target/classes");
  private static final Path SOURCES = Path.of("src/main/java");

  /** The pools themselves are objects, and bounded. */
  @Test
  void everyStaticFieldIsFinal() throws Exception {
    List<String> names = classes();
    assertThat(names).hasSizeGreaterThan(200);
    Set<String> changing = new TreeSet<>();
    for (String name : names) {
      Class<?> type = Class.forName(name, false, getClass().getClassLoader());
      for (Field field : type.getDeclaredFields()) {
        int modifiers = field.getModifiers();
        if (Modifier.isStatic(modifiers) && !Modifier.isFinal(modifiers)) {
          changing.add(name + '.' + field.getName());
        }
      }
    }
    assertThat(changing).isEmpty();
  }

  /** {@code Schema.of} reads a field, and a plain type's schema that was serialized is found. */
  @Test
  void reflectionIsForFindingSchemasAlone() throws IOException {
    Set<String> reflecting = new TreeSet<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        String text = Files.readString(file);
        if (text.contains("java.lang.reflect.") || text.contains("Class.forName(")) {
          reflecting.add(file.getFileName().toString());
        }
      }
    }
    assertThat(reflecting).containsExactly("SchemaField.java", "SchemaReference.java");
  }

  private static List<String> classes() throws IOException {
    try (Stream<Path> files = Files.walk(CLASSES)) {
      return files
          .map(file -> CLASSES.relativize(file).toString())
          .filter(name -> name.endsWith(".class") && !name.endsWith("module-info.class"))
          .map(name -> name.substring(0, name.length() - ".class".length()))
          .map(name -> name.replace('/', '.').replace('\\', '.'))
          .toList();
    }
  }
}

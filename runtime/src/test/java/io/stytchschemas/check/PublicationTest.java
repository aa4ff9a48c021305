package io.stytchschemas.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.stytchschemas.GeneratedSchema;
import io.stytchschemas.json.UnionCodec;
import io.stytchschemas.json.document.IndexedDocument;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What threads show each other without a lock has final fields alone, but for what is known. */
class PublicationTest {
  /** What is made when it is first asked for; {@code package-info} says why these may be so. */
  private static final Set<String> MADE_LATER =
      Set.of(
          "GeneratedSchema.check",
          "UnionCodec.names",
          "UnionCodec.checks",
          "Check.passing",
          "Check.validity",
          "AllCheck.parts",
          "Chain.all",
          "ObjectCheck.table",
          "PartCheck.target",
          "ValuesCheck.constants",
          "Verdict.remembering",
          "Verdict.together");

  private final List<Class<?>> all = all();
  private final Set<Class<?>> seen = new TreeSet<>((a, b) -> a.getName().compareTo(b.getName()));
  private final Deque<Class<?>> open = new ArrayDeque<>();

  @Test
  void whatIsPublishedHasFinalFields() {
    Set<String> changing = new TreeSet<>();
    reach(GeneratedSchema.class);
    reach(UnionCodec.class);
    while (!open.isEmpty()) {
      Class<?> type = open.remove();
      for (Field field : type.getDeclaredFields()) {
        int modifiers = field.getModifiers();
        if (!Modifier.isStatic(modifiers)) {
          reach(field.getType());
          if (!Modifier.isFinal(modifiers) && !Modifier.isVolatile(modifiers)) {
            changing.add(type.getSimpleName() + '.' + field.getName());
          }
        }
      }
    }
    assertThat(changing).containsExactlyInAnyOrderElementsOf(MADE_LATER);
    assertThat(seen).extracting(Class::getSimpleName).contains("NameTable", "ObjectQuestion");
  }

  /** With what may be there in its stead. A constant's index is held by a final field. */
  private void reach(Class<?> type) {
    Class<?> one = type.isArray() ? type.getComponentType() : type;
    if (one == IndexedDocument.class) {
      return;
    }
    for (Class<?> each : all) {
      if (one.isAssignableFrom(each) && one != Object.class && seen.add(each)) {
        open.add(each);
      }
    }
  }

  private static List<Class<?>> all() {
    try {
      Path classes =
          Path.of(Check.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      try (Stream<Path> files = Files.walk(classes.resolve("io/stytchschemas"))) {
        return files
            .map(file -> classes.relativize(file).toString().replace('/', '.'))
            .filter(name -> name.endsWith(".class"))
            .<Class<?>>map(name -> load(name.substring(0, name.length() - ".class".length())))
            .toList();
      }
    } catch (IOException | URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, Check.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }
}

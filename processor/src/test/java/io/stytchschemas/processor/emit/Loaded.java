package io.stytchschemas.processor.emit;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.CompilationSubject;
import io.stytchschemas.Schema;
import io.stytchschemas.processor.plan.PackagePlan;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;

/** Emitted code, compiled and loaded. */
final class Loaded extends ClassLoader {
  private final Map<String, byte[]> classes;

  private Loaded(Map<String, byte[]> classes) {
    super(Loaded.class.getClassLoader());
    this.classes = classes;
  }

  private static Map<String, byte[]> classes(Compilation compilation) {
    Map<String, byte[]> classes = new TreeMap<>();
    for (JavaFileObject file : compilation.generatedFiles()) {
      if (file.getKind() == JavaFileObject.Kind.CLASS) {
        try {
          String path = file.getName().replaceFirst("^/?CLASS_OUTPUT/", "");
          classes.put(
              path.substring(0, path.length() - ".class".length()).replace('/', '.'),
              file.openInputStream().readAllBytes());
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
    return classes;
  }

  static Loaded of(PackagePlan plan) {
    Compilation compilation = Compiling.compile(plan);
    CompilationSubject.assertThat(compilation).succeededWithoutWarnings();
    return new Loaded(classes(compilation));
  }

  /** What a compiler wrote below a folder. */
  static Loaded of(Path folder) throws IOException {
    Map<String, byte[]> classes = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".class")).toList()) {
        String path = folder.relativize(file).toString().replaceFirst("\\.class$", "");
        classes.put(path.replace(File.separatorChar, '.'), Files.readAllBytes(file));
      }
    }
    return new Loaded(classes);
  }

  /** The same code, of which nothing has been loaded yet. */
  Loaded anew() {
    return new Loaded(classes);
  }

  /** The binary names of all classes. */
  List<String> names() {
    return List.copyOf(classes.keySet());
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] bytes = classes.get(name);
    if (bytes == null) {
      throw new ClassNotFoundException(name);
    }
    return defineClass(name, bytes, 0, bytes.length);
  }

  /** A class of the package by its binary name. */
  Class<?> type(String name) throws ClassNotFoundException {
    return loadClass(Plans.PACKAGE + "." + name);
  }

  /** The schema of a type. */
  @SuppressWarnings("unchecked") // nothing is known of the type, and nothing is asked of it
  Schema<Object> schema(String type) throws ReflectiveOperationException {
    return (Schema<Object>) type(type).getField("SCHEMA").get(null);
  }

  /** The schema of a key. */
  @SuppressWarnings("unchecked") // as above
  Schema<Object> get(String key) throws Exception {
    try {
      return (Schema<Object>) type("Schemas").getMethod("get", String.class).invoke(null, key);
    } catch (InvocationTargetException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  /** An empty builder of a record. */
  Object builder(String record) throws ReflectiveOperationException {
    return type(record).getMethod("builder").invoke(null);
  }

  /** Calls the one public method of that name and number of arguments; throws what it throws. */
  static Object call(Object target, String name, Object... arguments) throws Exception {
    Method method =
        Stream.of(target.getClass().getMethods())
            .filter(m -> m.getName().equals(name))
            .filter(m -> m.getParameterCount() == arguments.length)
            .findFirst()
            .orElseThrow(() -> new NoSuchMethodException(name));
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause() instanceof Exception cause ? cause : e;
    }
  }
}

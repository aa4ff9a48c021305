package io.stytchschemas.maven.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * A local repository that has this build's own artifacts, and else, by links, what the user's has:
 * nothing of this build gets into the user's, and nothing is downloaded twice.
 */
final class TestRepository {
  private static final String GROUP = "io/stytchschemas";

  private final Path folder;
  private final String version;

  private TestRepository(Path folder, String version) {
    this.folder = folder;
    this.version = version;
  }

  /** Made once, whichever test comes first. */
  private static final class Shared {
    static final TestRepository INSTANCE = create();
  }

  static TestRepository shared() {
    return Shared.INSTANCE;
  }

  private static TestRepository create() {
    try {
      Path module = Path.of("").toAbsolutePath();
      Path folder = module.resolve("target/it-repository");
      TestRepository repository = new TestRepository(folder, required("it.version"));
      Files.createDirectories(folder.resolve("io"));
      Path shared = Path.of(required("it.repository"));
      link(shared, folder, "io");
      link(shared.resolve("io"), folder.resolve("io"), "stytchschemas");
      Path root = module.getParent();
      repository.install("stytch-schemas-parent", root);
      repository.install("stytch-schemas-runtime", root.resolve("runtime"));
      repository.install("stytch-schemas-processor", root.resolve("processor"));
      repository.install("stytch-schemas-maven-plugin", module);
      return repository;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path folder() {
    return folder;
  }

  private static String required(String property) {
    String value = System.getProperty(property);
    if (value == null) {
      throw new IllegalStateException("run with Maven, which sets " + property);
    }
    return value;
  }

  private static void link(Path from, Path to, String except) throws IOException {
    if (!Files.isDirectory(from)) {
      return;
    }
    try (Stream<Path> entries = Files.list(from)) {
      for (Path entry : entries.toList()) {
        Path link = to.resolve(entry.getFileName().toString());
        if (!entry.endsWith(except) && !Files.exists(link)) {
          Files.createSymbolicLink(link, entry);
        }
      }
    }
  }

  private void install(String artifact, Path module) throws IOException {
    Path target = folder.resolve(GROUP).resolve(artifact).resolve(version);
    Files.createDirectories(target);
    String name = artifact + '-' + version;
    // As it is installed: without the libraries that the jar brings itself.
    Path reduced = module.resolve("target/dependency-reduced-pom.xml");
    copy(
        Files.exists(reduced) ? reduced : module.resolve("pom.xml"), target.resolve(name + ".pom"));
    Path jar = module.resolve("target").resolve(name + ".jar");
    if (Files.exists(jar)) {
      copy(jar, target.resolve(name + ".jar"));
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
  }

  /** The jars that compiled types need at run time. */
  List<Path> runtimeClassPath() throws IOException {
    Path runtime = folder.resolve(GROUP).resolve("stytch-schemas-runtime").resolve(version);
    try (Stream<Path> jars = Files.list(runtime)) {
      return jars.filter(file -> file.toString().endsWith(".jar")).toList();
    }
  }
}

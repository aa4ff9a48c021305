package io.stytchschemas.maven.input;

import io.stytchschemas.maven.module.SchemaModule;
import io.stytchschemas.processor.diagnostic.Diagnostics;
import io.stytchschemas.processor.source.FileTree;
import io.stytchschemas.processor.source.SchemaFiles;
import io.stytchschemas.processor.source.SchemaRoot;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The files that a module's types are generated from, found as the processor finds them. */
public final class Inputs implements Closeable {
  private final @Nullable FileTree root;
  private final ClassPathTree classPath;

  private Inputs(@Nullable FileTree root, ClassPathTree classPath) {
    this.root = root;
    this.classPath = classPath;
  }

  /** The inputs of a module; problems are those of the option that names the schema root. */
  public static Inputs of(SchemaModule module, Diagnostics problems) {
    FileTree root =
        SchemaRoot.find(module.options().get(SchemaRoot.OPTION), module.classOutput(), problems);
    return new Inputs(root, new ClassPathTree(module.classPath()));
  }

  /** Whether each question still has the answer that was noted. */
  public boolean stillGive(List<Observation> observations) {
    for (Observation seen : observations) {
      FileTree tree = seen.place() == Observation.Place.ROOT ? root : classPath;
      if (tree == null || !seen.question().answer(tree, seen.subject()).equals(seen.answer())) {
        return false;
      }
    }
    return true;
  }

  /** Files for one generation, which notes what it asks for. */
  public Recording record() {
    return new Recording(
        root == null ? null : new RecordingTree(Observation.Place.ROOT, root),
        new RecordingTree(Observation.Place.CLASS_PATH, classPath));
  }

  /** Files that remember what was asked about them. */
  public static final class Recording {
    private final @Nullable RecordingTree root;
    private final RecordingTree classPath;

    private Recording(@Nullable RecordingTree root, RecordingTree classPath) {
      this.root = root;
      this.classPath = classPath;
    }

    public SchemaFiles files() {
      return new SchemaFiles(root, classPath);
    }

    /** Whether the class path has a resource; noted as well. */
    public boolean hasResource(String name) {
      return classPath.kind(name) == FileTree.Kind.FILE;
    }

    public List<Observation> observations() {
      List<Observation> all = new ArrayList<>(root == null ? List.of() : root.observations());
      all.addAll(classPath.observations());
      return List.copyOf(all);
    }
  }

  @Override
  public void close() throws IOException {
    classPath.close();
  }
}

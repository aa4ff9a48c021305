package io.stytchschemas.maven;

import io.stytchschemas.maven.build.Comparison.Side;
import io.stytchschemas.maven.git.GitRevision;
import io.stytchschemas.maven.git.GitRevision.GitException;
import io.stytchschemas.maven.module.SchemaModule;
import io.stytchschemas.processor.json.SchemaEndings;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Git revisions of a module, as far as schemas are concerned, in folders of their own. */
final class Revisions implements Closeable {
  private final boolean outsideProjects;
  private final List<Path> temporary = new ArrayList<>();

  /**
   * @param outsideProjects whether there is no "target" that revisions could be kept in
   */
  Revisions(boolean outsideProjects) {
    this.outsideProjects = outsideProjects;
  }

  /**
   * The module as a revision has it, by the schema root of that revision. Where there is no schema,
   * as before the first came, none counts.
   *
   * @param chosen the root, where the user says one that the revision may have or not; else null
   * @param schemas what counts where nothing is annotated
   */
  Side of(SchemaModule module, String revision, @Nullable String chosen, List<String> schemas)
      throws IOException, GitException, InterruptedException {
    GitRevision git = GitRevision.of(module.base(), revision);
    List<String> paths = git.paths();
    boolean isMissing = chosen != null && !hasRoot(chosen, paths);
    String root = chosen == null || isMissing ? Roots.usual(paths) : chosen;
    Path target = folder(module, git.commit());
    git.extract(paths.stream().filter(each -> isWanted(each, root)).toList(), target);
    boolean isEmpty = isMissing || paths.stream().noneMatch(each -> isSchema(each, root));
    return new Side(
        Roots.in(module.movedTo(target), root), revision, isEmpty ? List.of() : schemas);
  }

  /** What lies outside the module is not looked for in its revisions. */
  private static boolean hasRoot(String root, List<String> paths) {
    return root.startsWith("..")
        || Path.of(root).isAbsolute()
        || paths.stream().anyMatch(path -> Roots.isBelow(root, path));
  }

  /** Annotations and schemas; in a folder for schemas, annotations may name any file. */
  private static boolean isWanted(String path, String root) {
    boolean inFolder = !root.isEmpty() && Roots.isBelow(root, path);
    return path.endsWith("package-info.java") || inFolder || isSchema(path, root);
  }

  private static boolean isSchema(String path, String root) {
    return Roots.isBelow(root, path) && SchemaEndings.isIn(path);
  }

  private Path folder(SchemaModule module, String commit) throws IOException {
    if (outsideProjects) {
      Path folder = Files.createTempDirectory("stytch-schemas").toRealPath();
      temporary.add(folder);
      return folder;
    }
    Path folder = module.memory().resolve("revisions").resolve(commit);
    Files.createDirectories(folder);
    return folder;
  }

  @Override
  public void close() throws IOException {
    for (Path folder : temporary) {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
              Files.delete(file);
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path each, IOException failure)
                throws IOException {
              Files.delete(each);
              return FileVisitResult.CONTINUE;
            }
          });
    }
  }
}

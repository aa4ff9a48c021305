package io.stytchschemas.maven;

import io.stytchschemas.maven.git.GitRevision;
import io.stytchschemas.maven.git.GitRevision.GitException;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/** Git revisions of a module, as far as schemas are concerned, in folders of their own. */
final class Revisions implements Closeable {
  private static final List<String> SCHEMAS = List.of(".json", ".jsonc", ".yaml", ".yml");

  private final boolean outsideProjects;
  private final List<Path> temporary = new ArrayList<>();

  /**
   * @param outsideProjects whether there is no "target" that revisions could be kept in
   */
  Revisions(boolean outsideProjects) {
    this.outsideProjects = outsideProjects;
  }

  SchemaModule of(SchemaModule module, String revision, String root)
      throws IOException, GitException, InterruptedException {
    GitRevision git = GitRevision.of(module.base(), revision);
    Path target = folder(module, git.commit());
    git.extract(path -> isWanted(path, root), target);
    return Roots.in(module.movedTo(target), root);
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

  /** Annotations and schemas. */
  private static boolean isWanted(String path, String root) {
    return path.endsWith("package-info.java")
        || ((root.isEmpty() || path.startsWith(root + '/'))
            && SCHEMAS.stream().anyMatch(path::endsWith));
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

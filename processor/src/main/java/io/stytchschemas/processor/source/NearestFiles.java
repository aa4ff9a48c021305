package io.stytchschemas.processor.source;

import io.stytchschemas.json.Spellings;
import io.stytchschemas.processor.source.Glob.InvalidGlobException;
import java.io.IOException;
import java.util.List;

/** What may have been meant by a path or glob that matches nothing. */
final class NearestFiles {
  private static final String RESOURCES = "src/main/resources";

  private NearestFiles() {}

  /** Words for the end of a message; empty where nothing is near. */
  static String hint(String path, FileTree tree) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    List<String> elsewhere = matches(Glob.isGlob(name) ? "**/" + name : "**", tree);
    if (!Glob.isGlob(name)) {
      elsewhere = Spellings.nearest(path, elsewhere.stream());
    } else if (!elsewhere.isEmpty()) {
      elsewhere = List.of('"' + elsewhere.get(0) + '"');
    }
    if (!elsewhere.isEmpty()) {
      return Spellings.hintAtHand(elsewhere);
    }
    FileTree resources = tree.ofModule(RESOURCES);
    boolean isThere =
        resources != null
            && (Glob.isGlob(path)
                ? !matches(path, resources).isEmpty()
                : resources.kind(path) == FileTree.Kind.FILE);
    return isThere
        ? "; "
            + RESOURCES
            + " has it: move it below the schema root, or set -Astytchschemas.root="
            + RESOURCES
        : "";
  }

  /** All files of a tree; none where it cannot list them. */
  static List<String> all(FileTree tree) {
    return matches("**", tree);
  }

  private static List<String> matches(String glob, FileTree tree) {
    try {
      return tree.match(Glob.parse(glob).get(0));
    } catch (InvalidGlobException | IOException e) {
      return List.of();
    }
  }
}

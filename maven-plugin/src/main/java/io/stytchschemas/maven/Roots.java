package io.stytchschemas.maven;

import io.stytchschemas.maven.module.SchemaModule;
import io.stytchschemas.processor.source.SchemaRoot;
import java.nio.file.Files;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The schema root of a module, or of a folder that is none: a repository that holds nothing but
 * schemas has no build file by which the processor could know it.
 */
final class Roots {
  private Roots() {}

  /**
   * The root as a path below the base directory, where it is there.
   *
   * @param option what the user says of the goal; null where nothing
   */
  static String relative(SchemaModule module, @Nullable String option) {
    String chosen = chosen(module, option);
    return chosen != null
        ? chosen
        : Files.isDirectory(module.base().resolve(SchemaRoot.FOLDER)) ? SchemaRoot.FOLDER : "";
  }

  /** The same as far as the user says it, of the goal or of the processor; null where nowhere. */
  static @Nullable String chosen(SchemaModule module, @Nullable String option) {
    String root = option == null ? module.options().get(SchemaRoot.OPTION) : option;
    return root == null ? null : module.belowBase(root);
  }

  /** The one that is there where nobody says another, of the files that are below the base. */
  static String usual(List<String> paths) {
    return paths.stream().anyMatch(path -> isBelow(SchemaRoot.FOLDER, path))
        ? SchemaRoot.FOLDER
        : "";
  }

  /** Whether a path leads below a root; both are relative to the base directory. */
  static boolean isBelow(String root, String path) {
    return root.isEmpty() || path.startsWith(root + '/');
  }

  /** The module with that root. */
  static SchemaModule in(SchemaModule module, String root) {
    TreeMap<String, String> options = new TreeMap<>(module.options());
    options.put(SchemaRoot.OPTION, module.base().resolve(root).toString());
    return module.withOptions(options);
  }
}

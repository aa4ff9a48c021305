package io.stytchschemas.maven;

import io.stytchschemas.processor.source.SchemaRoot;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The schema root of a module, or of a folder that is none: a repository that holds nothing but
 * schemas has no build file by which the processor could know it.
 */
final class Roots {
  private static final String USUAL = "src/main/stytch-schemas";

  private Roots() {}

  /**
   * The root as a path below the base directory, where it is there.
   *
   * @param chosen what the user says; null where nothing
   */
  static String relative(SchemaModule module, @Nullable String chosen) {
    String option = chosen == null ? module.options().get(SchemaRoot.OPTION) : chosen;
    if (option != null) {
      Path folder = module.base().resolve(option).normalize();
      return folder.startsWith(module.base())
          ? module.base().relativize(folder).toString().replace('\\', '/')
          : option;
    }
    return Files.isDirectory(module.base().resolve(USUAL)) ? USUAL : "";
  }

  /** The module with that root. */
  static SchemaModule in(SchemaModule module, String root) {
    TreeMap<String, String> options = new TreeMap<>(module.options());
    options.put(SchemaRoot.OPTION, module.base().resolve(root).toString());
    return module.withOptions(options);
  }
}

package io.stytchschemas.processor.json;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The endings by which files are known for schemas, in whatever case. A file of another can be
 * named as well, and holds JSON.
 */
public final class SchemaEndings {
  /** The one that may be left out where a file is named. */
  public static final String OPTIONAL = ".json";

  /** All of them: a regular expression. */
  public static final String ANY = "\\.(?:json|jsonc|jsonschema|yaml|yml)";

  private static final Pattern AT_END = Pattern.compile("(?i)" + ANY + "$");

  private SchemaEndings() {}

  /** Whether a file has one. */
  public static boolean isIn(String file) {
    return AT_END.matcher(file).find();
  }

  /** The name of a file without it. */
  public static String without(String file) {
    return AT_END.matcher(file).replaceFirst("");
  }

  static boolean isYaml(String file) {
    String name = file.toLowerCase(Locale.ROOT);
    return name.endsWith(".yaml") || name.endsWith(".yml");
  }

  static boolean allowsComments(String file) {
    return file.toLowerCase(Locale.ROOT).endsWith(".jsonc");
  }
}

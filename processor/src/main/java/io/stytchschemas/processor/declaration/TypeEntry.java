package io.stytchschemas.processor.declaration;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An entry of {@code types}.
 *
 * @param key a JSON type or a format
 * @param className with its package
 */
public record TypeEntry(String key, String className) {
  /** How entries are written, for messages. */
  static final String FORM =
      "\"TYPE=CLASS\" or \"FORMAT=CLASS\", the type string, number, integer, boolean, object or array"
          + " (null has none), the class by its full name";

  private static final Pattern CLASS = Pattern.compile("[\\w$]+(\\.[\\w$]+)*");

  private static final String NULL = "null";

  /** Null for what cannot be read. */
  public static @Nullable TypeEntry parse(String text) {
    Entry entry = Entry.parse(text);
    if (entry == null || entry.key().equals(NULL) || !CLASS.matcher(entry.value()).matches()) {
      return null;
    }
    String name = entry.value();
    return new TypeEntry(entry.key(), name.indexOf('.') < 0 ? "java.lang." + name : name);
  }
}

package io.stytchschemas;

import io.stytchschemas.json.text.JsonPointers;
import java.util.Set;

/** Tells keywords from names and numbers in the location of a keyword. */
final class KeywordPath {
  /** Keywords with an entry for each of several names, which the location goes on with. */
  private static final Set<String> NAMED =
      Set.of(
          "properties",
          "patternProperties",
          "dependentRequired",
          "dependentSchemas",
          "dependencies",
          "$defs",
          "definitions");

  private KeywordPath() {}

  /**
   * The last keyword on the way, not always the last step: in {@code /properties/x} a schema {@code
   * false} was found, which has no keywords itself.
   */
  static String last(String location) {
    String keyword = "";
    boolean name = false;
    for (String step : location.split("/", -1)) {
      boolean inside = name || isNumber(step);
      if (!inside) {
        keyword = JsonPointers.name(step);
      }
      name = !inside && NAMED.contains(keyword);
    }
    return keyword;
  }

  /** The empty step before the first slash is no keyword either. */
  private static boolean isNumber(String step) {
    return step.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}

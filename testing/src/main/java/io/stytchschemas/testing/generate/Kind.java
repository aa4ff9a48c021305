package io.stytchschemas.testing.generate;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** The kinds of JSON value that schemas tell apart, those that hold others last. */
enum Kind {
  NULL,
  BOOLEAN,
  INTEGER,
  /** A number that is no integer. */
  FRACTION,
  STRING,
  ARRAY,
  OBJECT;

  /** What values of the types that a schema names may be. */
  static Set<Kind> of(Collection<String> types) {
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    for (String type : types) {
      switch (type) {
        case "null" -> kinds.add(NULL);
        case "boolean" -> kinds.add(BOOLEAN);
        case "integer" -> kinds.add(INTEGER);
        case "string" -> kinds.add(STRING);
        case "array" -> kinds.add(ARRAY);
        case "object" -> kinds.add(OBJECT);
        default -> {
          kinds.add(INTEGER);
          kinds.add(FRACTION);
        }
      }
    }
    return kinds;
  }
}

package io.stytchschemas.maven.change;

import java.util.Locale;

/** Code that uses a generated type, by what it uses of it. */
public enum Caller {
  BUILDER,
  ACCESSOR,
  /** The canonical constructor, and patterns that take a record apart. */
  CONSTRUCTOR,
  /** Over an enumeration or a union. */
  SWITCH,
  /** What takes a value for one of a wider type. */
  SUBCLASS,
  /** {@code Schemas.get}, and references by {@code $id}. */
  LOOKUP;

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}

package io.stytchschemas.json;

import java.io.Serializable;

/** A value of an enumeration: one that the schema lists, or one that came later. */
public interface EnumValue extends Serializable {

  /** The value as it stands in JSON. */
  String value();

  /** Whether the schema lists the value. */
  default boolean isKnown() {
    return this instanceof Enum<?>;
  }
}

package io.stytchschemas.json;

/** The names that an object's schema gives to properties, in schema order. Immutable. */
public final class PropertyNames {

  private PropertyNames() {}

  /** The names whose index {@link JsonReader#nextName} gives. */
  public static PropertyNames of(PropertyName... names) {
    throw new UnsupportedOperationException();
  }

  /** The same, from text; for the values of an enum. */
  public static PropertyNames of(String... names) {
    throw new UnsupportedOperationException();
  }

  /** These names, of which the ones at {@code indexes} must be present in every object. */
  public PropertyNames required(int... indexes) {
    throw new UnsupportedOperationException();
  }
}

package io.stytchschemas.json;

/** The name of a property, encoded once. Immutable. */
public final class PropertyName {
  private final String text;

  private PropertyName(String text) {
    this.text = text;
  }

  public static PropertyName of(String text) {
    return new PropertyName(text);
  }

  /** The name as a Java string. */
  public String text() {
    return text;
  }
}

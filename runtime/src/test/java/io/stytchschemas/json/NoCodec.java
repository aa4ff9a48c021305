package io.stytchschemas.json;

/** A codec in a package that has no schemas. */
public enum NoCodec implements Codec<String> {
  INSTANCE;

  @Override
  public String read(JsonReader in) {
    return null;
  }

  @Override
  public void write(JsonWriter out, String value) {}
}

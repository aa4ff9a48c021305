package io.stytchschemas.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Passes documents from and to Jackson's streams. */
public final class JacksonBridge {
  private JacksonBridge() {}

  /** The bytes of the value at which {@code parser} stands, or of the next one. */
  public static byte[] copyCurrentValue(JsonParser parser) {
    throw new UnsupportedOperationException();
  }

  /** Writes {@code json} as the next value of {@code generator}. */
  public static void write(byte[] json, JsonGenerator generator) {
    throw new UnsupportedOperationException();
  }
}

package io.stytchschemas.jackson;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.util.TokenBuffer;

/** Reads a key of a map as the string that it is, strictly or leniently as values are read. */
final class SchemaKeyDeserializer extends KeyDeserializer {
  private final SchemaDeserializer<?> values;

  SchemaKeyDeserializer(SchemaDeserializer<?> values) {
    this.values = values;
  }

  @Override
  public @Nullable Object deserializeKey(String key, DeserializationContext context) {
    try (TokenBuffer text = context.bufferForInputBuffering(context.getParser())) {
      text.writeString(key);
      JsonParser in = text.asParser(context);
      in.nextToken();
      return values.deserialize(in, context);
    }
  }
}

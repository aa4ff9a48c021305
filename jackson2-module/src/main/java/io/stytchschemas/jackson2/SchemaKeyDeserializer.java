package io.stytchschemas.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads a key of a map as the string that it is, strictly or leniently as values are read. */
final class SchemaKeyDeserializer extends KeyDeserializer {
  private final SchemaDeserializer<?> values;

  SchemaKeyDeserializer(SchemaDeserializer<?> values) {
    this.values = values;
  }

  @Override
  public @Nullable Object deserializeKey(String key, DeserializationContext context)
      throws IOException {
    try (TokenBuffer text = context.bufferForInputBuffering(context.getParser())) {
      text.writeString(key);
      JsonParser in = text.asParser(context.getParser());
      in.nextToken();
      return values.deserialize(in, context);
    }
  }
}

package io.stytchschemas.benchmarks.rivals;

import io.stytchschemas.benchmarks.DocumentKind;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Goes through all tokens, which no codec on jackson-core can do without. */
final class TokenScan implements Rival {
  private final JsonFactory factory = new JsonFactory();
  private final boolean values;

  TokenScan(boolean values) {
    this.values = values;
  }

  @Override
  public Object read(DocumentKind kind, byte[] json) {
    int sum = 0;
    try (JsonParser in = factory.createParser(ObjectReadContext.empty(), json)) {
      for (JsonToken token = in.nextToken(); token != null; token = in.nextToken()) {
        sum += values ? value(in, token) : 1;
      }
    }
    return sum;
  }

  private static int value(JsonParser in, JsonToken token) {
    return switch (token) {
      case PROPERTY_NAME -> in.currentName().length();
      case VALUE_STRING -> in.getString().length();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> in.getNumberValue().intValue();
      default -> 1;
    };
  }

  @Override
  public byte[] write(DocumentKind kind, Object value) {
    throw new UnsupportedOperationException("a scan has nothing to write");
  }
}

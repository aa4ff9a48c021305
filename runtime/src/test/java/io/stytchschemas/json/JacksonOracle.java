package io.stytchschemas.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.io.NumberOutput;
import tools.jackson.core.json.JsonFactory;

/** What jackson-core, told to be strict, makes of a document. */
final class JacksonOracle {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private JacksonOracle() {}

  /** A document's value; null stands for a JSON null. */
  record Read(@Nullable Object value) {}

  /** jackson-core takes a lone surrogate in a string, yet not in a name; we take both. */
  static final class NoSay extends Exception {
    private static final long serialVersionUID = 1;
  }

  /** The value, or nothing when the document is refused. */
  static Optional<Read> read(byte[] json) throws NoSay {
    // jackson-core takes UTF-16 and UTF-32 too, and some sequences that are not UTF-8.
    if (!isUtf8(json) || startsWithZero(json)) {
      return Optional.empty();
    }
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
      JsonToken first = parser.nextToken();
      if (first == null) {
        return Optional.empty();
      }
      Object value = value(parser, first);
      return parser.nextToken() == null ? Optional.of(new Read(value)) : Optional.empty();
    } catch (ExponentTooLarge e) {
      return Optional.empty();
    } catch (JacksonException e) {
      if (e.getOriginalMessage().contains("surrogate") && e.getOriginalMessage().contains("name")) {
        throw new NoSay();
      }
      return Optional.empty();
    }
  }

  static boolean hasSay(byte[] json) {
    try {
      Optional<Read> unused = read(json);
      return true;
    } catch (NoSay e) {
      return false;
    }
  }

  private static boolean isUtf8(byte[] json) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(json));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static boolean startsWithZero(byte[] json) {
    for (int i = 0; i < Math.min(4, json.length); i++) {
      if (json[i] == 0) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Object value(JsonParser parser, JsonToken token) {
    return switch (token) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> array(parser);
      case VALUE_STRING -> parser.getString();
      case VALUE_NUMBER_INT -> integer(parser.getString());
      case VALUE_NUMBER_FLOAT -> decimal(parser.getString());
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> null;
      default -> throw new AssertionError(token);
    };
  }

  private static Map<String, @Nullable Object> object(JsonParser parser) {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      map.put(name, value(parser, parser.nextToken()));
    }
    return map;
  }

  private static List<@Nullable Object> array(JsonParser parser) {
    List<@Nullable Object> list = new ArrayList<>();
    for (JsonToken t = parser.nextToken(); t != JsonToken.END_ARRAY; t = parser.nextToken()) {
      list.add(value(parser, t));
    }
    return list;
  }

  private static Object integer(String text) {
    BigInteger value = new BigInteger(text);
    return value.bitLength() < 64 ? (Object) value.longValue() : value;
  }

  private static Object decimal(String text) {
    BigDecimal exact = exact(text);
    double nearest = Double.parseDouble(text);
    if (exact.signum() == 0) {
      return nearest;
    }
    if (Double.isFinite(nearest)
        && new BigDecimal(NumberOutput.toString(nearest, true)).compareTo(exact) == 0) {
      return nearest;
    }
    return exact.scale() == 0 ? integer(exact.toString()) : exact;
  }

  /** Our own limit, which jackson-core has not. */
  private static BigDecimal exact(String text) {
    String mantissa = text.toLowerCase(java.util.Locale.ROOT).split("e", -1)[0];
    if (new BigDecimal(mantissa).signum() == 0) {
      return BigDecimal.ZERO;
    }
    try {
      BigDecimal value = new BigDecimal(text);
      BigDecimal digits = value.stripTrailingZeros();
      long exponent = (long) digits.precision() - digits.scale() - 1;
      if (Math.abs(exponent) > Limits.EXPONENT) {
        throw new ExponentTooLarge();
      }
      return value;
    } catch (NumberFormatException e) {
      throw new ExponentTooLarge();
    }
  }

  private static final class ExponentTooLarge extends RuntimeException {
    private static final long serialVersionUID = 1;
  }
}

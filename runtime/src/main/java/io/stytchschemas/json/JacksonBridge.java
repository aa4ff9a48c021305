package io.stytchschemas.json;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.stytchschemas.MalformedJsonException;
import io.stytchschemas.json.text.Malformed;
import io.stytchschemas.json.text.NumberText;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.JsonTokenId;
import tools.jackson.core.StreamWriteCapability;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;

/**
 * Passes documents from and to Jackson's streams. Tokens are copied, so that a parser or generator
 * of any kind will do: of JSON, of CBOR, of a buffer of tokens.
 */
public final class JacksonBridge {
  private JacksonBridge() {}

  /**
   * The bytes of the value at which {@code parser} stands, or of the next one when it stands
   * nowhere or at its name. It is left at the value's last token, as deserializers leave it.
   * Nothing is mended: a property name that comes twice comes twice in the bytes, a number has the
   * same text, where that is a number of JSON.
   *
   * @throws MalformedJsonException if the parser finds that its input is malformed, or if there is
   *     something that JSON does not have: a number that is not finite, binary data
   */
  public static byte[] copyCurrentValue(JsonParser parser) {
    try (JsonWriter out = JsonWriter.borrow()) {
      JsonToken token = parser.currentToken();
      if (token == null) {
        token = parser.nextToken();
      }
      copy(parser, token == JsonToken.PROPERTY_NAME ? parser.nextToken() : token, out);
      return out.toByteArray();
    } catch (StreamReadException e) {
      throw fault(JacksonFaults.reason(e.getOriginalMessage()), e.getLocation());
    } catch (StreamConstraintsException e) {
      throw fault(e.getOriginalMessage(), e.getLocation());
    }
  }

  /**
   * As {@link #copyCurrentValue}, and of the next value as well where {@code parser} stands at the
   * end of an object or array, such as the one that was copied before.
   */
  public static byte[] copyNextValue(JsonParser parser) {
    JsonToken token = parser.currentToken();
    if (token != null && token.isStructEnd()) {
      parser.clearCurrentToken();
    }
    return copyCurrentValue(parser);
  }

  /** Without the cause, whose message may hold text of the input. */
  private static MalformedJsonException fault(String reason, @Nullable TokenStreamLocation at) {
    return new MalformedJsonException(
        reason,
        at == null ? 0 : Math.max(0, at.getLineNr()),
        at == null ? 0 : Math.max(0, at.getColumnNr()));
  }

  private static void copy(JsonParser parser, @Nullable JsonToken first, JsonWriter out) {
    int depth = 0;
    JsonToken token = first;
    while (true) {
      if (token == null || (depth == 0 && token.isStructEnd())) {
        throw malformed(parser, Malformed.NO_VALUE);
      }
      if (token.isStructEnd()) {
        depth--;
      } else if (token.isStructStart()) {
        depth++;
      }
      copyToken(parser, token, out);
      if (depth == 0) {
        return;
      }
      token = parser.nextToken();
    }
  }

  private static void copyToken(JsonParser parser, JsonToken token, JsonWriter out) {
    switch (token.id()) {
      case JsonTokenId.ID_START_OBJECT -> beginIfNotTooDeep(parser, out, true);
      case JsonTokenId.ID_END_OBJECT -> out.endObject();
      case JsonTokenId.ID_START_ARRAY -> beginIfNotTooDeep(parser, out, false);
      case JsonTokenId.ID_END_ARRAY -> out.endArray();
      case JsonTokenId.ID_PROPERTY_NAME -> out.name(Objects.requireNonNull(parser.currentName()));
      case JsonTokenId.ID_STRING -> out.write(parser.getString());
      case JsonTokenId.ID_NUMBER_INT, JsonTokenId.ID_NUMBER_FLOAT -> copyNumber(parser, out);
      case JsonTokenId.ID_TRUE -> out.write(true);
      case JsonTokenId.ID_FALSE -> out.write(false);
      case JsonTokenId.ID_NULL -> out.writeNull();
      default -> throw malformed(parser, JacksonFaults.NO_SUCH_VALUE);
    }
  }

  private static void beginIfNotTooDeep(JsonParser parser, JsonWriter out, boolean object) {
    try {
      if (object) {
        out.beginObject();
      } else {
        out.beginArray();
      }
    } catch (IllegalArgumentException e) {
      throw malformed(parser, JsonWriter.TOO_DEEP);
    }
  }

  private static void copyNumber(JsonParser parser, JsonWriter out) {
    String text = parser.getString();
    if (!NumberText.isNumber(text)) {
      text = numberOfAnotherFormat(parser);
    }
    out.writeText(text);
  }

  /** Such as {@code +12} and {@code .5}. Not every version says of {@code .inf} what it is. */
  private static String numberOfAnotherFormat(JsonParser parser) {
    try {
      if (!parser.isNaN()) {
        return parser.getDecimalValue().toString();
      }
    } catch (NumberFormatException | StreamReadException e) {
      // It is none, as is said below.
    }
    throw malformed(parser, JacksonFaults.NOT_FINITE);
  }

  private static MalformedJsonException malformed(JsonParser parser, String message) {
    return fault(message, parser.currentTokenLocation());
  }

  /**
   * Writes {@code json} as the next value of {@code generator}, by its own methods: so it is
   * indented where the generator indents, and is CBOR where the generator writes CBOR. A number
   * keeps its digits: {@code 1.50} does not become {@code 1.5}.
   *
   * @throws MalformedJsonException if {@code json} is not one JSON value
   */
  public static void write(byte[] json, JsonGenerator generator) {
    JsonReader in = JsonReader.of(json, JsonReader.Mode.STRICT);
    write(in, generator);
    in.endDocument();
  }

  /**
   * As {@link #write}, but of an object or an array what is in it alone: another has begun it, and
   * ends it.
   */
  public static void writeContent(byte[] json, JsonGenerator generator) {
    writeContent(JsonReader.of(json, JsonReader.Mode.STRICT), generator);
  }

  private static void write(JsonReader in, JsonGenerator out) {
    switch (in.byteAt(in.pos)) {
      case '{' -> {
        out.writeStartObject();
        writeContent(in, out);
        out.writeEndObject();
      }
      case '[' -> {
        out.writeStartArray();
        writeContent(in, out);
        out.writeEndArray();
      }
      case '"' -> out.writeString(in.readString());
      default -> writeScalar(in, out);
    }
  }

  private static void writeContent(JsonReader in, JsonGenerator out) {
    if (in.byteAt(in.pos) == '{') {
      in.enterPlainObject();
      for (String name = in.anyNewName(); name != null; name = in.anyNewName()) {
        out.writeName(name);
        write(in, out);
      }
    } else {
      in.beginArray();
      while (in.nextElement()) {
        write(in, out);
      }
    }
  }

  private static void writeScalar(JsonReader in, JsonGenerator out) {
    int start = in.pos;
    Object value = in.readValue();
    if (value == null) {
      out.writeNull();
    } else if (value instanceof Boolean bool) {
      out.writeBoolean(bool);
    } else {
      writeNumber(value, in, start, out);
    }
  }

  /** With the digits that it has, be it as text or, in a binary format, as a type that has them. */
  private static void writeNumber(Object value, JsonReader in, int start, JsonGenerator out) {
    String text = new String(in.buf, start, in.pos - start, US_ASCII);
    if (out.streamWriteCapabilities()
        .isEnabled(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS)) {
      out.writeNumber(text);
    } else if (!text.equals(value.toString())) {
      in.pos = start; // and once more: not every text of a zero is one of a BigDecimal
      out.writeNumber(in.readBigDecimal());
    } else if (value instanceof Long integer) {
      out.writeNumber(integer.longValue());
    } else if (value instanceof BigInteger integer) {
      out.writeNumber(integer);
    } else if (value instanceof Double number) {
      out.writeNumber(number.doubleValue());
    } else {
      out.writeNumber((BigDecimal) value);
    }
  }
}

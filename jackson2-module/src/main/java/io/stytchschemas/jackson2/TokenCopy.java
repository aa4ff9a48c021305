package io.stytchschemas.jackson2;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.JsonTokenId;
import com.fasterxml.jackson.core.StreamWriteCapability;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import io.stytchschemas.MalformedJsonException;
import io.stytchschemas.json.JacksonFaults;
import io.stytchschemas.json.text.Malformed;
import io.stytchschemas.json.text.NumberText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * Passes documents from and to Jackson's streams, token by token, so that a parser or generator of
 * any kind will do: of JSON, of CBOR, of a buffer of tokens.
 */
final class TokenCopy {
  /** Escapes keep a lone surrogate as it was read; a generator would refuse it as UTF-8. */
  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private TokenCopy() {}

  /**
   * The bytes of the value at which {@code parser} stands. It is left at the value's last token, as
   * deserializers leave it. Nothing is mended: a property name that comes twice comes twice in the
   * bytes, a number has the same text, where that is a number of JSON.
   *
   * @throws MalformedJsonException if the parser finds that its input is malformed, or if there is
   *     something that JSON does not have
   */
  static byte[] currentValue(JsonParser parser) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator out = FACTORY.createGenerator(bytes)) {
      copy(parser, out);
    } catch (StreamReadException e) {
      throw fault(JacksonFaults.reason(e.getOriginalMessage()), e.getLocation());
    } catch (StreamConstraintsException e) {
      throw fault(e.getOriginalMessage(), e.getLocation());
    }
    return bytes.toByteArray();
  }

  private static void copy(JsonParser parser, JsonGenerator out) throws IOException {
    int depth = 0;
    JsonToken token = parser.currentToken();
    while (true) {
      if (token == null || (depth == 0 && token.isStructEnd())) {
        throw fault(Malformed.NO_VALUE, parser.currentTokenLocation());
      }
      depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
      copyToken(parser, token, out);
      if (depth == 0) {
        return;
      }
      token = parser.nextToken();
    }
  }

  private static void copyToken(JsonParser parser, JsonToken token, JsonGenerator out)
      throws IOException {
    switch (token.id()) {
      case JsonTokenId.ID_START_OBJECT -> out.writeStartObject();
      case JsonTokenId.ID_END_OBJECT -> out.writeEndObject();
      case JsonTokenId.ID_START_ARRAY -> out.writeStartArray();
      case JsonTokenId.ID_END_ARRAY -> out.writeEndArray();
      case JsonTokenId.ID_FIELD_NAME -> out.writeFieldName(parser.currentName());
      case JsonTokenId.ID_STRING -> out.writeString(parser.getText());
      case JsonTokenId.ID_NUMBER_INT, JsonTokenId.ID_NUMBER_FLOAT -> copyNumber(parser, out);
      case JsonTokenId.ID_TRUE -> out.writeBoolean(true);
      case JsonTokenId.ID_FALSE -> out.writeBoolean(false);
      case JsonTokenId.ID_NULL -> out.writeNull();
      default -> throw fault(JacksonFaults.NO_SUCH_VALUE, parser.currentTokenLocation());
    }
  }

  private static void copyNumber(JsonParser parser, JsonGenerator out) throws IOException {
    String text = parser.getText();
    if (!out.getWriteCapabilities().isEnabled(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS)) {
      copyBinaryNumber(parser, text, out);
      return;
    }
    out.writeNumber(NumberText.isNumber(text) ? text : numberText(parser));
  }

  /**
   * Of a number that its format writes as JSON does not: {@code 0x1F}, {@code 1_000}, {@code .5}.
   */
  private static String numberText(JsonParser parser) throws IOException {
    try {
      return parser.currentToken() == JsonToken.VALUE_NUMBER_INT
          ? parser.getBigIntegerValue().toString()
          : parser.getDecimalValue().toString();
    } catch (NumberFormatException | StreamReadException e) {
      throw fault(JacksonFaults.NOT_FINITE, parser.currentTokenLocation());
    }
  }

  /** A format without text for numbers has a type with the same digits. */
  private static void copyBinaryNumber(JsonParser parser, String text, JsonGenerator out)
      throws IOException {
    Number value = parser.getNumberValue();
    if (!text.equals(value.toString())) {
      out.writeNumber(parser.getDecimalValue());
    } else if (value instanceof BigInteger integer) {
      out.writeNumber(integer);
    } else if (value instanceof Double number) {
      out.writeNumber(number.doubleValue());
    } else {
      out.writeNumber(value.longValue());
    }
  }

  /** Without the cause, whose message may hold text of the input. */
  private static MalformedJsonException fault(String reason, @Nullable JsonLocation at) {
    return new MalformedJsonException(
        reason,
        at == null ? 0 : Math.max(0, at.getLineNr()),
        at == null ? 0 : Math.max(0, at.getColumnNr()));
  }

  /**
   * Writes {@code json} as the next value of {@code out}, by its own methods: so it is indented
   * where the generator indents, and is CBOR where the generator writes CBOR. A number keeps its
   * digits. Jackson's own methods that copy so exactly came with 2.21.
   */
  static void write(byte[] json, JsonGenerator out) throws IOException {
    try (JsonParser in = FACTORY.createParser(json)) {
      in.nextToken();
      copy(in, out);
    }
  }

  /**
   * As {@link #write}, but of an object or an array what is in it alone: another has begun it, and
   * ends it.
   */
  static void writeContent(byte[] json, JsonGenerator out) throws IOException {
    try (JsonParser in = FACTORY.createParser(json)) {
      JsonToken end =
          in.nextToken() == JsonToken.START_OBJECT ? JsonToken.END_OBJECT : JsonToken.END_ARRAY;
      while (in.nextToken() != end) {
        if (in.currentToken() == JsonToken.FIELD_NAME) {
          out.writeFieldName(in.currentName());
          in.nextToken();
        }
        copy(in, out);
      }
    }
  }
}

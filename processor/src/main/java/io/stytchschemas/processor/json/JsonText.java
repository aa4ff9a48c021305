package io.stytchschemas.processor.json;

import io.stytchschemas.processor.diagnostic.Diagnostics;
import io.stytchschemas.processor.diagnostic.Location;
import io.stytchschemas.processor.diagnostic.Problem;
import io.stytchschemas.processor.json.JsonValue.JsonArray;
import io.stytchschemas.processor.json.JsonValue.JsonBoolean;
import io.stytchschemas.processor.json.JsonValue.JsonNull;
import io.stytchschemas.processor.json.JsonValue.JsonNumber;
import io.stytchschemas.processor.json.JsonValue.JsonObject;
import io.stytchschemas.processor.json.JsonValue.JsonString;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/**
 * Parses schema files: strict JSON in UTF-8, duplicate names refused, every value with its place.
 */
public final class JsonText {
  private static final int MAX_DEPTH = 500;
  private static final int MAX_NUMBER = 1_000;
  private static final int MAX_NAME = 50_000;
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MAX_DEPTH)
                  .maxNumberLength(MAX_NUMBER)
                  .maxNameLength(MAX_NAME)
                  .maxStringLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private final String file;
  private final JsonParser parser;

  private JsonText(String file, JsonParser parser) {
    this.file = file;
    this.parser = parser;
  }

  /** Parses a whole file; null, with the problem reported, where it is not JSON. */
  public static @Nullable JsonValue parse(String file, byte[] bytes, Diagnostics problems) {
    String text = decode(file, bytes, problems);
    if (text == null) {
      return null;
    }
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      return new JsonText(file, parser).document();
    } catch (StreamConstraintsException e) {
      reportLimit(e, file, problems);
      return null;
    } catch (JacksonException e) {
      problems.report(Problem.FILE_NOT_JSON, at(file, e.getLocation(), ""), e.getOriginalMessage());
      return null;
    }
  }

  private static @Nullable String decode(String file, byte[] bytes, Diagnostics problems) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      String valid = out.flip().toString();
      int line = 1 + (int) valid.chars().filter(c -> c == '\n').count();
      int column = valid.length() - valid.lastIndexOf('\n');
      problems.report(
          Problem.FILE_NOT_UTF8,
          new Location(file, line, column, ""),
          "0x" + HexFormat.of().withUpperCase().toHexDigits(in.get(in.position())));
      return null;
    }
    String text = out.flip().toString();
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }

  /** Jackson tells by the first word of its message alone which limit it is. */
  private static void reportLimit(StreamConstraintsException e, String file, Diagnostics problems) {
    Location place = at(file, e.getLocation(), "");
    if (e.getOriginalMessage().startsWith("Number")) {
      problems.report(Problem.TOO_LONG, place, "a number", MAX_NUMBER);
    } else if (e.getOriginalMessage().startsWith("Name")) {
      problems.report(Problem.TOO_LONG, place, "a name", MAX_NAME);
    } else {
      problems.report(Problem.TOO_DEEP, place, MAX_DEPTH);
    }
  }

  private JsonValue document() {
    JsonToken first = parser.nextToken();
    if (first == null) {
      throw new tools.jackson.core.exc.StreamReadException(parser, "there is no value in it");
    }
    JsonValue value = value("");
    if (parser.nextToken() != null) {
      throw new tools.jackson.core.exc.StreamReadException(
          parser, "something follows the end of the value");
    }
    return value;
  }

  /** Reads the value at the current token; recursion is bounded by the parser's nesting limit. */
  private JsonValue value(String pointer) {
    Location here = at(file, parser.currentTokenLocation(), pointer);
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(here);
      case START_ARRAY -> array(here);
      case VALUE_STRING -> new JsonString(parser.getString(), here);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonNumber(parser.getDecimalValue(), here);
      case VALUE_TRUE -> new JsonBoolean(true, here);
      case VALUE_FALSE -> new JsonBoolean(false, here);
      default -> new JsonNull(here);
    };
  }

  private JsonValue object(Location here) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      members.put(name, value(Location.child(here.pointer(), name)));
    }
    return new JsonObject(Collections.unmodifiableMap(members), here);
  }

  private JsonValue array(Location here) {
    List<JsonValue> elements = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      elements.add(value(here.pointer() + '/' + elements.size()));
    }
    return new JsonArray(Collections.unmodifiableList(elements), here);
  }

  private static Location at(String file, @Nullable TokenStreamLocation place, String pointer) {
    return place == null
        ? Location.of(file)
        : new Location(
            file, Math.max(1, place.getLineNr()), Math.max(1, place.getColumnNr()), pointer);
  }
}

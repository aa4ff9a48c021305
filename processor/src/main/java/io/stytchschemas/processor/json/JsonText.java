package io.stytchschemas.processor.json;

import io.stytchschemas.json.text.JsonPointers;
import io.stytchschemas.processor.diagnostic.Diagnostics;
import io.stytchschemas.processor.diagnostic.Location;
import io.stytchschemas.processor.diagnostic.Problem;
import io.stytchschemas.processor.diagnostic.Report;
import io.stytchschemas.processor.json.JsonValue.JsonArray;
import io.stytchschemas.processor.json.JsonValue.JsonBoolean;
import io.stytchschemas.processor.json.JsonValue.JsonNull;
import io.stytchschemas.processor.json.JsonValue.JsonNumber;
import io.stytchschemas.processor.json.JsonValue.JsonObject;
import io.stytchschemas.processor.json.JsonValue.JsonString;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/**
 * Parses schema files: strict JSON in UTF-8, duplicate names refused, every value with its place.
 */
public final class JsonText {
  static final int MAX_DEPTH = 500;
  static final int MAX_NUMBER = 1_000;
  private static final int MAX_NAME = 50_000;

  private static final JsonFactory STRICT =
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

  private static final JsonFactory WITH_COMMENTS =
      STRICT
          .rebuild()
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS, JsonReadFeature.ALLOW_TRAILING_COMMA)
          .build();

  /** Jackson repeats such a token: in a file that is none of ours it may be a secret. */
  private static final Pattern REPEATS_A_TOKEN =
      Pattern.compile("(Unrecognized token|Non-standard token|Malformed numeric value).*");

  /** Where what is not closed began: Jackson has forgotten, and says so at length. */
  private static final Pattern FORGOTTEN_START =
      Pattern.compile(" \\((start marker|for \\w+ starting) at \\[Source:[^\\]]*\\]\\)");

  private static final String POINTERS = "Pointers";

  private final String file;
  private final JsonParser parser;
  private final PointerBudget pointers = new PointerBudget();

  private JsonText(String file, JsonParser parser) {
    this.file = file;
    this.parser = parser;
  }

  /** Parses a whole file; null, with the problem reported, where it is not JSON. */
  public static @Nullable JsonValue parse(String file, byte[] bytes, Diagnostics problems) {
    String text = Utf8Text.decode(file, bytes, problems);
    return text == null ? null : parse(file, text, problems);
  }

  /** The same for text; where it is JSON but for comments, the problem says so. */
  static @Nullable JsonValue parse(String file, String text, Diagnostics problems) {
    Diagnostics faults = new Diagnostics();
    JsonValue json = parse(STRICT, file, text, faults);
    boolean isCommented =
        json == null && parse(WITH_COMMENTS, file, text, new Diagnostics()) != null;
    for (Report fault : faults.reports()) {
      if (isCommented) {
        problems.report(Problem.FILE_HAS_COMMENTS, fault.location(), file);
      } else {
        problems.add(fault);
      }
    }
    return json;
  }

  /** Parses JSON that may have comments, and commas behind the last of several. */
  static @Nullable JsonValue parseCommented(String file, String text, Diagnostics problems) {
    return parse(WITH_COMMENTS, file, text, problems);
  }

  private static @Nullable JsonValue parse(
      JsonFactory factory, String file, String text, Diagnostics problems) {
    try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text)) {
      return parse(file, parser, problems);
    } catch (JacksonException e) {
      String message = e.getOriginalMessage();
      problems.report(
          Problem.FILE_NOT_JSON,
          at(file, e.getLocation(), ""),
          REPEATS_A_TOKEN.matcher(message).matches()
              ? "something stands there that is no JSON value"
              : FORGOTTEN_START.matcher(message).replaceAll("") + remedy(message));
      return null;
    }
  }

  /** What to do about what happens to everybody who writes a regular expression. */
  private static String remedy(String message) {
    return message.startsWith("Unrecognized character escape")
        ? "; a backslash is written twice in JSON"
        : "";
  }

  private static @Nullable JsonValue parse(String file, JsonParser parser, Diagnostics problems) {
    try {
      return new JsonText(file, parser).document();
    } catch (StreamConstraintsException e) {
      reportLimit(e, at(file, parser.currentTokenLocation(), ""), problems);
      return null;
    }
  }

  /** Jackson tells by the first word of its message alone which limit it is. */
  private static void reportLimit(
      StreamConstraintsException e, Location place, Diagnostics problems) {
    if (e.getOriginalMessage().startsWith("Number")) {
      problems.report(Problem.TOO_LONG, place, "a number", MAX_NUMBER);
    } else if (e.getOriginalMessage().startsWith("Name")) {
      problems.report(Problem.TOO_LONG, place, "a name", MAX_NAME);
    } else if (e.getOriginalMessage().equals(POINTERS)) {
      problems.report(Problem.POINTERS_LONG, place, PointerBudget.MOST);
    } else {
      problems.report(Problem.TOO_DEEP, place, MAX_DEPTH);
    }
  }

  private JsonValue document() {
    JsonToken first = parser.nextToken();
    if (first == null) {
      throw new StreamReadException(parser, "there is no value in it");
    }
    JsonValue value = value("");
    if (parser.nextToken() != null) {
      throw new StreamReadException(parser, "something follows the end of the value");
    }
    return value;
  }

  /** Reads the value at the current token; recursion is bounded by the parser's nesting limit. */
  private JsonValue value(String pointer) {
    if (!pointers.takes(pointer)) {
      throw new StreamConstraintsException(POINTERS);
    }
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
      members.put(name, value(JsonPointers.child(here.pointer(), name)));
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

package io.stytchschemas.processor.source;

import io.stytchschemas.json.Spellings;
import io.stytchschemas.json.text.JsonPointers;
import io.stytchschemas.processor.json.JsonValue;
import io.stytchschemas.processor.json.JsonValue.JsonArray;
import io.stytchschemas.processor.json.JsonValue.JsonBoolean;
import io.stytchschemas.processor.json.JsonValue.JsonObject;
import io.stytchschemas.processor.schema.SchemaUri;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which schemas of a file a value of the annotation names: a JSON Pointer behind "#", in which
 * {@code *} stands for any characters of a key.
 */
record Fragment(String text) {
  private static final int KEYS_SHOWN = 5;

  /** Keys whose values hold schemas by name, and are none. */
  private static final Set<String> HOLDERS = Set.of("$defs", "definitions", "schemas");

  /**
   * What a fragment names.
   *
   * @param pointers of the schemas, in the order of the file
   * @param fault why there are none; "" where there are
   */
  record Match(List<String> pointers, String fault) {
    private static Match none(String fault) {
      return new Match(List.of(), fault);
    }
  }

  /** What it names in a file. */
  Match in(JsonValue file) {
    if (!text.startsWith("/")) {
      return Match.none("a fragment is a JSON Pointer and begins with \"/\", as in \"#/$defs/*\"");
    }
    List<String> tokens =
        Stream.of(text.substring(1).split("/", -1)).map(Fragment::unescaped).toList();
    Map<String, JsonValue> at = Map.of("", file);
    for (String token : tokens) {
      Map<String, JsonValue> next = new LinkedHashMap<>();
      at.forEach((pointer, value) -> step(pointer, value, token, next));
      if (next.isEmpty()) {
        Map.Entry<String, JsonValue> first = at.entrySet().iterator().next();
        return Match.none(fault(first.getKey(), first.getValue(), token));
      }
      at = next;
    }
    if (holdsSchemas(tokens)) {
      return Match.none("it holds schemas and is none: write \"#" + text + "/*\"");
    }
    List<String> schemas = new ArrayList<>();
    at.forEach(
        (pointer, value) -> {
          if (value instanceof JsonObject || value instanceof JsonBoolean) {
            schemas.add(pointer);
          }
        });
    return schemas.isEmpty()
        ? Match.none("a schema is an object or a boolean, and this is neither")
        : new Match(List.copyOf(schemas), "");
  }

  private static String unescaped(String token) {
    return JsonPointers.name(SchemaUri.parse('#' + token).decodedFragment());
  }

  private static void step(
      String pointer, JsonValue value, String token, Map<String, JsonValue> out) {
    if (value instanceof JsonObject object) {
      for (String key : keys(object, token)) {
        JsonValue member = object.get(key);
        if (member != null) {
          out.put(JsonPointers.child(pointer, key), member);
        }
      }
    } else if (value instanceof JsonArray array) {
      for (int i = 0; i < array.elements().size(); i++) {
        if (token.equals("*") || token.equals(String.valueOf(i))) {
          out.put(pointer + '/' + i, array.elements().get(i));
        }
      }
    }
  }

  /** A key that is spelt so stands before all for which wildcards stand. */
  private static List<String> keys(JsonObject object, String token) {
    if (object.get(token) != null || token.indexOf('*') < 0) {
      return List.of(token);
    }
    Pattern pattern =
        Pattern.compile(
            Stream.of(token.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*")),
            Pattern.DOTALL);
    return object.members().keySet().stream()
        .filter(key -> pattern.matcher(key).matches())
        .toList();
  }

  private static boolean holdsSchemas(List<String> tokens) {
    int last = tokens.size() - 1;
    boolean isProperty = last > 0 && tokens.get(last - 1).equals("properties");
    return HOLDERS.contains(tokens.get(last)) && !isProperty;
  }

  private static String fault(String pointer, JsonValue value, String token) {
    String place = pointer.isEmpty() ? "the file" : pointer;
    if (!(value instanceof JsonObject object)) {
      return place + " is " + value.kind() + " and has no keys";
    }
    Set<String> keys = object.members().keySet();
    String hint = Spellings.hint(Spellings.nearest(token, keys.stream()));
    if (!hint.isEmpty()) {
      return place + " has no such key" + hint;
    }
    String some =
        keys.stream()
            .limit(KEYS_SHOWN)
            .map(key -> '"' + key + '"')
            .collect(Collectors.joining(", "));
    String more = keys.size() > KEYS_SHOWN ? " and " + (keys.size() - KEYS_SHOWN) + " others" : "";
    return place + " has no such key; it has " + (some.isEmpty() ? "none" : some + more);
  }
}

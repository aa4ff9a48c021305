package io.stytchschemas.processor.json;

import io.stytchschemas.json.text.JsonPointers;
import io.stytchschemas.processor.diagnostic.Location;
import io.stytchschemas.processor.diagnostic.Problem;
import io.stytchschemas.processor.json.JsonValue.JsonArray;
import io.stytchschemas.processor.json.JsonValue.JsonBoolean;
import io.stytchschemas.processor.json.JsonValue.JsonNull;
import io.stytchschemas.processor.json.JsonValue.JsonNumber;
import io.stytchschemas.processor.json.JsonValue.JsonObject;
import io.stytchschemas.processor.json.JsonValue.JsonString;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.Anchor;

/**
 * The anchors of a YAML file. What an alias repeats is copied, because each copy has a JSON Pointer
 * of its own; its lines are those of the original.
 */
final class Aliases {
  /** A few lines of aliases to aliases would have it all. */
  private static final int MOST_COPIES = 100_000;

  private final Map<Anchor, Marked> last = new HashMap<>();
  private final PointerBudget pointers;
  private int copies;

  Aliases(PointerBudget pointers) {
    this.pointers = pointers;
  }

  /** What an anchor marks. */
  static final class Marked {
    /** Null while it is being read. */
    private @Nullable JsonValue value;

    void close(JsonValue read) {
      value = read;
    }
  }

  /**
   * Notes that what an anchor marks begins. Of several, an alias means the one that began last
   * before it (YAML 1.2.2, section 7.1).
   */
  Marked open(Anchor anchor) {
    Marked marked = new Marked();
    last.put(anchor, marked);
    return marked;
  }

  /**
   * What an alias stands for.
   *
   * @param depth of the alias in its file
   */
  JsonValue copy(Anchor anchor, Location alias, int depth) {
    Marked marked = last.get(anchor);
    if (marked == null) {
      throw YamlFault.notJson(alias, "an alias repeats what no anchor before it marks");
    }
    if (marked.value == null) {
      throw YamlFault.notJson(alias, "an alias stands inside of what it repeats");
    }
    return copy(marked.value, alias, alias.pointer(), depth);
  }

  private JsonValue copy(JsonValue value, Location alias, String pointer, int depth) {
    if (depth == JsonText.MAX_DEPTH) {
      throw new YamlFault(Problem.TOO_DEEP, alias, JsonText.MAX_DEPTH);
    }
    if (++copies > MOST_COPIES) {
      throw YamlFault.notJson(
          alias, "its aliases repeat more than " + MOST_COPIES + " values; use $ref instead");
    }
    if (!pointers.takes(pointer)) {
      throw new YamlFault(Problem.POINTERS_LONG, alias, PointerBudget.MOST);
    }
    Location from = value.location();
    Location here = new Location(from.file(), from.line(), from.column(), pointer);
    if (value instanceof JsonObject object) {
      Map<String, JsonValue> members = new LinkedHashMap<>();
      object
          .members()
          .forEach(
              (name, member) ->
                  members.put(
                      name, copy(member, alias, JsonPointers.child(pointer, name), depth + 1)));
      return new JsonObject(Collections.unmodifiableMap(members), here);
    }
    if (value instanceof JsonArray array) {
      List<JsonValue> elements = new ArrayList<>();
      for (JsonValue element : array.elements()) {
        elements.add(copy(element, alias, pointer + '/' + elements.size(), depth + 1));
      }
      return new JsonArray(Collections.unmodifiableList(elements), here);
    }
    return scalar(value, here);
  }

  private static JsonValue scalar(JsonValue value, Location here) {
    if (value instanceof JsonString string) {
      return new JsonString(string.value(), here);
    }
    if (value instanceof JsonNumber number) {
      return new JsonNumber(number.value(), here);
    }
    return value instanceof JsonBoolean bool
        ? new JsonBoolean(bool.value(), here)
        : new JsonNull(here);
  }
}

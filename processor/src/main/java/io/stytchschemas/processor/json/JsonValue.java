package io.stytchschemas.processor.json;

import io.stytchschemas.processor.diagnostic.Location;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON value that knows where it stands. */
public sealed interface JsonValue {

  Location location();

  /** What it is, for messages: "a string". */
  String kind();

  /**
   * An object.
   *
   * @param members in the order of the file
   */
  record JsonObject(Map<String, JsonValue> members, Location location) implements JsonValue {
    @Override
    public String kind() {
      return "an object";
    }

    public @Nullable JsonValue get(String name) {
      return members.get(name);
    }

    /** The text of a member, or null where there is no such string. */
    public @Nullable String string(String name) {
      return members.get(name) instanceof JsonString string ? string.value() : null;
    }
  }

  record JsonArray(List<JsonValue> elements, Location location) implements JsonValue {
    @Override
    public String kind() {
      return "an array";
    }
  }

  record JsonString(String value, Location location) implements JsonValue {
    @Override
    public String kind() {
      return "a string";
    }
  }

  /**
   * A number.
   *
   * @param value exact, with the scale that was written
   */
  record JsonNumber(BigDecimal value, Location location) implements JsonValue {
    @Override
    public String kind() {
      return "a number";
    }
  }

  record JsonBoolean(boolean value, Location location) implements JsonValue {
    @Override
    public String kind() {
      return "a boolean";
    }
  }

  record JsonNull(Location location) implements JsonValue {
    @Override
    public String kind() {
      return "null";
    }
  }
}

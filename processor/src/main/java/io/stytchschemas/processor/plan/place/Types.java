package io.stytchschemas.processor.plan.place;

import io.stytchschemas.processor.json.JsonValue;
import io.stytchschemas.processor.json.JsonValue.JsonBoolean;
import io.stytchschemas.processor.json.JsonValue.JsonNull;
import io.stytchschemas.processor.json.JsonValue.JsonNumber;
import io.stytchschemas.processor.json.JsonValue.JsonObject;
import io.stytchschemas.processor.json.JsonValue.JsonString;
import io.stytchschemas.processor.schema.JsonType;
import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.vocabulary.Reading;
import io.stytchschemas.processor.vocabulary.applicator.PropertiesKeyword;
import io.stytchschemas.processor.vocabulary.validation.TypeKeyword;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The JSON types of the values that several schemas allow together. */
public final class Types {
  private Types() {}

  /**
   * The one type, null aside, that all of {@code definite} leave: as {@code type} states it, else
   * as the values of an {@code enum} have it, else an object where there are {@code properties}.
   *
   * @return null where there are several, or none
   */
  public static @Nullable JsonType of(List<Place> definite) {
    for (Place place : definite) {
      if (place.alternative() != null) {
        return place.alternative().type();
      }
    }
    Set<JsonType> left = left(definite);
    if (left != null) {
      return left.size() == 1 ? left.iterator().next() : null;
    }
    boolean named =
        definite.stream().anyMatch(place -> !PropertiesKeyword.of(place.schema()).isEmpty());
    return named ? JsonType.OBJECT : null;
  }

  /**
   * What {@code type} leaves, null aside, else of what types the values of an {@code enum} are,
   * which are not told of values with parts; null where no schema says.
   */
  public static @Nullable Set<JsonType> left(List<Place> definite) {
    Set<JsonType> stated = stated(definite);
    if (stated != null) {
      return stated;
    }
    for (Place place : definite) {
      List<JsonValue> values = Nulls.values(place.schema());
      if (!values.isEmpty()) {
        return ofValues(values);
      }
    }
    return null;
  }

  /** What {@code type} leaves, null aside; null where no schema says. */
  public static @Nullable Set<JsonType> stated(List<Place> definite) {
    Set<JsonType> left = null;
    for (Place place : definite) {
      Set<JsonType> types = widened(place.schema());
      if (!types.isEmpty() && left == null) {
        left = types;
      } else if (!types.isEmpty() && left != null) {
        left.retainAll(types);
      }
    }
    return left == null ? null : withoutNull(left);
  }

  /** The types besides null; a number may be an integer. */
  private static Set<JsonType> withoutNull(Set<JsonType> types) {
    types.remove(JsonType.NULL);
    if (types.contains(JsonType.NUMBER)) {
      types.remove(JsonType.INTEGER);
    }
    return types;
  }

  /** Whether a schema lists several types, null aside. */
  public static boolean several(Schema schema) {
    Set<JsonType> types = widened(schema);
    types.remove(JsonType.NULL);
    return types.size() > (types.contains(JsonType.NUMBER) ? 2 : 1);
  }

  /** The types of a schema, each number counted as an integer too. */
  private static Set<JsonType> widened(Schema schema) {
    Set<JsonType> types = EnumSet.noneOf(JsonType.class);
    types.addAll(TypeKeyword.of(schema));
    if (types.contains(JsonType.NUMBER)) {
      types.add(JsonType.INTEGER);
    }
    return types;
  }

  private static Set<JsonType> ofValues(List<JsonValue> values) {
    Set<JsonType> types = EnumSet.noneOf(JsonType.class);
    for (JsonValue value : values) {
      JsonType type = ofValue(value);
      if (type == JsonType.OBJECT || type == JsonType.ARRAY) {
        return Set.of();
      }
      types.add(type);
    }
    return withoutNull(types);
  }

  /** The narrowest type of a value. */
  public static JsonType ofValue(JsonValue value) {
    if (value instanceof JsonString) {
      return JsonType.STRING;
    }
    if (value instanceof JsonNumber number) {
      return Reading.isWhole(number.value()) ? JsonType.INTEGER : JsonType.NUMBER;
    }
    if (value instanceof JsonBoolean) {
      return JsonType.BOOLEAN;
    }
    if (value instanceof JsonNull) {
      return JsonType.NULL;
    }
    return value instanceof JsonObject ? JsonType.OBJECT : JsonType.ARRAY;
  }

  /** Whether a schema allows every value, by being {@code true} or empty. */
  public static boolean isAnything(Schema schema) {
    return schema.json() instanceof JsonBoolean constant
        ? constant.value()
        : schema.json() instanceof JsonObject object && object.members().isEmpty();
  }
}

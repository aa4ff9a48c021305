package io.stytchschemas.testing.generate;

import io.stytchschemas.json.text.JsonPointers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A change of one value of a document that breaks one keyword.
 *
 * @param path names and indexes that lead to the value
 * @param keyword what it breaks
 * @param change makes of the value another; it may change a map or a list in place
 */
record Fault(List<Object> path, String keyword, UnaryOperator<@Nullable Object> change) {

  /** The document with the fault in it, in all else the same as that one, which does not change. */
  @Nullable Object in(@Nullable Object document) {
    return apply(document, 0);
  }

  private @Nullable Object apply(@Nullable Object value, int depth) {
    if (depth == path.size()) {
      return change.apply(Json.copy(value));
    }
    Object step = path.get(depth);
    if (value instanceof List<?> list && step instanceof Integer index) {
      List<@Nullable Object> array = new ArrayList<>(list);
      array.set(index, apply(array.get(index), depth + 1));
      return array;
    }
    if (value instanceof Map<?, ?> map && step instanceof String name) {
      Map<Object, @Nullable Object> object = new LinkedHashMap<>(map);
      object.put(name, apply(object.get(name), depth + 1));
      return object;
    }
    return value;
  }

  /** What is broken, and where: several faults can be of one place. */
  String place() {
    return pointer() + ' ' + keyword;
  }

  /** Where the value stands, as a JSON Pointer. */
  String pointer() {
    StringBuilder pointer = new StringBuilder();
    for (Object step : path) {
      pointer.append('/').append(JsonPointers.token(step.toString()));
    }
    return pointer.toString();
  }
}

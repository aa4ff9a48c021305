package io.stytchschemas.testing.generate;

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

  /** A copy of the document with the fault in it. */
  @Nullable Object in(@Nullable Object document) {
    return apply(Json.copy(document), 0);
  }

  @SuppressWarnings("unchecked") // Maps have names.
  private @Nullable Object apply(@Nullable Object value, int depth) {
    if (depth == path.size()) {
      return change.apply(value);
    }
    Object step = path.get(depth);
    if (value instanceof List<?> list && step instanceof Integer index) {
      ((List<@Nullable Object>) list).set(index, apply(list.get(index), depth + 1));
    } else if (value instanceof Map<?, ?> map && step instanceof String name) {
      ((Map<String, @Nullable Object>) map).put(name, apply(map.get(name), depth + 1));
    }
    return value;
  }

  /** Where the value stands, as a JSON Pointer. */
  String pointer() {
    StringBuilder pointer = new StringBuilder();
    for (Object step : path) {
      pointer.append('/').append(step.toString().replace("~", "~0").replace("/", "~1"));
    }
    return pointer.toString();
  }
}

package io.stytchschemas.testing.generate;

import io.stytchschemas.json.text.JsonPointers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON Pointers into values. */
final class Paths {
  private Paths() {}

  /** The names and indexes of a pointer into a value. */
  static List<Object> of(@Nullable Object value, String pointer) {
    List<Object> path = new ArrayList<>();
    Object at = value;
    if (pointer.isEmpty()) {
      return path;
    }
    for (String each : pointer.substring(1).split("/", -1)) {
      String name = JsonPointers.name(each);
      if (at instanceof List<?> list) {
        int index = Integer.parseInt(name);
        path.add(index);
        at = list.get(index);
      } else if (at instanceof Map<?, ?> map) {
        path.add(name);
        at = map.get(name);
      }
    }
    return path;
  }
}

package io.stytchschemas.json.collection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What builders add to, one by one. Nobody else ever gets hold of such a list or map: what is built
 * has a copy.
 */
public final class Growing {
  private Growing() {}

  private static final class GrowingList<T extends @Nullable Object> extends ArrayList<T> {
    private static final long serialVersionUID = 1;

    GrowingList(List<T> elements) {
      super(elements);
    }
  }

  private static final class GrowingMap<T extends @Nullable Object>
      extends LinkedHashMap<String, T> {
    private static final long serialVersionUID = 1;

    GrowingMap(Map<String, T> entries) {
      super(entries);
    }
  }

  public static <T extends @Nullable Object> List<T> add(@Nullable List<T> list, T element) {
    List<T> growing =
        list instanceof GrowingList<T> own
            ? own
            : new GrowingList<>(list == null ? List.of() : list);
    growing.add(element);
    return growing;
  }

  public static <T extends @Nullable Object> Map<String, T> put(
      @Nullable Map<String, T> map, String key, T value) {
    Map<String, T> growing =
        map instanceof GrowingMap<T> own ? own : new GrowingMap<>(map == null ? Map.of() : map);
    growing.put(key, value);
    return growing;
  }
}

package io.stytchschemas.check;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A total order of plain JSON values that finds two the same exactly when {@link Values#equal}
 * does. The order itself means nothing.
 */
final class JsonOrder {
  private JsonOrder() {}

  static int compare(@Nullable Object a, @Nullable Object b) {
    int byRank = rank(a) - rank(b);
    if (byRank != 0 || a == b) {
      return byRank;
    }
    if (a instanceof Number x && b instanceof Number y) {
      return Numbers.order(x, y);
    }
    if (a instanceof String x && b instanceof String y) {
      return x.compareTo(y);
    }
    if (a instanceof List<?> x && b instanceof List<?> y) {
      return compare(x.toArray(), y.toArray());
    }
    if (a instanceof Map<?, ?> x && b instanceof Map<?, ?> y) {
      Object[] names = sorted(x);
      int byNames = compare(names, sorted(y));
      return byNames != 0 ? byNames : compareValues(names, x, y);
    }
    return Boolean.compare(Boolean.TRUE.equals(a), Boolean.TRUE.equals(b));
  }

  private static int rank(@Nullable Object value) {
    if (value == null) {
      return 0;
    }
    if (value instanceof Boolean) {
      return 1;
    }
    if (value instanceof Number number && Numbers.isJson(number)) {
      return 2;
    }
    if (value instanceof String) {
      return 3;
    }
    if (value instanceof List<?>) {
      return 4;
    }
    if (value instanceof Map<?, ?>) {
      return 5;
    }
    throw new IllegalArgumentException("not a JSON value: " + value.getClass().getName());
  }

  private static int compare(@Nullable Object[] a, @Nullable Object[] b) {
    int order = Integer.compare(a.length, b.length);
    for (int i = 0; order == 0 && i < a.length; i++) {
      order = compare(a[i], b[i]);
    }
    return order;
  }

  private static int compareValues(Object[] names, Map<?, ?> a, Map<?, ?> b) {
    int order = 0;
    for (int i = 0; order == 0 && i < names.length; i++) {
      order = compare(a.get(names[i]), b.get(names[i]));
    }
    return order;
  }

  private static Object[] sorted(Map<?, ?> map) {
    Object[] names = map.keySet().toArray();
    Arrays.sort(names);
    return names;
  }
}

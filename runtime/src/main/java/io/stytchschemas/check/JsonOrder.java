package io.stytchschemas.check;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A total order of plain JSON values that finds two the same exactly when {@link Values#equal}
 * does. The order itself means nothing.
 */
final class JsonOrder implements Comparator<@Nullable Object> {
  static final JsonOrder INSTANCE = new JsonOrder();

  /** The kinds of JSON value, numbers undivided. */
  enum Kind {
    NULL("null"),
    BOOLEAN("boolean"),
    NUMBER("number"),
    STRING("string"),
    ARRAY("array"),
    OBJECT("object");

    final String typeName;

    Kind(String typeName) {
      this.typeName = typeName;
    }
  }

  private JsonOrder() {}

  /**
   * @throws IllegalArgumentException if {@code value} is no JSON value
   */
  static Kind kind(@Nullable Object value) {
    if (value == null) {
      return Kind.NULL;
    }
    if (value instanceof String) {
      return Kind.STRING;
    }
    if (value instanceof Boolean) {
      return Kind.BOOLEAN;
    }
    if (value instanceof List<?>) {
      return Kind.ARRAY;
    }
    if (value instanceof Map<?, ?>) {
      return Kind.OBJECT;
    }
    if (value instanceof Number number && Numbers.isJson(number)) {
      return Kind.NUMBER;
    }
    throw new IllegalArgumentException("not a JSON value: " + value.getClass().getName());
  }

  @Override
  public int compare(@Nullable Object a, @Nullable Object b) {
    Kind kind = kind(a);
    int byKind = kind.compareTo(kind(b));
    if (byKind != 0 || a == null || b == null) {
      return byKind;
    }
    return switch (kind) {
      case NULL -> 0;
      case BOOLEAN -> ((Boolean) a).compareTo((Boolean) b);
      case NUMBER -> Numbers.order((Number) a, (Number) b);
      case STRING -> ((String) a).compareTo((String) b);
      case ARRAY -> compareLists((List<?>) a, (List<?>) b);
      case OBJECT -> compareMaps((Map<?, ?>) a, (Map<?, ?>) b);
    };
  }

  private int compareLists(List<?> a, List<?> b) {
    int order = Integer.compare(a.size(), b.size());
    for (int i = 0; order == 0 && i < a.size(); i++) {
      order = compare(a.get(i), b.get(i));
    }
    return order;
  }

  private int compareMaps(Map<?, ?> a, Map<?, ?> b) {
    Map<?, ?> x = new TreeMap<>(a);
    Map<?, ?> y = new TreeMap<>(b);
    int order = compareLists(List.copyOf(x.keySet()), List.copyOf(y.keySet()));
    for (Map.Entry<?, ?> entry : x.entrySet()) {
      if (order != 0) {
        break;
      }
      order = compare(entry.getValue(), y.get(entry.getKey()));
    }
    return order;
  }
}

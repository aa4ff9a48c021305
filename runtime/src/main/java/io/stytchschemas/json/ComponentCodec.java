package io.stytchschemas.json;

import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * The codec of what has components with names.
 *
 * @param <T> the type
 */
public abstract class ComponentCodec<T> extends GeneratedCodec<T> {
  /** What {@link #text} calls the properties that the schema does not name. */
  private static final String OTHERS = "additionalProperties";

  private final PropertyNames names;

  ComponentCodec(Class<T> type, PropertyNames names) {
    super(type);
    this.names = names;
  }

  final PropertyNames names() {
    return names;
  }

  /**
   * Yes: what is of these types has nothing to report. Generated code asks where a schema says
   * more, and says no where only the checks tell.
   */
  @Override
  public boolean passes(T value) {
    return true;
  }

  /**
   * Refuses null for a component.
   *
   * @throws NullPointerException that names it as JSON does
   */
  public final void require(int index, @Nullable Object value) {
    if (value == null) {
      throw new NullPointerException(names.get(index).text());
    }
  }

  /**
   * Refuses to build a value that lacks something.
   *
   * @param values those of the required components that may not be null, in their order
   * @throws IllegalStateException if some are missing, which it names
   */
  public final void requireAll(@Nullable Object... values) {
    List<String> missing = names.missing(values);
    if (!missing.isEmpty()) {
      throw new IllegalStateException(
          type().getSimpleName() + " needs " + String.join(", ", missing));
    }
  }

  /** How many of some components are there. */
  protected static int count(@Nullable Object... components) {
    int count = 0;
    for (Object component : components) {
      count += component == null ? 0 : 1;
    }
    return count;
  }

  /**
   * The text of a value of which not all may be seen.
   *
   * @param values what may be seen of each component; last, if there are any, what may be seen of
   *     the properties that the schema does not name
   */
  public final String text(@Nullable Object... values) {
    StringJoiner text = new StringJoiner(", ", type().getSimpleName() + '[', "]");
    for (int i = 0; i < values.length; i++) {
      text.add((i < names.size() ? names.get(i).text() : OTHERS) + '=' + values[i]);
    }
    return text.toString();
  }

  /** What stands for a value in a stream of objects. */
  public final Object serialForm(T value) {
    try (JsonWriter out = JsonWriter.borrow()) {
      write(out, value);
      return new SerialForm(type(), out.toByteArray());
    }
  }
}

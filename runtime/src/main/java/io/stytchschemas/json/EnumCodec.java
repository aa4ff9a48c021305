package io.stytchschemas.json;

import io.stytchschemas.check.Check;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The codec of an enumeration.
 *
 * @param <T> its type, known values and others
 */
public abstract class EnumCodec<T extends EnumValue> extends GeneratedCodec<T> {
  private final T[] known;
  private final PropertyNames texts;
  private final Map<String, T> byText;

  /**
   * @param known the values that the schema lists
   */
  protected EnumCodec(Class<T> type, T[] known) {
    super(type);
    this.known = known;
    this.texts = PropertyNames.of(Stream.of(known).map(EnumValue::value).toArray(String[]::new));
    this.byText =
        Stream.of(known)
            .collect(Collectors.toUnmodifiableMap(EnumValue::value, Function.identity()));
  }

  /** A value that the schema does not list. */
  protected abstract T unknown(String text);

  /** The value of that text, whether the schema lists it or not. */
  public final T of(String text) {
    T value = byText.get(Objects.requireNonNull(text, "a value is not null"));
    return value != null ? value : unknown(text);
  }

  /**
   * Refuses the text of a value that the schema lists, for which there is a constant.
   *
   * @throws IllegalArgumentException that says so
   */
  public final void requireUnknown(String text) {
    if (byText.containsKey(text)) {
      throw new IllegalArgumentException(
          "a known value: " + type().getSimpleName() + ".of gives its constant");
    }
  }

  @Override
  public final @Nullable T read(JsonReader in) {
    int index = in.matchString(texts);
    if (index >= 0) {
      return known[index];
    }
    String other = in.readString();
    return in.failed() ? null : unknown(other);
  }

  /** That of a schema of strings that lists the known values. Generated code has others. */
  @Override
  public Check check() {
    return Check.STRING.and(listed());
  }

  /** What {@code enum} says. */
  protected final Check listed() {
    String[] values = new String[known.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = known[i].value();
    }
    return Check.enumOf(values);
  }

  /** Whether the schema lists the value. Generated code says no where it says more than that. */
  @Override
  public boolean passes(T value) {
    return value.isKnown();
  }

  @Override
  public final void write(JsonWriter out, T value) {
    out.write(value.value());
  }
}

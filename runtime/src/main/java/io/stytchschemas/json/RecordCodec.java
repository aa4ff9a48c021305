package io.stytchschemas.json;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The codec of a record, or of a class that is like one.
 *
 * @param <T> the record
 */
public abstract class RecordCodec<T> extends ComponentCodec<T> {
  /**
   * @param names those of the components, in their order
   */
  protected RecordCodec(Class<T> type, PropertyNames names) {
    super(type, names);
  }

  @Override
  public final void write(JsonWriter out, T value) {
    out.beginObject();
    writeProperties(out, value);
    out.endObject();
  }

  /** Writes what stands between the braces. */
  protected abstract void writeProperties(JsonWriter out, T value);

  /** Whether two components are the same, as records have it: NaN is NaN. */
  public static boolean same(@Nullable Object one, @Nullable Object other) {
    return Objects.equals(one, other);
  }

  /** The hash of components, with one more. */
  public static int hash(int before, @Nullable Object component) {
    return 31 * before + Objects.hashCode(component);
  }
}

package io.stytchschemas.json;

import org.jspecify.annotations.Nullable;

/**
 * The codec of a schema whose values have no class of their own.
 *
 * @param <T> the type of the values
 */
public abstract class PlainCodec<T> extends GeneratedCodec<T> {

  /**
   * @param type of a list or a map, the type without its arguments
   */
  protected PlainCodec(Class<? super T> type) {
    super(type);
  }

  /** What reads and writes the values. A method, for it may be the codec of another type. */
  protected abstract Codec<T> codec();

  @Override
  public final @Nullable T read(JsonReader in) {
    return codec().read(in);
  }

  @Override
  public final void write(JsonWriter out, T value) {
    codec().write(out, value);
  }
}

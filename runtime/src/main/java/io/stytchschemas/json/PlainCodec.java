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

  /** Refuses to check a whole file of which only parts are referred to, and so are compiled. */
  protected static IllegalStateException onlyParts() {
    return new IllegalStateException(
        "only parts of this schema file are referred to: name it in @StytchSchemas to check the"
            + " whole");
  }

  @Override
  public final @Nullable T read(JsonReader in) {
    return codec().read(in);
  }

  @Override
  public final void write(JsonWriter out, T value) {
    codec().write(out, value);
  }
}

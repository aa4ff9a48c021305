package io.stytchschemas.json;

import io.stytchschemas.GeneratedSchema;
import io.stytchschemas.Schema;
import io.stytchschemas.check.Check;
import org.jspecify.annotations.Nullable;

/**
 * The codec of a generated type. It has no state that anybody sees, and its class may be
 * initialised from whichever end of a recursion: neither constructor nor constants touch the codec
 * of another type.
 *
 * @param <T> the type
 */
public abstract class GeneratedCodec<T> implements Codec<T> {
  private final Class<? super T> type;

  /**
   * @param type of a list or a map, the type without its arguments
   */
  protected GeneratedCodec(Class<? super T> type) {
    this.type = type;
  }

  final Class<? super T> type() {
    return type;
  }

  /** A class of the package that the codec was generated for. */
  public Class<?> home() {
    return getClass();
  }

  /** A schema whose verdict the bound value tells. */
  public final Schema<T> direct(String id) {
    return GeneratedSchema.direct(id, type, this);
  }

  /** A schema whose verdict needs the document, for binding loses what its keywords see. */
  public final Schema<T> checked(String id) {
    return GeneratedSchema.checked(id, type, this);
  }

  /** The same codec where a JSON null is a value of the schema as well. */
  public final GeneratedCodec<T> orNull() {
    return new OrNull<>(this);
  }

  /** The same codec where a JSON null is no value. */
  GeneratedCodec<T> butNull() {
    return this;
  }

  private static final class OrNull<T> extends GeneratedCodec<T> {
    private final GeneratedCodec<T> codec;

    OrNull(GeneratedCodec<T> codec) {
      super(codec.type());
      this.codec = codec;
    }

    @Override
    GeneratedCodec<T> butNull() {
      return codec;
    }

    @Override
    public Class<?> home() {
      return codec.home();
    }

    @Override
    public @Nullable T read(JsonReader in) {
      return in.readNull() ? null : codec.read(in);
    }

    @Override
    public void write(JsonWriter out, T value) {
      codec.write(out, value);
    }

    @Override
    public boolean passes(T value) {
      return codec.passes(value);
    }

    @Override
    public Check check() {
      return codec.check();
    }

    @Override
    public Check part(String key) {
      return codec.part(key);
    }
  }
}

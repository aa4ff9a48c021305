package io.stytchschemas.json;

import io.stytchschemas.check.Messages;
import org.jspecify.annotations.Nullable;

/**
 * The codec of a record whose components are the positions of an array. Those that are required
 * come first.
 *
 * @param <T> the record
 */
public abstract class TupleCodec<T> extends ComponentCodec<T> {
  private final int least;

  /**
   * @param names those of the components, in their order
   */
  protected TupleCodec(Class<T> type, PropertyNames names) {
    super(type, names);
    this.least = names.required().length;
  }

  @Override
  public final void write(JsonWriter out, T value) {
    out.beginArray();
    writeItems(out, value);
    out.endArray();
  }

  /** Writes what stands between the brackets. */
  protected abstract void writeItems(JsonWriter out, T value);

  /** Whether there is an item at an index; fails where there is none and must be. */
  protected final boolean nextItem(JsonReader in, int index) {
    return in.nextItem(index, least);
  }

  /** Passes over an item behind the last position: it fails, unless the reader is lenient. */
  protected static void passFurther(JsonReader in, int index) {
    if (in.isLenient()) {
      in.skipValue();
    } else {
      in.fail("/items", Messages.furtherItem(index));
    }
  }

  /**
   * Refuses an item behind one that is absent: an array has no gaps.
   *
   * @param items those that may be absent, in their order
   */
  public static void requireNoGap(@Nullable Object... items) {
    for (int i = 1; i < items.length; i++) {
      if (items[i] != null && items[i - 1] == null) {
        throw new IllegalArgumentException("an item must not follow one that is absent");
      }
    }
  }
}

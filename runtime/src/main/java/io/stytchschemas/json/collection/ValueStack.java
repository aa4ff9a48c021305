package io.stytchschemas.json.collection;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What is read so far of open objects and arrays: names and values by turns, or elements. */
public final class ValueStack {
  private @Nullable Object[] values = new Object[16];
  private int top;

  /** Where what comes next begins. */
  public int top() {
    return top;
  }

  public void push(@Nullable Object value) {
    if (top == values.length) {
      values = Arrays.copyOf(values, top * 2);
    }
    values[top++] = value;
  }

  /**
   * Takes off the object whose names, of which none comes twice, and values begin at {@code base}.
   *
   * @param plain whether all values are plain JSON values
   */
  @SuppressWarnings("unchecked") // the empty one holds nothing of any type
  public <V extends @Nullable Object> FixedMap<V> popObject(int base, boolean plain) {
    return top == base ? (FixedMap<V>) FixedMap.EMPTY : FixedMap.ofDistinct(pop(base), plain);
  }

  /**
   * Takes off the array whose elements begin at {@code base}.
   *
   * @param plain whether all elements are plain JSON values
   */
  @SuppressWarnings("unchecked") // the empty one holds nothing of any type
  public <E extends @Nullable Object> FixedList<E> popArray(int base, boolean plain) {
    return top == base ? (FixedList<E>) FixedList.EMPTY : new FixedList<>(pop(base), plain);
  }

  private @Nullable Object[] pop(int base) {
    @Nullable Object[] popped = Arrays.copyOfRange(values, base, top);
    top = base;
    return popped;
  }
}

package io.stytchschemas.json;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What is read so far of open objects and arrays: names and values by turns, or elements. */
final class ValueStack {
  private @Nullable Object[] values = new Object[16];
  private int top;

  /** Where what comes next begins. */
  int top() {
    return top;
  }

  void push(@Nullable Object value) {
    if (top == values.length) {
      values = Arrays.copyOf(values, top * 2);
    }
    values[top++] = value;
  }

  /** Takes off the object whose names and values begin at {@code base}. */
  FixedMap<@Nullable Object> popObject(int base) {
    return top == base ? FixedMap.EMPTY : FixedMap.ofDistinct(pop(base), true);
  }

  /** Takes off the array whose elements begin at {@code base}. */
  FixedList<@Nullable Object> popArray(int base) {
    return top == base ? FixedList.EMPTY : new FixedList<>(pop(base), true);
  }

  private @Nullable Object[] pop(int base) {
    @Nullable Object[] popped = Arrays.copyOfRange(values, base, top);
    top = base;
    return popped;
  }
}

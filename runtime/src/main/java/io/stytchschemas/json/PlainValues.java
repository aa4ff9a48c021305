package io.stytchschemas.json;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads plain JSON values: what is read so far of open objects and arrays is on one stack. */
final class PlainValues {
  /** So many names are compared each with each. */
  private static final int FEW = 12;

  private static final int MOST_PROBES = 32;

  private final JsonProperties in;
  private @Nullable Object[] stack = new Object[16];
  private int top;

  /** What {@link JsonStructure#nameHash} says of each name on the stack, in the same order. */
  private long[] hashes = new long[8];

  private int names;

  PlainValues(JsonProperties in) {
    this.in = in;
  }

  @Nullable Object read() {
    switch (in.byteAt(in.pos)) {
      case '"' -> {
        return in.string(in.pos + 1);
      }
      case '{' -> {
        return object();
      }
      case '[' -> {
        return array();
      }
      case 'n' -> {
        if (in.isNull()) {
          return null;
        }
      }
      case 't', 'f' -> {
        boolean value = in.isTrue();
        if (value || in.isFalse()) {
          return value;
        }
      }
      default -> {
        Object number = in.quickNumber();
        if (number != null) {
          return number;
        }
        if (in.number()) {
          return in.plainNumber();
        }
      }
    }
    throw in.malformed("a value must be here", in.pos);
  }

  FixedMap<@Nullable Object> object() {
    int start = in.pos;
    int base = top;
    int firstName = names;
    in.enter();
    while (in.anyName()) {
      if (names == hashes.length) {
        hashes = Arrays.copyOf(hashes, names * 2);
      }
      hashes[names++] = in.nameHash();
      push(in.nameText());
      push(read());
    }
    in.leave();
    if (top == base) {
      return FixedMap.EMPTY;
    }
    boolean few = names - firstName <= FEW;
    if (!(few ? isDistinct(base, firstName) : isDistinctBySet(base, firstName))) {
      // A name comes twice: passing over the object again finds the place.
      in.pos = start;
      in.skip();
      throw new AssertionError();
    }
    names = firstName;
    return FixedMap.ofDistinct(pop(base), true);
  }

  private boolean isDistinct(int base, int firstName) {
    for (int i = firstName + 1; i < names; i++) {
      long hash = hashes[i];
      for (int j = firstName; j < i; j++) {
        if (hashes[j] == hash && isSame(base, j - firstName, i - firstName)) {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether two names of the object whose first is at {@code base} are the same. */
  private boolean isSame(int base, int one, int other) {
    return Objects.equals(stack[base + 2 * one], stack[base + 2 * other]);
  }

  private boolean isDistinctBySet(int base, int firstName) {
    int count = names - firstName;
    int bits = 33 - Integer.numberOfLeadingZeros(count);
    int[] table = new int[1 << bits];
    for (int i = 0; i < count; i++) {
      long hash = hashes[firstName + i];
      int place = (int) (hash >>> (64 - bits));
      int probes = 0;
      for (int j = table[place]; j != 0; j = table[place]) {
        if (hashes[firstName + j - 1] == hash && isSame(base, j - 1, i)) {
          return false;
        }
        if (++probes > MOST_PROBES) {
          return isDistinctAsText(base);
        }
        place = (place + 1) & (table.length - 1);
      }
      table[place] = i + 1;
    }
    return true;
  }

  /** For names that were chosen to fall together; the bins of a HashSet turn into trees. */
  private boolean isDistinctAsText(int base) {
    HashSet<@Nullable Object> names = new HashSet<>();
    for (int i = base; i < top; i += 2) {
      if (!names.add(stack[i])) {
        return false;
      }
    }
    return true;
  }

  private FixedList<@Nullable Object> array() {
    int base = top;
    in.enter();
    while (in.element()) {
      push(read());
    }
    return top == base ? FixedList.EMPTY : new FixedList<>(pop(base), true);
  }

  private void push(@Nullable Object value) {
    if (top == stack.length) {
      stack = Arrays.copyOf(stack, top * 2);
    }
    stack[top++] = value;
  }

  private @Nullable Object[] pop(int base) {
    @Nullable Object[] values = Arrays.copyOfRange(stack, base, top);
    top = base;
    return values;
  }
}

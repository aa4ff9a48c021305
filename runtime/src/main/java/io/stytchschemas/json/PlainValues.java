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

  private final JsonStructure in;
  private @Nullable Object[] stack = new Object[32];

  /** For each name on the stack, by its place there, what {@link JsonStructure#nameHash} says. */
  private long[] hashes = new long[32];

  private int top;

  PlainValues(JsonStructure in) {
    this.in = in;
  }

  @Nullable Object read() {
    return switch (in.byteAt(in.pos)) {
      case '"' -> in.string(in.pos + 1);
      case '{' -> object();
      case '[' -> array();
      default -> scalar();
    };
  }

  private @Nullable Object scalar() {
    long quick = in.quickInt();
    if (quick != Long.MIN_VALUE) {
      return quick;
    }
    if (in.number()) {
      return in.plainNumber();
    }
    if (in.isNull()) {
      return null;
    }
    boolean value = in.isTrue();
    if (!value && !in.isFalse()) {
      throw in.malformed("a value must be here", in.pos);
    }
    return value;
  }

  private FixedMap<@Nullable Object> object() {
    int start = in.pos;
    int base = top;
    in.open();
    while (in.anyName()) {
      if (top + 2 > stack.length) {
        grow();
      }
      hashes[top] = in.nameHash();
      stack[top++] = in.nameText();
      push(read());
    }
    in.close();
    if (top == base) {
      return FixedMap.EMPTY;
    }
    if (!isDistinct(base)) {
      // A name comes twice: passing over the object again finds the place.
      in.pos = start;
      in.skip();
      throw new AssertionError();
    }
    return FixedMap.ofDistinct(pop(base), true);
  }

  private boolean isDistinct(int base) {
    if (top - base > 2 * FEW) {
      return isDistinctBySet(base);
    }
    for (int i = base + 2; i < top; i += 2) {
      long hash = hashes[i];
      for (int j = base; j < i; j += 2) {
        if (hashes[j] == hash && isSameText(j, i)) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean isDistinctBySet(int base) {
    int bits = 33 - Integer.numberOfLeadingZeros((top - base) / 2);
    int[] table = new int[1 << bits];
    for (int i = base; i < top; i += 2) {
      int place = (int) (hashes[i] >>> (64 - bits));
      int probes = 0;
      for (int j = table[place]; j != 0; j = table[place]) {
        if (hashes[j - 1] == hashes[i] && isSameText(j - 1, i)) {
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

  private boolean isSameText(int one, int other) {
    return Objects.equals(stack[one], stack[other]);
  }

  private FixedList<@Nullable Object> array() {
    int base = top;
    in.open();
    while (in.element()) {
      push(read());
    }
    return top == base ? FixedList.EMPTY : new FixedList<>(pop(base), true);
  }

  private void push(@Nullable Object value) {
    if (top == stack.length) {
      grow();
    }
    stack[top++] = value;
  }

  private void grow() {
    stack = Arrays.copyOf(stack, stack.length * 2);
    hashes = Arrays.copyOf(hashes, stack.length);
  }

  private @Nullable Object[] pop(int base) {
    @Nullable Object[] values = Arrays.copyOfRange(stack, base, top);
    top = base;
    return values;
  }
}

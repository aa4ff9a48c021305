package io.stytchschemas.json;

import java.util.Arrays;
import java.util.HashSet;
import org.jspecify.annotations.Nullable;

/** Reads plain JSON values: what is read so far of open objects and arrays is on one stack. */
final class PlainValues {
  /** So many names are compared with each other when they look alike. */
  private static final int FEW = 24;

  private static final int MOST_PROBES = 32;

  private static final int HASH_FACTOR = 0x9E3779B9;

  private final JsonProperties in;
  private @Nullable Object[] stack = new Object[16];
  private int top;

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
    boolean distinct = true;
    long marks = 0;
    in.enterPlain();
    for (String name = in.anyNameText(); name != null; name = in.anyNameText()) {
      long mark = in.nameMark;
      if ((marks & mark) != 0 && top - base <= 2 * FEW) {
        distinct &= isNew(name, base);
      }
      marks |= mark;
      push(name);
      push(read());
    }
    in.leavePlain();
    if (top == base) {
      return FixedMap.EMPTY;
    }
    if (!distinct || (top - base > 2 * FEW && !isDistinct(base))) {
      // A name comes twice: passing over the object again finds the place.
      in.pos = start;
      in.skip();
      throw new AssertionError();
    }
    return FixedMap.ofDistinct(pop(base), true);
  }

  private boolean isNew(String name, int base) {
    for (int i = base; i < top; i += 2) {
      if (name.equals(stack[i])) {
        return false;
      }
    }
    return true;
  }

  /** Whether the names from {@code base} are all different; for many of them. */
  private boolean isDistinct(int base) {
    int bits = 33 - Integer.numberOfLeadingZeros((top - base) / 2);
    int[] table = new int[1 << bits];
    for (int i = base; i < top; i += 2) {
      String name = String.valueOf(stack[i]);
      int place = (name.hashCode() * HASH_FACTOR) >>> (32 - bits);
      int probes = 0;
      for (int j = table[place]; j != 0; j = table[place]) {
        if (name.equals(stack[j - 1])) {
          return false;
        }
        if (++probes > MOST_PROBES) {
          return isDistinctInTrees(base);
        }
        place = (place + 1) & (table.length - 1);
      }
      table[place] = i + 1;
    }
    return true;
  }

  /** For names that were chosen to fall together; the bins of a HashSet turn into trees. */
  private boolean isDistinctInTrees(int base) {
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
    in.enterPlain();
    while (in.element()) {
      push(read());
    }
    in.leavePlain();
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

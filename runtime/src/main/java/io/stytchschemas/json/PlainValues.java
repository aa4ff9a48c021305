package io.stytchschemas.json;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads plain JSON values: what is read so far of open objects and arrays is on one stack. */
final class PlainValues {
  private final JsonNames in;
  private @Nullable Object[] stack = new Object[8];
  private int top;

  PlainValues(JsonNames in) {
    this.in = in;
  }

  @Nullable Object read() {
    switch (in.byteAt(in.pos)) {
      case '"' -> {
        return in.string(in.pos + 1, in.skipFewPlain(in.pos + 1));
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
    int base = top;
    in.enterPlain();
    in.beginNames(0);
    for (String name = in.anyNewName(); name != null; name = in.anyNewName()) {
      push(name);
      push(read());
    }
    in.endNames();
    in.leavePlain();
    return top == base ? FixedMap.EMPTY : FixedMap.ofDistinct(pop(base), true);
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

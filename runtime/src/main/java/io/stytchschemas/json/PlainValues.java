package io.stytchschemas.json;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads plain JSON values: what is read so far of open objects and arrays is on one stack. */
final class PlainValues {
  private final JsonStructure in;
  private @Nullable Object[] stack = new Object[32];
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

  /** The object that is next. */
  FixedMap<@Nullable Object> object() {
    int start = in.pos;
    int base = top;
    in.open();
    while (in.anyName()) {
      push(in.nameText());
      push(read());
    }
    in.close();
    if (top == base) {
      return FixedMap.EMPTY;
    }
    FixedMap<@Nullable Object> map = FixedMap.of(pop(base), true);
    if (map == null) {
      // A name comes twice: passing over the object again finds the place.
      in.pos = start;
      in.skip();
      throw in.malformed("a property name comes twice in one object", start);
    }
    return map;
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

package io.stytchschemas.json;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads plain JSON values: what is read so far of open objects and arrays is on one stack. */
final class PlainValues {
  private final JsonNames in;

  /** Whether the document was checked before, and has nothing between its tokens. */
  private final boolean known;

  private @Nullable Object[] stack = new Object[8];
  private int top;

  PlainValues(JsonNames in, boolean known) {
    this.in = in;
    this.known = known;
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
    if (known) {
      while (isWithin('}')) {
        push(in.string(in.pos + 1, in.skipFewPlain(in.pos + 1)));
        in.pos++;
        push(read());
      }
    } else {
      in.enterPlain();
      in.beginNames(0);
      for (String name = in.anyNewName(); name != null; name = in.anyNewName()) {
        push(name);
        push(read());
      }
      in.endNames();
      in.leavePlain();
    }
    return top == base ? FixedMap.EMPTY : FixedMap.ofDistinct(pop(base), true);
  }

  private FixedList<@Nullable Object> array() {
    int base = top;
    if (known) {
      while (isWithin(']')) {
        push(read());
      }
    } else {
      in.enterPlain();
      while (in.element()) {
        push(read());
      }
      in.leavePlain();
    }
    return top == base ? FixedList.EMPTY : new FixedList<>(pop(base), true);
  }

  /** Passes over the bracket or comma before the next name or value, or the bracket behind all. */
  private boolean isWithin(char end) {
    boolean ended = in.buf[in.pos++] == end;
    boolean empty = !ended && in.buf[in.pos] == end;
    in.pos += empty ? 1 : 0;
    return !ended && !empty;
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

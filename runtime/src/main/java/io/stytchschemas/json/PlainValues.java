package io.stytchschemas.json;

import io.stytchschemas.json.text.Decimals;
import io.stytchschemas.json.text.Faults;
import io.stytchschemas.json.text.NumberText;
import io.stytchschemas.json.text.QuickNumbers;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads plain JSON values: what is read so far of open objects and arrays is on one stack. */
final class PlainValues {
  /** 1e-9 becomes 1.0E-9: a double takes 24 bytes at most, a decimal its digits and an exponent. */
  static final int MOST_GROWTH = 32;

  /**
   * 0.00001234 becomes 1.234E-5, at most so many bytes more, for up to fifteen digits; with few
   * decimal places a number is written as it was read.
   */
  private static final int QUICK_GROWTH = 8;

  private final JsonReader in;

  /** Whether the document was checked before, and has nothing between its tokens. */
  private final boolean known;

  private @Nullable Object[] stack = new Object[8];
  private int top;

  /** How many bytes the numbers may take more, written, than they took to be read. */
  private long growth;

  PlainValues(JsonReader in, boolean known) {
    this.in = in;
    this.known = known;
  }

  long growth() {
    return growth;
  }

  @Nullable Object read() {
    switch (in.byteAt(in.pos)) {
      case '"' -> {
        return in.shortString(in.pos + 1);
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
        Object quick = quickNumber();
        if (quick != null) {
          return quick;
        }
        NumberText number = in.number();
        if (number != null) {
          growth += number.isPlainInteger() ? 0 : MOST_GROWTH;
          return number.plainNumber();
        }
      }
    }
    throw Faults.at(in.buf, in.pos, "a value must be here");
  }

  /**
   * The plain number at the reader's place if it is in its usual form, at most fifteen digits
   * without an exponent: then a Long, or a Double that is exact; else null.
   */
  private @Nullable Object quickNumber() {
    byte[] b = in.buf;
    int p = in.pos;
    boolean minus = p < b.length && b[p] == '-';
    p = minus ? p + 1 : p;
    int first = p;
    int last = Math.min(p + NumberText.DOUBLE_DIGITS + 1, b.length - 1);
    int point = 0;
    long value = 0;
    while (p < last) {
      int digit = b[p] - '0';
      if (digit >= 0 && digit <= 9) {
        value = value * 10 + digit;
      } else if (b[p] == '.' && point == 0) {
        point = p + 1;
      } else {
        break;
      }
      p++;
    }
    int integerEnd = point > 0 ? point - 1 : p;
    boolean zeroFirst = p < b.length && b[first] == '0' && integerEnd > first + 1;
    if (p >= b.length
        || integerEnd == first
        || p == point
        || zeroFirst
        || QuickNumbers.continues(b[p])) {
      return null;
    }
    in.pos = p;
    if (point == 0) {
      return minus ? -value : value;
    }
    if (p - point > Decimals.MOST_PLACES) {
      growth += QUICK_GROWTH;
    }
    double decimal = Decimals.quick(value, point - p);
    return minus ? -decimal : decimal;
  }

  FixedMap<@Nullable Object> object() {
    int base = top;
    if (known) {
      while (isWithin('}')) {
        push(in.shortString(in.pos + 1));
        in.pos++;
        push(read());
      }
    } else {
      in.enterPlainObject();
      for (String name = in.anyNewName(); name != null; name = in.anyNewName()) {
        push(name);
        push(read());
      }
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

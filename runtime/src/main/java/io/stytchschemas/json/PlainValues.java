package io.stytchschemas.json;

import io.stytchschemas.json.collection.FixedList;
import io.stytchschemas.json.collection.FixedMap;
import io.stytchschemas.json.collection.ValueStack;
import io.stytchschemas.json.text.Decimals;
import io.stytchschemas.json.text.Malformed;
import io.stytchschemas.json.text.NumberText;
import io.stytchschemas.json.text.NumberTexts;
import io.stytchschemas.json.text.QuickNumbers;
import org.jspecify.annotations.Nullable;

/** Reads plain JSON values. */
final class PlainValues {
  /**
   * 0.00001234 becomes 1.234E-5, at most so many bytes more, for up to fifteen digits; with few
   * decimal places a number is written as it was read.
   */
  private static final int QUICK_GROWTH = 8;

  private final JsonReader in;

  private final ValueStack stack;

  /** How many bytes the numbers may take more, written, than they took to be read. */
  private long growth;

  PlainValues(JsonReader in, ValueStack stack) {
    this.in = in;
    this.stack = stack;
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
        if (in.takeNull()) {
          return null;
        }
      }
      case 't', 'f' -> {
        boolean value = in.takeTrue();
        if (value || in.takeFalse()) {
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
          growth += number.isPlainInteger() ? 0 : NumberTexts.MOST_GROWTH;
          return number.plainNumber();
        }
      }
    }
    throw Malformed.noValue(in.buf, in.pos);
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
    int base = stack.top();
    in.enterPlainObject();
    for (String name = in.anyNewName(); name != null; name = in.anyNewName()) {
      stack.push(name);
      stack.push(read());
    }
    return stack.popObject(base, true);
  }

  private FixedList<@Nullable Object> array() {
    int base = stack.top();
    in.enterPlain();
    while (in.element()) {
      stack.push(read());
    }
    in.leavePlain();
    return stack.popArray(base, true);
  }
}

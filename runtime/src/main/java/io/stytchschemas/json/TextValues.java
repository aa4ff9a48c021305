package io.stytchschemas.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.stytchschemas.json.collection.FixedList;
import io.stytchschemas.json.collection.FixedMap;
import io.stytchschemas.json.collection.ValueStack;
import io.stytchschemas.json.text.Decimals;
import io.stytchschemas.json.text.QuickNumbers;
import io.stytchschemas.json.text.Scan;
import io.stytchschemas.json.text.StringText;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Makes values of a text that {@link ObjectText#read} gave, and which therefore needs no check: no
 * white space, no escapes, no number that is not in its usual form, and no name comes twice.
 */
final class TextValues {
  private final byte[] b;
  private int p;

  private final ValueStack stack = new ValueStack();

  TextValues(byte[] text) {
    this.b = text;
  }

  /** All values. */
  FixedMap<@Nullable Object> all() {
    return object();
  }

  /** Goes to the value of one property of the outermost object; false if there is none. */
  boolean goTo(PropertyName wanted) {
    byte[] name = wanted.encoded();
    while (isWithin('}')) {
      int end = Math.min(p + name.length, b.length);
      if (Arrays.equals(b, p, end, name, 0, name.length)) {
        p = end;
        return true;
      }
      p = stringEnd(p + 1) + 2;
      skip();
    }
    return false;
  }

  /** The value that is next. */
  @Nullable Object value() {
    return switch (b[p]) {
      case '"' -> string();
      case '{' -> object();
      case '[' -> array();
      case 'n' -> literal(4, null);
      case 't' -> literal(4, true);
      case 'f' -> literal(5, false);
      default -> number();
    };
  }

  private @Nullable Object literal(int length, @Nullable Boolean value) {
    p += length;
    return value;
  }

  private FixedMap<@Nullable Object> object() {
    int base = stack.top();
    while (isWithin('}')) {
      stack.push(string());
      p++;
      stack.push(value());
    }
    return stack.popObject(base, true);
  }

  private FixedList<@Nullable Object> array() {
    int base = stack.top();
    while (isWithin(']')) {
      stack.push(value());
    }
    return stack.popArray(base, true);
  }

  /** Passes over the bracket or comma before the next name or value, or the bracket behind all. */
  private boolean isWithin(char end) {
    boolean ended = b[p++] == end;
    boolean empty = !ended && b[p] == end;
    p += empty ? 1 : 0;
    return !ended && !empty;
  }

  private String string() {
    int start = p + 1;
    int end = Scan.pastFewPlain(b, start);
    if (b[end] == '"') {
      p = end + 1;
      return StringText.ascii(b, start, end);
    }
    end = stringEnd(end);
    p = end + 1;
    return new String(b, start, end - start, UTF_8);
  }

  /** Where the quote is that ends the string which {@code at} is in. */
  private int stringEnd(int at) {
    // Nothing else that is special can be in it.
    return Scan.toSpecialAscii(b, at);
  }

  private Object number() {
    boolean minus = b[p] == '-';
    p += minus ? 1 : 0;
    long digits = 0;
    int point = -1;
    for (; QuickNumbers.isDigit(b[p]) || b[p] == '.'; p++) {
      if (b[p] == '.') {
        point = p;
      } else {
        digits = digits * 10 + (b[p] - '0');
      }
    }
    if (point < 0) {
      return minus ? -digits : digits;
    }
    double decimal = Decimals.quick(digits, point + 1 - p);
    return minus ? -decimal : decimal;
  }

  /** Passes over a value, to what is behind it. */
  private void skip() {
    int depth = 0;
    while (true) {
      switch (b[p]) {
        case '"' -> p = stringEnd(p + 1);
        case '{', '[' -> depth++;
        case ',' -> {
          if (depth == 0) {
            return;
          }
        }
        case '}', ']' -> {
          if (depth == 0) {
            return;
          }
          depth--;
        }
        default -> {
          // A part of a number or literal, or a colon.
        }
      }
      p++;
    }
  }
}

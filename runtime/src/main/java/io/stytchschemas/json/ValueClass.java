package io.stytchschemas.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.stytchschemas.MalformedJsonException;
import io.stytchschemas.check.Messages;
import io.stytchschemas.json.JsonReader.Mode;
import io.stytchschemas.json.text.NumberText;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A class of the user's choice, whose values are made of a text and written by {@code toString}.
 * For generated code alone.
 *
 * @param <T> the class
 */
public final class ValueClass<T> {
  private static final String NO_NUMBER =
      "the text of a value that is a number must be a JSON number";
  private static final String NO_BOOLEAN =
      "the text of a value that is a boolean must be true or false";
  private static final String NO_OBJECT =
      "the text of a value that is an object must be a JSON object";
  private static final String NO_ARRAY =
      "the text of a value that is an array must be a JSON array";

  /** What makes a value of a text: a method or a constructor of the class. */
  public interface Factory<T> {
    @Nullable T make(String text) throws Exception;
  }

  private enum Kind {
    STRING,
    NUMBER,
    INTEGER,
    BOOLEAN,
    OBJECT,
    ARRAY
  }

  private final Class<T> type;
  private final Factory<? extends T> factory;
  private final Codec<T> string = new OfKind(Kind.STRING);
  private final Codec<T> number = new OfKind(Kind.NUMBER);
  private final Codec<T> integer = new OfKind(Kind.INTEGER);
  private final Codec<T> bool = new OfKind(Kind.BOOLEAN);
  private final Codec<T> object = new OfKind(Kind.OBJECT);
  private final Codec<T> array = new OfKind(Kind.ARRAY);

  public ValueClass(Class<T> type, Factory<? extends T> factory) {
    this.type = type;
    this.factory = factory;
  }

  /** Values that are JSON strings: the text is what they hold. */
  public Codec<T> string() {
    return string;
  }

  /** Values that are JSON numbers: the text is the number as it is written. */
  public Codec<T> number() {
    return number;
  }

  /** Values that are JSON integers: the text is the digits, whatever way it is written. */
  public Codec<T> integer() {
    return integer;
  }

  /** Values that are JSON booleans: the text is {@code true} or {@code false}. */
  public Codec<T> bool() {
    return bool;
  }

  /** Values that are JSON objects: the text is the object as it stands in the document. */
  public Codec<T> object() {
    return object;
  }

  /** Values that are JSON arrays: the text is the array as it stands in the document. */
  public Codec<T> array() {
    return array;
  }

  /**
   * The value of a text that stands in a schema: a default or a constant.
   *
   * @throws IllegalStateException if the class makes nothing of it
   */
  public T of(String text) {
    T value = make(text);
    if (value == null) {
      throw new IllegalStateException("what the schema gives is no valid " + type.getSimpleName());
    }
    return value;
  }

  /** Null where the class makes nothing of a text, for whatever reason. */
  private @Nullable T make(String text) {
    try {
      return factory.make(text);
    } catch (Exception e) {
      return null; // What it says may repeat the value.
    }
  }

  private final class OfKind implements Codec<T> {
    private final Kind kind;

    OfKind(Kind kind) {
      this.kind = kind;
    }

    @Override
    public @Nullable T read(JsonReader in) {
      int start = in.pos;
      String text =
          switch (kind) {
            case STRING -> string(in);
            case NUMBER -> number(in);
            case INTEGER -> integer(in);
            case BOOLEAN -> bool(in);
            case OBJECT -> structure(in, '{', Messages.type("object"));
            case ARRAY -> structure(in, '[', Messages.type("array"));
          };
      T value = text == null ? null : make(text);
      if (text != null && value == null) {
        in.failBefore(start, JsonReader.FORMAT, Messages.valid(type));
      }
      return value;
    }

    @Override
    public void write(JsonWriter out, T value) {
      String text = text(value);
      switch (kind) {
        case STRING -> out.write(text);
        case NUMBER, INTEGER -> writeNumber(out, text);
        case BOOLEAN -> writeBoolean(out, text);
        case OBJECT -> writeStructure(out, text, Map.class, NO_OBJECT);
        case ARRAY -> writeStructure(out, text, List.class, NO_ARRAY);
      }
    }
  }

  // Each text is null where there is none and failures are collected.

  private static @Nullable String string(JsonReader in) {
    if (in.byteAt(in.pos) == '"') {
      return in.readString();
    }
    in.fail(JsonReader.TYPE, Messages.type("string"));
    return null;
  }

  private static @Nullable String number(JsonReader in) {
    NumberText number = in.number();
    if (number != null) {
      return number.text();
    }
    in.fail(JsonReader.TYPE, Messages.type("number"));
    return null;
  }

  private static @Nullable String integer(JsonReader in) {
    int start = in.pos;
    NumberText number = in.number();
    if (number == null) {
      in.fail(JsonReader.TYPE, Messages.type("integer"));
      return null;
    }
    BigInteger value = number.integer();
    if (value == null) {
      in.failBefore(start, JsonReader.TYPE, Messages.type("integer"));
      return null;
    }
    return value.toString();
  }

  private static @Nullable String bool(JsonReader in) {
    if (in.takeTrue()) {
      return "true";
    }
    if (in.takeFalse()) {
      return "false";
    }
    in.fail(JsonReader.TYPE, Messages.type("boolean"));
    return null;
  }

  /** The text of the object or array that is next, as it stands; null where another value is. */
  private static @Nullable String structure(JsonReader in, char opening, String otherwise) {
    if (in.byteAt(in.pos) != opening) {
      in.fail(JsonReader.TYPE, otherwise);
      return null;
    }
    int start = in.pos;
    in.skipValue();
    return new String(in.buf, start, in.pos - start, UTF_8);
  }

  /** No class should fail or give null, and one of a user may. */
  private static String text(Object value) {
    String text;
    try {
      text = value.toString();
    } catch (RuntimeException e) {
      // Without its words, and not as the cause: they may repeat the value.
      throw new IllegalArgumentException(
          "a value must have a text, and toString throws " + e.getClass().getName());
    }
    if (text == null) {
      throw new IllegalArgumentException("a value must have a text, and toString gives null");
    }
    return text;
  }

  private static void writeNumber(JsonWriter out, String text) {
    byte[] number = text.getBytes(UTF_8);
    try {
      if (!NumberText.isAt(number, 0) || new NumberText().pass(number, 0) < number.length) {
        throw new IllegalArgumentException(NO_NUMBER);
      }
    } catch (MalformedJsonException e) {
      throw new IllegalArgumentException(NO_NUMBER, e);
    }
    out.writeText(text);
  }

  private static void writeBoolean(JsonWriter out, String text) {
    if (!text.equals("true") && !text.equals("false")) {
      throw new IllegalArgumentException(NO_BOOLEAN);
    }
    out.write(text.equals("true"));
  }

  /**
   * Writes an object or array without the space between its tokens.
   *
   * @param values what plain values of it are
   */
  private static void writeStructure(
      JsonWriter out, String text, Class<?> values, String otherwise) {
    Object value;
    try (JsonReader in = JsonReader.of(text.getBytes(UTF_8), Mode.STRICT)) {
      value = in.readValue();
      in.endDocument();
    } catch (MalformedJsonException e) {
      throw new IllegalArgumentException(otherwise, e);
    }
    if (!values.isInstance(value)) {
      throw new IllegalArgumentException(otherwise);
    }
    out.writeValue(value);
  }
}

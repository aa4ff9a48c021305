package io.stytchschemas.json;

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
   * The value of a text that a schema has as its default.
   *
   * @throws IllegalStateException if the class makes nothing of it
   */
  public T of(String text) {
    T value = make(text);
    if (value == null) {
      throw new IllegalStateException(
          "what the schema says by default is no valid " + type.getSimpleName());
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
            case STRING -> in.stringText();
            case NUMBER -> in.nextNumberText();
            case INTEGER -> in.nextIntegerText();
            case BOOLEAN -> in.booleanText();
            case OBJECT -> in.structureText('{', "must be an object");
            case ARRAY -> in.structureText('[', "must be an array");
          };
      T value = text == null ? null : make(text);
      if (text != null && value == null) {
        in.failBefore(start, JsonScalars.FORMAT, "must be a valid " + type.getSimpleName());
      }
      return value;
    }

    @Override
    public void write(JsonWriter out, T value) {
      String text = value.toString();
      switch (kind) {
        case STRING -> out.write(text);
        case NUMBER, INTEGER -> out.writeNumber(text);
        case BOOLEAN -> out.writeBoolean(text);
        case OBJECT -> out.writeStructure(text, Map.class, JsonWriter.NO_OBJECT);
        case ARRAY -> out.writeStructure(text, List.class, JsonWriter.NO_ARRAY);
      }
    }
  }
}

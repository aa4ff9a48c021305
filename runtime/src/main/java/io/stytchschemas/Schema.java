package io.stytchschemas;

import io.stytchschemas.json.JacksonBridge;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/**
 * A JSON Schema and the Java type made for it. Immutable and safe for all threads.
 *
 * <p>JSON comes as UTF-8 bytes, which is the fastest way, or as a string, a stream or a Jackson
 * parser that stands at the value or before it. A stream is read or written to its end, and left
 * open; where it fails, {@link UncheckedIOException} is thrown. One that has more than {@link
 * io.stytchschemas.json.Limits#STREAM} bytes, or no end, is refused. A parser's and a generator's
 * failures are Jackson's own exceptions.
 *
 * <p>Bytes that are no JSON give {@link MalformedJsonException} from every method that reads them.
 *
 * <p>A value is null in one case alone: the schema allows a JSON null for the whole document, and
 * null stands for that. Any other null argument is refused with {@link NullPointerException}.
 *
 * <p>Java's serialisation keeps a reference to a schema: its generated type or, for a schema of a
 * plain type, the class {@code Schemas} of its package and its key.
 *
 * @param <T> the Java type of a document
 */
public interface Schema<T extends @Nullable Object> extends Serializable {

  /**
   * The schema of a generated type, of nested ones too, and of {@code CustomClaims}. Of a union's
   * branch that has no schema of its own it is the union's, which may read another branch.
   *
   * @throws IllegalArgumentException if {@code type} is not generated, or not accessible
   */
  static <T> Schema<T> of(Class<T> type) {
    return SchemaField.of(type);
  }

  /**
   * As {@link #of}, for frameworks, which meet all kinds of types: empty for one that is not
   * generated.
   *
   * @throws IllegalArgumentException if {@code type} is generated, but not accessible
   */
  static <T> Optional<Schema<T>> find(Class<T> type) {
    return Optional.ofNullable(SchemaField.find(type));
  }

  /** The schema's {@code $id} as written, else the path by which its file was named. */
  String id();

  /** The Java type of a document; of a list or a map, the type without its arguments. */
  Class<@NonNull T> type();

  /**
   * Binds and checks a document; warnings do not count.
   *
   * @throws MalformedJsonException if {@code json} is not one JSON document in UTF-8
   * @throws SchemaViolationException if it is not of this schema: with every violation, also of
   *     what the Java type alone cannot hold
   */
  T read(byte[] json);

  /** As {@link #read(byte[])}. */
  default T read(InputStream json) {
    return read(Bytes.of(json));
  }

  /** As {@link #read(byte[])}; a lone surrogate, unescaped, is no JSON. */
  default T read(String json) {
    return read(Bytes.of(json));
  }

  /**
   * As {@link #read(byte[])}, for one value of {@code json}: the one at which it stands, else,
   * where it stands nowhere, at a name, or at the end of an object or array, the next one. It is
   * left at the value's last token. So objects are read one after the other, while a string or a
   * number stays where it is until {@code nextToken()} is called.
   */
  default T read(JsonParser json) {
    return read(JacksonBridge.copyNextValue(json));
  }

  /**
   * Binds a document that may be of a later version of the schema, such as a response. Properties
   * and enum values that the schema does not know pass, and so does a value beyond a limit; a wrong
   * type or a missing required property does not.
   *
   * @throws MalformedJsonException if {@code json} is not one JSON document in UTF-8
   * @throws SchemaViolationException if it cannot be bound
   */
  T readLenient(byte[] json);

  /** As {@link #readLenient(byte[])}. */
  default T readLenient(InputStream json) {
    return readLenient(Bytes.of(json));
  }

  /** As {@link #readLenient(byte[])}; a lone surrogate, unescaped, is no JSON. */
  default T readLenient(String json) {
    return readLenient(Bytes.of(json));
  }

  /**
   * As {@link #readLenient(byte[])}, for one value of {@code json}: see {@link #read(JsonParser)}.
   */
  default T readLenient(JsonParser json) {
    return readLenient(JacksonBridge.copyNextValue(json));
  }

  /**
   * Reads many documents from one stream, each as {@link #read(byte[])} does, when it is asked for:
   * no more than one of them is in memory. A document that is not of the schema is told by its
   * {@link Document#failure} and does not end the stream. One that is no JSON does, but among
   * {@link Layout#LINES}: where it ends cannot be known. A byte order mark at the stream's start is
   * passed over.
   */
  default Stream<Document<T>> readMany(InputStream json, Layout layout) {
    return DocumentReader.stream(json, layout, this::read);
  }

  /** As {@link #readMany}, each document as {@link #readLenient(byte[])} does. */
  default Stream<Document<T>> readManyLenient(InputStream json, Layout layout) {
    return DocumentReader.stream(json, layout, this::readLenient);
  }

  /**
   * Writes {@code value} as compact JSON in UTF-8, unchecked: {@link #validate} tells what a
   * receiver would say.
   *
   * @throws IllegalArgumentException if JSON cannot hold the value: a number that is not finite, a
   *     year of five digits, what is beyond the {@link io.stytchschemas.json.Limits}
   */
  byte[] write(T value);

  /** As {@link #write(Object)}, to {@code out}. */
  default void write(T value, OutputStream out) {
    byte[] json = write(value);
    try {
      out.write(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As {@link #write(Object)}, as the next value of {@code out}. */
  default void write(T value, JsonGenerator out) {
    JacksonBridge.write(write(value), out);
  }

  /** As {@link #write(Object)}, as a string. */
  default String writeString(T value) {
    return new String(write(value), StandardCharsets.UTF_8);
  }

  /** As {@link #write(Object)}, laid out for people, two spaces to a level. */
  default String writePretty(T value) {
    return Indentation.of(write(value));
  }

  /** Writes many documents, one after the other, to one stream. */
  default void writeMany(Stream<? extends T> values, OutputStream out, Layout layout) {
    DocumentWriter.write(this, values.iterator(), out, layout);
  }

  /**
   * Checks the JSON that {@link #write(Object)} makes of {@code value}. That JSON cannot hold the
   * value is a violation too; only how deep it is nested need not be looked at, so that a value
   * beyond {@link io.stytchschemas.json.Limits#DEPTH} may be refused by {@code write} alone.
   */
  ValidationResult validate(T value);

  /**
   * Checks a document without binding it: the verdict of the JSON Schema specification, and
   * Stytch's rules. Unlike {@link #read(byte[])} it does not care what the Java type can hold.
   *
   * @throws MalformedJsonException if {@code json} is not one JSON document in UTF-8
   */
  ValidationResult validateJson(byte[] json);

  /** As {@link #validateJson(byte[])}. */
  default ValidationResult validateJson(InputStream json) {
    return validateJson(Bytes.of(json));
  }

  /** As {@link #validateJson(byte[])}; a lone surrogate, unescaped, is no JSON. */
  default ValidationResult validateJson(String json) {
    return validateJson(Bytes.of(json));
  }

  /**
   * As {@link #validateJson(byte[])}, for one value of {@code json}: see {@link #read(JsonParser)}.
   */
  default ValidationResult validateJson(JsonParser json) {
    return validateJson(JacksonBridge.copyNextValue(json));
  }
}

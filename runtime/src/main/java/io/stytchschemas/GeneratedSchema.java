package io.stytchschemas;

import io.stytchschemas.check.Validator;
import io.stytchschemas.check.Violations;
import io.stytchschemas.json.BindingFailure;
import io.stytchschemas.json.Codec;
import io.stytchschemas.json.GeneratedCodec;
import io.stytchschemas.json.JsonReader;
import io.stytchschemas.json.JsonReader.Mode;
import io.stytchschemas.json.JsonWriter;
import java.io.InvalidObjectException;
import java.io.NotSerializableException;
import java.io.ObjectInputStream;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * The schema of generated code: its codec and its validator, put together. For generated code
 * alone.
 *
 * <p>Reading has two phases. The fast one binds values and asks the validator for nothing but "all
 * is well"; it tracks no place and words no message. Only where it cannot say so does the slow one
 * parse the bytes again, into plain values, and find every violation.
 *
 * @param <T> the Java type of a document
 */
public final class GeneratedSchema<T extends @Nullable Object> implements Schema<T> {
  private static final long serialVersionUID = 1;

  private final transient String id;
  private final transient Class<@NonNull T> type;
  private final transient Codec<@NonNull T> codec;
  private final transient Validator<@NonNull T> validator;
  private final transient boolean direct;

  // A List<String> has the class object of the raw List, which no cast-free expression gives.
  @SuppressWarnings("unchecked")
  private GeneratedSchema(
      String id,
      Class<? super @NonNull T> type,
      Codec<@NonNull T> codec,
      Validator<@NonNull T> validator,
      boolean direct) {
    this.id = Objects.requireNonNull(id, "id");
    this.type = (Class<@NonNull T>) Objects.requireNonNull(type, "type");
    this.codec = Objects.requireNonNull(codec, "codec");
    this.validator = Objects.requireNonNull(validator, "validator");
    this.direct = direct;
  }

  /** A schema whose verdict the bound value tells. */
  public static <T extends @Nullable Object> GeneratedSchema<T> direct(
      String id,
      Class<? super @NonNull T> type,
      Codec<@NonNull T> codec,
      Validator<@NonNull T> validator) {
    return new GeneratedSchema<>(id, type, codec, validator, true);
  }

  /** A schema whose verdict needs the plain JSON value, for binding loses what its keywords see. */
  public static <T extends @Nullable Object> GeneratedSchema<T> checked(
      String id,
      Class<? super @NonNull T> type,
      Codec<@NonNull T> codec,
      Validator<@NonNull T> validator) {
    return new GeneratedSchema<>(id, type, codec, validator, false);
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Class<@NonNull T> type() {
    return type;
  }

  @Override
  public String toString() {
    return "Schema " + Wording.text(id) + " of " + type.getName();
  }

  private Object writeReplace() throws NotSerializableException {
    return SchemaReference.to(
        this, codec instanceof GeneratedCodec<?> generated ? generated.home() : codec.getClass());
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw new InvalidObjectException("a schema is read as a reference to it");
  }

  @Override
  public T read(byte[] json) {
    Objects.requireNonNull(json, "json");
    return direct ? readDirect(json) : readChecked(json);
  }

  /** Reads and writes the type as a part of another. */
  public Codec<@NonNull T> codec() {
    return codec;
  }

  private T readDirect(byte[] json) {
    JsonReader in = JsonReader.of(json, Mode.STRICT);
    T value;
    try {
      value = readAll(in);
    } catch (BindingFailure e) {
      throw refusal(json, plain(json));
    }
    if (!isClean(value, in)) {
      requireValid(check(plain(json)));
    }
    return value;
  }

  private T readChecked(byte[] json) {
    Object plain = plain(json);
    if (validator.check(plain, Violations.QUIET)) {
      try {
        return readAll(JsonReader.of(json, Mode.STRICT));
      } catch (BindingFailure e) {
        throw refusal(json, plain);
      }
    }
    throw refusal(json, plain);
  }

  /**
   * Finds every violation: those of the schema first, then what the Java type alone cannot hold. A
   * place that the schema finds at fault already is not told a second time.
   */
  private SchemaViolationException refusal(byte[] json, @Nullable Object plain) {
    Violations violations = Violations.collecting();
    validator.check(plain, violations);
    violations.addElsewhere(unbound(json, Mode.STRICT));
    return SchemaViolationException.of(this, violations.toResult());
  }

  private Violations unbound(byte[] json, Mode mode) {
    Violations unbound = Violations.collecting();
    readAll(JsonReader.collecting(json, mode, unbound));
    return unbound;
  }

  private void requireValid(ValidationResult result) {
    if (!result.isValid()) {
      throw SchemaViolationException.of(this, result);
    }
  }

  @Override
  public T readLenient(byte[] json) {
    Objects.requireNonNull(json, "json");
    try {
      T value = readAll(JsonReader.of(json, Mode.LENIENT));
      if (value == null) {
        requireValid(check(null)); // A null that the schema does not allow has no Java value.
      }
      return value;
    } catch (BindingFailure e) {
      throw SchemaViolationException.of(
          this, LenientReport.of(unbound(json, Mode.LENIENT).toResult(), check(plain(json))));
    }
  }

  @Override
  public byte[] write(T value) {
    try (JsonWriter out = JsonWriter.borrow()) {
      if (value == null) {
        requireNullable();
        out.writeNull();
      } else {
        codec.write(out, value);
      }
      return out.toByteArray();
    }
  }

  @Override
  public ValidationResult validate(T value) {
    if (value == null) {
      requireNullable();
      return check(null);
    }
    if (validator.isClean(value)) {
      return ValidationResult.valid();
    }
    Object plain;
    try {
      plain = plain(write(value));
    } catch (IllegalArgumentException | MalformedJsonException e) {
      return unwritable(e);
    }
    return check(plain);
  }

  @Override
  public ValidationResult validateJson(byte[] json) {
    Objects.requireNonNull(json, "json");
    if (direct && isVisiblyClean(json)) {
      return ValidationResult.valid();
    }
    return check(plain(json));
  }

  private boolean isVisiblyClean(byte[] json) {
    try {
      JsonReader in = JsonReader.of(json, Mode.VERDICT);
      return isClean(readAll(in), in);
    } catch (BindingFailure e) {
      return false;
    }
  }

  private boolean isClean(@Nullable T value, JsonReader in) {
    return value != null && !in.inexact() && validator.isClean(value);
  }

  private ValidationResult check(@Nullable Object plain) {
    Violations violations = Violations.collecting();
    validator.check(plain, violations);
    return violations.toResult();
  }

  private void requireNullable() {
    if (!validator.check(null, Violations.QUIET)) {
      throw new NullPointerException("value");
    }
  }

  // A codec gives null for a JSON null of a nullable schema, whose T is nullable: NullAway does not
  // follow that. (While failures are collected it gives null for them too; nobody uses it then.)
  @SuppressWarnings("NullAway")
  private T readAll(JsonReader in) {
    T value = codec.read(in);
    in.endDocument();
    return value;
  }

  private static @Nullable Object plain(byte[] json) {
    JsonReader in = JsonReader.of(json, Mode.STRICT);
    Object plain = in.readValue();
    in.endDocument();
    return plain;
  }

  /** The writer's messages say what must hold, and never a value. */
  private static ValidationResult unwritable(RuntimeException e) {
    return new ValidationResult(
        List.of(
            new Violation(
                "", "", "must be writable as JSON: " + e.getMessage(), Severity.ERROR, List.of())));
  }
}

package io.stytchschemas;

import io.stytchschemas.check.Check;
import io.stytchschemas.check.Checked;
import io.stytchschemas.check.Messages;
import io.stytchschemas.check.Violations;
import io.stytchschemas.json.BindingFailure;
import io.stytchschemas.json.Codec;
import io.stytchschemas.json.GeneratedCodec;
import io.stytchschemas.json.JsonReader;
import io.stytchschemas.json.JsonReader.Mode;
import io.stytchschemas.json.JsonWriter;
import io.stytchschemas.json.Spellings;
import io.stytchschemas.json.document.IndexedDocument;
import java.io.InvalidObjectException;
import java.io.NotSerializableException;
import java.io.ObjectInputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * The schema of generated code, which its codec makes. For generated code alone.
 *
 * <p>A verdict is found in two ways. Typed values are asked: what is bound without a failure, and
 * {@link Codec#passes} its codec, has nothing wrong with it. All else is found by the checks, over
 * an index of the document's bytes: first whether it passes, then, where it does not, every
 * violation.
 *
 * @param <T> the Java type of a document
 */
public final class GeneratedSchema<T extends @Nullable Object> implements Schema<T>, Checked {
  private static final long serialVersionUID = 1;
  private static final byte[] NULL = {'n', 'u', 'l', 'l'};

  private final transient String id;
  private final transient Class<@NonNull T> type;
  private final transient Codec<@NonNull T> codec;
  private final transient boolean tells;

  /** The parts that were asked for. */
  private final transient Map<String, Check> parts = new ConcurrentHashMap<>();

  /** The whole, once it was asked for; immutable, so that a thread sees all of it or none. */
  private transient @Nullable Check check;

  // A List<String> has the class object of the raw List, which no cast-free expression gives.
  @SuppressWarnings("unchecked")
  private GeneratedSchema(
      String id, Class<? super @NonNull T> type, Codec<@NonNull T> codec, boolean tells) {
    this.id = Objects.requireNonNull(id, "id");
    this.type = (Class<@NonNull T>) Objects.requireNonNull(type, "type");
    this.codec = Objects.requireNonNull(codec, "codec");
    this.tells = tells;
  }

  /** A schema of which most values that are valid tell so themselves. */
  public static <T extends @Nullable Object> GeneratedSchema<T> direct(
      String id, Class<? super @NonNull T> type, Codec<@NonNull T> codec) {
    return new GeneratedSchema<>(id, type, codec, true);
  }

  /** A schema whose verdict always needs the document: binding loses what its keywords see. */
  public static <T extends @Nullable Object> GeneratedSchema<T> checked(
      String id, Class<? super @NonNull T> type, Codec<@NonNull T> codec) {
    return new GeneratedSchema<>(id, type, codec, false);
  }

  /**
   * What to throw where no schema of a package has a key.
   *
   * @param all those of the package
   */
  public static IllegalArgumentException unknownKey(String key, List<Schema<?>> all) {
    String hint = Spellings.hint(Spellings.nearest(key, all.stream().map(Schema::id)));
    return new IllegalArgumentException(
        "no schema here has the key "
            + Wording.text(key)
            + (hint.isEmpty() ? "; Schemas.all() lists them" : hint));
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
  public Check check() {
    Check known = check;
    return known != null ? known : keep(codec.check());
  }

  @Override
  public Check part(String key) {
    Check known = parts.get(key);
    return known != null ? known : keep(key, codec.part(key));
  }

  // The first one that is made stays: it puts itself together once.

  private synchronized Check keep(Check made) {
    Check first = check == null ? made : check;
    check = first;
    return first;
  }

  private Check keep(String key, Check made) {
    Check other = parts.putIfAbsent(key, made);
    return other != null ? other : made;
  }

  /** Reads and writes the type as a part of another. */
  public Codec<@NonNull T> codec() {
    return codec;
  }

  @Override
  public T read(byte[] json) {
    Objects.requireNonNull(json, "json");
    return tells ? readAsking(json) : readChecked(json);
  }

  private T readAsking(byte[] json) {
    try (JsonReader in = JsonReader.of(json, Mode.STRICT)) {
      T value = readAll(in);
      if (value == null || in.isDoubtful() || !codec.passes(value)) {
        requireValid(validate(in.document()));
      }
      return value;
    } catch (BindingFailure e) {
      throw refusal(json);
    }
  }

  private T readChecked(byte[] json) {
    try (IndexedDocument document = IndexedDocument.of(json)) {
      if (!check().passes(document, IndexedDocument.ROOT)) {
        Violations found = report(document);
        if (found.errors() > 0) {
          throw refusal(json, found);
        }
      }
      return readAll(JsonReader.ofValid(document));
    } catch (BindingFailure e) {
      throw refusal(json);
    }
  }

  private SchemaViolationException refusal(byte[] json) {
    try (IndexedDocument document = IndexedDocument.of(json)) {
      return refusal(json, report(document));
    }
  }

  /**
   * Every violation: those of the schema first, then what the Java type alone cannot hold. A place
   * that the schema finds at fault already is not told a second time.
   */
  private SchemaViolationException refusal(byte[] json, Violations bySchema) {
    bySchema.addElsewhere(unbound(json, Mode.STRICT));
    return SchemaViolationException.of(this, bySchema.toResult());
  }

  private Violations unbound(byte[] json, Mode mode) {
    Violations unbound = Violations.collecting();
    try (JsonReader in = JsonReader.collecting(json, mode, unbound)) {
      readAll(in);
    }
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
    try (JsonReader in = JsonReader.of(json, Mode.LENIENT)) {
      T value = readAll(in);
      if (value == null) {
        requireValid(validateIndexed(NULL)); // A null that is not allowed has no Java value.
      }
      return value;
    } catch (BindingFailure e) {
      throw SchemaViolationException.of(
          this, LenientReport.of(unbound(json, Mode.LENIENT).toResult(), validateIndexed(json)));
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
      return ValidationResult.valid();
    }
    if (tells && codec.passes(value)) {
      return ValidationResult.valid();
    }
    try {
      return validateIndexed(write(value));
    } catch (IllegalArgumentException | MalformedJsonException e) {
      return unwritable(e);
    }
  }

  @Override
  public ValidationResult validateJson(byte[] json) {
    Objects.requireNonNull(json, "json");
    return validateIndexed(json);
  }

  private ValidationResult validateIndexed(byte[] json) {
    try (IndexedDocument document = IndexedDocument.of(json)) {
      return validate(document);
    }
  }

  private ValidationResult validate(IndexedDocument document) {
    return check().passes(document, IndexedDocument.ROOT)
        ? ValidationResult.valid()
        : report(document).toResult();
  }

  private Violations report(IndexedDocument document) {
    Violations violations = Violations.collecting();
    check().report(document, IndexedDocument.ROOT, violations);
    return violations;
  }

  private void requireNullable() {
    if (!validateIndexed(NULL).isValid()) {
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

  /** The writer's messages say what must hold, and never a value. */
  private static ValidationResult unwritable(RuntimeException e) {
    return new ValidationResult(
        List.of(
            new Violation(
                "",
                "",
                Messages.unwritable(String.valueOf(e.getMessage())),
                Severity.ERROR,
                List.of())));
  }
}

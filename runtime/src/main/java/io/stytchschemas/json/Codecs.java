package io.stytchschemas.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.stytchschemas.GeneratedSchema;
import io.stytchschemas.Schema;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/** The codecs of values that have no class of their own. For generated code alone. */
public final class Codecs {
  public static final Codec<Boolean> BOOLEAN = scalar(Kind.BOOLEAN);
  public static final Codec<Integer> INT = scalar(Kind.INT);
  public static final Codec<Long> LONG = scalar(Kind.LONG);
  public static final Codec<BigInteger> BIG_INTEGER = scalar(Kind.BIG_INTEGER);
  public static final Codec<Float> FLOAT = scalar(Kind.FLOAT);
  public static final Codec<Double> DOUBLE = scalar(Kind.DOUBLE);
  public static final Codec<BigDecimal> BIG_DECIMAL = scalar(Kind.BIG_DECIMAL);
  public static final Codec<String> STRING = scalar(Kind.STRING);
  public static final Codec<OffsetDateTime> DATE_TIME = scalar(Kind.DATE_TIME);
  public static final Codec<LocalDate> DATE = scalar(Kind.DATE);
  public static final Codec<OffsetTime> TIME = scalar(Kind.TIME);
  public static final Codec<Duration> DURATION = scalar(Kind.DURATION);
  public static final Codec<UUID> UUID = scalar(Kind.UUID);
  public static final Codec<URI> URI = scalar(Kind.URI);

  /** Of any JSON value, null as well. */
  public static final Codec<Object> PLAIN = scalar(Kind.PLAIN);

  /** Of any JSON value but null. */
  public static final Codec<Object> PLAIN_BUT_NULL = scalar(Kind.PLAIN_BUT_NULL);

  private Codecs() {}

  /**
   * The codec of a generated type, which stands in another package. It takes no null, be that a
   * value of the schema or not: where the type stands decides.
   */
  @SuppressWarnings("unchecked") // every schema is a generated one
  public static <T extends @Nullable Object> Codec<@NonNull T> of(Schema<T> schema) {
    Codec<@NonNull T> codec = ((GeneratedSchema<T>) schema).codec();
    return codec instanceof GeneratedCodec<@NonNull T> generated ? generated.butNull() : codec;
  }

  /** Of values that may be null, and else are those of {@code codec}. */
  public static <T> Codec<T> orNull(Codec<T> codec) {
    return new OrNull<>(codec);
  }

  public static <T extends @Nullable Object> Codec<List<T>> list(Codec<@NonNull T> element) {
    return new OfList<>(element);
  }

  public static <T extends @Nullable Object> Codec<Map<String, T>> map(Codec<@NonNull T> value) {
    return new OfMap<>(value);
  }

  /** The strings of a JSON array that generated code has as one text. */
  public static Set<String> texts(String array) {
    JsonReader in = JsonReader.of(array.getBytes(UTF_8), JsonReader.Mode.STRICT);
    return Set.copyOf(Objects.requireNonNull(list(STRING).read(in)));
  }

  private static <T> Codec<T> scalar(Kind kind) {
    return new OfScalar<>(kind);
  }

  private record OrNull<T>(Codec<T> codec) implements Codec<T> {
    @Override
    public @Nullable T read(JsonReader in) {
      return in.readNull() ? null : codec.read(in);
    }

    @Override
    public void write(JsonWriter out, @Nullable T value) {
      if (value == null) {
        out.writeNull();
      } else {
        codec.write(out, value);
      }
    }
  }

  private record OfList<T extends @Nullable Object>(Codec<@NonNull T> element)
      implements Codec<List<T>> {
    @Override
    public List<T> read(JsonReader in) {
      return in.readList(element);
    }

    @Override
    public void write(JsonWriter out, List<T> value) {
      out.writeList(value, element);
    }
  }

  private record OfMap<T extends @Nullable Object>(Codec<@NonNull T> value)
      implements Codec<Map<String, T>> {
    @Override
    public Map<String, T> read(JsonReader in) {
      return in.readMap(value);
    }

    @Override
    public void write(JsonWriter out, Map<String, T> map) {
      out.writeMap(map, value);
    }
  }

  private enum Kind {
    BOOLEAN,
    INT,
    LONG,
    BIG_INTEGER,
    FLOAT,
    DOUBLE,
    BIG_DECIMAL,
    STRING,
    DATE_TIME,
    DATE,
    TIME,
    DURATION,
    UUID,
    URI,
    PLAIN,
    PLAIN_BUT_NULL
  }

  /** One class for all: each of its own would have to be loaded. */
  private record OfScalar<T>(Kind kind) implements Codec<T> {
    @Override
    @SuppressWarnings("unchecked") // the constants have the type of their kind
    public @Nullable T read(JsonReader in) {
      return (T) value(in);
    }

    private @Nullable Object value(JsonReader in) {
      return switch (kind) {
        case BOOLEAN -> in.readBoolean();
        case INT -> in.readInt();
        case LONG -> in.readLong();
        case BIG_INTEGER -> in.readBigInteger();
        case FLOAT -> in.readFloat();
        case DOUBLE -> in.readDouble();
        case BIG_DECIMAL -> in.readBigDecimal();
        case STRING -> in.readString();
        case DATE_TIME -> in.readDateTime();
        case DATE -> in.readDate();
        case TIME -> in.readTime();
        case DURATION -> in.readDuration();
        case UUID -> in.readUuid();
        case URI -> in.readUri();
        case PLAIN -> in.readValue();
        case PLAIN_BUT_NULL -> in.readNonNullValue();
      };
    }

    @Override
    public void write(JsonWriter out, T value) {
      switch (kind) {
        case BIG_INTEGER -> out.write((BigInteger) value);
        case BIG_DECIMAL -> out.write((BigDecimal) value);
        case FLOAT -> out.write((Float) value);
        case STRING -> out.write((String) value);
        case DATE_TIME -> out.write((OffsetDateTime) value);
        case DATE -> out.write((LocalDate) value);
        case TIME -> out.write((OffsetTime) value);
        case DURATION -> out.write((Duration) value);
        case UUID, URI -> out.write(value.toString());
        default -> out.writeValue(value);
      }
    }
  }
}

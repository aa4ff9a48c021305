package io.stytchschemas.json;

import io.stytchschemas.json.pool.Pool;
import io.stytchschemas.json.text.Decimals;
import io.stytchschemas.json.text.NumberTexts;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes one compact JSON document as UTF-8 bytes. Commas are its business, not the caller's.
 *
 * <p>What could not be read again is refused with an {@link IllegalArgumentException}: nesting and
 * numbers beyond the {@link Limits}, numbers that are not finite, times that RFC 3339 has no form
 * for. A lone surrogate is written as its escape.
 */
public final class JsonWriter extends JsonTimes implements AutoCloseable {
  static final String TOO_DEEP =
      "objects and arrays must not be nested more than " + Limits.DEPTH + " deep";
  static final String NOT_FINITE = "a number must be finite";
  static final String PLAIN_VALUES =
      "a plain JSON value must be a Map with String keys, a List, a String, a Boolean, null, "
          + "a number of java.lang, a BigInteger or a BigDecimal";

  private static final Pool<JsonWriter> POOL = new Pool<>();
  private static final int FIRST_CAPACITY = 512;
  private static final byte[] TRUE = {'t', 'r', 'u', 'e'};
  private static final byte[] FALSE = {'f', 'a', 'l', 's', 'e'};
  private static final byte[] NULL = {'n', 'u', 'l', 'l'};

  private int depth;

  /** Whether the writer goes to the pool when it is closed. */
  private boolean borrowed;

  JsonWriter(int capacity) {
    super(capacity);
  }

  /** A writer with a buffer of its own; to be closed as well, for a large one is lent to it. */
  public static JsonWriter create() {
    return new JsonWriter(FIRST_CAPACITY);
  }

  /**
   * A writer whose buffer was used before and will be again: to be closed in every case, and not to
   * be used after that.
   */
  public static JsonWriter borrow() {
    JsonWriter kept = POOL.take();
    JsonWriter writer = kept == null ? create() : kept;
    writer.borrowed = true;
    return writer;
  }

  /** Clears the buffer, and gives a borrowed writer back. */
  @Override
  public void close() {
    clear();
    if (borrowed) {
      borrowed = false;
      POOL.giveBack(this);
    }
  }

  /** Makes the writer as new; what was written is in memory no longer. */
  private void clear() {
    clearOutput();
    depth = 0;
  }

  /** What was written, in an array of its own. */
  public byte[] toByteArray() {
    return Arrays.copyOf(buf, pos);
  }

  /** How many bytes were written. */
  public int size() {
    return pos;
  }

  public void beginObject() {
    begin('{');
  }

  public void endObject() {
    depth--;
    close('}');
  }

  public void beginArray() {
    begin('[');
  }

  public void endArray() {
    depth--;
    close(']');
  }

  private void begin(char bracket) {
    if (depth == Limits.DEPTH) {
      throw new IllegalArgumentException(TOO_DEEP);
    }
    depth++;
    open(bracket);
  }

  /** Writes a property's name; its value must follow. */
  public void name(PropertyName name) {
    writeName(name);
  }

  /** The same for a name that is known only now. */
  public void name(String name) {
    writeName(name);
  }

  /** Writes a property; none for null. The others of this name do the same. */
  public void property(PropertyNames names, int index, @Nullable String value) {
    if (value != null) {
      writeName(names.get(index));
      write(value);
    }
  }

  public void property(PropertyNames names, int index, boolean value) {
    writeName(names.get(index));
    write(value);
  }

  public void property(PropertyNames names, int index, @Nullable Boolean value) {
    if (value != null) {
      property(names, index, value.booleanValue());
    }
  }

  public void property(PropertyNames names, int index, long value) {
    writeName(names.get(index));
    write(value);
  }

  public void property(PropertyNames names, int index, @Nullable Integer value) {
    if (value != null) {
      property(names, index, value.longValue());
    }
  }

  public void property(PropertyNames names, int index, @Nullable Long value) {
    if (value != null) {
      property(names, index, value.longValue());
    }
  }

  public void property(PropertyNames names, int index, double value) {
    writeName(names.get(index));
    write(value);
  }

  public void property(PropertyNames names, int index, @Nullable Double value) {
    if (value != null) {
      property(names, index, value.doubleValue());
    }
  }

  public <T> void property(
      PropertyNames names, int index, @Nullable T value, Codec<? super T> codec) {
    if (value != null) {
      writeName(names.get(index));
      codec.write(this, value);
    }
  }

  public <T> void listProperty(
      PropertyNames names, int index, @Nullable List<T> list, Codec<? super T> codec) {
    if (list != null) {
      writeName(names.get(index));
      writeList(list, codec);
    }
  }

  public <T> void mapProperty(
      PropertyNames names, int index, @Nullable Map<String, T> map, Codec<? super T> codec) {
    if (map != null) {
      writeName(names.get(index));
      writeMap(map, codec);
    }
  }

  /** Writes a property whose value may be null. */
  public <T> void propertyOrNull(
      PropertyNames names, int index, @Nullable T value, Codec<? super T> codec) {
    writeName(names.get(index));
    writeOrNull(value, codec);
  }

  /** Writes a property: none for null, null for an empty value. */
  @SuppressWarnings("NullableOptional") // three states: as ComponentPlan has it
  public <T> void optionalProperty(
      PropertyNames names, int index, @Nullable Optional<T> value, Codec<? super T> codec) {
    if (value != null) {
      writeName(names.get(index));
      writeOrNull(value.orElse(null), codec);
    }
  }

  private <T> void writeOrNull(@Nullable T value, Codec<? super T> codec) {
    if (value == null) {
      writeNull();
    } else {
      codec.write(this, value);
    }
  }

  /** Writes an array; what of {@code codec} takes no null has none. */
  public <T> void writeList(List<T> list, Codec<? super T> codec) {
    beginArray();
    writeElements(list, codec);
    endArray();
  }

  /** Writes elements of an array. */
  public <T> void writeElements(List<T> list, Codec<? super T> codec) {
    for (T element : list) {
      codec.write(this, element);
    }
  }

  /** Writes an object. */
  public <T> void writeMap(Map<String, T> map, Codec<? super T> codec) {
    beginObject();
    writeEntries(map, codec);
    endObject();
  }

  /** Writes properties. */
  public <T> void writeEntries(Map<String, T> map, Codec<? super T> codec) {
    for (Map.Entry<String, T> entry : map.entrySet()) {
      name(entry.getKey());
      codec.write(this, entry.getValue());
    }
  }

  /** A name with its quotes and colon. */
  static byte[] encodeName(String name) {
    JsonWriter out = new JsonWriter(name.length() + 3);
    out.name(name);
    return out.toByteArray();
  }

  public void writeNull() {
    literal(NULL);
  }

  public void write(boolean value) {
    literal(value ? TRUE : FALSE);
  }

  public void write(int value) {
    integer(value);
  }

  public void write(long value) {
    integer(value);
  }

  /** Writes the shortest text that gives {@code value} again. */
  public void write(float value) {
    if (!Float.isFinite(value)) {
      throw new IllegalArgumentException(NOT_FINITE);
    }
    ascii(Decimals.shortest(value));
  }

  /** Writes the fewest digits that give {@code value} again. */
  public void write(double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException(NOT_FINITE);
    }
    int places = Decimals.places(value);
    if (places < 0) {
      ascii(Decimals.shortest(value));
    } else {
      decimal(Decimals.digits(value, places), places);
    }
  }

  /** Writes a number's text as it is. */
  void writeText(String number) {
    ascii(number);
  }

  public void write(BigInteger value) {
    ascii(NumberTexts.of(value));
  }

  public void write(BigDecimal value) {
    ascii(NumberTexts.of(value));
  }

  /** Whether a number is within the {@link Limits}. */
  public static boolean canWrite(BigInteger value) {
    return NumberTexts.isWithinLimits(value);
  }

  /** Whether a number is within the {@link Limits}. */
  public static boolean canWrite(BigDecimal value) {
    return NumberTexts.isWithinLimits(value);
  }

  public void write(String value) {
    beginValue(0);
    string(value);
  }

  /**
   * Writes plain JSON values, as {@link JsonReader#readValue} gives them, and the other numbers of
   * java.lang.
   */
  public void writeValue(@Nullable Object value) {
    PlainWriter.write(this, value);
  }

  /** Writes an object of which {@link ObjectText#read} gave the text. */
  public void writeObjectText(byte[] text) {
    if (depth > Limits.DEPTH - Skipper.TEXT_DEPTH) {
      writeValue(ObjectText.values(text));
      return;
    }
    beginValue(text.length);
    System.arraycopy(text, 0, buf, pos, text.length);
    pos += text.length;
  }
}

package io.stytchschemas.json;

import io.stytchschemas.Schema;
import io.stytchschemas.check.Violations;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * Reads one JSON document (RFC 8259) from UTF-8 bytes, on behalf of generated codecs. A byte order
 * mark at the start is passed over.
 *
 * <p>Text that is not JSON, or beyond the {@link Limits}, throws a {@link
 * io.stytchschemas.MalformedJsonException}; so does a property name that comes twice in an object,
 * wherever it is, in values passed over too. JSON that the caller's type cannot hold is a
 * <em>failure</em>: thrown as {@link BindingFailure}, or collected.
 *
 * <p>A lone surrogate, which JSON can only have as an escape, is kept and written back as one.
 */
public final class JsonReader extends JsonScalars implements AutoCloseable {
  /** Given by {@link #nextName} at the end of the object. */
  public static final int END = -1;

  /** Given by {@link #nextName} for a name that is not listed, where such are kept. */
  public static final int UNKNOWN = -2;

  /** What is asked of the document. */
  public enum Mode {
    /** Everything that the schema says of structure holds. */
    STRICT,
    /** As STRICT, but properties that a closed schema does not name are passed over. */
    LENIENT
  }

  /** How often, on average, a byte may be read in vain by {@link #tryRead}. */
  private static final int TRIES = 20;

  /** Room for so many elements or entries to begin with. */
  private static final int FIRST_CAPACITY = 8;

  private static final PropertyNames NO_NAMES = PropertyNames.of();

  private @Nullable PlainValues plainValues;

  private @Nullable Choices choices;
  private long givenUp;

  private JsonReader(byte[] json, Mode mode, @Nullable Violations failures) {
    super(json, mode, failures);
  }

  /** A reader that stops at the first failure, with {@link BindingFailure}. */
  public static JsonReader of(byte[] json, Mode mode) {
    return new JsonReader(json, mode, null);
  }

  /** A reader of an indexed document, which outlives it. Searches in it begin anew. */
  public static JsonReader of(IndexedDocument document, Mode mode) {
    document.renewSteps();
    JsonReader reader = of(document.bytes(), mode);
    reader.choices = Choices.within(document);
    return reader;
  }

  /** A reader that adds each failure to {@code failures}, with its pointer, and goes on. */
  public static JsonReader collecting(byte[] json, Mode mode, Violations failures) {
    return new JsonReader(json, mode, failures);
  }

  /** Whether limits and unknown properties may be passed over. */
  public boolean isLenient() {
    return mode == Mode.LENIENT;
  }

  /** Checks that nothing but white space follows. */
  public void endDocument() {
    pos = skipWhite(pos);
    if (pos < buf.length) {
      throw malformed("nothing may follow the value of the document", pos);
    }
  }

  /** Enters an object. */
  public void beginObject() {
    if (byteAt(pos) == '{') {
      open();
    } else {
      fail(TYPE, "must be an object");
      enterDead();
    }
  }

  /**
   * Goes to the next property, past others that {@code names} has no use for.
   *
   * @return the index of its name; {@link #UNKNOWN} where others are kept; {@link #END} when the
   *     object has ended, having failed for each required name that did not come
   */
  public int nextName(PropertyNames names) {
    int index = expectedName(names);
    return index >= 0 ? index : nextNameSearched(names);
  }

  private int nextNameSearched(PropertyNames names) {
    int index = otherName(names);
    while (index == UNKNOWN && !names.keepsOthers()) {
      passOther(names);
      index = otherName(names);
    }
    if (index == END) {
      if (!isDead() && !hasRequired(names)) {
        failMissing(names);
      }
      leave();
    }
    return index;
  }

  private void passOther(PropertyNames names) {
    if (names.refusesOthers() && mode != Mode.LENIENT) {
      fail("/additionalProperties", "must not be there: the object has no such property");
    } else {
      skip();
    }
  }

  private void failMissing(PropertyNames names) {
    for (int index : names.required()) {
      if (!has(index)) {
        String message = "must have the property \"" + names.get(index).text() + "\"";
        failBefore(pos - 1, "/required", message);
      }
    }
  }

  /**
   * Reads the value of the property for which {@link #nextName} just gave {@link #UNKNOWN}, and
   * gives {@code others} with it: in a map that may be added to, made for the first.
   */
  public <T extends @Nullable Object> Map<String, T> readOther(
      Map<String, T> others, Codec<@NonNull T> codec) {
    Map<String, T> to = others.isEmpty() ? new LinkedHashMap<>() : others;
    String name = nameText();
    to.put(name, read(codec));
    return to;
  }

  /**
   * Reads the element that is next, and gives {@code others} with it: in a list that may be added
   * to, made for the first.
   */
  public <T extends @Nullable Object> List<T> readOther(List<T> others, Codec<@NonNull T> codec) {
    List<T> to = others.isEmpty() ? new ArrayList<>() : others;
    to.add(read(codec));
    return to;
  }

  /** Reads an object as an unmodifiable map in the document's order. */
  public <T extends @Nullable Object> Map<String, T> readMap(Codec<@NonNull T> codec) {
    @Nullable Object[] entries = FixedMap.NO_ENTRIES;
    int size = 0;
    beginObject();
    while (otherName(NO_NAMES) != END) {
      if (size == entries.length) {
        entries = Arrays.copyOf(entries, Math.max(2 * FIRST_CAPACITY, 2 * size));
      }
      entries[size++] = nameText();
      entries[size++] = read(codec);
    }
    leave();
    return FixedMap.ofDistinct(Arrays.copyOf(entries, size), codec == Codecs.PLAIN);
  }

  /** Enters an array. */
  public void beginArray() {
    if (byteAt(pos) == '[') {
      open();
    } else {
      fail(TYPE, "must be an array");
      enterDead();
    }
  }

  /** Whether the array has a further element; leaves the array when it has none. */
  public boolean nextElement() {
    boolean more = element();
    if (!more) {
      leave();
    }
    return more;
  }

  /** As {@link #nextElement}; fails where the array ends before it has had so many. */
  boolean nextItem(int index, int least) {
    boolean more = element();
    if (!more) {
      if (index < least && !isDead()) {
        failBefore(pos - 1, "/minItems", "must have at least " + least + " items");
      }
      leave();
    }
    return more;
  }

  /** Reads an array as an unmodifiable list. */
  public <T extends @Nullable Object> List<T> readList(Codec<@NonNull T> codec) {
    @Nullable Object[] elements = new Object[FIRST_CAPACITY];
    int size = 0;
    beginArray();
    while (nextElement()) {
      if (size == elements.length) {
        elements = Arrays.copyOf(elements, 2 * size);
      }
      elements[size++] = read(codec);
    }
    return new FixedList<>(Arrays.copyOf(elements, size), codec == Codecs.PLAIN);
  }

  /** Reads a value; empty for null, and while failures are collected also for what is none. */
  public <T> Optional<T> readOptional(Codec<T> codec) {
    return readNull() ? Optional.empty() : Optional.ofNullable(codec.read(this));
  }

  // A codec of values that are never null gives null only where a failure was collected; then
  // nobody uses what it is put into. NullAway does not follow that.
  @SuppressWarnings("NullAway")
  private <T extends @Nullable Object> T read(Codec<@NonNull T> codec) {
    return codec.read(this);
  }

  /**
   * Reads a string if it is one of {@code values}, and gives its index; else reads nothing and
   * gives UNKNOWN.
   */
  public int matchString(PropertyNames values) {
    int start = pos + 1;
    if (byteAt(pos) != '"') {
      return UNKNOWN;
    }
    int end = skipFewPlain(start);
    int index;
    if (byteAt(end) == '"') {
      index = values.indexOf(buf, start, end);
    } else {
      end = passString(start);
      index = hadEscape() ? values.indexOf(decode(start, end)) : values.indexOf(buf, start, end);
    }
    pos = index < 0 ? pos : end + 1;
    return index < 0 ? UNKNOWN : index;
  }

  /**
   * Reads any value as plain, immutable Java: Map, List, String, Long, BigInteger, Double,
   * BigDecimal, Boolean, null. A number without fraction and exponent is a Long, else a BigInteger;
   * any other is a Double if the shortest text of that double is the very number, else a
   * BigDecimal, unless that has no decimal places ({@code 9007199254740993e0}): then an integer.
   */
  public @Nullable Object readValue() {
    return plainValues().read();
  }

  /** Reads any value as {@link #readValue} does; fails for null. */
  public Object readNonNullValue() {
    int start = pos;
    Object value = readValue();
    if (value == null) {
      failBefore(start, TYPE, "must not be null");
      return "";
    }
    return value;
  }

  /** Reads an object as {@link #readValue} does. */
  public Map<String, @Nullable Object> readObject() {
    if (byteAt(pos) == '{') {
      return plainValues().object();
    }
    fail(TYPE, "must be an object");
    return FixedMap.EMPTY;
  }

  private PlainValues plainValues() {
    if (plainValues == null) {
      plainValues = new PlainValues(this, false);
    }
    return plainValues;
  }

  /**
   * No less than the bytes that what was read so far, as plain values, takes as compact JSON; to be
   * subtracted from a later one.
   */
  public long compactBound() {
    return pos + growth;
  }

  /** Passes over one value, which must be well-formed. */
  public void skipValue() {
    skip();
  }

  /**
   * The string that the object ahead has under {@code name}, without moving; null if there is none.
   */
  public @Nullable String peekString(PropertyName name) {
    if (byteAt(pos) != '{') {
      return null;
    }
    int start = setMark();
    String found = null;
    open();
    while (anyName()) {
      if (isName(name)) {
        found = byteAt(pos) == '"' ? string(pos + 1) : null;
        break;
      }
      skip();
    }
    goBack(start);
    return found;
  }

  /**
   * Where the next value stands, for {@link #reset}. One mark is kept for each open object or
   * array, the latest.
   */
  public int mark() {
    return setMark();
  }

  /**
   * Goes back to a mark in an object or array that is still open, or was when what is read since
   * failed.
   */
  public void reset(int mark) {
    goBack(mark);
  }

  /**
   * Reads the value that is next with {@code codec}; gives null, and has read nothing, where that
   * fails. Such readings within one another can take time exponential in the depth, so that what
   * may be given up is bounded: then it fails at once.
   */
  public <T> @Nullable T tryRead(Codec<? extends T> codec) {
    if (givenUp > TRIES * (long) buf.length) {
      return null;
    }
    Violations collected = stopCollecting();
    int start = mark();
    try {
      return codec.read(this);
    } catch (BindingFailure e) {
      givenUp += pos - start;
      reset(start);
      return null;
    } finally {
      collectAgain(collected);
    }
  }

  /**
   * The first of several checks that the value ahead has no error by; -1 if there is none.
   *
   * @param keys the checks, as {@code schema} names its parts
   */
  public int choose(Schema<?> schema, String... keys) {
    return choices().first(schema, keys, pos);
  }

  /**
   * Of several checks that the value ahead has no error by, the one that knows most of its
   * properties, and of those the first; -1 if there is none.
   *
   * @param keys the checks, as {@code schema} names its parts
   */
  public int chooseBest(Schema<?> schema, String... keys) {
    return choices().best(schema, keys, pos);
  }

  private Choices choices() {
    if (choices == null) {
      choices = new Choices(buf, mode == Mode.STRICT);
    }
    return choices;
  }

  /**
   * The index of the whole document, which lives no longer than the reader. Searches in it begin
   * anew.
   */
  public IndexedDocument document() {
    return choices().document();
  }

  /** Gives back what the reader took for itself. */
  @Override
  public void close() {
    if (choices != null) {
      choices.close();
      choices = null;
    }
  }
}

package io.stytchschemas.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.stytchschemas.check.Messages;
import io.stytchschemas.check.Violations;
import io.stytchschemas.check.verdict.Alternatives;
import io.stytchschemas.json.collection.FixedMap;
import io.stytchschemas.json.collection.OtherProperties;
import io.stytchschemas.json.collection.ValueStack;
import io.stytchschemas.json.document.IndexedDocument;
import io.stytchschemas.json.text.DurationText;
import io.stytchschemas.json.text.Malformed;
import io.stytchschemas.json.text.NameStack;
import io.stytchschemas.json.text.NumberText;
import io.stytchschemas.json.text.QuickNumbers;
import io.stytchschemas.json.text.Rfc3339;
import io.stytchschemas.json.text.Scan;
import io.stytchschemas.json.text.StringText;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
 * <p>One cursor: between two calls it stands where a value is to be read, on its first byte, or
 * behind what was read last. The state of the innermost object is in fields, that of the ones
 * around it in an array by depth. The caller's array is never written to, and held no longer than
 * the reader itself.
 *
 * <p>A lone surrogate, which JSON can only have as an escape, is kept and written back as one.
 */
public final class JsonReader implements AutoCloseable {
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

  static final String TYPE = "/type";
  static final String FORMAT = "/format";

  /** {@link #last} in an object or array that is none: what was there has been passed over. */
  private static final int DEAD = -2;

  /** How many names the bits of a long serve. */
  private static final int BITS = 64;

  /**
   * Objects at so many levels are looked into before they are read; in deeper ones the index is
   * asked, for each level would look at what is in it once more.
   */
  private static final int LOOKED_INTO = 32;

  private static final PropertyNames NO_NAMES = PropertyNames.of();

  private static final long[] NO_STATE = {};

  final byte[] buf;
  private final Mode mode;

  /** Where a value is to be read, its first byte; else the byte after what was read last. */
  int pos;

  /** How many objects and arrays are open. */
  private int depth;

  /** Whether the innermost object or array has just begun. */
  private boolean first;

  /** The index of the listed name that came last; -1 before the first. */
  private int last = -1;

  /** The listed names that came, a bit each for the first 64. */
  private long seen;

  /** {@link #last} and {@link #seen} by turns, of the objects and arrays around the innermost. */
  private long[] outer = NO_STATE;

  private @Nullable SeenBeyond seenBeyond;

  /** The depth of the innermost object that had a name which is not listed; 0 for none. */
  private int unlistedDepth;

  private final NameStack names = new NameStack();
  private @Nullable NumberText numbers;
  private @Nullable Skipper skipper;
  private @Nullable ValueStack values;
  private @Nullable PlainValues plainValues;
  private @Nullable Choices choices;

  /** Whether a branch was chosen by checks of which more than one may hold. */
  private boolean chosen;

  /** Whether this only finds out if a value can be read. */
  private boolean onTrial;

  private @Nullable Violations failures;
  private @Nullable PointerTrack track;
  private boolean failed;

  private JsonReader(byte[] json, Mode mode, @Nullable Violations failures) {
    this.buf = json;
    this.mode = mode;
    this.failures = failures;
    this.pos = Scan.documentStart(json);
  }

  /** A reader that stops at the first failure, with {@link BindingFailure}. */
  public static JsonReader of(byte[] json, Mode mode) {
    return new JsonReader(json, mode, null);
  }

  /** A reader of an indexed document that is valid and outlives it. Searches in it begin anew. */
  @SuppressWarnings("exports") // for no other module
  public static JsonReader ofValid(IndexedDocument document) {
    document.renewSteps();
    JsonReader reader = of(document.bytes(), Mode.STRICT);
    reader.choices = Choices.withinValid(document);
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

  /** Whether a failure was collected: then no value can be made, and codecs give null. */
  public boolean failed() {
    return failed;
  }

  /** Checks that nothing but white space follows. */
  public void endDocument() {
    pos = Scan.pastWhite(buf, pos);
    if (pos < buf.length) {
      throw Malformed.more(buf, pos);
    }
  }

  /** The byte at {@code p}; 0, which is never right outside of a string, behind the last one. */
  int byteAt(int p) {
    return Scan.byteAt(buf, p);
  }

  /** Enters the object or array whose bracket is at {@link #pos}. No name has come in it. */
  void open() {
    checkDepth();
    pos++;
    push(-1);
    if (seenBeyond != null) {
      seenBeyond.clear(depth);
    }
  }

  /**
   * The same where nothing asks for listed names until {@link #leavePlain}: the state of the object
   * around it stays where it is.
   */
  void enterPlain() {
    checkDepth();
    pos++;
    depth++;
    first = true;
  }

  void leavePlain() {
    depth--;
    first = false;
  }

  private void checkDepth() {
    if (depth == Limits.DEPTH) {
      throw Malformed.tooDeep(buf, pos);
    }
  }

  private void push(int lastIndex) {
    // The outermost value stands in nothing whose state would be needed again.
    if (depth > 0) {
      pushState();
    }
    depth++;
    first = true;
    last = lastIndex;
    seen = 0;
  }

  private void pushState() {
    int at = 2 * (depth - 1);
    if (at >= outer.length) {
      outer = Arrays.copyOf(outer, 2 * at + 4);
    }
    outer[at] = last;
    outer[at + 1] = seen;
  }

  /** Leaves the innermost object or array, whose last byte was passed. */
  private void leave() {
    depth--;
    first = false;
    if (depth > 0) {
      int at = 2 * (depth - 1);
      last = (int) outer[at];
      seen = outer[at + 1];
    }
  }

  /** Whether the innermost object or array is none. */
  private boolean isDead() {
    return last == DEAD;
  }

  /** The quote of the next name; or -1 at the end, and then the closing brace has been passed. */
  private int toName() {
    byte[] b = buf;
    int p = pos;
    if (!first && p < b.length - 1 && b[p] == ',' && b[p + 1] == '"') {
      return p + 1;
    }
    if (first && isDead()) {
      return -1;
    }
    p = Scan.pastWhite(buf, p);
    if (byteAt(p) == '}') {
      pos = p + 1;
      return -1;
    }
    if (!first) {
      if (byteAt(p) != ',') {
        throw Malformed.notGoingOn(buf, p, true);
      }
      p = Scan.pastWhite(buf, p + 1);
    }
    if (byteAt(p) != '"') {
      throw Malformed.noName(buf, p);
    }
    first = false;
    return p;
  }

  private void toValue(int p) {
    pos = Scan.pastFewWhite(buf, p);
  }

  /** Goes to the next element; false at the end of the array, with its bracket passed. */
  boolean element() {
    byte[] b = buf;
    int p = pos;
    if (!first && p < b.length - 1 && b[p] == ',' && b[p + 1] > ' ') {
      pos = p + 1;
      return true;
    }
    if (first && isDead()) {
      return false;
    }
    p = Scan.pastWhite(buf, p);
    if (byteAt(p) == ']') {
      pos = p + 1;
      return false;
    }
    if (!first) {
      if (byteAt(p) != ',') {
        throw Malformed.notGoingOn(buf, p, false);
      }
      p = Scan.pastWhite(buf, p + 1);
    }
    first = false;
    pos = p;
    return true;
  }

  /**
   * Where the quote of the next name is, if it stands where it mostly does, and there are eight
   * bytes to look at; else -1.
   */
  private int usualName() {
    byte[] b = buf;
    int lastWord = b.length - 8;
    int p = pos;
    if (p >= lastWord || (first ? isDead() : b[p++] != ',')) {
      return -1;
    }
    p = Scan.pastFewWhite(b, p);
    return p <= lastWord ? p : -1;
  }

  /**
   * Goes to the value of the next property if its name is found by its first bytes alone, the one
   * behind the last first.
   *
   * @return the index of the name; -1, without having moved, if it is another, or stands in an
   *     unusual way
   */
  private int expectedName(PropertyNames listed) {
    int p = usualName();
    if (p < 0) {
      return -1;
    }
    int next = last + 1;
    int index = listed.endAt(next, buf, p) > 0 ? next : listed.beginningAt(buf, p);
    if (index < 0) {
      return -1;
    }
    first = false;
    take(index, p);
    toValue(NameStack.colon(buf, p + listed.get(index).quotedLength()) + 1);
    return index;
  }

  /**
   * Goes to the value of the next property; at the end of the object behind its brace, yet without
   * leaving it.
   *
   * @return the index of the name, or UNKNOWN, or END
   */
  private int otherName(PropertyNames listed) {
    int quote = toName();
    if (quote < 0) {
      if (unlistedDepth == depth) {
        unlistedDepth = names.leaveObject(buf);
      }
      return END;
    }
    int colon = names.pass(buf, quote);
    int index =
        names.isEscaped()
            ? listed.indexOf(nameText())
            : listed.indexOf(buf, names.start(), names.end());
    if (index >= 0) {
      take(index, quote);
    } else {
      takeUnlisted();
    }
    toValue(colon + 1);
    return index >= 0 ? index : UNKNOWN;
  }

  private void take(int index, int quote) {
    last = index;
    boolean before = has(index);
    if (before) {
      throw NameStack.duplicate(buf, quote);
    }
    if (index < BITS) {
      seen |= 1L << index;
    } else {
      takeBeyond(index);
    }
  }

  private void takeBeyond(int index) {
    if (seenBeyond == null) {
      seenBeyond = new SeenBeyond();
    }
    seenBeyond.add(depth, index);
  }

  /** Takes the name that was found last, which no {@link PropertyNames} lists. */
  private void takeUnlisted() {
    if (unlistedDepth < depth) {
      names.enterObject(unlistedDepth);
      unlistedDepth = depth;
    }
    names.add(buf);
  }

  /** Whether the innermost object has had the listed name of this index. */
  private boolean has(int index) {
    if (index < BITS) {
      return ((seen >>> index) & 1) != 0;
    }
    return seenBeyond != null && seenBeyond.has(depth, index);
  }

  private boolean hasRequired(PropertyNames listed) {
    long bits = listed.requiredBits();
    if ((seen & bits) != bits) {
      return false;
    }
    if (listed.size() > BITS) {
      for (int index : listed.required()) {
        if (!has(index)) {
          return false;
        }
      }
    }
    return true;
  }

  /**
   * Goes to the value of the next property; false at the end of the object, with its brace passed.
   */
  boolean anyName() {
    int quote = toName();
    if (quote < 0) {
      return false;
    }
    toValue(names.pass(buf, quote) + 1);
    return true;
  }

  /** Enters a plain object whose names are remembered. */
  void enterPlainObject() {
    enterPlain();
    names.enterObject(0);
  }

  /** As {@link #anyName}, with the name, which must be new to its plain object; null at the end. */
  @Nullable String anyNewName() {
    int quote = toName();
    if (quote < 0) {
      int unused = names.leaveObject(buf);
      leavePlain();
      return null;
    }
    toValue(names.passNew(buf, quote));
    return nameText();
  }

  /** The name that was found last, unless it was a listed one. */
  String nameText() {
    return names.text(buf);
  }

  /** Enters an object. */
  public void beginObject() {
    if (byteAt(pos) == '{') {
      open();
    } else {
      fail(TYPE, Messages.type("object"));
      push(DEAD);
    }
  }

  /**
   * Goes to the next property, past others that {@code listed} has no use for.
   *
   * @return the index of its name; {@link #UNKNOWN} where others are kept; {@link #END} when the
   *     object has ended, having failed for each required name that did not come
   */
  public int nextName(PropertyNames listed) {
    byte[] b = buf;
    int p = pos;
    int next = last + 1;
    if (first || byteAt(p) == ',') {
      // Most documents keep the order of the schema: the very next name, or the end, is next.
      int colon = listed.endAt(next, b, first ? p : p + 1);
      long bit = 1L << next;
      if (colon > 0 && isUsualColon(b, colon) && next < BITS && (seen & bit) == 0) {
        pos = colon + 1;
        last = next;
        seen |= bit;
        first = false;
        return next;
      }
    } else if (byteAt(p) == '}' && unlistedDepth < depth && hasRequired(listed)) {
      pos = p + 1;
      leave();
      return END;
    }
    int index = expectedName(listed);
    return index >= 0 ? index : nextNameSearched(listed);
  }

  private static boolean isUsualColon(byte[] b, int p) {
    return p < b.length - 1 && b[p] == ':' && b[p + 1] > ' ';
  }

  private int nextNameSearched(PropertyNames listed) {
    int index = otherName(listed);
    while (index == UNKNOWN && !listed.keepsOthers()) {
      passOther(listed);
      index = otherName(listed);
    }
    if (index == END) {
      if (!isDead() && !hasRequired(listed)) {
        failMissing(listed);
      }
      leave();
    }
    return index;
  }

  private void passOther(PropertyNames listed) {
    if (listed.refusesOthers() && mode != Mode.LENIENT) {
      fail("/additionalProperties", Messages.NO_SUCH_PROPERTY);
    } else {
      skipValue();
    }
  }

  private void failMissing(PropertyNames listed) {
    for (int index : listed.required()) {
      if (!has(index)) {
        failBefore(pos - 1, "/required", Messages.required(listed.get(index).text()));
      }
    }
  }

  /**
   * Reads the value of the property for which {@link #nextName} just gave {@link #UNKNOWN}, and
   * gives {@code others} with it: in a map that may be added to, made for the first.
   */
  public <T extends @Nullable Object> Map<String, T> readOther(
      Map<String, T> others, Codec<@NonNull T> codec) {
    Map<String, T> to = others.isEmpty() ? new OtherProperties<>() : others;
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
  @SuppressWarnings("unchecked") // plain values are what their codec gives
  public <T extends @Nullable Object> Map<String, T> readMap(Codec<@NonNull T> codec) {
    if (codec == Codecs.PLAIN) {
      return (Map<String, T>) readObject();
    }
    ValueStack stack = values();
    int base = stack.top();
    beginObject();
    while (otherName(NO_NAMES) != END) {
      stack.push(nameText());
      stack.push(read(codec));
    }
    leave();
    return stack.popObject(base, false);
  }

  /** Enters an array. */
  public void beginArray() {
    if (byteAt(pos) == '[') {
      open();
    } else {
      fail(TYPE, Messages.type("array"));
      push(DEAD);
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
        failBefore(pos - 1, "/minItems", Messages.tooFewItems(least));
      }
      leave();
    }
    return more;
  }

  /** Reads an array as an unmodifiable list. */
  public <T extends @Nullable Object> List<T> readList(Codec<@NonNull T> codec) {
    ValueStack stack = values();
    int base = stack.top();
    beginArray();
    while (nextElement()) {
      stack.push(read(codec));
    }
    return stack.popArray(base, codec == Codecs.PLAIN);
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
    int end = Scan.pastFewPlain(buf, start);
    int index;
    if (byteAt(end) == '"') {
      index = values.indexOf(buf, start, end);
    } else {
      end = StringText.pass(buf, start);
      index =
          StringText.hasEscape(buf, start, end)
              ? values.indexOf(StringText.decode(buf, start, end))
              : values.indexOf(buf, start, end);
    }
    pos = index < 0 ? pos : end + 1;
    return index < 0 ? UNKNOWN : index;
  }

  /** Reads the string whose first byte, after the quote, is at {@code start}. */
  private String string(int start) {
    return string(start, Scan.pastPlain(buf, start));
  }

  /** As {@link #string(int)}, quicker where the string is short. */
  String shortString(int start) {
    return string(start, Scan.pastFewPlain(buf, start));
  }

  /** Reads a string, when all before {@code end} is plain ASCII and {@code end} is not. */
  private String string(int start, int end) {
    if (StringText.isPlainEnd(buf, start, end)) {
      pos = end + 1;
      return StringText.ascii(buf, start, end);
    }
    int quote = StringText.passRest(buf, start, end, false);
    pos = quote + 1;
    return StringText.decode(buf, start, quote);
  }

  /** Passes over {@code true} if it is next. */
  boolean takeTrue() {
    return passes(4, Scan.isTrue(buf, pos));
  }

  /** Passes over {@code false} if it is next. */
  boolean takeFalse() {
    return passes(5, Scan.isFalse(buf, pos));
  }

  /** Passes over {@code null} if it is next. */
  boolean takeNull() {
    return passes(4, Scan.isNull(buf, pos));
  }

  private boolean passes(int bytes, boolean found) {
    pos += found ? bytes : 0;
    return found;
  }

  /** Takes the number that is next apart, and passes over it; null where none is. */
  @Nullable NumberText number() {
    if (!NumberText.isAt(buf, pos)) {
      return null;
    }
    NumberText number = numbers;
    if (number == null) {
      number = new NumberText();
      numbers = number;
    }
    pos = number.pass(buf, pos);
    return number;
  }

  /**
   * Whether something was read of which the value does not tell a verdict, so that the document has
   * to be asked: a float or double whose shortest text is not the number that was written, or the
   * first of several branches that hold.
   */
  public boolean isDoubtful() {
    return chosen || (numbers != null && numbers.inexact());
  }

  /** Reads a null if one is next. */
  public boolean readNull() {
    return byteAt(pos) == 'n' && takeNull();
  }

  public boolean readBoolean() {
    if (takeTrue()) {
      return true;
    }
    if (!takeFalse()) {
      fail(TYPE, Messages.type("boolean"));
    }
    return false;
  }

  /** An integer, however it is written: {@code 1.0} is one. */
  public int readInt() {
    return (int) integer(Integer.MIN_VALUE, Integer.MAX_VALUE, Integer.SIZE);
  }

  /** As {@link #readInt}, in the range of a long. */
  public long readLong() {
    return integer(Long.MIN_VALUE, Long.MAX_VALUE, Long.SIZE);
  }

  private long integer(long min, long max, int bits) {
    long quick = QuickNumbers.intAt(buf, pos);
    if (quick != QuickNumbers.NONE) {
      pos = (int) (quick >> 32);
      return (int) quick;
    }
    int start = pos;
    NumberText number = number();
    if (number == null) {
      fail(TYPE, Messages.type("integer"));
    } else if (number.isLong() && number.longValue() >= min && number.longValue() <= max) {
      return number.longValue();
    } else if (number.integer() == null) {
      failBefore(start, TYPE, Messages.type("integer"));
    } else {
      failBefore(start, FORMAT, Messages.integerOfBits(bits));
    }
    return 0;
  }

  /** As {@link #readInt}, of any size. */
  public BigInteger readBigInteger() {
    int start = pos;
    NumberText number = number();
    if (number == null) {
      fail(TYPE, Messages.type("integer"));
      return BigInteger.ZERO;
    }
    BigInteger value = number.isLong() ? BigInteger.valueOf(number.longValue()) : number.integer();
    if (value == null) {
      failBefore(start, TYPE, Messages.type("integer"));
      return BigInteger.ZERO;
    }
    return value;
  }

  /** A number, rounded to the nearest float; {@link #isDoubtful()} tells whether it had to be. */
  public float readFloat() {
    int start = pos;
    NumberText number = number();
    if (number == null) {
      fail(TYPE, Messages.type("number"));
      return 0;
    }
    float value = number.floatValue();
    if (Float.isInfinite(value)) {
      failBefore(start, FORMAT, Messages.inRange("float"));
    }
    return value;
  }

  /** A number, rounded to the nearest double; {@link #isDoubtful()} tells whether it had to be. */
  public double readDouble() {
    int start = pos;
    NumberText number = number();
    if (number == null) {
      fail(TYPE, Messages.type("number"));
      return 0;
    }
    double value = number.doubleValue();
    if (Double.isInfinite(value)) {
      failBefore(start, FORMAT, Messages.inRange("double"));
    }
    return value;
  }

  /** A number as it is written, down to its trailing zeros. */
  public BigDecimal readBigDecimal() {
    NumberText number = number();
    if (number != null) {
      return number.decimalValue();
    }
    fail(TYPE, Messages.type("number"));
    return BigDecimal.ZERO;
  }

  /** A string of any content. */
  public String readString() {
    if (byteAt(pos) == '"') {
      return string(pos + 1);
    }
    fail(TYPE, Messages.type("string"));
    return "";
  }

  /** A date and time of RFC 3339, section 5.6. */
  public OffsetDateTime readDateTime() {
    return formatted(Rfc3339::dateTime, OffsetDateTime.MIN, Messages.DATE_TIME);
  }

  /** A date of RFC 3339. */
  public LocalDate readDate() {
    return formatted(Rfc3339::date, LocalDate.MIN, Messages.DATE);
  }

  /** A time with an offset, of RFC 3339. */
  public OffsetTime readTime() {
    return formatted(Rfc3339::time, OffsetTime.MIN, Messages.TIME);
  }

  /**
   * A duration of RFC 3339, appendix A, without years and months; units may be left out, and the
   * seconds may be a fraction, as {@link Duration} writes them.
   */
  public Duration readDuration() {
    return formatted(DurationText::duration, Duration.ZERO, Messages.DURATION);
  }

  /** A UUID of RFC 4122, in digits of either case. */
  public UUID readUuid() {
    return formatted(Rfc3339::uuid, Rfc3339.NIL_UUID, Messages.UUID);
  }

  /**
   * @param none what stands for a value that is none, until the failure ends the reading; of a
   *     class that is only loaded when it is asked for
   */
  private <T> T formatted(Rfc3339.Format<T> format, T none, String message) {
    int quote = pos;
    if (byteAt(quote) != '"') {
      fail(TYPE, Messages.type("string"));
      return none;
    }
    int end = Scan.pastPlain(buf, quote + 1);
    T value;
    if (byteAt(end) == '"') {
      pos = end + 1;
      value = format.parse(buf, quote + 1, end);
    } else {
      byte[] text = string(quote + 1).getBytes(UTF_8);
      value = format.parse(text, 0, text.length);
    }
    if (value == null) {
      failBefore(quote, FORMAT, message);
      return none;
    }
    return value;
  }

  /** A URI as {@link URI} takes it, with or without a scheme. */
  public URI readUri() {
    int quote = pos;
    try {
      return new URI(readString());
    } catch (URISyntaxException e) {
      failBefore(quote, FORMAT, Messages.URI);
      return URI.create("");
    }
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
      failBefore(start, TYPE, Messages.NO_NULL);
      return "";
    }
    return value;
  }

  /** Reads an object as {@link #readValue} does. */
  public Map<String, @Nullable Object> readObject() {
    if (byteAt(pos) == '{') {
      return plainValues().object();
    }
    fail(TYPE, Messages.type("object"));
    return FixedMap.EMPTY;
  }

  private ValueStack values() {
    if (values == null) {
      values = new ValueStack();
    }
    return values;
  }

  private PlainValues plainValues() {
    if (plainValues == null) {
      plainValues = new PlainValues(this, values());
    }
    return plainValues;
  }

  /**
   * No less than the bytes that what was read so far, as plain values, takes as compact JSON; to be
   * subtracted from a later one.
   */
  public long compactBound() {
    return pos + (plainValues == null ? 0 : plainValues.growth());
  }

  /** Passes over one value, which must be well-formed. */
  public void skipValue() {
    pos = skipper().skip(buf, pos, depth);
  }

  /**
   * Passes over the object that is next if it is as {@link Skipper#skipText} says; else nothing has
   * moved.
   */
  boolean skipText(PropertyNames refused, String prefix) {
    int end = skipper().skipText(buf, pos, depth, refused, prefix);
    pos = end == Skipper.NO_TEXT ? pos : end;
    return end != Skipper.NO_TEXT;
  }

  Skipper skipper() {
    if (skipper == null) {
      skipper = new Skipper(names);
    }
    return skipper;
  }

  /**
   * The string that the object ahead has under {@code name}, without moving; null if there is none.
   */
  public @Nullable String peekString(PropertyName name) {
    if (byteAt(pos) != '{') {
      return null;
    }
    return looksAhead() ? name.stringIn(buf, pos) : choices().string(name.text(), pos);
  }

  /** Not in what is deep. */
  private boolean looksAhead() {
    return depth < LOOKED_INTO;
  }

  /** The one branch that the names of the object ahead leave; -1 where they do not tell. */
  int branchByNames(BranchNames names) {
    return byteAt(pos) == '{' && looksAhead() ? names.only(buf, pos) : BranchNames.NONE;
  }

  /**
   * Fails for the value that is next: {@code message} says what it must be; passes over it when
   * collecting.
   */
  public void fail(String keyword, String message) {
    if (failures == null) {
      throw BindingFailure.INSTANCE;
    }
    int start = pos;
    skipValue();
    failBefore(start, keyword, message);
  }

  /** Fails for the value at {@code offset}, which has been passed over. */
  void failBefore(int offset, String keyword, String message) {
    if (failures == null) {
      throw BindingFailure.INSTANCE;
    }
    failed = true;
    if (failures.takesErrors()) {
      if (track == null) {
        track = new PointerTrack(buf);
      }
      failures.addAt(track.pointerTo(offset), keyword, message);
    }
  }

  /**
   * As {@link Alternatives#choose}, of the value ahead. Whether several branches hold its value
   * does not tell: {@link #isDoubtful}.
   *
   * @param sure whether there is one where the document is valid
   */
  int choose(Alternatives branches, int meant, boolean byMost, boolean sure) {
    chosen |= !byMost;
    return choices().choose(branches, pos, meant, byMost, sure);
  }

  /** As {@link Alternatives#chooseLeniently}, of the value ahead. */
  int chooseLeniently(Alternatives branches, int meant, UnionCodec<?> union) {
    return onTrial
        ? choices().chooseOnTrial(branches, pos, meant)
        : choices().chooseLeniently(branches, pos, meant, branch -> binds(union, branch));
  }

  /**
   * Whether the value ahead can be read as of a branch. Within such a trial none is made: what can
   * be read so can be read with them, and the time they take grows with the depth alone.
   */
  private boolean binds(UnionCodec<?> union, int branch) {
    JsonReader trial = of(buf, mode);
    trial.pos = pos;
    trial.depth = depth;
    trial.choices = choices;
    trial.onTrial = true;
    try {
      return union.readAs(branch, trial) != null;
    } catch (BindingFailure e) {
      return false;
    }
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
  @SuppressWarnings("exports") // for no other module
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

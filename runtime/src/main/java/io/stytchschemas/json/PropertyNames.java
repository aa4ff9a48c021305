package io.stytchschemas.json;

import io.stytchschemas.json.collection.OtherProperties;
import io.stytchschemas.json.text.Scan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The names that an object's schema gives to properties, in schema order. Immutable.
 *
 * <p>Two tables, each of at least twice as many places as there are names, lead to them: one by
 * what a name begins with, for names that stand as they mostly do and whose end need not be known;
 * one by the length and three of the bytes. Names that fall on one place are chained.
 */
public final class PropertyNames {
  private static final long FACTOR = 0x9E3779B97F4A7C15L;
  private static final int[] NONE = {};
  private static final int HEAD_FACTOR = 0x9E3779B9;

  /** So many names that begin alike are tried before one is looked for in another way. */
  private static final int TRIED = 8;

  /** What is to be done about a name that is none of these. */
  private enum Others {
    SKIPPED,
    REFUSED,
    KEPT
  }

  private final PropertyName[] names;
  private final Others others;
  private final int[] required;

  /** Those of {@link #required} whose value may be null. */
  private final int[] requiredOrNull;

  /** The required ones among the first 64, a bit each. */
  private final long requiredBits;

  /** The bytes of each name, a bit each, modulo 64. */
  private final long lengths;

  private final int shift;

  /** The index of a name, plus one; 0 for none. */
  private final short[] table;

  /** The next index with the same place, plus one; 0 for none. */
  private final short[] chain;

  /** As {@link #table} and {@link #chain}, by the first bytes of the names. */
  private final short[] heads;

  private final short[] headChain;
  private final int headShift;

  private PropertyNames(PropertyName[] names, Others others, int[] required, int[] requiredOrNull) {
    if (names.length > Short.MAX_VALUE) {
      throw new IllegalArgumentException(
          "at most " + Short.MAX_VALUE + " names, not " + names.length);
    }
    this.names = names;
    this.others = others;
    this.required = required;
    this.requiredOrNull = requiredOrNull;
    long bits = 0;
    for (int index : required) {
      bits |= index < 64 ? 1L << index : 0;
    }
    requiredBits = bits;
    int tableBits = Math.max(2, 33 - Integer.numberOfLeadingZeros(Math.max(1, names.length)));
    shift = 64 - tableBits;
    table = new short[1 << tableBits];
    chain = new short[names.length];
    headShift = 32 - tableBits;
    heads = new short[table.length];
    headChain = new short[names.length];
    long ofNames = 0;
    for (int i = names.length - 1; i >= 0; i--) {
      byte[] b = names[i].encoded();
      ofNames |= 1L << (b.length - 3);
      int place = place(b, 1, b.length - 2);
      chain[i] = table[place];
      table[place] = (short) (i + 1);
      int headPlace = headPlace(names[i].words()[0]);
      headChain[i] = heads[headPlace];
      heads[headPlace] = (short) (i + 1);
    }
    lengths = ofNames;
  }

  /** Names, of which none is required; properties of other names are passed over. */
  public static PropertyNames of(String... names) {
    PropertyName[] made = new PropertyName[names.length];
    HashSet<String> distinct = new HashSet<>();
    for (int i = 0; i < names.length; i++) {
      if (!distinct.add(names[i])) {
        throw new IllegalArgumentException("two properties of the same name: " + names[i]);
      }
      made[i] = PropertyName.of(names[i]);
    }
    return new PropertyNames(made, Others.SKIPPED, NONE, NONE);
  }

  /** The same names, of which every object must have all, each with a value. */
  public static PropertyNames ofRequired(String... names) {
    int[] all = new int[names.length];
    for (int i = 0; i < all.length; i++) {
      all[i] = i;
    }
    return of(names).required(all);
  }

  /** As {@link #of}, for more names than one method can list. */
  public static PropertyNames ofParts(String[]... parts) {
    return of(Stream.of(parts).flatMap(Stream::of).toArray(String[]::new));
  }

  /** These names, of which those at {@code indexes} must be there, with a value. */
  public PropertyNames required(int... indexes) {
    return new PropertyNames(names, others, merged(required, indexes), requiredOrNull);
  }

  /** These names, of which those at {@code indexes} must be there, be it with null. */
  public PropertyNames requiredOrNull(int... indexes) {
    return new PropertyNames(
        names, others, merged(required, indexes), merged(requiredOrNull, indexes));
  }

  /** These names, where there may be no others. */
  public PropertyNames closed() {
    return new PropertyNames(names, Others.REFUSED, required, requiredOrNull);
  }

  /** These names, where {@link JsonReader#nextName} also stops at others. */
  public PropertyNames keepingOthers() {
    return new PropertyNames(names, Others.KEPT, required, requiredOrNull);
  }

  private int[] merged(int[] before, int[] indexes) {
    for (int index : indexes) {
      Objects.checkIndex(index, names.length);
    }
    // Neither a stream nor a sort: their classes took a sixth of the first document of a JVM.
    BitSet all = new BitSet(names.length);
    for (int index : before) {
      all.set(index);
    }
    for (int index : indexes) {
      all.set(index);
    }
    int[] merged = new int[all.cardinality()];
    int count = 0;
    for (int index = all.nextSetBit(0); index >= 0; index = all.nextSetBit(index + 1)) {
      merged[count++] = index;
    }
    return merged;
  }

  boolean refusesOthers() {
    return others == Others.REFUSED;
  }

  boolean keepsOthers() {
    return others == Others.KEPT;
  }

  /**
   * Refuses properties of these names, which a value has components for: it would have them twice.
   * What a reader found is known to have none, and is not looked through.
   *
   * @return the properties, to be copied
   * @throws IllegalArgumentException that names the first
   */
  public <T extends @Nullable Object> Map<String, T> others(Map<String, T> properties) {
    if (properties instanceof OtherProperties<T>) {
      return properties;
    }
    Objects.requireNonNull(properties, "additionalProperties");
    // Looked through is what is kept: the caller's map may be another by then.
    Map<String, T> copy = Immutables.map(properties, true);
    for (String name : copy.keySet()) {
      if (contains(name)) {
        throw new IllegalArgumentException(
            "the property \"" + name + "\" has a component of its own");
      }
    }
    return copy;
  }

  /** Those that must have a value, in order, of which {@code values} has none. */
  List<String> missing(@Nullable Object[] values) {
    List<String> missing = new ArrayList<>();
    int i = 0;
    for (int index : required) {
      if (Arrays.binarySearch(requiredOrNull, index) < 0 && values[i++] == null) {
        missing.add(names[index].text());
      }
    }
    return missing;
  }

  /** Whether {@code name} is one of these. */
  public boolean contains(String name) {
    return indexOf(name) >= 0;
  }

  /** How many names there are. */
  public int size() {
    return names.length;
  }

  /** False if no name has so many bytes; true, too, for some that none has. */
  boolean hasLength(int bytes) {
    return (lengths & (1L << bytes)) != 0;
  }

  /** The name of an index. */
  public PropertyName get(int index) {
    return names[index];
  }

  /** The indexes of the required names, in order. */
  int[] required() {
    return required;
  }

  /** The names of which every object must have a property, in order. */
  public String[] requiredNames() {
    String[] texts = new String[required.length];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = names[required[i]].text();
    }
    return texts;
  }

  long requiredBits() {
    return requiredBits;
  }

  /**
   * The end of the name of that index, behind its quote, if it stands at {@code p} as it mostly
   * does; 0 if there is no such name, or it does not.
   */
  int endAt(int index, byte[] b, int p) {
    if (index < 0 || index >= names.length || p > b.length - 8) {
      return 0;
    }
    PropertyName name = names[index];
    boolean found = name.beginsWith((long) Scan.WORD.get(b, p)) && name.endsAt(b, p);
    return found ? p + name.quotedLength() : 0;
  }

  /**
   * The index of the name that stands at {@code p}, with eight bytes there; -1 if none does, or it
   * is short, or many begin as it does.
   */
  int beginningAt(byte[] b, int p) {
    long word = (long) Scan.WORD.get(b, p);
    int i = heads[headPlace(word)] - 1;
    for (int tries = TRIED; i >= 0 && tries > 0; tries--) {
      PropertyName name = names[i];
      if (name.beginsWith(word) && name.endsAt(b, p)) {
        return i;
      }
      i = headChain[i] - 1;
    }
    return -1;
  }

  /** By the quote and three letters. */
  private int headPlace(long word) {
    return ((int) word * HEAD_FACTOR) >>> headShift;
  }

  /** The index of the name between two quotes, which has no escapes; -1 if it is none of these. */
  int indexOf(byte[] b, int start, int end) {
    int i = table[place(b, start, end)] - 1;
    while (i >= 0 && !names[i].standsAt(b, start - 1) && !names[i].isAt(b, start, end)) {
      i = chain[i] - 1;
    }
    return i;
  }

  /** The same for a name that has escapes. */
  int indexOf(@Nullable String name) {
    for (int i = 0; i < names.length; i++) {
      if (names[i].text().equals(name)) {
        return i;
      }
    }
    return -1;
  }

  /** Of a name without bytes these are its quotes. */
  private int place(byte[] b, int start, int end) {
    int length = end - start;
    long key =
        (b[start] & 0xFF) | ((b[end - 1] & 0xFF) << 8) | ((b[start + (length >> 1)] & 0xFF) << 16);
    return (int) (((key ^ ((long) length << 24)) * FACTOR) >>> shift);
  }
}

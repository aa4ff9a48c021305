package io.stytchschemas.json;

import java.util.Arrays;
import java.util.HashSet;
import org.jspecify.annotations.Nullable;

/**
 * The names that an object's schema gives to properties, in schema order. Immutable.
 *
 * <p>A name that is not the expected one is found through its length and three of its bytes: a
 * multiplier is searched that keeps the names apart in a table of at least twice as many places.
 * Names that no multiplier keeps apart are chained.
 */
public final class PropertyNames {
  private static final long FIRST_MULTIPLIER = 0x9E3779B97F4A7C15L;
  private static final int TRIES = 200;

  private final PropertyName[] names;
  private final int[] required;

  /** The required ones among the first 64, a bit each. */
  private final long requiredBits;

  private final long multiplier;
  private final int shift;

  /** The index of a name, plus one; 0 for none. */
  private final short[] table;

  /** The next index with the same place, plus one; 0 for none. */
  private final short[] chain;

  private PropertyNames(PropertyName[] names, int[] required) {
    if (names.length > Short.MAX_VALUE) {
      throw new IllegalArgumentException(
          "at most " + Short.MAX_VALUE + " names, not " + names.length);
    }
    this.names = names;
    this.required = required;
    long bits = 0;
    for (int index : required) {
      bits |= index < 64 ? 1L << index : 0;
    }
    requiredBits = bits;
    int tableBits = Math.max(2, 33 - Integer.numberOfLeadingZeros(Math.max(1, names.length)));
    shift = 64 - tableBits;
    table = new short[1 << tableBits];
    chain = new short[names.length];
    multiplier = bestMultiplier();
    for (int i = names.length - 1; i >= 0; i--) {
      byte[] b = names[i].encoded();
      int place = place(b, 1, b.length - 2, multiplier);
      chain[i] = table[place];
      table[place] = (short) (i + 1);
    }
  }

  /** No names: every property is unknown. */
  public static PropertyNames of() {
    return new PropertyNames(new PropertyName[0], new int[0]);
  }

  /** The names whose index {@link JsonReader#nextName} gives. */
  public static PropertyNames of(PropertyName... names) {
    PropertyName[] own = names.clone();
    HashSet<String> distinct = new HashSet<>();
    for (PropertyName name : own) {
      if (!distinct.add(name.text())) {
        throw new IllegalArgumentException("two properties of the same name: " + name.text());
      }
    }
    return new PropertyNames(own, new int[0]);
  }

  /** The same, from text; for the values of an enum. */
  public static PropertyNames of(String... names) {
    return of(Arrays.stream(names).map(PropertyName::of).toArray(PropertyName[]::new));
  }

  /** These names, of which the ones at {@code indexes} must be present in every object. */
  public PropertyNames required(int... indexes) {
    int[] sorted = indexes.clone();
    Arrays.sort(sorted);
    for (int index : sorted) {
      if (index < 0 || index >= names.length) {
        throw new IndexOutOfBoundsException(index);
      }
    }
    return new PropertyNames(names, sorted);
  }

  /** Whether {@code name} is one of these. */
  public boolean contains(String name) {
    return indexOf(name) >= 0;
  }

  int size() {
    return names.length;
  }

  PropertyName get(int index) {
    return names[index];
  }

  /** The indexes of the required names, in order. */
  int[] required() {
    return required;
  }

  long requiredBits() {
    return requiredBits;
  }

  /** The index of the name between two quotes, which has no escapes; -1 if it is none of these. */
  int indexOf(byte[] b, int start, int end) {
    int i = table[place(b, start, end, multiplier)] - 1;
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

  private int place(byte[] b, int start, int end, long factor) {
    int length = end - start;
    if (length == 0) {
      return 0;
    }
    long key =
        (b[start] & 0xFF) | ((b[end - 1] & 0xFF) << 8) | ((b[start + (length >> 1)] & 0xFF) << 16);
    return (int) (((key ^ ((long) length << 24)) * factor) >>> shift);
  }

  private long bestMultiplier() {
    long best = FIRST_MULTIPLIER;
    int fewest = Integer.MAX_VALUE;
    long candidate = FIRST_MULTIPLIER;
    for (int i = 0; i < TRIES && fewest > 0; i++) {
      int collisions = collisions(candidate);
      if (collisions < fewest) {
        fewest = collisions;
        best = candidate;
      }
      candidate = (candidate * 0x5851F42D4C957F2DL + 0x14057B7EF767814EL) | 1;
    }
    return best;
  }

  private int collisions(long factor) {
    boolean[] taken = new boolean[table.length];
    int collisions = 0;
    for (PropertyName name : names) {
      byte[] b = name.encoded();
      int place = place(b, 1, b.length - 2, factor);
      collisions += taken[place] ? 1 : 0;
      taken[place] = true;
    }
    return collisions;
  }
}

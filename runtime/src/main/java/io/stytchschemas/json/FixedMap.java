package io.stytchschemas.json;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * An unmodifiable map in the order it was made, null values included: keys and values by turns in
 * one array. Few keys are found by looking at each, many through a table of their hashes; where
 * hashes were chosen to fall together, a HashMap takes over, whose bins turn into trees.
 */
final class FixedMap<V extends @Nullable Object> extends AbstractMap<String, V> {
  static final FixedMap<@Nullable Object> EMPTY = new FixedMap<>(new Object[0], null, null, true);

  private static final int FEW = 8;
  private static final int MOST_PROBES = 32;

  /** A key, its value, the next key … */
  private final @Nullable Object[] entries;

  /** By hash, the number of the entry plus one; 0 where there is none. Null for few entries. */
  private final int @Nullable [] table;

  private final @Nullable Map<String, Integer> tree;

  /** Whether all values are plain JSON values, unmodifiable themselves. */
  final boolean plain;

  private FixedMap(
      @Nullable Object[] entries,
      int @Nullable [] table,
      @Nullable Map<String, Integer> tree,
      boolean plain) {
    this.entries = entries;
    this.table = table;
    this.tree = tree;
    this.plain = plain;
  }

  /**
   * Takes keys and values by turns, in an array that nobody else may hold.
   *
   * @return null if a key comes twice
   */
  static <V extends @Nullable Object> @Nullable FixedMap<V> of(
      @Nullable Object[] entries, boolean plain) {
    int size = entries.length / 2;
    if (size <= FEW) {
      return isDistinct(entries) ? new FixedMap<>(entries, null, null, plain) : null;
    }
    int[] table = new int[Integer.highestOneBit(size) * 4];
    for (int i = 0; i < size; i++) {
      int place = place(table, entries, (String) Objects.requireNonNull(entries[2 * i]));
      if (place == -1) {
        return ofTree(entries, plain);
      }
      if (table[place] != 0) {
        return null;
      }
      table[place] = i + 1;
    }
    return new FixedMap<>(entries, table, null, plain);
  }

  private static <V extends @Nullable Object> @Nullable FixedMap<V> ofTree(
      @Nullable Object[] entries, boolean plain) {
    Map<String, Integer> tree = new HashMap<>(entries.length);
    for (int i = 0; i < entries.length; i += 2) {
      if (tree.put((String) Objects.requireNonNull(entries[i]), i) != null) {
        return null;
      }
    }
    return new FixedMap<>(entries, null, tree, plain);
  }

  private static boolean isDistinct(@Nullable Object[] entries) {
    for (int i = 2; i < entries.length; i += 2) {
      String key = (String) Objects.requireNonNull(entries[i]);
      for (int j = 0; j < i; j += 2) {
        if (key.equals(entries[j])) {
          return false;
        }
      }
    }
    return true;
  }

  /** Where the key is in the table, or where it belongs; -1 when that takes too many probes. */
  private static int place(int[] table, @Nullable Object[] entries, String key) {
    int hash = key.hashCode() * 0x9E3779B9;
    int place = hash >>> Integer.numberOfLeadingZeros(table.length - 1);
    for (int i = 0; i < MOST_PROBES; i++) {
      int entry = table[place];
      if (entry == 0 || key.equals(entries[2 * entry - 2])) {
        return place;
      }
      place = (place + 1) & (table.length - 1);
    }
    return -1;
  }

  /** The place of the key in {@link #entries}; -1 if there is none. */
  private int indexOf(@Nullable Object key) {
    if (!(key instanceof String name)) {
      return -1;
    }
    if (table != null) {
      int place = place(table, entries, name);
      return place < 0 ? -1 : 2 * table[place] - 2;
    }
    if (tree != null) {
      return tree.getOrDefault(name, -1);
    }
    for (int i = 0; i < entries.length; i += 2) {
      if (name.equals(entries[i])) {
        return i;
      }
    }
    return -1;
  }

  String keyAt(int index) {
    return (String) Objects.requireNonNull(entries[2 * index]);
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // put in as V
  V valueAt(int index) {
    return (V) entries[2 * index + 1];
  }

  @Override
  public int size() {
    return entries.length / 2;
  }

  @Override
  public boolean containsKey(@Nullable Object key) {
    return indexOf(key) >= 0;
  }

  @Override
  public @Nullable V get(@Nullable Object key) {
    int index = indexOf(key);
    return index < 0 ? null : valueAt(index / 2);
  }

  @Override
  public @Nullable V getOrDefault(@Nullable Object key, @Nullable V other) {
    int index = indexOf(key);
    return index < 0 ? other : valueAt(index / 2);
  }

  @Override
  public void forEach(BiConsumer<? super String, ? super V> action) {
    for (int i = 0; i < size(); i++) {
      action.accept(keyAt(i), valueAt(i));
    }
  }

  @Override
  public Set<Map.Entry<String, V>> entrySet() {
    return new Entries();
  }

  private final class Entries extends AbstractSet<Map.Entry<String, V>> {
    @Override
    public int size() {
      return FixedMap.this.size();
    }

    @Override
    public Iterator<Map.Entry<String, V>> iterator() {
      return new Iterator<>() {
        private int next;

        @Override
        public boolean hasNext() {
          return next < size();
        }

        @Override
        public Map.Entry<String, V> next() {
          if (!hasNext()) {
            throw new NoSuchElementException();
          }
          int index = next++;
          return new SimpleImmutableEntry<>(keyAt(index), valueAt(index));
        }
      };
    }
  }
}

package io.stytchschemas.json.collection;

import io.stytchschemas.stytch.Secrets;
import java.io.Serializable;
import java.util.AbstractCollection;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * An unmodifiable map in the order it was made, null values included: keys and values by turns in
 * one array. Few keys are found by looking at each, many through an index that is made when it is
 * first asked for: most maps are only gone through.
 */
@SuppressWarnings("serial") // as far as its values are serializable
public final class FixedMap<V extends @Nullable Object> extends AbstractMap<String, V>
    implements Serializable {
  private static final long serialVersionUID = 1;

  public static final FixedMap<@Nullable Object> EMPTY = new FixedMap<>(new Object[0], true);

  private static final int FEW = 8;

  /** A key, its value, the next key …; nobody may change what it holds. */
  private final @Nullable Object[] entries;

  /** Where each key is in {@link #entries}. Whoever makes it makes the same. */
  private transient volatile @Nullable Map<String, Integer> index;

  private final boolean plain;

  private FixedMap(@Nullable Object[] entries, boolean plain) {
    this.entries = entries;
    this.plain = plain;
  }

  /** Takes keys, of which none comes twice, and values by turns; nobody else may hold the array. */
  public static <V extends @Nullable Object> FixedMap<V> ofDistinct(
      @Nullable Object[] entries, boolean plain) {
    return new FixedMap<>(entries, plain);
  }

  /** The same for keys that are not known to be distinct; null if they are not. */
  public static <V extends @Nullable Object> @Nullable FixedMap<V> of(
      @Nullable Object[] entries, boolean plain) {
    FixedMap<V> map = new FixedMap<>(entries, plain);
    boolean distinct = map.size() <= FEW ? isDistinct(entries) : map.index().size() == map.size();
    return distinct ? map : null;
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

  /** The place of the key in {@link #entries}; -1 if there is none. */
  private int indexOf(@Nullable Object key) {
    if (!(key instanceof String name)) {
      return -1;
    }
    if (size() > FEW) {
      return index().getOrDefault(name, -1);
    }
    for (int i = 0; i < entries.length; i += 2) {
      if (name.equals(entries[i])) {
        return i;
      }
    }
    return -1;
  }

  /** A HashMap: keys that were chosen for their hashes cannot make it slow. */
  private Map<String, Integer> index() {
    Map<String, Integer> made = index;
    if (made == null) {
      made = new HashMap<>(entries.length);
      for (int i = 0; i < entries.length; i += 2) {
        made.put((String) Objects.requireNonNull(entries[i]), i);
      }
      index = made;
    }
    return made;
  }

  public String keyAt(int index) {
    return (String) Objects.requireNonNull(entries[2 * index]);
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // put in as V
  public V valueAt(int index) {
    return (V) entries[2 * index + 1];
  }

  /** Whether all values are plain JSON values, unmodifiable themselves. */
  public boolean isPlain() {
    return plain;
  }

  /** Whether a value is null. */
  public boolean hasNull() {
    for (int i = 1; i < entries.length; i += 2) {
      if (entries[i] == null) {
        return true;
      }
    }
    return false;
  }

  @Override
  public int size() {
    return entries.length / 2;
  }

  /** The entries, but for the values of those whose names say that they are secret. */
  @Override
  public String toString() {
    return Secrets.masked(this);
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

  /** The values, whose text masks them as the map's does. */
  @Override
  public Collection<V> values() {
    Collection<V> values = super.values();
    return new AbstractCollection<>() {
      @Override
      public int size() {
        return values.size();
      }

      @Override
      public Iterator<V> iterator() {
        return values.iterator();
      }

      @Override
      public String toString() {
        StringJoiner text = new StringJoiner(", ", "[", "]");
        for (int i = 0; i < size(); i++) {
          text.add(Secrets.masked(keyAt(i), valueAt(i)));
        }
        return text.toString();
      }
    };
  }

  @Override
  public Set<Map.Entry<String, V>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public int size() {
        return FixedMap.this.size();
      }

      @Override
      public Iterator<Map.Entry<String, V>> iterator() {
        return new Entries();
      }
    };
  }

  private final class Entries implements Iterator<Map.Entry<String, V>> {
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
      return new Entry<>(keyAt(index), valueAt(index));
    }
  }

  /** One entry, whose text masks it as the map's does. */
  private static final class Entry<V extends @Nullable Object>
      extends SimpleImmutableEntry<String, V> {
    private static final long serialVersionUID = 1;

    Entry(String key, V value) {
      super(key, value);
    }

    @Override
    public String toString() {
      return getKey() + '=' + Secrets.masked(getKey(), getValue());
    }
  }
}

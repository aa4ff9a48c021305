package io.stytchschemas.json.collection;

import java.io.Serializable;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/** An unmodifiable list over an array of its own, null entries included. */
@SuppressWarnings("serial") // as far as its elements are serializable
public final class FixedList<E extends @Nullable Object> extends AbstractList<E>
    implements RandomAccess, Serializable {
  private static final long serialVersionUID = 1;

  public static final FixedList<@Nullable Object> EMPTY = new FixedList<>(new Object[0], true);

  /** Nobody else may hold it, or change what it holds. */
  private final @Nullable Object[] elements;

  private final boolean plain;

  /** Takes the array as it is: nobody else may hold it. */
  public FixedList(@Nullable Object[] elements, boolean plain) {
    this.elements = elements;
    this.plain = plain;
  }

  @Override
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // put in as E
  public E get(int index) {
    return (E) elements[index];
  }

  /** Whether all elements are plain JSON values, unmodifiable themselves. */
  public boolean isPlain() {
    return plain;
  }

  public boolean hasNull() {
    for (Object element : elements) {
      if (element == null) {
        return true;
      }
    }
    return false;
  }

  @Override
  public int size() {
    return elements.length;
  }

  @Override
  public @Nullable Object[] toArray() {
    return Arrays.copyOf(elements, elements.length, Object[].class);
  }
}

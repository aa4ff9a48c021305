package io.stytchschemas.json;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Unmodifiable collections that keep order and null entries; what is one of them already is given
 * back as it is.
 */
public final class Immutables {
  private Immutables() {}

  public static <T extends @Nullable Object> List<T> list(List<? extends T> elements) {
    throw new UnsupportedOperationException();
  }

  public static <T extends @Nullable Object> Map<String, T> map(Map<String, ? extends T> entries) {
    throw new UnsupportedOperationException();
  }

  /** A plain JSON value, unmodifiable to its last leaf. */
  public static @Nullable Object value(@Nullable Object json) {
    throw new UnsupportedOperationException();
  }
}

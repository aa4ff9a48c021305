package io.stytchschemas.processor.declaration;

import org.jspecify.annotations.Nullable;

/** An annotation value of the form "key=value": a URI prefix, a name by choice, or a rule. */
public record Entry(String key, String value) {
  /** In a name by choice, what stands for any. */
  public static final char STAR = '*';

  /**
   * Splits at the last "=", because URIs may have others; null where key or value would be missing.
   */
  public static @Nullable Entry parse(String text) {
    int equals = text.lastIndexOf('=');
    if (equals < 1 || (equals == text.length() - 1)) {
      return null;
    }
    return new Entry(text.substring(0, equals).strip(), text.substring(equals + 1).strip());
  }

  /** Whether it is for many: with one star in the key, which stands for that in the value. */
  public boolean isPattern() {
    return hasStar(key) && hasStar(value);
  }

  private static boolean hasStar(String text) {
    return text.indexOf(STAR) >= 0 && text.indexOf(STAR) == text.lastIndexOf(STAR);
  }
}

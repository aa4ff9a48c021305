package io.stytchschemas.json;

import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Objects as the text that a writer would make of them, where that is how they stand in a document
 * but for white space: checked in full, yet no values are made until one is asked for.
 */
public final class ObjectText {
  private ObjectText() {}

  /**
   * Reads an object as its text.
   *
   * @param most how many bytes it may take
   * @param refused the names that it must not have
   * @param prefix what its names must not begin with
   * @return null, and nothing is read, where the object is not so or that is not known
   */
  public static byte @Nullable [] read(
      JsonReader in, int most, PropertyNames refused, String prefix) {
    int start = in.pos;
    if (in.byteAt(start) != '{' || !in.skipText(refused, prefix)) {
      return null;
    }
    byte[] text = compact(in.buf, start, in.pos, in.skipper().hasSpace(), most);
    in.pos = text == null ? start : in.pos;
    return text;
  }

  /** The text without the white space between its tokens, where no string has an escape. */
  private static byte @Nullable [] compact(
      byte[] b, int start, int end, boolean hasSpace, int most) {
    if (!hasSpace) {
      return end - start <= most ? Arrays.copyOfRange(b, start, end) : null;
    }
    byte[] text = new byte[Math.min(end - start, most)];
    int n = 0;
    boolean within = false;
    for (int p = start; p < end; p++) {
      byte c = b[p];
      within ^= c == '"';
      if (within || c > ' ') {
        if (n == most) {
          return null;
        }
        text[n++] = c;
      }
    }
    return Arrays.copyOf(text, n);
  }

  /** The values of a text. */
  public static Map<String, @Nullable Object> values(byte[] text) {
    return new TextValues(text).all();
  }

  /**
   * One value of a text, without making the others.
   *
   * @return null where it is null, or the object has none of that name
   */
  public static @Nullable Object value(byte[] text, String name) {
    TextValues in = new TextValues(text);
    return in.goTo(PropertyName.of(name)) ? in.value() : null;
  }

  /** Whether the object of a text has a value of that name, be it null. */
  public static boolean has(byte[] text, String name) {
    return new TextValues(text).goTo(PropertyName.of(name));
  }
}

package io.stytchschemas.json;

import io.stytchschemas.json.JsonReader.Mode;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Objects as the text that a writer would make of them, where that is how they stand in a document:
 * checked in full, yet no values are made until one is asked for.
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
    if (in.byteAt(start) != '{') {
      return null;
    }
    if (in.skip(refused, prefix) && in.pos - start <= most) {
      return Arrays.copyOfRange(in.buf, start, in.pos);
    }
    in.pos = start;
    return null;
  }

  /** The values of a text. */
  public static Map<String, @Nullable Object> values(byte[] text) {
    return new PlainValues(JsonReader.of(text, Mode.STRICT), true).object();
  }

  /**
   * One value of a text, without making the others.
   *
   * @return null where it is null, or the object has none of that name
   */
  public static @Nullable Object value(byte[] text, String name) {
    JsonReader in = JsonReader.of(text, Mode.STRICT);
    return goTo(name, in) ? new PlainValues(in, true).read() : null;
  }

  /** Whether the object of a text has a value of that name, be it null. */
  public static boolean has(byte[] text, String name) {
    return goTo(name, JsonReader.of(text, Mode.STRICT));
  }

  private static boolean goTo(String name, JsonReader in) {
    PropertyName wanted = PropertyName.of(name);
    in.open();
    while (in.anyName()) {
      if (in.isName(wanted)) {
        return true;
      }
      in.skip();
    }
    return false;
  }
}

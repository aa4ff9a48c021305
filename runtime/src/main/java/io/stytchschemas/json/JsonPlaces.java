package io.stytchschemas.json;

import io.stytchschemas.json.text.JsonPointers;
import io.stytchschemas.json.text.Malformed;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lines and columns in a document, for people who look for what a violation points to. */
public final class JsonPlaces {
  private JsonPlaces() {}

  private static final Pattern INDEX = Pattern.compile("0|[1-9][0-9]{0,8}");

  /**
   * A place in a document.
   *
   * @param line counted from 1; a line ends with LF, CR LF or CR
   * @param column in characters (code points), counted from 1
   */
  public record Place(int line, int column) {}

  /**
   * Where the value begins that a JSON Pointer (RFC 6901) leads to.
   *
   * @return null if it leads nowhere
   * @throws io.stytchschemas.MalformedJsonException if the document is not JSON, as far as it was
   *     looked at
   */
  public static @Nullable Place find(byte[] json, String pointer) {
    int offset = offset(json, pointer);
    return offset < 0
        ? null
        : new Place(Malformed.line(json, offset), Malformed.column(json, offset));
  }

  /** Where the value's first byte is; -1 if the pointer leads nowhere. */
  static int offset(byte[] json, String pointer) {
    JsonReader in = JsonReader.of(json, JsonReader.Mode.STRICT);
    if (pointer.isEmpty()) {
      return in.pos;
    }
    if (pointer.charAt(0) != '/') {
      return -1;
    }
    for (String token : pointer.substring(1).split("/", -1)) {
      if (!enter(in, JsonPointers.name(token))) {
        return -1;
      }
    }
    return in.pos;
  }

  private static boolean enter(JsonReader in, String token) {
    if (in.byteAt(in.pos) == '{') {
      in.open();
      while (in.anyName()) {
        if (in.nameText().equals(token)) {
          return true;
        }
        in.skipValue();
      }
      return false;
    }
    if (in.byteAt(in.pos) == '[' && INDEX.matcher(token).matches()) {
      in.open();
      for (int left = Integer.parseInt(token); in.element(); left--) {
        if (left == 0) {
          return true;
        }
        in.skipValue();
      }
    }
    return false;
  }
}

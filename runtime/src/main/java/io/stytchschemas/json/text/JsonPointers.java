package io.stytchschemas.json.text;

/** Names in JSON Pointers (RFC 6901, section 3). */
public final class JsonPointers {
  private JsonPointers() {}

  /** A JSON Pointer with one more name. */
  public static String child(String pointer, String name) {
    return pointer + '/' + token(name);
  }

  /** A name as a token of a JSON Pointer. */
  public static String token(String name) {
    // The tilde first, or it would catch the one of "~1".
    return name.replace("~", "~0").replace("/", "~1");
  }

  /** The name that a token of a JSON Pointer stands for. */
  public static String name(String token) {
    return token.replace("~1", "/").replace("~0", "~");
  }
}

package io.stytchschemas.processor.diagnostic;

/**
 * A place in a schema file.
 *
 * @param file the file as the user knows it: its path below the schema root, or its "classpath:"
 *     name
 * @param line counted from 1
 * @param column counted from 1, in characters
 * @param pointer JSON Pointer (RFC 6901) of the value that stands there
 */
public record Location(String file, int line, int column, String pointer) {

  /** The start of a file: for what concerns it as a whole. */
  public static Location of(String file) {
    return new Location(file, 1, 1, "");
  }

  /** The pointer of a child, for a place that has no line of its own. */
  public static String child(String pointer, String token) {
    return pointer + '/' + token.replace("~", "~0").replace("/", "~1");
  }

  @Override
  public String toString() {
    return file + ":" + line + ":" + column + (pointer.isEmpty() ? "" : " at " + pointer);
  }
}

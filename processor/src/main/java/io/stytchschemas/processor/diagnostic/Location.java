package io.stytchschemas.processor.diagnostic;

/**
 * A place in a schema file, or, for what is wrong before any file is read, in an annotation or
 * among the options.
 *
 * @param file the file as the user knows it: its path below the schema root, or its "classpath:"
 *     name
 * @param line counted from 1; 0 for a place outside schema files, which the compiler shows itself
 * @param column counted from 1, in characters; 0 with line 0
 * @param pointer JSON Pointer (RFC 6901) of the value that stands there
 */
public record Location(String file, int line, int column, String pointer) {

  /** The start of a file: for what concerns it as a whole. */
  public static Location of(String file) {
    return new Location(file, 1, 1, "");
  }

  /** The annotation of a package as a whole. */
  public static Location ofAnnotation(String packageName) {
    return new Location("@StytchSchemas of " + packageName, 0, 0, "");
  }

  /** A member of an annotation that has one value. */
  public static Location ofAnnotation(String packageName, String member) {
    return new Location("@StytchSchemas of " + packageName + ", " + member, 0, 0, "");
  }

  /** One value of an annotation's member: "value[0]". */
  public static Location ofAnnotation(String packageName, String member, int index) {
    return new Location(
        "@StytchSchemas of " + packageName + ", " + member + "[" + index + "]", 0, 0, "");
  }

  /** A processor option. */
  public static Location ofOption(String name) {
    return new Location("-A" + name, 0, 0, "");
  }

  @Override
  public String toString() {
    if (line == 0) {
      return file;
    }
    return file + ":" + line + ":" + column + (pointer.isEmpty() ? "" : " at " + pointer);
  }
}

package io.stytchschemas.processor.emit.javadoc;

/**
 * How the lines of a comment are filled. Widths are in characters, without the leading star.
 *
 * @param indent what further lines begin with
 * @param before how much of the first line is taken
 * @param blankLines whether paragraphs are set apart by them
 */
public record Layout(String indent, int before, int width, boolean blankLines) {
  /** Up to column 100 for members of a nested type. */
  private static final int WIDTH = 92;

  /** The main description. */
  public static final Layout MAIN = new Layout("", 0, WIDTH, true);

  /** All on one line. */
  public static final Layout LINE = new Layout("", 0, Integer.MAX_VALUE, false);

  /** The text of the tag for a parameter: the first line stands behind the tag and the name. */
  public static Layout param(String name) {
    return new Layout("    ", "@param ".length() + name.length() + 1, WIDTH, false);
  }
}

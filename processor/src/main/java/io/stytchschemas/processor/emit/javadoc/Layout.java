package io.stytchschemas.processor.emit.javadoc;

/** How the lines of a comment are filled. Widths are in characters, without the leading star. */
public enum Layout {
  /** The main description: up to column 100 for members of a nested type. */
  MAIN("", 92, 92, true),

  /** The text of a block tag: the first line stands behind the tag and a name. */
  PARAM("    ", 64, 92, false),

  /** All on one line. */
  LINE("", Integer.MAX_VALUE, Integer.MAX_VALUE, false);

  final String indent;
  final int firstWidth;
  final int width;
  final boolean blankLines;

  Layout(String indent, int firstWidth, int width, boolean blankLines) {
    this.indent = indent;
    this.firstWidth = firstWidth;
    this.width = width;
    this.blankLines = blankLines;
  }
}

package io.stytchschemas.processor.emit.javadoc;

/** Fills lines with words. What is glued together stays on one line. */
final class LineFiller {

  private final Layout layout;
  private final StringBuilder finished = new StringBuilder();
  private final StringBuilder line = new StringBuilder();
  private final StringBuilder word = new StringBuilder();
  private int level;
  private int wordLevel;
  private boolean firstLine = true;
  private boolean spaceBeforeWord;

  LineFiller(Layout layout) {
    this.layout = layout;
  }

  boolean isEmpty() {
    return finished.length() == 0 && line.length() == 0 && word.length() == 0;
  }

  /** Appends to the word at hand. */
  void glue(String html) {
    if (word.length() == 0) {
      wordLevel = level;
    }
    word.append(html);
  }

  /** Ends the word at hand: the line may break here. */
  void space() {
    placeWord();
    spaceBeforeWord = true;
  }

  /** Moves to the start of a line, unless it is one. */
  void newLine() {
    placeWord();
    spaceBeforeWord = false;
    if (line.length() > 0) {
      endLine();
    }
  }

  /** Sets what follows apart from what stands before it, if anything does. */
  void blankLine() {
    newLine();
    if (finished.length() > 0 && layout.blankLines()) {
      finished.append('\n');
    }
  }

  /** One line as it is, whatever its width: a line of preformatted text gains no indentation. */
  void verbatim(String text) {
    newLine();
    finished.append(text).append('\n');
    firstLine = false;
  }

  /** Shifts the start of a line, for the words to come, by so many spaces. */
  void indent(int spaces) {
    level += spaces;
  }

  /** The lines, without a line break after the last. */
  @Override
  public String toString() {
    newLine();
    int end = finished.length();
    return end == 0 ? "" : finished.substring(0, end - 1);
  }

  private void placeWord() {
    if (word.length() == 0) {
      return;
    }
    boolean joined = line.length() > 0;
    int space = joined && spaceBeforeWord ? 1 : 0;
    int width = layout.width() - (firstLine ? layout.before() : 0);
    if (space > 0 && line.length() + space + word.length() > width) {
      endLine();
      joined = false;
    }
    if (!joined) {
      line.append(firstLine ? "" : layout.indent()).append(" ".repeat(wordLevel));
    } else if (space > 0) {
      line.append(' ');
    }
    line.append(word);
    word.setLength(0);
    spaceBeforeWord = false;
  }

  private void endLine() {
    finished.append(line).append('\n');
    line.setLength(0);
    firstLine = false;
  }
}

package io.stytchschemas.processor.emit.javadoc;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Writes the HTML of a doc comment as people write it: the first paragraph of anything without a
 * tag, list items without end tags.
 *
 * <p>Opening tags wait until there is something to put behind them, since doclint objects to
 * elements without content.
 */
final class HtmlWriter {

  /** Code up to this length, in characters, is kept on one line. */
  private static final int UNBROKEN_CODE = 60;

  private final LineFiller lines;
  private final List<String> waitingTags = new ArrayList<>();
  private final Set<String> openElements = new HashSet<>();
  private boolean paragraphDue;
  private boolean containerEmpty = true;
  private int depth;

  HtmlWriter(Layout layout) {
    this.lines = new LineFiller(layout);
  }

  boolean isEmpty() {
    return lines.isEmpty();
  }

  void paragraph(Runnable inlines) {
    paragraphDue = true;
    inlines.run();
    paragraphDue = false;
    lines.newLine();
  }

  void block(String openTag, Runnable content, String closeTag) {
    startBlock();
    lines.glue(openTag);
    lines.newLine();
    depth++;
    lines.indent(2);
    container(content);
    lines.indent(-2);
    depth--;
    lines.glue(closeTag);
    lines.newLine();
  }

  void listItem(Runnable content) {
    lines.newLine();
    lines.glue("<li>");
    lines.indent(4);
    container(content);
    lines.indent(-4);
  }

  void preformatted(String text) {
    startBlock();
    lines.verbatim("<pre>");
    text.lines()
        .map(line -> JavadocText.escape(line.replace("\t", "    ").stripTrailing()))
        .forEach(lines::verbatim);
    lines.verbatim("</pre>");
  }

  /** An inline element, unless one of the same name is open (doclint) or it has no content. */
  void element(String name, String openTag, Runnable content) {
    if (!openElements.add(name)) {
      content.run();
      return;
    }
    waitingTags.add(openTag);
    int waiting = waitingTags.size();
    content.run();
    openElements.remove(name);
    if (waitingTags.size() < waiting) {
      lines.glue("</" + name + ">");
    } else {
      waitingTags.remove(waiting - 1);
    }
  }

  void code(String text) {
    if (text.isBlank()) {
      return;
    }
    String html = JavadocText.code(text.strip());
    if (html.length() <= UNBROKEN_CODE) {
      inline(html);
    } else {
      words(html, UnaryOperator.identity());
    }
  }

  void text(String text) {
    words(text, JavadocText::escape);
  }

  void space() {
    lines.space();
  }

  void lineBreak() {
    inline("<br>");
    lines.newLine();
  }

  @Override
  public String toString() {
    return lines.toString();
  }

  /** Lines may break at white space of any kind; what lies between goes through {@code html}. */
  private void words(String text, UnaryOperator<String> html) {
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || Character.isWhitespace(text.charAt(i))) {
        if (i > start) {
          inline(html.apply(text.substring(start, i)));
        }
        if (i < text.length()) {
          lines.space();
        }
        start = i + 1;
      }
    }
  }

  private void inline(String html) {
    if (paragraphDue) {
      paragraphDue = false;
      if (!containerEmpty) {
        startBlock();
        lines.glue("<p>");
      }
      containerEmpty = false;
    }
    waitingTags.forEach(lines::glue);
    waitingTags.clear();
    lines.glue(html);
  }

  private void startBlock() {
    if (depth == 0) {
      lines.blankLine();
    } else {
      lines.newLine();
    }
    containerEmpty = false;
  }

  private void container(Runnable content) {
    containerEmpty = true;
    content.run();
    containerEmpty = false;
    lines.newLine();
  }
}

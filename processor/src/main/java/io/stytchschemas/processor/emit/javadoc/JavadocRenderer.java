package io.stytchschemas.processor.emit.javadoc;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/**
 * Writes Markdown as the HTML of a doc comment. HTML in the Markdown is text like any other, images
 * leave their alternative text, headings become bold paragraphs (levels belong to the page).
 *
 * <p>Opening tags wait until there is something to put behind them, since doclint objects to
 * elements without content.
 */
public final class JavadocRenderer extends AbstractVisitor {

  /**
   * Indented code blocks are left out: published descriptions indent plain paragraphs. HTML blocks
   * are left out so that HTML reads as text. The limits keep hostile nesting off the stack.
   */
  private static final Parser PARSER =
      Parser.builder()
          .enabledBlockTypes(
              Set.of(
                  BlockQuote.class,
                  FencedCodeBlock.class,
                  Heading.class,
                  ListBlock.class,
                  ThematicBreak.class))
          .maxOpenBlockParsers(16)
          .maxInlineNesting(16)
          .build();

  /** Words of code that are kept on one line, in characters. */
  private static final int UNBROKEN_CODE = 60;

  private final LineFiller lines;
  private final List<String> waitingTags = new ArrayList<>();
  private final Set<String> openElements = new HashSet<>();
  private boolean paragraphDue;
  private boolean containerEmpty = true;
  private int depth;

  public JavadocRenderer(Layout layout) {
    this.lines = new LineFiller(layout);
  }

  /** Adds Markdown below what there is. */
  public void render(String markdown) {
    boolean empty = lines.isEmpty();
    PARSER.parse(markdown).accept(this);
    if (empty && lines.isEmpty() && !markdown.isBlank()) {
      // Nothing but link definitions, images and the like: better the source than silence.
      paragraph(() -> words(markdown, JavadocText::escape));
    }
  }

  /** The body of the comment; empty where there was only white space. */
  @Override
  public String toString() {
    return lines.toString();
  }

  @Override
  public void visit(Paragraph paragraph) {
    paragraph(() -> visitChildren(paragraph));
  }

  @Override
  public void visit(Heading heading) {
    paragraph(() -> element("b", "<b>", heading));
  }

  @Override
  public void visit(BulletList list) {
    block("<ul>", list, "</ul>");
  }

  @Override
  public void visit(OrderedList list) {
    Integer start = list.getMarkerStartNumber();
    block(start == null || start == 1 ? "<ol>" : "<ol start=\"" + start + "\">", list, "</ol>");
  }

  @Override
  public void visit(BlockQuote quote) {
    block("<blockquote>", quote, "</blockquote>");
  }

  @Override
  public void visit(ListItem item) {
    lines.newLine();
    lines.glue("<li>");
    lines.indent(4);
    containerEmpty = true;
    visitChildren(item);
    containerEmpty = false;
    lines.newLine();
    lines.indent(-4);
  }

  @Override
  public void visit(FencedCodeBlock code) {
    String text = code.getLiteral().stripTrailing();
    if (text.isEmpty()) {
      return;
    }
    startBlock();
    lines.verbatim("<pre>");
    text.lines()
        .map(line -> line.replace("\t", "    ").stripTrailing())
        .map(JavadocText::escape)
        .forEach(lines::verbatim);
    lines.verbatim("</pre>");
  }

  @Override
  public void visit(ThematicBreak rule) {
    // The paragraphs around it are set apart as it is.
  }

  @Override
  public void visit(Text text) {
    words(text.getLiteral(), JavadocText::escape);
  }

  @Override
  public void visit(HtmlInline html) {
    words(html.getLiteral(), JavadocText::escape);
  }

  @Override
  public void visit(SoftLineBreak softBreak) {
    lines.space();
  }

  @Override
  public void visit(HardLineBreak hardBreak) {
    content("<br>");
    lines.newLine();
  }

  @Override
  public void visit(Code code) {
    String text = code.getLiteral().strip();
    if (text.isEmpty()) {
      return;
    }
    String html = JavadocText.code(text);
    if (html.length() <= UNBROKEN_CODE) {
      content(html);
    } else {
      words(html, UnaryOperator.identity());
    }
  }

  @Override
  public void visit(Emphasis emphasis) {
    element("em", "<em>", emphasis);
  }

  @Override
  public void visit(StrongEmphasis emphasis) {
    element("strong", "<strong>", emphasis);
  }

  @Override
  public void visit(Link link) {
    Optional<String> href = JavadocText.href(link.getDestination());
    if (href.isPresent()) {
      element("a", "<a href=\"" + href.get() + "\">", link);
    } else {
      visitChildren(link);
    }
  }

  /** An inline element, unless one of the same name is open (doclint) or it has no content. */
  private void element(String name, String openTag, Node node) {
    if (!openElements.add(name)) {
      visitChildren(node);
      return;
    }
    waitingTags.add(openTag);
    int waiting = waitingTags.size();
    visitChildren(node);
    openElements.remove(name);
    if (waitingTags.size() < waiting) {
      lines.glue("</" + name + ">");
    } else {
      waitingTags.remove(waiting - 1);
    }
  }

  /** The first paragraph of a container goes without a tag, as Javadoc has it. */
  private void paragraph(Runnable inlines) {
    paragraphDue = true;
    inlines.run();
    paragraphDue = false;
    lines.newLine();
  }

  private void block(String openTag, Block block, String closeTag) {
    startBlock();
    lines.glue(openTag);
    lines.newLine();
    lines.indent(2);
    depth++;
    containerEmpty = true;
    visitChildren(block);
    containerEmpty = false;
    depth--;
    lines.indent(-2);
    lines.newLine();
    lines.glue(closeTag);
    lines.newLine();
  }

  private void startBlock() {
    if (depth == 0) {
      lines.blankLine();
    } else {
      lines.newLine();
    }
    containerEmpty = false;
  }

  /** Text with white space of any kind as the places where a line may break. */
  private void words(String text, UnaryOperator<String> html) {
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || Character.isWhitespace(text.charAt(i))) {
        if (i > start) {
          content(html.apply(text.substring(start, i)));
        }
        if (i < text.length()) {
          lines.space();
        }
        start = i + 1;
      }
    }
  }

  private void content(String html) {
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
}

package io.stytchschemas.processor.emit.javadoc;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
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
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/**
 * Writes Markdown as the body of a doc comment. HTML in the Markdown is text like any other, images
 * leave their alternative text, headings become bold paragraphs (levels belong to the page).
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

  /** What is longer is text: the parser may take time that grows with the square of the length. */
  private static final int LONGEST = 32_768;

  /** What means nothing in Markdown, unless a line begins with it. */
  private static final String TEXT = "[A-Za-z0-9 ,.;:!?'\"()/%=$+{}#@|-]";

  /**
   * One paragraph of text and code, as three of four descriptions are. The parser would find
   * nothing else in it, and costs more than all the rest of a comment.
   */
  private static final Pattern PLAIN =
      Pattern.compile(
          "[A-Za-z]<text>*+(?:`[^`\\p{Cntrl}]++`(?:<text>++|$))*+".replace("<text>", TEXT));

  private final HtmlWriter html;

  public JavadocRenderer(Layout layout) {
    this.html = new HtmlWriter(layout);
  }

  /** Begins with Markdown. */
  public void markdown(String markdown) {
    if (PLAIN.matcher(markdown).matches()) {
      html.paragraph(() -> sentence(markdown));
      return;
    }
    if (markdown.length() > LONGEST) {
      html.paragraph(() -> html.text(markdown));
      return;
    }
    PARSER.parse(markdown).accept(this);
    if (html.isEmpty()) {
      // Nothing but link definitions, rules and the like: better the source than silence.
      html.paragraph(() -> html.text(markdown));
    }
  }

  /** Adds a paragraph of plain sentences, in which backticks enclose code. */
  public void sentences(List<String> sentences) {
    html.paragraph(
        () -> {
          for (String sentence : sentences) {
            sentence(sentence);
            html.space();
          }
        });
  }

  private void sentence(String sentence) {
    String[] parts = sentence.split("`", -1);
    if (parts.length % 2 == 0) {
      html.text(sentence);
      return;
    }
    for (int i = 0; i < parts.length; i++) {
      if (i % 2 == 0) {
        html.text(parts[i]);
      } else {
        html.code(parts[i]);
      }
    }
  }

  /** The body of the comment; empty where there was only white space. */
  @Override
  public String toString() {
    return html.toString();
  }

  @Override
  public void visit(Paragraph paragraph) {
    html.paragraph(() -> visitChildren(paragraph));
  }

  @Override
  public void visit(Heading heading) {
    html.paragraph(() -> html.element("b", "<b>", () -> visitChildren(heading)));
  }

  @Override
  public void visit(BulletList list) {
    html.block("<ul>", () -> visitChildren(list), "</ul>");
  }

  @Override
  public void visit(OrderedList list) {
    Integer start = list.getMarkerStartNumber();
    String tag = start == null || start == 1 ? "<ol>" : "<ol start=\"" + start + "\">";
    html.block(tag, () -> visitChildren(list), "</ol>");
  }

  @Override
  public void visit(ListItem item) {
    html.listItem(() -> visitChildren(item));
  }

  @Override
  public void visit(BlockQuote quote) {
    html.block("<blockquote>", () -> visitChildren(quote), "</blockquote>");
  }

  @Override
  public void visit(FencedCodeBlock code) {
    if (!code.getLiteral().isBlank()) {
      html.preformatted(code.getLiteral().stripTrailing());
    }
  }

  @Override
  public void visit(ThematicBreak rule) {
    // The paragraphs around it are set apart as it is.
  }

  @Override
  public void visit(Text text) {
    html.text(text.getLiteral());
  }

  @Override
  public void visit(HtmlInline inline) {
    html.text(inline.getLiteral());
  }

  @Override
  public void visit(SoftLineBreak softBreak) {
    html.space();
  }

  @Override
  public void visit(HardLineBreak hardBreak) {
    html.lineBreak();
  }

  @Override
  public void visit(Code code) {
    html.code(code.getLiteral());
  }

  @Override
  public void visit(Emphasis emphasis) {
    html.element("em", "<em>", () -> visitChildren(emphasis));
  }

  @Override
  public void visit(StrongEmphasis emphasis) {
    html.element("strong", "<strong>", () -> visitChildren(emphasis));
  }

  @Override
  public void visit(Link link) {
    Optional<String> href = JavadocText.href(link.getDestination());
    if (href.isPresent()) {
      html.element("a", "<a href=\"" + href.get() + "\">", () -> visitChildren(link));
    } else {
      visitChildren(link);
    }
  }
}

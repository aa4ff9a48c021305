package io.stytchschemas.maven.site.html;

import java.util.List;
import java.util.Set;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * Descriptions as HTML. What Markdown allows and a page must not have is taken out: raw HTML is
 * text, a link that runs code leads nowhere, and an image, which would be fetched, is its words.
 */
public final class Markdown {
  private static final int DEEPEST = 50;

  /** The parser may take time that grows with the square of the length. */
  private static final int LONGEST = 32_768;

  private static final List<String> LINKED = List.of("http", "https", "mailto");

  private final Parser parser = Parser.builder().maxOpenBlockParsers(DEEPEST).build();
  private final HtmlRenderer renderer =
      HtmlRenderer.builder()
          .escapeHtml(true)
          .sanitizeUrls(true)
          .urlSanitizer(new DefaultUrlSanitizer(LINKED))
          .omitSingleParagraphP(false)
          .nodeRendererFactory(WordsOfImages::new)
          .attributeProviderFactory(
              context ->
                  (node, tag, attributes) -> {
                    if (tag.equals("a")) {
                      attributes.put("rel", "noopener noreferrer nofollow");
                    }
                  })
          .build();

  /** The description as HTML of at most so many bytes: of a longer one, its beginning. */
  public String html(String description, int bytes) {
    String kept = description;
    if (kept.length() > LONGEST) {
      kept = kept.substring(0, LONGEST) + " …";
    }
    String html = html(kept);
    while (Html.size(html) > bytes) {
      kept = kept.substring(0, kept.length() * 2 / 3);
      html = html(kept + " …");
    }
    return html;
  }

  private String html(String description) {
    try {
      return renderer.render(parser.parse(Html.plain(description)));
    } catch (StackOverflowError e) {
      // Emphasis in emphasis by the thousand: nobody means that.
      return "<p>" + Html.text(description) + "</p>\n";
    }
  }

  /** In place of images. */
  private static final class WordsOfImages implements NodeRenderer {
    private final HtmlNodeRendererContext context;

    WordsOfImages(HtmlNodeRendererContext context) {
      this.context = context;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
      return Set.of(Image.class);
    }

    @Override
    public void render(Node image) {
      List.of(TextContentRenderer.builder().build().render(image).split("\n", -1))
          .forEach(line -> context.getWriter().text(line));
    }
  }
}

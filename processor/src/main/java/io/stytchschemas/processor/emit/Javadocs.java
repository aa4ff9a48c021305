package io.stytchschemas.processor.emit;

import com.palantir.javapoet.CodeBlock;
import io.stytchschemas.processor.emit.javadoc.JavadocRenderer;
import io.stytchschemas.processor.emit.javadoc.Layout;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The one way from a schema's descriptions to Javadoc. Descriptions are Markdown from strangers:
 * what comes out is text and a handful of tags of our own, can neither end the comment nor start a
 * tag in it, and leaves {@code javadoc -Xdoclint:all} nothing to report.
 *
 * <p>Facts are sentences of our own about constraints ({@code "Minimum 5."}); they are Markdown as
 * well, so a value of the schema goes into one through {@link #codeSpan}. They stand in a paragraph
 * below the description.
 *
 * <p>Every method returns an empty block when there is nothing to say; a comment that has to say
 * something is the caller's to fill.
 */
public final class Javadocs {

  private static final Pattern BACKTICKS = Pattern.compile("`+");

  private Javadocs() {}

  /** The main description of a comment. */
  public static CodeBlock markdown(String description) {
    return markdown(description, List.of());
  }

  /** The main description of a comment, and the constraints that go with it. */
  public static CodeBlock markdown(String description, List<String> facts) {
    return render(Layout.MAIN, description, facts);
  }

  /** What stands behind the name in a tag for a parameter; further lines come indented. */
  public static CodeBlock paramText(String description) {
    return paramText(description, List.of());
  }

  /** What stands behind the name in a tag for a parameter, and the constraints that go with it. */
  public static CodeBlock paramText(String description, List<String> facts) {
    return render(Layout.PARAM, description, facts);
  }

  /**
   * Any text as a Markdown code span, so that a fact can quote it: {@code "Default " +
   * codeSpan(value) + "."}. Line breaks become spaces, as they would in HTML. Blank text, which no
   * code span can hold, is shown in quotation marks.
   */
  public static String codeSpan(String text) {
    String line = text.replaceAll("\\R", " ");
    if (line.isBlank()) {
      return "`\"" + line + "\"`";
    }
    int longest =
        BACKTICKS.matcher(line).results().mapToInt(run -> run.end() - run.start()).max().orElse(0);
    if (longest == 0) {
      return "`" + line + "`";
    }
    String fence = "`".repeat(longest + 1);
    return fence + " " + line + " " + fence;
  }

  private static CodeBlock render(Layout layout, String description, List<String> facts) {
    JavadocRenderer renderer = new JavadocRenderer(layout);
    renderer.render(description);
    renderer.render(String.join(" ", facts));
    String body = renderer.toString();
    return body.isEmpty() ? CodeBlock.builder().build() : CodeBlock.of("$L", body);
  }
}

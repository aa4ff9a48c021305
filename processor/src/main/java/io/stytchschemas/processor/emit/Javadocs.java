package io.stytchschemas.processor.emit;

import com.palantir.javapoet.CodeBlock;
import io.stytchschemas.processor.emit.javadoc.JavadocRenderer;
import io.stytchschemas.processor.emit.javadoc.Layout;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The one way from a schema's descriptions to Javadoc. Descriptions are Markdown from strangers:
 * what comes out is text and a handful of tags of our own, can neither end the comment nor start a
 * tag in it, and leaves {@code javadoc -Xdoclint:all} nothing to report.
 *
 * <p>Constraints are plain sentences, with backticks around values at most ({@code "Minimum 5."},
 * {@code "Default `true`."}); they make one paragraph below the description.
 *
 * <p>The blocks do not end in a line break. One is empty when there is nothing to say; a comment
 * that has to say something is the caller's to fill.
 */
public final class Javadocs {
  /** The first paragraph up to a full stop behind a word of at least two letters, or all of it. */
  private static final Pattern FIRST_SENTENCE =
      Pattern.compile(
          "\\A(?:(?!\\R\\s*\\R).)+?(?:(?<=[^.\\s][^.\\s])[.!?](?=\\s|\\z)|\\z|(?=\\R\\s*\\R))",
          Pattern.DOTALL);

  private Javadocs() {}

  /** The main description of a comment, and the constraints that go with it. */
  public static CodeBlock markdown(String description, List<String> constraints) {
    return render(Layout.MAIN, description, constraints);
  }

  /**
   * What stands behind a parameter's name in its tag, with the constraints; further lines come
   * indented.
   */
  public static CodeBlock paramText(String name, String description, List<String> constraints) {
    return render(Layout.param(name), description, constraints);
  }

  /** The first sentence, on one line; empty where that cannot be. */
  public static CodeBlock firstSentence(String description) {
    Matcher sentence = FIRST_SENTENCE.matcher(description.strip());
    String line = sentence.find() ? text(Layout.LINE, sentence.group(), List.of()) : "";
    return block(line.contains("\n") ? "" : line);
  }

  /** Constraints on one line. */
  public static CodeBlock line(List<String> constraints) {
    return render(Layout.LINE, "", constraints);
  }

  private static CodeBlock render(Layout layout, String description, List<String> constraints) {
    return block(text(layout, description, constraints));
  }

  private static CodeBlock block(String text) {
    return text.isEmpty() ? CodeBlock.builder().build() : CodeBlock.of("$L", text);
  }

  private static String text(Layout layout, String description, List<String> constraints) {
    JavadocRenderer renderer = new JavadocRenderer(layout);
    renderer.markdown(description);
    renderer.sentences(constraints);
    return renderer.toString();
  }
}

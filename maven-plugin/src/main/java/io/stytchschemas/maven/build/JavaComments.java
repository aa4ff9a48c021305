package io.stytchschemas.maven.build;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Comments in generated Java: edits of descriptions change nothing else. */
final class JavaComments {
  /** Literals come first, so that what looks like a comment in one is none. */
  private static final Pattern LITERAL_OR_COMMENT =
      Pattern.compile(
          "(\"(?:[^\"\\\\\\n]|\\\\.)*+\"|'(?:[^'\\\\\\n]|\\\\.)*+')"
              + "|/\\*(?:[^*]|\\*(?!/))*+\\*/|//[^\\n]*+");

  private static final Pattern BLANKS = Pattern.compile("\\s*\\n\\s*");

  private JavaComments() {}

  /** The source without its comments, and without the lines that they took. */
  static String removedFrom(String source) {
    String code =
        LITERAL_OR_COMMENT
            .matcher(source)
            .replaceAll(
                found -> found.group(1) == null ? "" : Matcher.quoteReplacement(found.group(1)));
    return BLANKS.matcher(code).replaceAll("\n");
  }
}

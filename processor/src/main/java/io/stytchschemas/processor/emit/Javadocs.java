package io.stytchschemas.processor.emit;

import com.palantir.javapoet.CodeBlock;

/** Markdown of a schema as Javadoc that cannot end the comment, or say anything to javadoc. */
public final class Javadocs {
  private Javadocs() {}

  /** The body of a type's Javadoc. */
  public static CodeBlock markdown(String text) {
    return paramText(text);
  }

  /** Text that may follow {@code @param name}. */
  public static CodeBlock paramText(String markdown) {
    StringBuilder out = new StringBuilder();
    markdown.strip().codePoints().forEach(c -> append(c, out));
    return CodeBlock.of("$L", out);
  }

  private static void append(int c, StringBuilder out) {
    if (Character.isWhitespace(c)) {
      out.append(' ');
    } else if (c >= '!' && c <= '~' && "<>&@*/{}\\$`".indexOf(c) < 0) {
      out.append((char) c);
    } else if (Character.isISOControl(c) || !Character.isDefined(c) || c >= 0xD800 && c < 0xE000) {
      out.append('?');
    } else {
      out.append("&#").append(c).append(';');
    }
  }
}

package io.stytchschemas.processor.vocabulary.check;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;

/**
 * Strings of a schema as Java expressions.
 *
 * <p>Characters beyond ASCII are escaped: the encoding of the compiler may not have them, lone
 * surrogates no encoding has, and JavaPoet would break lines at some. JavaPoet's own {@code $S} is
 * for text of ours.
 */
public final class Literals {
  /**
   * Most bytes of a constant, in modified UTF-8: a class file has room for one more (JVMS 4.4.7),
   * but javac refuses that.
   */
  static final int CONSTANT_BYTES = 65_534;

  private Literals() {}

  /** An expression for {@code text}: a literal, or a call that joins several. */
  public static CodeBlock string(String text) {
    List<CodeBlock> parts = new ArrayList<>();
    int start = 0;
    int bytes = 0;
    for (int i = 0; i < text.length(); i++) {
      int more = constantBytes(text.charAt(i));
      if (bytes + more > CONSTANT_BYTES) {
        parts.add(literal(text.substring(start, i)));
        start = i;
        bytes = 0;
      }
      bytes += more;
    }
    if (parts.isEmpty()) {
      return literal(text);
    }
    parts.add(literal(text.substring(start)));
    // Not "+", which the compiler would fold into one constant that is too long again.
    return CodeBlock.of("$T.join($S, $L)", String.class, "", CodeBlock.join(parts, ",$W"));
  }

  private static int constantBytes(char c) {
    if (c == 0) {
      return 2;
    }
    return c < 0x80 ? 1 : c < 0x800 ? 2 : 3;
  }

  private static CodeBlock literal(String text) {
    StringBuilder out = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      escape(text.charAt(i), out);
    }
    return CodeBlock.of("$L", out.append('"'));
  }

  private static void escape(char c, StringBuilder out) {
    switch (c) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      default -> {
        if (c >= ' ' && c <= '~') {
          out.append(c);
        } else {
          out.append("\\u");
          for (int shift = 12; shift >= 0; shift -= 4) {
            out.append(Character.forDigit(c >> shift & 0xF, 16));
          }
        }
      }
    }
  }
}

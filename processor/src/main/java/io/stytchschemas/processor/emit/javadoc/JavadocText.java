package io.stytchschemas.processor.emit.javadoc;

import io.stytchschemas.json.ReadableText;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Makes single pieces of text safe to stand in a doc comment. */
final class JavadocText {

  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  /** What RFC 3986 allows, save brackets, which java.net.URI refuses, and the star. */
  private static final String URI_CHARACTERS =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-._~:/?#@!$&'()+,;=%";

  private JavadocText() {}

  /**
   * Text as HTML that has no meaning to javac or javadoc. A backslash is always spelt as a
   * reference, because javac translates a backslash and {@code u} even in comments; so is a star
   * that a slash follows or might follow, and an at sign where a tag could begin. Invisible
   * characters are spelt out too: ones that reverse the direction of text would show a reviewer
   * other code than javac sees.
   */
  static String escape(String text) {
    StringBuilder html = new StringBuilder(text.length() + 16);
    int previous = -1;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      int next = i < text.length() ? text.charAt(i) : -1;
      switch (c) {
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '&' -> html.append("&amp;");
        case '\\' -> html.append("&#92;");
        case '@' -> html.append(Character.isLetterOrDigit(previous) ? "@" : "&#64;");
        case '*' -> html.append(next == '/' || next == -1 ? "&#42;" : "*");
        default -> appendVisible(html, c);
      }
      previous = c;
    }
    return html.toString();
  }

  private static void appendVisible(StringBuilder html, int c) {
    if (ReadableText.isReadable(c)) {
      html.appendCodePoint(c);
    } else if (Character.getType(c) == Character.FORMAT) {
      html.append("&#").append(c).append(';');
    } else {
      html.append('\uFFFD');
    }
  }

  /** Text in typewriter face: an inline tag where that can hold it, which reads best, else HTML. */
  static String code(String text) {
    return fitsCodeTag(text) ? "{@code " + text + "}" : "<code>" + escape(text) + "</code>";
  }

  /** Nothing is escaped in a code tag, so what would need it must be absent, and braces paired. */
  private static boolean fitsCodeTag(String text) {
    if (text.contains("*/") || !text.codePoints().allMatch(JavadocText::isPlain)) {
      return false;
    }
    int open = 0;
    for (int i = 0; i < text.length() && open >= 0; i++) {
      open += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
    }
    return open == 0;
  }

  private static boolean isPlain(int c) {
    return c != '\\' && c != '@' && ReadableText.isReadable(c);
  }

  /** The value for {@code href}; empty unless it is a web or mail address that doclint accepts. */
  static Optional<String> href(String destination) {
    String encoded = percentEncoded(destination);
    try {
      String scheme = new URI(encoded).getScheme();
      return scheme != null && SCHEMES.contains(scheme.toLowerCase(Locale.ROOT))
          ? Optional.of(encoded.replace("&", "&amp;"))
          : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static String percentEncoded(String destination) {
    StringBuilder encoded = new StringBuilder(destination.length());
    for (byte b : destination.getBytes(StandardCharsets.UTF_8)) {
      // Bytes of anything beyond ASCII are negative, and in no list of ours.
      if (URI_CHARACTERS.indexOf(b) >= 0) {
        encoded.append((char) b);
      } else {
        encoded.append('%').append(HEX.toHexDigits(b));
      }
    }
    return encoded.toString();
  }
}

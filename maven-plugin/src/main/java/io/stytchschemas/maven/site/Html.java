package io.stytchschemas.maven.site;

import io.stytchschemas.maven.text.Texts;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Text as HTML: whatever it holds, it stays text, and on its own side of the page. */
public final class Html {
  /** A longer name or value is cut: a page has a size that it keeps. */
  private static final int LONGEST = 200;

  private static final String ANCHOR =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-";

  private static final Pattern WORD_ENDS = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[._])");

  private Html() {}

  /** Escaped for elements and quoted attributes alike. */
  public static String text(String text) {
    StringBuilder html = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append("&quot;");
        case '\'' -> html.append("&#39;");
        default -> html.append(harmless(c));
      }
    }
    return html.toString();
  }

  /** A name or value, cut where it is too long for a line. */
  static String shortText(String text) {
    return text(Texts.cut(text, LONGEST));
  }

  /** The name of a type, cut where it is too long. */
  static String name(String name) {
    return words(Texts.cut(name, LONGEST));
  }

  /** Names that break between their words where a line is too short for them. */
  public static String words(String text) {
    return Arrays.stream(WORD_ENDS.split(text))
        .map(Html::text)
        .collect(Collectors.joining("<wbr>"));
  }

  /** With a mark for what would turn the direction of a line, and for controls. */
  static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.chars().forEach(c -> plain.append(harmless((char) c)));
    return plain.toString();
  }

  private static char harmless(char c) {
    boolean control = Character.isISOControl(c) && c != '\n' && c != '\t';
    boolean turns =
        c == '\u061C'
            || c == '\u200E'
            || c == '\u200F'
            || (c >= '\u202A' && c <= '\u202E')
            || (c >= '\u2066' && c <= '\u2069');
    return control || turns ? '\uFFFD' : c;
  }

  /** What may stand in an id and in the fragment of a link, the same for the same text. */
  static String anchor(String text) {
    StringBuilder anchor = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) b;
      if (ANCHOR.indexOf(c) >= 0) {
        anchor.append(c);
      } else {
        anchor.append('_').append(HexFormat.of().toHexDigits(b));
      }
    }
    return anchor.length() <= LONGEST ? anchor.toString() : anchor.substring(0, LONGEST);
  }

  static int size(CharSequence html) {
    return html.toString().getBytes(StandardCharsets.UTF_8).length;
  }
}

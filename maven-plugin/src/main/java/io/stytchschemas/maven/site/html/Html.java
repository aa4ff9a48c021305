package io.stytchschemas.maven.site.html;

import io.stytchschemas.json.ReadableText;
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

  /** Line end and tab, and what joins the characters of a script, or parts them. */
  private static final String HARMLESS = "\n\t\u200C\u200D";

  private static final Pattern WORD_ENDS = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[._])");

  private Html() {}

  /** Escaped for elements and quoted attributes alike. */
  public static String text(String text) {
    StringBuilder html = new StringBuilder(text.length() + 16);
    for (int c : harmless(text)) {
      switch (c) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append("&quot;");
        case '\'' -> html.append("&#39;");
        default -> html.appendCodePoint(c);
      }
    }
    return html.toString();
  }

  /** A name or value, cut where it is too long for a line. */
  public static String shortText(String text) {
    return text(Texts.cut(text, LONGEST));
  }

  /** The name of a type, cut where it is too long. */
  public static String name(String name) {
    return words(Texts.cut(name, LONGEST));
  }

  /** Names that break between their words where a line is too short for them. */
  public static String words(String text) {
    return Arrays.stream(WORD_ENDS.split(text))
        .map(Html::text)
        .collect(Collectors.joining("<wbr>"));
  }

  /** With a mark for what would turn the direction of a line, and for controls. */
  public static String plain(String text) {
    int[] plain = harmless(text);
    return new String(plain, 0, plain.length);
  }

  private static int[] harmless(String text) {
    return text.codePoints()
        .map(c -> ReadableText.isReadable(c) || HARMLESS.indexOf(c) >= 0 ? c : '\uFFFD')
        .toArray();
  }

  /** What may stand in an id and in the fragment of a link, the same for the same text. */
  public static String anchor(String text) {
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

  public static int size(CharSequence html) {
    return html.toString().getBytes(StandardCharsets.UTF_8).length;
  }
}

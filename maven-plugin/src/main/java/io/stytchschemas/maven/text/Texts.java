package io.stytchschemas.maven.text;

import io.stytchschemas.json.ReadableText;

/** Text of schemas on its way to people. */
public final class Texts {
  private Texts() {}

  /** On one line, with a mark for what cannot be read. */
  public static String visible(String text) {
    StringBuilder line = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> ReadableText.isReadable(c) ? c : '\uFFFD')
        .forEach(line::appendCodePoint);
    return line.toString();
  }

  /** A text, cut where it is longer than so many characters. */
  public static String cut(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, longest) + '…';
  }

  /** "1 change", "2 changes". */
  public static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}

package io.stytchschemas;

import io.stytchschemas.json.ReadableText;

/**
 * Words for people. Property names of the instance are a stranger's text, so logs are safe here.
 */
final class Wording {
  /** How many characters of a location or an id are shown. */
  private static final int SHOWN = 200;

  private Wording() {}

  static String violation(Violation violation) {
    String place = violation.instanceLocation();
    return (place.isEmpty() ? "(root)" : text(place)) + ": " + violation.message();
  }

  /** On one line, with nothing that a terminal would obey, cut to a bearable length. */
  static String text(String text) {
    StringBuilder readable = new StringBuilder(Math.min(text.length(), SHOWN));
    for (int i = 0; i < text.length(); i++) {
      if (readable.length() >= SHOWN) {
        return readable.append('…').toString();
      }
      ReadableText.append(readable, text.charAt(i));
    }
    return readable.toString();
  }
}

package io.stytchschemas.processor.vocabulary;

import io.stytchschemas.processor.diagnostic.Location;

/** Texts from schemas inside pointers and messages. */
public final class Escapes {
  private static final int SHOWN = 60;

  private Escapes() {}

  /** The pointer "/keyword/token". */
  public static String pointer(String keyword, String token) {
    return Location.child('/' + keyword, token);
  }

  /** A text of the schema in quotes, cut where it is long, for a message. */
  public static String quote(String text) {
    String shown = text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    return '"' + shown + '"';
  }
}

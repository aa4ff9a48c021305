package io.stytchschemas.stytch;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.stytchschemas.json.PropertyNames;
import io.stytchschemas.json.document.IndexedDocument;
import io.stytchschemas.json.document.NameTable;
import java.util.List;
import java.util.Map;

/**
 * The claims that a session's custom claims cannot set, for its JWT has them already.
 *
 * <p>Source: the descriptions of {@code session_custom_claims} in the schemas that Stytch publishes
 * list the seven names and say that they are ignored; Stytch's guide to session JWTs adds the
 * prefix of Stytch's own claims, and says that reserved claims are answered with an error. Hence a
 * warning, which can be raised to an error.
 */
final class ReservedClaims {
  private static final String[] TEXTS = {"iss", "sub", "aud", "exp", "nbf", "iat", "jti"};

  static final PropertyNames NAMES = PropertyNames.of(TEXTS);

  /** The same, for rows of a document. */
  private static final NameTable TABLE = NameTable.of(List.of(TEXTS));

  /** What all names have: most claims are told apart by it. */
  private static final int LENGTH = 3;

  static final String PREFIX = "https://stytch.com/";

  static final String MESSAGE =
      "is a reserved claim, which Stytch sets itself: choose another name";

  private static final byte[] PREFIX_BYTES = PREFIX.getBytes(UTF_8);

  private ReservedClaims() {}

  static boolean isReserved(String claim) {
    return claim.length() == LENGTH ? NAMES.contains(claim) : claim.startsWith(PREFIX);
  }

  /** Whether the name at a row is reserved. */
  static boolean isReserved(IndexedDocument document, int name) {
    if (document.hasEscapes(name)) {
      return isReserved(document.string(name));
    }
    return document.end(name) - document.start(name) == LENGTH
        ? TABLE.find(document, name) >= 0
        : document.beginsWith(name, PREFIX_BYTES);
  }

  static boolean isNoneIn(Map<String, ?> claims) {
    for (String claim : claims.keySet()) {
      if (isReserved(claim)) {
        return false;
      }
    }
    return true;
  }
}

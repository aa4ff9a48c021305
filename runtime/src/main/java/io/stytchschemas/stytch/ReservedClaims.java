package io.stytchschemas.stytch;

import io.stytchschemas.json.PropertyNames;
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
  static final PropertyNames NAMES =
      PropertyNames.of("iss", "sub", "aud", "exp", "nbf", "iat", "jti");

  /** What all names have: most claims are told apart by it. */
  private static final int LENGTH = 3;

  static final String PREFIX = "https://stytch.com/";

  static final String MESSAGE =
      "is a reserved claim, which Stytch sets itself: choose another name";

  private ReservedClaims() {}

  static boolean isReserved(String claim) {
    return claim.length() == LENGTH ? NAMES.contains(claim) : claim.startsWith(PREFIX);
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

package io.stytchschemas.stytch;

import io.stytchschemas.json.JsonReader;
import io.stytchschemas.json.JsonWriter;
import java.io.InvalidObjectException;
import java.io.Serializable;

/** What Java's serialisation keeps of claims: their JSON. */
final class ClaimsText implements Serializable {
  private static final long serialVersionUID = 1;

  private final byte[] json;

  ClaimsText(CustomClaims claims) {
    try (JsonWriter out = JsonWriter.borrow()) {
      claims.write(out);
      json = out.toByteArray();
    }
  }

  private Object readResolve() throws InvalidObjectException {
    try {
      JsonReader in = JsonReader.of(json, JsonReader.Mode.STRICT);
      CustomClaims claims = CustomClaims.read(in);
      in.endDocument();
      return claims;
    } catch (RuntimeException e) {
      InvalidObjectException failure = new InvalidObjectException("no JSON object of claims");
      failure.initCause(e);
      throw failure;
    }
  }
}

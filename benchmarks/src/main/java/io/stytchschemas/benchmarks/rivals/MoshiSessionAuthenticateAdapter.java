package io.stytchschemas.benchmarks.rivals;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import io.stytchschemas.benchmarks.beans.AuthorizationCheck;
import io.stytchschemas.benchmarks.beans.SessionAuthenticate;
import java.io.IOException;
import java.util.Map;

/** The adapter that Moshi's code generation would make, in Java. */
final class MoshiSessionAuthenticateAdapter extends JsonAdapter<SessionAuthenticate> {
  private static final JsonReader.Options NAMES =
      JsonReader.Options.of(
          "session_token",
          "session_duration_minutes",
          "session_jwt",
          "session_custom_claims",
          "authorization_check");

  private final JsonAdapter<Map<String, Object>> claims;
  private final JsonAdapter<AuthorizationCheck> authorizationCheck =
      new MoshiAuthorizationCheckAdapter().nullSafe();

  MoshiSessionAuthenticateAdapter(JsonAdapter<Map<String, Object>> claims) {
    this.claims = claims;
  }

  @Override
  public SessionAuthenticate fromJson(JsonReader in) throws IOException {
    SessionAuthenticate value = new SessionAuthenticate();
    in.beginObject();
    while (in.hasNext()) {
      switch (in.selectName(NAMES)) {
        case 0 -> value.sessionToken = in.nextString();
        case 1 -> value.sessionDurationMinutes = in.nextInt();
        case 2 -> value.sessionJwt = in.nextString();
        case 3 -> value.sessionCustomClaims = claims.fromJson(in);
        case 4 -> value.authorizationCheck = authorizationCheck.fromJson(in);
        default -> {
          in.skipName();
          in.skipValue();
        }
      }
    }
    in.endObject();
    return value;
  }

  @Override
  public void toJson(JsonWriter out, SessionAuthenticate value) throws IOException {
    out.beginObject();
    out.name("session_token");
    out.value(value.sessionToken);
    out.name("session_duration_minutes");
    out.value(value.sessionDurationMinutes);
    out.name("session_jwt");
    out.value(value.sessionJwt);
    out.name("session_custom_claims");
    claims.toJson(out, value.sessionCustomClaims);
    out.name("authorization_check");
    authorizationCheck.toJson(out, value.authorizationCheck);
    out.endObject();
  }
}

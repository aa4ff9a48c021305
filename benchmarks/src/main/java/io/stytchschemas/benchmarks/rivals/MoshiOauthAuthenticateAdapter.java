package io.stytchschemas.benchmarks.rivals;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import io.stytchschemas.benchmarks.beans.OauthAuthenticate;
import java.io.IOException;
import java.util.Map;

/** The adapter that Moshi's code generation would make, in Java. */
final class MoshiOauthAuthenticateAdapter extends JsonAdapter<OauthAuthenticate> {
  private static final JsonReader.Options NAMES =
      JsonReader.Options.of(
          "oauth_token",
          "session_token",
          "session_duration_minutes",
          "session_jwt",
          "session_custom_claims",
          "pkce_code_verifier",
          "locale",
          "intermediate_session_token",
          "telemetry_id");

  private final JsonAdapter<Map<String, Object>> claims;

  MoshiOauthAuthenticateAdapter(JsonAdapter<Map<String, Object>> claims) {
    this.claims = claims;
  }

  @Override
  public OauthAuthenticate fromJson(JsonReader in) throws IOException {
    OauthAuthenticate value = new OauthAuthenticate();
    in.beginObject();
    while (in.hasNext()) {
      switch (in.selectName(NAMES)) {
        case 0 -> value.oauthToken = in.nextString();
        case 1 -> value.sessionToken = in.nextString();
        case 2 -> value.sessionDurationMinutes = in.nextInt();
        case 3 -> value.sessionJwt = in.nextString();
        case 4 -> value.sessionCustomClaims = claims.fromJson(in);
        case 5 -> value.pkceCodeVerifier = in.nextString();
        case 6 -> value.locale = in.nextString();
        case 7 -> value.intermediateSessionToken = in.nextString();
        case 8 -> value.telemetryId = in.nextString();
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
  public void toJson(JsonWriter out, OauthAuthenticate value) throws IOException {
    out.beginObject();
    out.name("oauth_token");
    out.value(value.oauthToken);
    out.name("session_token");
    out.value(value.sessionToken);
    out.name("session_duration_minutes");
    out.value(value.sessionDurationMinutes);
    out.name("session_jwt");
    out.value(value.sessionJwt);
    out.name("session_custom_claims");
    claims.toJson(out, value.sessionCustomClaims);
    out.name("pkce_code_verifier");
    out.value(value.pkceCodeVerifier);
    out.name("locale");
    out.value(value.locale);
    out.name("intermediate_session_token");
    out.value(value.intermediateSessionToken);
    out.name("telemetry_id");
    out.value(value.telemetryId);
    out.endObject();
  }
}

package io.stytchschemas.benchmarks.rivals;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import io.stytchschemas.benchmarks.beans.Attest;
import java.io.IOException;
import java.util.Map;

/** The adapter that Moshi's code generation would make, in Java. */
final class MoshiAttestAdapter extends JsonAdapter<Attest> {
  private static final JsonReader.Options NAMES =
      JsonReader.Options.of(
          "profile_id",
          "token",
          "organization_id",
          "session_duration_minutes",
          "session_custom_claims",
          "session_token",
          "session_jwt",
          "telemetry_id");

  private final JsonAdapter<Map<String, Object>> claims;

  MoshiAttestAdapter(JsonAdapter<Map<String, Object>> claims) {
    this.claims = claims;
  }

  @Override
  public Attest fromJson(JsonReader in) throws IOException {
    Attest value = new Attest();
    in.beginObject();
    while (in.hasNext()) {
      switch (in.selectName(NAMES)) {
        case 0 -> value.profileId = in.nextString();
        case 1 -> value.token = in.nextString();
        case 2 -> value.organizationId = in.nextString();
        case 3 -> value.sessionDurationMinutes = in.nextInt();
        case 4 -> value.sessionCustomClaims = claims.fromJson(in);
        case 5 -> value.sessionToken = in.nextString();
        case 6 -> value.sessionJwt = in.nextString();
        case 7 -> value.telemetryId = in.nextString();
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
  public void toJson(JsonWriter out, Attest value) throws IOException {
    out.beginObject();
    out.name("profile_id");
    out.value(value.profileId);
    out.name("token");
    out.value(value.token);
    out.name("organization_id");
    out.value(value.organizationId);
    out.name("session_duration_minutes");
    out.value(value.sessionDurationMinutes);
    out.name("session_custom_claims");
    claims.toJson(out, value.sessionCustomClaims);
    out.name("session_token");
    out.value(value.sessionToken);
    out.name("session_jwt");
    out.value(value.sessionJwt);
    out.name("telemetry_id");
    out.value(value.telemetryId);
    out.endObject();
  }
}

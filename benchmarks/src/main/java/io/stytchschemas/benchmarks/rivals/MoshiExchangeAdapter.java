package io.stytchschemas.benchmarks.rivals;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import io.stytchschemas.benchmarks.beans.Exchange;
import java.io.IOException;
import java.util.Map;

/** The adapter that Moshi's code generation would make, in Java. */
final class MoshiExchangeAdapter extends JsonAdapter<Exchange> {
  private static final JsonReader.Options NAMES =
      JsonReader.Options.of(
          "organization_id",
          "session_token",
          "session_jwt",
          "session_duration_minutes",
          "session_custom_claims",
          "locale",
          "telemetry_id");

  private final JsonAdapter<Map<String, Object>> claims;

  MoshiExchangeAdapter(JsonAdapter<Map<String, Object>> claims) {
    this.claims = claims;
  }

  @Override
  public Exchange fromJson(JsonReader in) throws IOException {
    Exchange value = new Exchange();
    in.beginObject();
    while (in.hasNext()) {
      switch (in.selectName(NAMES)) {
        case 0 -> value.organizationId = in.nextString();
        case 1 -> value.sessionToken = in.nextString();
        case 2 -> value.sessionJwt = in.nextString();
        case 3 -> value.sessionDurationMinutes = in.nextInt();
        case 4 -> value.sessionCustomClaims = claims.fromJson(in);
        case 5 -> value.locale = in.nextString();
        case 6 -> value.telemetryId = in.nextString();
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
  public void toJson(JsonWriter out, Exchange value) throws IOException {
    out.beginObject();
    out.name("organization_id");
    out.value(value.organizationId);
    out.name("session_token");
    out.value(value.sessionToken);
    out.name("session_jwt");
    out.value(value.sessionJwt);
    out.name("session_duration_minutes");
    out.value(value.sessionDurationMinutes);
    out.name("session_custom_claims");
    claims.toJson(out, value.sessionCustomClaims);
    out.name("locale");
    out.value(value.locale);
    out.name("telemetry_id");
    out.value(value.telemetryId);
    out.endObject();
  }
}

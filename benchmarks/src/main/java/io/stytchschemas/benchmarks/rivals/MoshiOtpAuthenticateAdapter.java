package io.stytchschemas.benchmarks.rivals;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import io.stytchschemas.benchmarks.beans.Attributes;
import io.stytchschemas.benchmarks.beans.Options;
import io.stytchschemas.benchmarks.beans.OtpAuthenticate;
import java.io.IOException;
import java.util.Map;

/** The adapter that Moshi's code generation would make, in Java. */
final class MoshiOtpAuthenticateAdapter extends JsonAdapter<OtpAuthenticate> {
  private static final JsonReader.Options NAMES =
      JsonReader.Options.of(
          "method_id",
          "code",
          "attributes",
          "options",
          "session_token",
          "session_duration_minutes",
          "session_jwt",
          "session_custom_claims",
          "telemetry_id");

  private final JsonAdapter<Map<String, Object>> claims;
  private final JsonAdapter<Attributes> attributes = new MoshiAttributesAdapter().nullSafe();
  private final JsonAdapter<Options> options = new MoshiOptionsAdapter().nullSafe();

  MoshiOtpAuthenticateAdapter(JsonAdapter<Map<String, Object>> claims) {
    this.claims = claims;
  }

  @Override
  public OtpAuthenticate fromJson(JsonReader in) throws IOException {
    OtpAuthenticate value = new OtpAuthenticate();
    in.beginObject();
    while (in.hasNext()) {
      switch (in.selectName(NAMES)) {
        case 0 -> value.methodId = in.nextString();
        case 1 -> value.code = in.nextString();
        case 2 -> value.attributes = attributes.fromJson(in);
        case 3 -> value.options = options.fromJson(in);
        case 4 -> value.sessionToken = in.nextString();
        case 5 -> value.sessionDurationMinutes = in.nextInt();
        case 6 -> value.sessionJwt = in.nextString();
        case 7 -> value.sessionCustomClaims = claims.fromJson(in);
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
  public void toJson(JsonWriter out, OtpAuthenticate value) throws IOException {
    out.beginObject();
    out.name("method_id");
    out.value(value.methodId);
    out.name("code");
    out.value(value.code);
    out.name("attributes");
    attributes.toJson(out, value.attributes);
    out.name("options");
    options.toJson(out, value.options);
    out.name("session_token");
    out.value(value.sessionToken);
    out.name("session_duration_minutes");
    out.value(value.sessionDurationMinutes);
    out.name("session_jwt");
    out.value(value.sessionJwt);
    out.name("session_custom_claims");
    claims.toJson(out, value.sessionCustomClaims);
    out.name("telemetry_id");
    out.value(value.telemetryId);
    out.endObject();
  }
}

package com.acme.auth;

import io.stytchschemas.GeneratedSchema;
import io.stytchschemas.Schema;
import io.stytchschemas.json.Codec;
import io.stytchschemas.json.JsonReader;
import io.stytchschemas.json.JsonWriter;
import io.stytchschemas.json.PropertyName;
import io.stytchschemas.json.PropertyNames;
import io.stytchschemas.stytch.CustomClaims;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link B2bSessionAttestRequest}.
 */
@NullMarked
@Generated("io.stytchschemas.processor.StytchSchemasProcessor")
public final class B2bSessionAttestRequestCodec implements Codec<B2bSessionAttestRequest> {
  /**
   * The codec, which has no state.
   */
  public static final B2bSessionAttestRequestCodec INSTANCE = new B2bSessionAttestRequestCodec();

  static final Schema<B2bSessionAttestRequest> SCHEMA = GeneratedSchema.direct(
      "#/components/schemas/api_b2b_session_v1_AttestRequest", B2bSessionAttestRequest.class,
      INSTANCE, B2bSessionAttestRequestValidator.INSTANCE);

  private static final PropertyName PROFILE_ID = PropertyName.of("profile_id");

  private static final PropertyName TOKEN = PropertyName.of("token");

  private static final PropertyName ORGANIZATION_ID = PropertyName.of("organization_id");

  private static final PropertyName SESSION_DURATION_MINUTES = PropertyName.of(
      "session_duration_minutes");

  private static final PropertyName SESSION_CUSTOM_CLAIMS = PropertyName.of(
      "session_custom_claims");

  private static final PropertyName SESSION_TOKEN = PropertyName.of("session_token");

  private static final PropertyName SESSION_JWT = PropertyName.of("session_jwt");

  private static final PropertyName TELEMETRY_ID = PropertyName.of("telemetry_id");

  private static final PropertyNames NAMES = PropertyNames.of(PROFILE_ID, TOKEN, ORGANIZATION_ID,
      SESSION_DURATION_MINUTES, SESSION_CUSTOM_CLAIMS, SESSION_TOKEN, SESSION_JWT, TELEMETRY_ID)
      .required(0, 1);

  private B2bSessionAttestRequestCodec() {
  }

  @Override
  public @Nullable B2bSessionAttestRequest read(JsonReader in) {
    String profileId = null;
    String token = null;
    String organizationId = null;
    Integer sessionDurationMinutes = null;
    CustomClaims sessionCustomClaims = null;
    String sessionToken = null;
    String sessionJwt = null;
    String telemetryId = null;
    in.beginObject(NAMES);
    if (in.nextIs(PROFILE_ID, 0)) {
      profileId = in.readUncheckedString();
    }
    if (in.nextIs(TOKEN, 1)) {
      token = in.readUncheckedString();
    }
    if (in.nextIs(ORGANIZATION_ID, 2)) {
      organizationId = in.readUncheckedString();
    }
    if (in.nextIs(SESSION_DURATION_MINUTES, 3)) {
      sessionDurationMinutes = in.readInt();
    }
    if (in.nextIs(SESSION_CUSTOM_CLAIMS, 4)) {
      sessionCustomClaims = CustomClaims.read(in);
    }
    if (in.nextIs(SESSION_TOKEN, 5)) {
      sessionToken = in.readUncheckedString();
    }
    if (in.nextIs(SESSION_JWT, 6)) {
      sessionJwt = in.readUncheckedString();
    }
    if (in.nextIs(TELEMETRY_ID, 7)) {
      telemetryId = in.readUncheckedString();
    }
    for (int name = in.nextName(NAMES); name != JsonReader.END; name = in.nextName(NAMES)) {
      switch (name) {
        case 0 -> profileId = in.readUncheckedString();
        case 1 -> token = in.readUncheckedString();
        case 2 -> organizationId = in.readUncheckedString();
        case 3 -> sessionDurationMinutes = in.readInt();
        case 4 -> sessionCustomClaims = CustomClaims.read(in);
        case 5 -> sessionToken = in.readUncheckedString();
        case 6 -> sessionJwt = in.readUncheckedString();
        case 7 -> telemetryId = in.readUncheckedString();
        default -> in.skipUnknown();
      }
    }
    return in.failed() ? null : new B2bSessionAttestRequest(profileId, token, organizationId,
        sessionDurationMinutes, sessionCustomClaims, sessionToken, sessionJwt, telemetryId);
  }

  @Override
  public void write(JsonWriter out, B2bSessionAttestRequest value) {
    out.beginObject();
    out.name(PROFILE_ID);
    out.write(value.profileId());
    out.name(TOKEN);
    out.write(value.token());
    String organizationId = value.organizationId();
    if (organizationId != null) {
      out.name(ORGANIZATION_ID);
      out.write(organizationId);
    }
    Integer sessionDurationMinutes = value.sessionDurationMinutes();
    if (sessionDurationMinutes != null) {
      out.name(SESSION_DURATION_MINUTES);
      out.write(sessionDurationMinutes);
    }
    CustomClaims sessionCustomClaims = value.sessionCustomClaims();
    if (sessionCustomClaims != null) {
      out.name(SESSION_CUSTOM_CLAIMS);
      sessionCustomClaims.write(out);
    }
    String sessionToken = value.sessionToken();
    if (sessionToken != null) {
      out.name(SESSION_TOKEN);
      out.write(sessionToken);
    }
    String sessionJwt = value.sessionJwt();
    if (sessionJwt != null) {
      out.name(SESSION_JWT);
      out.write(sessionJwt);
    }
    String telemetryId = value.telemetryId();
    if (telemetryId != null) {
      out.name(TELEMETRY_ID);
      out.write(telemetryId);
    }
    out.endObject();
  }
}

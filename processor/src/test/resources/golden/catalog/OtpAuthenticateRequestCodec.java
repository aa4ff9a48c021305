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
 * Reads and writes {@link OtpAuthenticateRequest}.
 */
@NullMarked
@Generated("io.stytchschemas.processor.StytchSchemasProcessor")
public final class OtpAuthenticateRequestCodec implements Codec<OtpAuthenticateRequest> {
  /**
   * The codec, which has no state.
   */
  public static final OtpAuthenticateRequestCodec INSTANCE = new OtpAuthenticateRequestCodec();

  static final Schema<OtpAuthenticateRequest> SCHEMA = GeneratedSchema.direct(
      "#/components/schemas/api_otp_v1_AuthenticateRequest", OtpAuthenticateRequest.class, INSTANCE,
      OtpAuthenticateRequestValidator.INSTANCE);

  private static final PropertyName METHOD_ID = PropertyName.of("method_id");

  private static final PropertyName CODE = PropertyName.of("code");

  private static final PropertyName ATTRIBUTES = PropertyName.of("attributes");

  private static final PropertyName OPTIONS = PropertyName.of("options");

  private static final PropertyName SESSION_TOKEN = PropertyName.of("session_token");

  private static final PropertyName SESSION_DURATION_MINUTES = PropertyName.of(
      "session_duration_minutes");

  private static final PropertyName SESSION_JWT = PropertyName.of("session_jwt");

  private static final PropertyName SESSION_CUSTOM_CLAIMS = PropertyName.of(
      "session_custom_claims");

  private static final PropertyName TELEMETRY_ID = PropertyName.of("telemetry_id");

  private static final PropertyNames NAMES = PropertyNames.of(METHOD_ID, CODE, ATTRIBUTES, OPTIONS,
      SESSION_TOKEN, SESSION_DURATION_MINUTES, SESSION_JWT, SESSION_CUSTOM_CLAIMS, TELEMETRY_ID)
      .required(0, 1);

  private OtpAuthenticateRequestCodec() {
  }

  @Override
  public @Nullable OtpAuthenticateRequest read(JsonReader in) {
    String methodId = null;
    String code = null;
    AttributeAttributes attributes = null;
    MagicOptions options = null;
    String sessionToken = null;
    Integer sessionDurationMinutes = null;
    String sessionJwt = null;
    CustomClaims sessionCustomClaims = null;
    String telemetryId = null;
    in.beginObject(NAMES);
    if (in.nextIs(METHOD_ID, 0)) {
      methodId = in.readUncheckedString();
    }
    if (in.nextIs(CODE, 1)) {
      code = in.readUncheckedString();
    }
    if (in.nextIs(ATTRIBUTES, 2)) {
      attributes = AttributeAttributesCodec.INSTANCE.read(in);
    }
    if (in.nextIs(OPTIONS, 3)) {
      options = MagicOptionsCodec.INSTANCE.read(in);
    }
    if (in.nextIs(SESSION_TOKEN, 4)) {
      sessionToken = in.readUncheckedString();
    }
    if (in.nextIs(SESSION_DURATION_MINUTES, 5)) {
      sessionDurationMinutes = in.readInt();
    }
    if (in.nextIs(SESSION_JWT, 6)) {
      sessionJwt = in.readUncheckedString();
    }
    if (in.nextIs(SESSION_CUSTOM_CLAIMS, 7)) {
      sessionCustomClaims = CustomClaims.read(in);
    }
    if (in.nextIs(TELEMETRY_ID, 8)) {
      telemetryId = in.readUncheckedString();
    }
    for (int name = in.nextName(NAMES); name != JsonReader.END; name = in.nextName(NAMES)) {
      switch (name) {
        case 0 -> methodId = in.readUncheckedString();
        case 1 -> code = in.readUncheckedString();
        case 2 -> attributes = AttributeAttributesCodec.INSTANCE.read(in);
        case 3 -> options = MagicOptionsCodec.INSTANCE.read(in);
        case 4 -> sessionToken = in.readUncheckedString();
        case 5 -> sessionDurationMinutes = in.readInt();
        case 6 -> sessionJwt = in.readUncheckedString();
        case 7 -> sessionCustomClaims = CustomClaims.read(in);
        case 8 -> telemetryId = in.readUncheckedString();
        default -> in.skipUnknown();
      }
    }
    return in.failed() ? null : new OtpAuthenticateRequest(methodId, code, attributes, options,
        sessionToken, sessionDurationMinutes, sessionJwt, sessionCustomClaims, telemetryId);
  }

  @Override
  public void write(JsonWriter out, OtpAuthenticateRequest value) {
    out.beginObject();
    out.name(METHOD_ID);
    out.write(value.methodId());
    out.name(CODE);
    out.write(value.code());
    AttributeAttributes attributes = value.attributes();
    if (attributes != null) {
      out.name(ATTRIBUTES);
      AttributeAttributesCodec.INSTANCE.write(out, attributes);
    }
    MagicOptions options = value.options();
    if (options != null) {
      out.name(OPTIONS);
      MagicOptionsCodec.INSTANCE.write(out, options);
    }
    String sessionToken = value.sessionToken();
    if (sessionToken != null) {
      out.name(SESSION_TOKEN);
      out.write(sessionToken);
    }
    Integer sessionDurationMinutes = value.sessionDurationMinutes();
    if (sessionDurationMinutes != null) {
      out.name(SESSION_DURATION_MINUTES);
      out.write(sessionDurationMinutes);
    }
    String sessionJwt = value.sessionJwt();
    if (sessionJwt != null) {
      out.name(SESSION_JWT);
      out.write(sessionJwt);
    }
    CustomClaims sessionCustomClaims = value.sessionCustomClaims();
    if (sessionCustomClaims != null) {
      out.name(SESSION_CUSTOM_CLAIMS);
      sessionCustomClaims.write(out);
    }
    String telemetryId = value.telemetryId();
    if (telemetryId != null) {
      out.name(TELEMETRY_ID);
      out.write(telemetryId);
    }
    out.endObject();
  }
}

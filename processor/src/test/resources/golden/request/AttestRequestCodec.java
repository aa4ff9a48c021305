package com.acme;

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
 * Reads and writes {@link AttestRequest}.
 */
@NullMarked
@Generated("io.stytchschemas.processor.StytchSchemasProcessor")
public final class AttestRequestCodec implements Codec<AttestRequest> {
  /**
   * The codec, which has no state.
   */
  public static final AttestRequestCodec INSTANCE = new AttestRequestCodec();

  static final Schema<AttestRequest> SCHEMA = GeneratedSchema.direct(
      "#/components/schemas/AttestRequest", AttestRequest.class, INSTANCE,
      AttestRequestValidator.INSTANCE);

  private static final PropertyName PROFILE_ID = PropertyName.of("profile_id");

  private static final PropertyName TOKEN = PropertyName.of("token");

  private static final PropertyName ORGANIZATION_ID = PropertyName.of("organization_id");

  private static final PropertyName SESSION_DURATION_MINUTES = PropertyName.of(
      "session_duration_minutes");

  private static final PropertyName SESSION_CUSTOM_CLAIMS = PropertyName.of(
      "session_custom_claims");

  private static final PropertyName SESSION_TOKEN = PropertyName.of("session_token");

  private static final PropertyName LOCALE = PropertyName.of("locale");

  private static final PropertyNames NAMES = PropertyNames.of(PROFILE_ID, TOKEN, ORGANIZATION_ID,
      SESSION_DURATION_MINUTES, SESSION_CUSTOM_CLAIMS, SESSION_TOKEN, LOCALE).required(0, 1);

  private AttestRequestCodec() {
  }

  @Override
  public @Nullable AttestRequest read(JsonReader in) {
    String profileId = null;
    String token = null;
    String organizationId = null;
    Integer sessionDurationMinutes = null;
    CustomClaims sessionCustomClaims = null;
    String sessionToken = null;
    Locale locale = null;
    in.beginObject(NAMES);
    if (in.nextIs(PROFILE_ID, 0)) {
      profileId = in.readString();
    }
    if (in.nextIs(TOKEN, 1)) {
      token = in.readString();
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
    if (in.nextIs(LOCALE, 6)) {
      locale = LocaleCodec.INSTANCE.read(in);
    }
    for (int name = in.nextName(NAMES); name != JsonReader.END; name = in.nextName(NAMES)) {
      switch (name) {
        case 0 -> profileId = in.readString();
        case 1 -> token = in.readString();
        case 2 -> organizationId = in.readUncheckedString();
        case 3 -> sessionDurationMinutes = in.readInt();
        case 4 -> sessionCustomClaims = CustomClaims.read(in);
        case 5 -> sessionToken = in.readUncheckedString();
        case 6 -> locale = LocaleCodec.INSTANCE.read(in);
        default -> in.skipUnknown();
      }
    }
    return in.failed() ? null : new AttestRequest(profileId, token, organizationId,
        sessionDurationMinutes, sessionCustomClaims, sessionToken, locale);
  }

  @Override
  public void write(JsonWriter out, AttestRequest value) {
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
    Locale locale = value.locale();
    if (locale != null) {
      out.name(LOCALE);
      LocaleCodec.INSTANCE.write(out, locale);
    }
    out.endObject();
  }
}

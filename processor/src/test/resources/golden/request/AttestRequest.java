package com.acme;

import io.stytchschemas.Schema;
import io.stytchschemas.check.Check;
import io.stytchschemas.json.JsonReader;
import io.stytchschemas.json.JsonWriter;
import io.stytchschemas.json.PropertyNames;
import io.stytchschemas.json.RecordCodec;
import io.stytchschemas.stytch.CustomClaims;
import io.stytchschemas.stytch.Secrets;
import io.stytchschemas.stytch.SessionDuration;
import java.io.Serializable;
import java.time.Duration;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Request type
 *
 * @param profileId The ID of the profile to use.
 * @param token The trusted token.
 * @param sessionDurationMinutes How long the session lasts.
 *     <p>At least 5. At most 527040.
 */
@NullMarked
@Generated("io.stytchschemas.processor.StytchSchemasProcessor")
public record AttestRequest(String profileId, String token, @Nullable String organizationId,
    @Nullable Integer sessionDurationMinutes, @Nullable CustomClaims sessionCustomClaims,
    @Nullable String sessionToken, @Nullable Locale locale) implements Serializable {
  public static final Schema<AttestRequest> SCHEMA = Codec.INSTANCE.direct("#/components/schemas/AttestRequest");

  public AttestRequest {
    Codec.INSTANCE.require(0, profileId);
    Codec.INSTANCE.require(1, token);
  }

  public static Builder builder() {
    return new Builder();
  }

  public Builder toBuilder() {
    return new Builder().profileId(profileId).token(token).organizationId(organizationId)
        .sessionDurationMinutes(sessionDurationMinutes).sessionCustomClaims(sessionCustomClaims)
        .sessionToken(sessionToken).locale(locale);
  }

  @Override
  public String toString() {
    return Codec.INSTANCE.text(profileId, Secrets.mask(token), organizationId,
        sessionDurationMinutes, sessionCustomClaims, Secrets.mask(sessionToken), locale);
  }

  public static final class Builder {
    private @Nullable String profileId;
    private @Nullable String token;
    private @Nullable String organizationId;
    private @Nullable Integer sessionDurationMinutes;
    private @Nullable CustomClaims sessionCustomClaims;
    private @Nullable String sessionToken;
    private @Nullable Locale locale;

    private Builder() {}

    /** The ID of the profile to use. */
    public Builder profileId(String profileId) {
      this.profileId = profileId;
      return this;
    }

    /** The trusted token. */
    public Builder token(String token) {
      this.token = token;
      return this;
    }

    /** {@code organization_id} */
    public Builder organizationId(@Nullable String organizationId) {
      this.organizationId = organizationId;
      return this;
    }

    /** How long the session lasts. */
    public Builder sessionDurationMinutes(@Nullable Integer sessionDurationMinutes) {
      this.sessionDurationMinutes = sessionDurationMinutes;
      return this;
    }

    /** Whole minutes of {@code session_duration_minutes}. */
    public Builder sessionDuration(Duration sessionDuration) {
      return sessionDurationMinutes(SessionDuration.toMinutes(sessionDuration));
    }

    /** {@code session_custom_claims} */
    public Builder sessionCustomClaims(@Nullable CustomClaims sessionCustomClaims) {
      this.sessionCustomClaims = sessionCustomClaims;
      return this;
    }

    /** {@code session_token} */
    public Builder sessionToken(@Nullable String sessionToken) {
      this.sessionToken = sessionToken;
      return this;
    }

    public Builder locale(@Nullable Locale locale) {
      this.locale = locale;
      return this;
    }

    /** @throws IllegalStateException that names all that is required and missing */
    public AttestRequest build() {
      Codec.INSTANCE.requireAll(profileId, token);
      return new AttestRequest(profileId, token, organizationId, sessionDurationMinutes,
          sessionCustomClaims, sessionToken, locale);
    }
  }

  static final class Codec extends RecordCodec<AttestRequest> {
    static final PropertyNames NAMES = PropertyNames.of("profile_id", "token", "organization_id",
        "session_duration_minutes", "session_custom_claims", "session_token", "locale")
        .required(0, 1);
    static final Codec INSTANCE = new Codec();

    private Codec() {
      super(AttestRequest.class, NAMES);
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
      in.beginObject();
      for (int index; (index = in.nextName(NAMES)) != JsonReader.END; ) {
        switch (index) {
          case 0 -> profileId = in.readString();
          case 1 -> token = in.readString();
          case 2 -> organizationId = in.readString();
          case 3 -> sessionDurationMinutes = in.readInt();
          case 4 -> sessionCustomClaims = CustomClaims.CODEC.read(in);
          case 5 -> sessionToken = in.readString();
          case 6 -> locale = Locale.Codec.INSTANCE.read(in);
        }
      }
      return in.failed() ? null : new AttestRequest(profileId, token, organizationId,
          sessionDurationMinutes, sessionCustomClaims, sessionToken, locale);
    }

    @Override
    protected void writeProperties(JsonWriter out, AttestRequest value) {
      out.property(NAMES, 0, value.profileId);
      out.property(NAMES, 1, value.token);
      out.property(NAMES, 2, value.organizationId);
      out.property(NAMES, 3, value.sessionDurationMinutes);
      out.property(NAMES, 4, value.sessionCustomClaims, CustomClaims.CODEC);
      out.property(NAMES, 5, value.sessionToken);
      out.property(NAMES, 6, value.locale, Locale.Codec.INSTANCE);
    }

    @Override
    public boolean passes(AttestRequest value) {
      return false;
    }

    @Override
    public Check check() {
      return Check.TRUE;
    }
  }
}

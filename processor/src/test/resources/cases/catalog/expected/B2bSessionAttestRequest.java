package com.acme.auth;

import io.stytchschemas.Schema;
import io.stytchschemas.check.Check;
import io.stytchschemas.json.JsonReader;
import io.stytchschemas.json.JsonWriter;
import io.stytchschemas.json.PropertyNames;
import io.stytchschemas.json.RecordCodec;
import io.stytchschemas.stytch.CustomClaims;
import io.stytchschemas.stytch.Secrets;
import io.stytchschemas.stytch.SessionClaims;
import io.stytchschemas.stytch.SessionDuration;
import java.io.Serializable;
import java.time.Duration;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Trades a token of an identity provider that you trust for a Stytch session of a Member.
 *
 * @param profileId Names the trusted auth token profile that says how {@code token} is
 *     verified.
 * @param token The token to verify. With just-in-time provisioning switched on it needs a
 *     claim that holds an organization ID.
 * @param organizationId The organization that the Member signs in to. Required where
 *     {@code token} has no claim for it.
 * @param sessionDurationMinutes How many minutes from now the session shall live. From 5 to
 *     527040 (366 days).
 *     <p>Together with {@code session_token} or {@code session_jwt} the running session is
 *     prolonged to this many minutes from now; without either a new one is started, and the
 *     response carries its token and its JWT. The JWT of a session always expires after five
 *     minutes, however long the session itself lives; fetch a fresh one in time.
 *     <p>When absent, the session lives for 60 minutes. Callers that do without Stytch
 *     sessions simply leave the session fields of the response unread.
 * @param sessionCustomClaims Your own claims, merged into those the session already holds and
 *     shown on the session and in its JWT. A new value overwrites; {@code null} deletes the
 *     claim, and a {@code null} inside a nested object deletes the nested one.
 *     <p>There must be a session to hold them: claims without {@code session_duration_minutes}
 *     are only of use beside the {@code session_token} or {@code session_jwt} of a running
 *     one. All claims together may take up four kilobytes. Reserved are {@code iss},
 *     {@code sub}, {@code aud}, {@code exp}, {@code nbf}, {@code iat}, {@code jti} and every
 *     name that begins with {@code https://stytch.com/}: values for these are not stored.
 * @param sessionToken The token of a running session, which gains the trusted auth token as
 *     one more factor.
 * @param sessionJwt The JWT of a running session, which gains the trusted auth token as one
 *     more factor. Send this or {@code session_token}, whichever is at hand.
 * @param telemetryId Identifies a fingerprint that was taken in the browser of the Member.
 *     Stytch looks it up
 *     (<a href="https://stytch.com/docs/fraud/api/fingerprint-lookup">Fingerprint Lookup</a>)
 *     and keeps it, with what the IP address tells of place and network, on record for that
 *     Member. Has an effect in workspaces where device fingerprinting is switched on.
 */
@NullMarked
@Generated("io.stytchschemas.processor.StytchSchemasProcessor")
public record B2bSessionAttestRequest(String profileId, String token,
    @Nullable String organizationId, @Nullable Integer sessionDurationMinutes,
    @Nullable CustomClaims sessionCustomClaims, @Nullable String sessionToken,
    @Nullable String sessionJwt, @Nullable String telemetryId) implements Serializable {
  public static final Schema<B2bSessionAttestRequest> SCHEMA = Codec.INSTANCE.direct("#/components/schemas/api_b2b_session_v1_AttestRequest");

  public B2bSessionAttestRequest {
    Codec.INSTANCE.require(0, profileId);
    Codec.INSTANCE.require(1, token);
  }

  public static Builder builder() {
    return new Builder();
  }

  public Builder toBuilder() {
    return new Builder().profileId(profileId).token(token).organizationId(organizationId)
        .sessionDurationMinutes(sessionDurationMinutes).sessionCustomClaims(sessionCustomClaims)
        .sessionToken(sessionToken).sessionJwt(sessionJwt).telemetryId(telemetryId);
  }

  @Override
  public String toString() {
    return Codec.INSTANCE.text(profileId, Secrets.mask(token), organizationId,
        sessionDurationMinutes, sessionCustomClaims, Secrets.mask(sessionToken),
        Secrets.mask(sessionJwt), telemetryId);
  }

  public static final class Builder {
    private @Nullable String profileId;
    private @Nullable String token;
    private @Nullable String organizationId;
    private @Nullable Integer sessionDurationMinutes;
    private @Nullable CustomClaims sessionCustomClaims;
    private @Nullable String sessionToken;
    private @Nullable String sessionJwt;
    private @Nullable String telemetryId;

    private Builder() {}

    /** Names the trusted auth token profile that says how {@code token} is verified. */
    public Builder profileId(String profileId) {
      this.profileId = profileId;
      return this;
    }

    /** The token to verify. */
    public Builder token(String token) {
      this.token = token;
      return this;
    }

    /** The organization that the Member signs in to. */
    public Builder organizationId(@Nullable String organizationId) {
      this.organizationId = organizationId;
      return this;
    }

    /** How many minutes from now the session shall live. */
    public Builder sessionDurationMinutes(@Nullable Integer sessionDurationMinutes) {
      this.sessionDurationMinutes = sessionDurationMinutes;
      return this;
    }

    /** Whole minutes of {@code session_duration_minutes}. */
    public Builder sessionDuration(Duration sessionDuration) {
      return sessionDurationMinutes(SessionDuration.toMinutes(sessionDuration));
    }

    /** Your own claims, merged into those the session already holds and shown on the session and in its JWT. */
    public Builder sessionCustomClaims(@Nullable CustomClaims sessionCustomClaims) {
      this.sessionCustomClaims = sessionCustomClaims;
      return this;
    }

    /** The token of a running session, which gains the trusted auth token as one more factor. */
    public Builder sessionToken(@Nullable String sessionToken) {
      this.sessionToken = sessionToken;
      return this;
    }

    /** The JWT of a running session, which gains the trusted auth token as one more factor. */
    public Builder sessionJwt(@Nullable String sessionJwt) {
      this.sessionJwt = sessionJwt;
      return this;
    }

    /** Identifies a fingerprint that was taken in the browser of the Member. */
    public Builder telemetryId(@Nullable String telemetryId) {
      this.telemetryId = telemetryId;
      return this;
    }

    /** @throws IllegalStateException if required components were not set, which it names */
    public B2bSessionAttestRequest build() {
      Codec.INSTANCE.requireAll(profileId, token);
      return new B2bSessionAttestRequest(profileId, token, organizationId, sessionDurationMinutes,
          sessionCustomClaims, sessionToken, sessionJwt, telemetryId);
    }
  }

  static final class Codec extends RecordCodec<B2bSessionAttestRequest> {
    static final PropertyNames NAMES = PropertyNames.of("profile_id", "token", "organization_id",
        "session_duration_minutes", "session_custom_claims", "session_token", "session_jwt",
        "telemetry_id").required(0, 1);
    static final Codec INSTANCE = new Codec();

    private Codec() {
      super(B2bSessionAttestRequest.class, NAMES);
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
      in.beginObject();
      for (int index; (index = in.nextName(NAMES)) != JsonReader.END; ) {
        switch (index) {
          case 0 -> profileId = in.readString();
          case 1 -> token = in.readString();
          case 2 -> organizationId = in.readString();
          case 3 -> sessionDurationMinutes = in.readInt();
          case 4 -> sessionCustomClaims = CustomClaims.CODEC.read(in);
          case 5 -> sessionToken = in.readString();
          case 6 -> sessionJwt = in.readString();
          case 7 -> telemetryId = in.readString();
        }
      }
      return in.failed() ? null : new B2bSessionAttestRequest(profileId, token, organizationId,
          sessionDurationMinutes, sessionCustomClaims, sessionToken, sessionJwt, telemetryId);
    }

    @Override
    protected void writeProperties(JsonWriter out, B2bSessionAttestRequest value) {
      out.property(NAMES, 0, value.profileId);
      out.property(NAMES, 1, value.token);
      out.property(NAMES, 2, value.organizationId);
      out.property(NAMES, 3, value.sessionDurationMinutes);
      out.property(NAMES, 4, value.sessionCustomClaims, CustomClaims.CODEC);
      out.property(NAMES, 5, value.sessionToken);
      out.property(NAMES, 6, value.sessionJwt);
      out.property(NAMES, 7, value.telemetryId);
    }

    @Override
    public boolean passes(B2bSessionAttestRequest value) {
      return SessionDuration.passes(value.sessionDurationMinutes)
          && (value.sessionCustomClaims == null || value.sessionCustomClaims.isClean())
          && SessionClaims.isClean(value.sessionCustomClaims != null,
              value.sessionDurationMinutes != null || value.sessionToken != null
              || value.sessionJwt != null);
    }

    @Override
    public Check check() {
      return Check.object(NAMES)
          .property("profile_id", Check.STRING)
          .property("token", Check.STRING)
          .property("organization_id", Check.STRING)
          .property("session_duration_minutes", Check.INTEGER.and(SessionDuration.check()))
          .property("session_custom_claims", Check.object().additionalProperties(Check.TRUE)
              .and(CustomClaims.check()))
          .property("session_token", Check.STRING)
          .property("session_jwt", Check.STRING)
          .property("telemetry_id", Check.STRING)
          .and(SessionClaims.check("session_custom_claims", "session_duration_minutes",
              "session_token", "session_jwt"));
    }
  }
}

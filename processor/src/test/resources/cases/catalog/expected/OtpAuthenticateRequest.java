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
 * Completes a sign-in of a User by one-time passcode.
 *
 * @param methodId The {@code email_id} or {@code phone_id} that the passcode was sent to.
 * @param code The passcode, as the User entered it.
 * @param attributes Where the User's request came from, for the detection of fraud. Your
 *     application reads the values from the request and hands them on.
 * @param options Further conditions that this authentication has to meet.
 * @param sessionToken The token of a running session of the User.
 * @param sessionDurationMinutes How many minutes from now the session shall live. From 5 to
 *     527040 (366 days).
 *     <p>Together with {@code session_token} or {@code session_jwt} the running session is
 *     prolonged to this many minutes from now; without either a new one is started, and the
 *     response carries its token and its JWT. The JWT of a session always expires after five
 *     minutes, however long the session itself lives; fetch a fresh one in time.
 *     <p>When absent, no session is started.
 * @param sessionJwt The JWT of a running session of the User. Send this or
 *     {@code session_token}, whichever is at hand.
 * @param sessionCustomClaims Your own claims, merged into those the session already holds and
 *     shown on the session and in its JWT. A new value overwrites; {@code null} deletes the
 *     claim, and a {@code null} inside a nested object deletes the nested one.
 *     <p>There must be a session to hold them: claims without {@code session_duration_minutes}
 *     are only of use beside the {@code session_token} or {@code session_jwt} of a running
 *     one. All claims together may take up four kilobytes. Reserved are {@code iss},
 *     {@code sub}, {@code aud}, {@code exp}, {@code nbf}, {@code iat}, {@code jti} and every
 *     name that begins with {@code https://stytch.com/}: values for these are not stored.
 * @param telemetryId Identifies a fingerprint that was taken in the browser of the User.
 *     Stytch looks it up
 *     (<a href="https://stytch.com/docs/fraud/api/fingerprint-lookup">Fingerprint Lookup</a>)
 *     and keeps it, with what the IP address tells of place and network, on record for that
 *     User. Has an effect in workspaces where device fingerprinting is switched on.
 */
@NullMarked
@Generated("io.stytchschemas.processor.StytchSchemasProcessor")
public record OtpAuthenticateRequest(String methodId, String code,
    @Nullable AttributeAttributes attributes, @Nullable MagicOptions options,
    @Nullable String sessionToken, @Nullable Integer sessionDurationMinutes,
    @Nullable String sessionJwt, @Nullable CustomClaims sessionCustomClaims,
    @Nullable String telemetryId) implements Serializable {
  public static final Schema<OtpAuthenticateRequest> SCHEMA = Codec.INSTANCE.direct("#/components/schemas/api_otp_v1_AuthenticateRequest");

  public OtpAuthenticateRequest {
    Codec.INSTANCE.require(0, methodId);
    Codec.INSTANCE.require(1, code);
  }

  public static Builder builder() {
    return new Builder();
  }

  public Builder toBuilder() {
    return new Builder().methodId(methodId).code(code).attributes(attributes).options(options)
        .sessionToken(sessionToken).sessionDurationMinutes(sessionDurationMinutes)
        .sessionJwt(sessionJwt).sessionCustomClaims(sessionCustomClaims).telemetryId(telemetryId);
  }

  @Override
  public String toString() {
    return Codec.INSTANCE.text(methodId, Secrets.mask(code), attributes, options,
        Secrets.mask(sessionToken), sessionDurationMinutes, Secrets.mask(sessionJwt),
        sessionCustomClaims, telemetryId);
  }

  public static final class Builder {
    private @Nullable String methodId;
    private @Nullable String code;
    private @Nullable AttributeAttributes attributes;
    private @Nullable MagicOptions options;
    private @Nullable String sessionToken;
    private @Nullable Integer sessionDurationMinutes;
    private @Nullable String sessionJwt;
    private @Nullable CustomClaims sessionCustomClaims;
    private @Nullable String telemetryId;

    private Builder() {}

    /** The {@code email_id} or {@code phone_id} that the passcode was sent to. */
    public Builder methodId(String methodId) {
      this.methodId = methodId;
      return this;
    }

    /** The passcode, as the User entered it. */
    public Builder code(String code) {
      this.code = code;
      return this;
    }

    /** Where the User's request came from, for the detection of fraud. */
    public Builder attributes(@Nullable AttributeAttributes attributes) {
      this.attributes = attributes;
      return this;
    }

    /** Further conditions that this authentication has to meet. */
    public Builder options(@Nullable MagicOptions options) {
      this.options = options;
      return this;
    }

    /** The token of a running session of the User. */
    public Builder sessionToken(@Nullable String sessionToken) {
      this.sessionToken = sessionToken;
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

    /** The JWT of a running session of the User. */
    public Builder sessionJwt(@Nullable String sessionJwt) {
      this.sessionJwt = sessionJwt;
      return this;
    }

    /** Your own claims, merged into those the session already holds and shown on the session and in its JWT. */
    public Builder sessionCustomClaims(@Nullable CustomClaims sessionCustomClaims) {
      this.sessionCustomClaims = sessionCustomClaims;
      return this;
    }

    /** Identifies a fingerprint that was taken in the browser of the User. */
    public Builder telemetryId(@Nullable String telemetryId) {
      this.telemetryId = telemetryId;
      return this;
    }

    /** @throws IllegalStateException if required components were not set, which it names */
    public OtpAuthenticateRequest build() {
      Codec.INSTANCE.requireAll(methodId, code);
      return new OtpAuthenticateRequest(methodId, code, attributes, options, sessionToken,
          sessionDurationMinutes, sessionJwt, sessionCustomClaims, telemetryId);
    }
  }

  static final class Codec extends RecordCodec<OtpAuthenticateRequest> {
    static final PropertyNames NAMES = PropertyNames.of("method_id", "code", "attributes",
        "options", "session_token", "session_duration_minutes", "session_jwt",
        "session_custom_claims", "telemetry_id").required(0, 1);
    static final Codec INSTANCE = new Codec();

    private Codec() {
      super(OtpAuthenticateRequest.class, NAMES);
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
      in.beginObject();
      for (int index; (index = in.nextName(NAMES)) != JsonReader.END; ) {
        switch (index) {
          case 0 -> methodId = in.readString();
          case 1 -> code = in.readString();
          case 2 -> attributes = AttributeAttributes.Codec.INSTANCE.read(in);
          case 3 -> options = MagicOptions.Codec.INSTANCE.read(in);
          case 4 -> sessionToken = in.readString();
          case 5 -> sessionDurationMinutes = in.readInt();
          case 6 -> sessionJwt = in.readString();
          case 7 -> sessionCustomClaims = CustomClaims.CODEC.read(in);
          case 8 -> telemetryId = in.readString();
        }
      }
      return in.failed() ? null : new OtpAuthenticateRequest(methodId, code, attributes, options,
          sessionToken, sessionDurationMinutes, sessionJwt, sessionCustomClaims, telemetryId);
    }

    @Override
    protected void writeProperties(JsonWriter out, OtpAuthenticateRequest value) {
      out.property(NAMES, 0, value.methodId);
      out.property(NAMES, 1, value.code);
      out.property(NAMES, 2, value.attributes, AttributeAttributes.Codec.INSTANCE);
      out.property(NAMES, 3, value.options, MagicOptions.Codec.INSTANCE);
      out.property(NAMES, 4, value.sessionToken);
      out.property(NAMES, 5, value.sessionDurationMinutes);
      out.property(NAMES, 6, value.sessionJwt);
      out.property(NAMES, 7, value.sessionCustomClaims, CustomClaims.CODEC);
      out.property(NAMES, 8, value.telemetryId);
    }

    @Override
    public boolean passes(OtpAuthenticateRequest value) {
      return SessionDuration.passes(value.sessionDurationMinutes)
          && (value.sessionCustomClaims == null || value.sessionCustomClaims.isClean())
          && SessionClaims.isClean(value.sessionCustomClaims != null, value.sessionToken != null
              || value.sessionDurationMinutes != null || value.sessionJwt != null);
    }

    @Override
    public Check check() {
      return Check.object(NAMES)
          .property("method_id", Check.STRING)
          .property("code", Check.STRING)
          .property("attributes", Check.ref(AttributeAttributes.SCHEMA))
          .property("options", Check.ref(MagicOptions.SCHEMA))
          .property("session_token", Check.STRING)
          .property("session_duration_minutes", Check.INTEGER.and(SessionDuration.check()))
          .property("session_jwt", Check.STRING)
          .property("session_custom_claims", Check.object().additionalProperties(Check.TRUE)
              .and(CustomClaims.check()))
          .property("telemetry_id", Check.STRING)
          .and(SessionClaims.check("session_custom_claims", "session_duration_minutes",
              "session_token", "session_jwt"));
    }
  }
}

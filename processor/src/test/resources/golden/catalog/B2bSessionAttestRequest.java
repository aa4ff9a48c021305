package com.acme.auth;

import io.stytchschemas.Schema;
import io.stytchschemas.stytch.CustomClaims;
import io.stytchschemas.stytch.Secrets;
import io.stytchschemas.stytch.SessionDuration;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Trades a token of an identity provider that you trust for a Stytch session of a Member.
 *
 * @param profileId Names the trusted auth token profile that says how {@code token}
 *     is verified.
 * @param token The token to verify. With just-in-time provisioning switched on
 *     it needs a claim that holds an organization ID.
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
 * @param sessionToken The token of a running session, which gains the trusted auth
 *     token as one more factor.
 * @param sessionJwt The JWT of a running session, which gains the trusted auth token
 *     as one more factor. Send this or {@code session_token}, whichever is at hand.
 * @param telemetryId Identifies a fingerprint that was taken in the browser of the
 *     Member. Stytch looks it up
 *     (<a href="https://stytch.com/docs/fraud/api/fingerprint-lookup">Fingerprint Lookup</a>)
 *     and keeps it, with what the IP address tells of place and network, on record for that
 *     Member. Has an effect in workspaces where device fingerprinting is switched on.
 */
@NullMarked
@Generated("io.stytchschemas.processor.StytchSchemasProcessor")
public record B2bSessionAttestRequest(String profileId, String token,
    @Nullable String organizationId, @Nullable Integer sessionDurationMinutes,
    @Nullable CustomClaims sessionCustomClaims, @Nullable String sessionToken,
    @Nullable String sessionJwt, @Nullable String telemetryId) {
  /**
   * Reads, writes and checks documents of this schema.
   */
  public static final Schema<B2bSessionAttestRequest> SCHEMA = B2bSessionAttestRequestCodec.SCHEMA;

  /**
   * Checks and copies what it is given.
   *
   * @param profileId required
   * @param token required
   * @param organizationId null for none
   * @param sessionDurationMinutes null for none
   * @param sessionCustomClaims null for none
   * @param sessionToken null for none
   * @param sessionJwt null for none
   * @param telemetryId null for none
   */
  public B2bSessionAttestRequest {
    Objects.requireNonNull(profileId, "profileId");
    Objects.requireNonNull(token, "token");
  }

  /**
   * {@return an empty builder}
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return a builder that starts from this}
   */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.profileId = profileId;
    builder.token = token;
    builder.organizationId = organizationId;
    builder.sessionDurationMinutes = sessionDurationMinutes;
    builder.sessionCustomClaims = sessionCustomClaims;
    builder.sessionToken = sessionToken;
    builder.sessionJwt = sessionJwt;
    builder.telemetryId = telemetryId;
    return builder;
  }

  @Override
  public String toString() {
    return "B2bSessionAttestRequest[profileId=" + profileId + ", token=" + Secrets.MASK
        + ", organizationId=" + organizationId + ", sessionDurationMinutes="
        + sessionDurationMinutes + ", sessionCustomClaims=" + sessionCustomClaims
        + ", sessionToken=" + (sessionToken == null ? null : Secrets.MASK) + ", sessionJwt="
        + (sessionJwt == null ? null : Secrets.MASK) + ", telemetryId=" + telemetryId + "]";
  }

  /**
   * Builder of {@link B2bSessionAttestRequest}.
   */
  public static final class Builder {
    private @Nullable String profileId;

    private @Nullable String token;

    private @Nullable String organizationId;

    private @Nullable Integer sessionDurationMinutes;

    private @Nullable CustomClaims sessionCustomClaims;

    private @Nullable String sessionToken;

    private @Nullable String sessionJwt;

    private @Nullable String telemetryId;

    private Builder() {
    }

    /**
     * {@return this builder, with {@code profile_id}}
     *
     * @param profileId its value
     */
    public Builder profileId(String profileId) {
      this.profileId = profileId;
      return this;
    }

    /**
     * {@return this builder, with {@code token}}
     *
     * @param token its value
     */
    public Builder token(String token) {
      this.token = token;
      return this;
    }

    /**
     * {@return this builder, with {@code organization_id}}
     *
     * @param organizationId its value; null for none
     */
    public Builder organizationId(@Nullable String organizationId) {
      this.organizationId = organizationId;
      return this;
    }

    /**
     * {@return this builder, with {@code session_duration_minutes}}
     *
     * @param sessionDurationMinutes its value; null for none
     */
    public Builder sessionDurationMinutes(@Nullable Integer sessionDurationMinutes) {
      this.sessionDurationMinutes = sessionDurationMinutes;
      return this;
    }

    /**
     * {@return this builder, with {@code session_duration_minutes}}
     *
     * @param sessionDuration whole minutes
     */
    public Builder sessionDuration(Duration sessionDuration) {
      return sessionDurationMinutes(SessionDuration.toMinutes(sessionDuration));
    }

    /**
     * {@return this builder, with {@code session_custom_claims}}
     *
     * @param sessionCustomClaims its value; null for none
     */
    public Builder sessionCustomClaims(@Nullable CustomClaims sessionCustomClaims) {
      this.sessionCustomClaims = sessionCustomClaims;
      return this;
    }

    /**
     * {@return this builder, with {@code session_token}}
     *
     * @param sessionToken its value; null for none
     */
    public Builder sessionToken(@Nullable String sessionToken) {
      this.sessionToken = sessionToken;
      return this;
    }

    /**
     * {@return this builder, with {@code session_jwt}}
     *
     * @param sessionJwt its value; null for none
     */
    public Builder sessionJwt(@Nullable String sessionJwt) {
      this.sessionJwt = sessionJwt;
      return this;
    }

    /**
     * {@return this builder, with {@code telemetry_id}}
     *
     * @param telemetryId its value; null for none
     */
    public Builder telemetryId(@Nullable String telemetryId) {
      this.telemetryId = telemetryId;
      return this;
    }

    /**
     * {@return the object built}
     *
     * @throws IllegalStateException if something required is missing
     */
    public B2bSessionAttestRequest build() {
      if (profileId == null || token == null) {
        throw new IllegalStateException("B2bSessionAttestRequest needs " + missing());
      }
      return new B2bSessionAttestRequest(profileId, token, organizationId, sessionDurationMinutes,
          sessionCustomClaims, sessionToken, sessionJwt, telemetryId);
    }

    private String missing() {
      List<String> missing = new ArrayList<>();
      if (profileId == null) {
        missing.add("profileId");
      }
      if (token == null) {
        missing.add("token");
      }
      return String.join(", ", missing);
    }
  }
}

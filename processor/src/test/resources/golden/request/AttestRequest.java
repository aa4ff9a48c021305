package com.acme;

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
 * Request type
 *
 * @param profileId The ID of the profile to use.
 * @param token The trusted token.
 * @param organizationId the property {@code organization_id}
 * @param sessionDurationMinutes How long the session lasts.
 *     <p>At least 5. At most 527040.
 * @param sessionCustomClaims the property {@code session_custom_claims}
 * @param sessionToken the property {@code session_token}
 * @param locale the property {@code locale}
 */
@NullMarked
@Generated("io.stytchschemas.processor.StytchSchemasProcessor")
public record AttestRequest(String profileId, String token, @Nullable String organizationId,
    @Nullable Integer sessionDurationMinutes, @Nullable CustomClaims sessionCustomClaims,
    @Nullable String sessionToken, @Nullable Locale locale) {
  /**
   * Reads, writes and checks documents of this schema.
   */
  public static final Schema<AttestRequest> SCHEMA = AttestRequestCodec.SCHEMA;

  /**
   * Checks and copies what it is given.
   *
   * @param profileId required
   * @param token required
   * @param organizationId null for none
   * @param sessionDurationMinutes null for none
   * @param sessionCustomClaims null for none
   * @param sessionToken null for none
   * @param locale null for none
   */
  public AttestRequest {
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
    builder.locale = locale;
    return builder;
  }

  @Override
  public String toString() {
    return "AttestRequest[profileId=" + profileId + ", token=" + Secrets.MASK + ", organizationId="
        + organizationId + ", sessionDurationMinutes=" + sessionDurationMinutes
        + ", sessionCustomClaims=" + sessionCustomClaims + ", sessionToken="
        + (sessionToken == null ? null : Secrets.MASK) + ", locale=" + locale + "]";
  }

  /**
   * Builder of {@link AttestRequest}.
   */
  public static final class Builder {
    private @Nullable String profileId;

    private @Nullable String token;

    private @Nullable String organizationId;

    private @Nullable Integer sessionDurationMinutes;

    private @Nullable CustomClaims sessionCustomClaims;

    private @Nullable String sessionToken;

    private @Nullable Locale locale;

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
     * {@return this builder, with {@code locale}}
     *
     * @param locale its value; null for none
     */
    public Builder locale(@Nullable Locale locale) {
      this.locale = locale;
      return this;
    }

    /**
     * {@return the object built}
     *
     * @throws IllegalStateException if something required is missing
     */
    public AttestRequest build() {
      if (profileId == null || token == null) {
        throw new IllegalStateException("AttestRequest needs " + missing());
      }
      return new AttestRequest(profileId, token, organizationId, sessionDurationMinutes,
          sessionCustomClaims, sessionToken, locale);
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

package com.acme.auth;

import io.stytchschemas.Severity;
import io.stytchschemas.check.Validator;
import io.stytchschemas.check.Values;
import io.stytchschemas.check.Violations;
import io.stytchschemas.stytch.CustomClaims;
import io.stytchschemas.stytch.SessionClaims;
import io.stytchschemas.stytch.SessionDuration;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Checks {@link B2bSessionAttestRequest}. */
@NullMarked
@Generated("io.stytchschemas.processor.StytchSchemasProcessor")
public final class B2bSessionAttestRequestValidator implements Validator<B2bSessionAttestRequest> {
  /** The validator, which has no state. */
  public static final B2bSessionAttestRequestValidator INSTANCE = new B2bSessionAttestRequestValidator();

  private B2bSessionAttestRequestValidator() {}

  @Override
  public boolean isClean(B2bSessionAttestRequest value) {
    return clean(value);
  }

  @Override
  public boolean check(@Nullable Object json, Violations out) {
    return valid(json, out);
  }

  static boolean clean(B2bSessionAttestRequest value) {
    Integer sessionDurationMinutes = value.sessionDurationMinutes();
    if (sessionDurationMinutes != null && !SessionDuration.isValid(sessionDurationMinutes)) {
      return false;
    }
    CustomClaims sessionCustomClaims = value.sessionCustomClaims();
    if (sessionCustomClaims != null && !sessionCustomClaims.isClean()) {
      return false;
    }
    if (value.sessionCustomClaims() != null
        && value.sessionDurationMinutes() == null
        && value.sessionToken() == null
        && value.sessionJwt() == null) {
      return false;
    }
    return true;
  }

  static boolean valid(@Nullable Object value, Violations out) {
    if (!(value instanceof Map) && out.add("/type", "must be an object")) {
      return false;
    }
    Map<String, Object> object = Values.object(value);
    if (object != null) {
      if (!object.containsKey("profile_id") && out.add("/required",
          "must have the property \"profile_id\"")) {
        return false;
      }
      if (!object.containsKey("token") && out.add("/required",
          "must have the property \"token\"")) {
        return false;
      }
      Object profileId = object.getOrDefault("profile_id", Values.ABSENT);
      if (profileId != Values.ABSENT && !(profileId instanceof String)
          && out.add("profile_id", "/properties/profile_id/type", "must be a string")) {
        return false;
      }
      Object token = object.getOrDefault("token", Values.ABSENT);
      if (token != Values.ABSENT && !(token instanceof String)
          && out.add("token", "/properties/token/type", "must be a string")) {
        return false;
      }
      Object organizationId = object.getOrDefault("organization_id", Values.ABSENT);
      if (organizationId != Values.ABSENT && !(organizationId instanceof String)
          && out.add("organization_id", "/properties/organization_id/type", "must be a string")) {
        return false;
      }
      Object sessionDurationMinutes = object.getOrDefault("session_duration_minutes", Values.ABSENT);
      if (sessionDurationMinutes != Values.ABSENT && !Values.isInteger(sessionDurationMinutes)
          && out.add("session_duration_minutes", "/properties/session_duration_minutes/type",
          "must be an integer")) {
        return false;
      }
      Object sessionCustomClaims = object.getOrDefault("session_custom_claims", Values.ABSENT);
      if (sessionCustomClaims != Values.ABSENT && !(sessionCustomClaims instanceof Map)
          && out.add("session_custom_claims", "/properties/session_custom_claims/type",
          "must be an object")) {
        return false;
      }
      Object sessionToken = object.getOrDefault("session_token", Values.ABSENT);
      if (sessionToken != Values.ABSENT && !(sessionToken instanceof String)
          && out.add("session_token", "/properties/session_token/type", "must be a string")) {
        return false;
      }
      Object sessionJwt = object.getOrDefault("session_jwt", Values.ABSENT);
      if (sessionJwt != Values.ABSENT && !(sessionJwt instanceof String)
          && out.add("session_jwt", "/properties/session_jwt/type", "must be a string")) {
        return false;
      }
      Object telemetryId = object.getOrDefault("telemetry_id", Values.ABSENT);
      if (telemetryId != Values.ABSENT && !(telemetryId instanceof String)
          && out.add("telemetry_id", "/properties/telemetry_id/type", "must be a string")) {
        return false;
      }
      if (out.leave(SessionDuration.check(object.get("session_duration_minutes"),
          "/stytch:session-duration",
          out.enter("session_duration_minutes", "/properties/session_duration_minutes")))) {
        return false;
      }
      if (out.leave(CustomClaims.check(object.get("session_custom_claims"), Severity.WARNING,
          "/stytch:custom-claims",
          out.enter("session_custom_claims", "/properties/session_custom_claims")))) {
        return false;
      }
      SessionClaims.check(object, "session_custom_claims",
          "/properties/session_custom_claims/stytch:session-claims", out,
          "session_duration_minutes", "session_token", "session_jwt");
    }
    return true;
  }
}

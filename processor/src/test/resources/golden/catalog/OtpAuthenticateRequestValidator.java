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

/** Checks {@link OtpAuthenticateRequest}. */
@NullMarked
@Generated("io.stytchschemas.processor.StytchSchemasProcessor")
public final class OtpAuthenticateRequestValidator implements Validator<OtpAuthenticateRequest> {
  /** The validator, which has no state. */
  public static final OtpAuthenticateRequestValidator INSTANCE = new OtpAuthenticateRequestValidator();

  private OtpAuthenticateRequestValidator() {}

  @Override
  public boolean isClean(OtpAuthenticateRequest value) {
    return clean(value);
  }

  @Override
  public boolean check(@Nullable Object json, Violations out) {
    return valid(json, out);
  }

  static boolean clean(OtpAuthenticateRequest value) {
    Integer sessionDurationMinutes = value.sessionDurationMinutes();
    if (sessionDurationMinutes != null && !SessionDuration.isValid(sessionDurationMinutes)) {
      return false;
    }
    CustomClaims sessionCustomClaims = value.sessionCustomClaims();
    if (sessionCustomClaims != null && !sessionCustomClaims.isClean()) {
      return false;
    }
    if (value.sessionCustomClaims() != null
        && value.sessionToken() == null
        && value.sessionDurationMinutes() == null
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
      if (!object.containsKey("method_id") && out.add("/required",
          "must have the property \"method_id\"")) {
        return false;
      }
      if (!object.containsKey("code") && out.add("/required", "must have the property \"code\"")) {
        return false;
      }
      Object methodId = object.getOrDefault("method_id", Values.ABSENT);
      if (methodId != Values.ABSENT && !(methodId instanceof String)
          && out.add("method_id", "/properties/method_id/type", "must be a string")) {
        return false;
      }
      Object code = object.getOrDefault("code", Values.ABSENT);
      if (code != Values.ABSENT && !(code instanceof String)
          && out.add("code", "/properties/code/type", "must be a string")) {
        return false;
      }
      Object attributes = object.getOrDefault("attributes", Values.ABSENT);
      if (attributes != Values.ABSENT && out.leave(AttributeAttributesValidator.valid(attributes,
          out.enter("attributes", "/properties/attributes/$ref")))) {
        return false;
      }
      Object options = object.getOrDefault("options", Values.ABSENT);
      if (options != Values.ABSENT && out.leave(MagicOptionsValidator.valid(options,
          out.enter("options", "/properties/options/$ref")))) {
        return false;
      }
      Object sessionToken = object.getOrDefault("session_token", Values.ABSENT);
      if (sessionToken != Values.ABSENT && !(sessionToken instanceof String)
          && out.add("session_token", "/properties/session_token/type", "must be a string")) {
        return false;
      }
      Object sessionDurationMinutes = object.getOrDefault("session_duration_minutes", Values.ABSENT);
      if (sessionDurationMinutes != Values.ABSENT && !Values.isInteger(sessionDurationMinutes)
          && out.add("session_duration_minutes", "/properties/session_duration_minutes/type",
          "must be an integer")) {
        return false;
      }
      Object sessionJwt = object.getOrDefault("session_jwt", Values.ABSENT);
      if (sessionJwt != Values.ABSENT && !(sessionJwt instanceof String)
          && out.add("session_jwt", "/properties/session_jwt/type", "must be a string")) {
        return false;
      }
      Object sessionCustomClaims = object.getOrDefault("session_custom_claims", Values.ABSENT);
      if (sessionCustomClaims != Values.ABSENT && !(sessionCustomClaims instanceof Map)
          && out.add("session_custom_claims", "/properties/session_custom_claims/type",
          "must be an object")) {
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

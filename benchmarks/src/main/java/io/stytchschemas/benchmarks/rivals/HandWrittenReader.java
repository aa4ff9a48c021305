package io.stytchschemas.benchmarks.rivals;

import io.stytchschemas.benchmarks.RequestKind;
import io.stytchschemas.benchmarks.beans.Attest;
import io.stytchschemas.benchmarks.beans.Attributes;
import io.stytchschemas.benchmarks.beans.AuthorizationCheck;
import io.stytchschemas.benchmarks.beans.Exchange;
import io.stytchschemas.benchmarks.beans.OauthAuthenticate;
import io.stytchschemas.benchmarks.beans.Options;
import io.stytchschemas.benchmarks.beans.OtpAuthenticate;
import io.stytchschemas.benchmarks.beans.SessionAuthenticate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/** What one would write by hand on jackson-core for speed: names are matched, not made. */
final class HandWrittenReader {
  private final JsonFactory factory;
  private final PropertyNameMatcher attributes;
  private final PropertyNameMatcher options;
  private final PropertyNameMatcher authorizationCheck;
  private final PropertyNameMatcher attest;
  private final PropertyNameMatcher sessionAuthenticate;
  private final PropertyNameMatcher oauthAuthenticate;
  private final PropertyNameMatcher otpAuthenticate;
  private final PropertyNameMatcher exchange;

  HandWrittenReader(JsonFactory factory) {
    this.factory = factory;
    attributes = names("ip_address", "user_agent");
    options = names("ip_match_required", "user_agent_match_required");
    authorizationCheck = names("resource_id", "action");
    attest =
        names(
            "profile_id",
            "token",
            "organization_id",
            "session_duration_minutes",
            "session_custom_claims",
            "session_token",
            "session_jwt",
            "telemetry_id");
    sessionAuthenticate =
        names(
            "session_token",
            "session_duration_minutes",
            "session_jwt",
            "session_custom_claims",
            "authorization_check");
    oauthAuthenticate =
        names(
            "oauth_token",
            "session_token",
            "session_duration_minutes",
            "session_jwt",
            "session_custom_claims",
            "pkce_code_verifier",
            "locale",
            "intermediate_session_token",
            "telemetry_id");
    otpAuthenticate =
        names(
            "method_id",
            "code",
            "attributes",
            "options",
            "session_token",
            "session_duration_minutes",
            "session_jwt",
            "session_custom_claims",
            "telemetry_id");
    exchange =
        names(
            "organization_id",
            "session_token",
            "session_jwt",
            "session_duration_minutes",
            "session_custom_claims",
            "locale",
            "telemetry_id");
  }

  Object read(RequestKind kind, byte[] json) {
    try (JsonParser in = factory.createParser(ObjectReadContext.empty(), json)) {
      in.nextToken();
      return switch (kind) {
        case ATTEST -> readAttest(in);
        case SESSION -> readSessionAuthenticate(in);
        case OAUTH -> readOauthAuthenticate(in);
        case OTP -> readOtpAuthenticate(in);
        case EXCHANGE -> readExchange(in);
      };
    }
  }

  private Attributes readAttributes(JsonParser in) {
    Attributes value = new Attributes();
    for (int name = in.nextNameMatch(attributes);
        name != PropertyNameMatcher.MATCH_END_OBJECT;
        name = in.nextNameMatch(attributes)) {
      switch (name) {
        case 0 -> value.ipAddress = text(in);
        case 1 -> value.userAgent = text(in);
        default -> skip(in);
      }
    }
    return value;
  }

  private Options readOptions(JsonParser in) {
    Options value = new Options();
    for (int name = in.nextNameMatch(options);
        name != PropertyNameMatcher.MATCH_END_OBJECT;
        name = in.nextNameMatch(options)) {
      switch (name) {
        case 0 -> value.ipMatchRequired = flag(in);
        case 1 -> value.userAgentMatchRequired = flag(in);
        default -> skip(in);
      }
    }
    return value;
  }

  private AuthorizationCheck readAuthorizationCheck(JsonParser in) {
    AuthorizationCheck value = new AuthorizationCheck();
    for (int name = in.nextNameMatch(authorizationCheck);
        name != PropertyNameMatcher.MATCH_END_OBJECT;
        name = in.nextNameMatch(authorizationCheck)) {
      switch (name) {
        case 0 -> value.resourceId = text(in);
        case 1 -> value.action = text(in);
        default -> skip(in);
      }
    }
    return value;
  }

  private Attest readAttest(JsonParser in) {
    Attest value = new Attest();
    for (int name = in.nextNameMatch(attest);
        name != PropertyNameMatcher.MATCH_END_OBJECT;
        name = in.nextNameMatch(attest)) {
      switch (name) {
        case 0 -> value.profileId = text(in);
        case 1 -> value.token = text(in);
        case 2 -> value.organizationId = text(in);
        case 3 -> value.sessionDurationMinutes = number(in);
        case 4 -> value.sessionCustomClaims = claims(in);
        case 5 -> value.sessionToken = text(in);
        case 6 -> value.sessionJwt = text(in);
        case 7 -> value.telemetryId = text(in);
        default -> skip(in);
      }
    }
    return value;
  }

  private SessionAuthenticate readSessionAuthenticate(JsonParser in) {
    SessionAuthenticate value = new SessionAuthenticate();
    for (int name = in.nextNameMatch(sessionAuthenticate);
        name != PropertyNameMatcher.MATCH_END_OBJECT;
        name = in.nextNameMatch(sessionAuthenticate)) {
      switch (name) {
        case 0 -> value.sessionToken = text(in);
        case 1 -> value.sessionDurationMinutes = number(in);
        case 2 -> value.sessionJwt = text(in);
        case 3 -> value.sessionCustomClaims = claims(in);
        case 4 -> value.authorizationCheck = nestedAuthorizationCheck(in);
        default -> skip(in);
      }
    }
    return value;
  }

  private OauthAuthenticate readOauthAuthenticate(JsonParser in) {
    OauthAuthenticate value = new OauthAuthenticate();
    for (int name = in.nextNameMatch(oauthAuthenticate);
        name != PropertyNameMatcher.MATCH_END_OBJECT;
        name = in.nextNameMatch(oauthAuthenticate)) {
      switch (name) {
        case 0 -> value.oauthToken = text(in);
        case 1 -> value.sessionToken = text(in);
        case 2 -> value.sessionDurationMinutes = number(in);
        case 3 -> value.sessionJwt = text(in);
        case 4 -> value.sessionCustomClaims = claims(in);
        case 5 -> value.pkceCodeVerifier = text(in);
        case 6 -> value.locale = text(in);
        case 7 -> value.intermediateSessionToken = text(in);
        case 8 -> value.telemetryId = text(in);
        default -> skip(in);
      }
    }
    return value;
  }

  private OtpAuthenticate readOtpAuthenticate(JsonParser in) {
    OtpAuthenticate value = new OtpAuthenticate();
    for (int name = in.nextNameMatch(otpAuthenticate);
        name != PropertyNameMatcher.MATCH_END_OBJECT;
        name = in.nextNameMatch(otpAuthenticate)) {
      switch (name) {
        case 0 -> value.methodId = text(in);
        case 1 -> value.code = text(in);
        case 2 -> value.attributes = nestedAttributes(in);
        case 3 -> value.options = nestedOptions(in);
        case 4 -> value.sessionToken = text(in);
        case 5 -> value.sessionDurationMinutes = number(in);
        case 6 -> value.sessionJwt = text(in);
        case 7 -> value.sessionCustomClaims = claims(in);
        case 8 -> value.telemetryId = text(in);
        default -> skip(in);
      }
    }
    return value;
  }

  private Exchange readExchange(JsonParser in) {
    Exchange value = new Exchange();
    for (int name = in.nextNameMatch(exchange);
        name != PropertyNameMatcher.MATCH_END_OBJECT;
        name = in.nextNameMatch(exchange)) {
      switch (name) {
        case 0 -> value.organizationId = text(in);
        case 1 -> value.sessionToken = text(in);
        case 2 -> value.sessionJwt = text(in);
        case 3 -> value.sessionDurationMinutes = number(in);
        case 4 -> value.sessionCustomClaims = claims(in);
        case 5 -> value.locale = text(in);
        case 6 -> value.telemetryId = text(in);
        default -> skip(in);
      }
    }
    return value;
  }

  private Attributes nestedAttributes(JsonParser in) {
    require(in, JsonToken.START_OBJECT);
    return readAttributes(in);
  }

  private Options nestedOptions(JsonParser in) {
    require(in, JsonToken.START_OBJECT);
    return readOptions(in);
  }

  private AuthorizationCheck nestedAuthorizationCheck(JsonParser in) {
    require(in, JsonToken.START_OBJECT);
    return readAuthorizationCheck(in);
  }

  private PropertyNameMatcher names(String... names) {
    List<Named> named = Arrays.stream(names).map(Named::fromString).toList();
    return factory.constructNameMatcher(named, true);
  }

  private static String text(JsonParser in) {
    require(in, JsonToken.VALUE_STRING);
    return in.getString();
  }

  private static int number(JsonParser in) {
    require(in, JsonToken.VALUE_NUMBER_INT);
    return in.getIntValue();
  }

  private static boolean flag(JsonParser in) {
    JsonToken token = in.nextToken();
    if (token != JsonToken.VALUE_TRUE && token != JsonToken.VALUE_FALSE) {
      throw new IllegalStateException("a boolean is expected");
    }
    return token == JsonToken.VALUE_TRUE;
  }

  private static Map<String, Object> claims(JsonParser in) {
    require(in, JsonToken.START_OBJECT);
    return PlainTree.readObject(in);
  }

  private static void skip(JsonParser in) {
    in.nextToken();
    in.skipChildren();
  }

  private static void require(JsonParser in, JsonToken token) {
    if (in.nextToken() != token) {
      throw new IllegalStateException(token + " is expected");
    }
  }
}

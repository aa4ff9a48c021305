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
import java.util.Map;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.BufferRecycler;
import tools.jackson.core.util.ByteArrayBuilder;

/** What one would write by hand on jackson-core for speed: names are encoded once. */
final class HandWrittenWriter {
  private static final SerializedString IP_ADDRESS = new SerializedString("ip_address");
  private static final SerializedString USER_AGENT = new SerializedString("user_agent");
  private static final SerializedString IP_MATCH_REQUIRED =
      new SerializedString("ip_match_required");
  private static final SerializedString USER_AGENT_MATCH_REQUIRED =
      new SerializedString("user_agent_match_required");
  private static final SerializedString RESOURCE_ID = new SerializedString("resource_id");
  private static final SerializedString ACTION = new SerializedString("action");
  private static final SerializedString PROFILE_ID = new SerializedString("profile_id");
  private static final SerializedString TOKEN = new SerializedString("token");
  private static final SerializedString ORGANIZATION_ID = new SerializedString("organization_id");
  private static final SerializedString SESSION_DURATION_MINUTES =
      new SerializedString("session_duration_minutes");
  private static final SerializedString SESSION_CUSTOM_CLAIMS =
      new SerializedString("session_custom_claims");
  private static final SerializedString SESSION_TOKEN = new SerializedString("session_token");
  private static final SerializedString SESSION_JWT = new SerializedString("session_jwt");
  private static final SerializedString TELEMETRY_ID = new SerializedString("telemetry_id");
  private static final SerializedString AUTHORIZATION_CHECK =
      new SerializedString("authorization_check");
  private static final SerializedString OAUTH_TOKEN = new SerializedString("oauth_token");
  private static final SerializedString PKCE_CODE_VERIFIER =
      new SerializedString("pkce_code_verifier");
  private static final SerializedString LOCALE = new SerializedString("locale");
  private static final SerializedString INTERMEDIATE_SESSION_TOKEN =
      new SerializedString("intermediate_session_token");
  private static final SerializedString METHOD_ID = new SerializedString("method_id");
  private static final SerializedString CODE = new SerializedString("code");
  private static final SerializedString ATTRIBUTES = new SerializedString("attributes");
  private static final SerializedString OPTIONS = new SerializedString("options");

  private final JsonFactory factory;

  HandWrittenWriter(JsonFactory factory) {
    this.factory = factory;
  }

  byte[] write(RequestKind kind, Object value) {
    BufferRecycler recycler = factory._getBufferRecycler();
    try (ByteArrayBuilder bytes = new ByteArrayBuilder(recycler)) {
      try (JsonGenerator out =
          factory.createGenerator(ObjectWriteContext.empty(), bytes, JsonEncoding.UTF8)) {
        out.writeStartObject();
        switch (kind) {
          case ATTEST -> write((Attest) value, out);
          case SESSION -> write((SessionAuthenticate) value, out);
          case OAUTH -> write((OauthAuthenticate) value, out);
          case OTP -> write((OtpAuthenticate) value, out);
          case EXCHANGE -> write((Exchange) value, out);
        }
        out.writeEndObject();
      }
      return bytes.getClearAndRelease();
    } finally {
      recycler.releaseToPool();
    }
  }

  private static void write(Attributes value, JsonGenerator out) {
    text(out, IP_ADDRESS, value.ipAddress);
    text(out, USER_AGENT, value.userAgent);
  }

  private static void write(Options value, JsonGenerator out) {
    out.writeName(IP_MATCH_REQUIRED);
    out.writeBoolean(value.ipMatchRequired);
    out.writeName(USER_AGENT_MATCH_REQUIRED);
    out.writeBoolean(value.userAgentMatchRequired);
  }

  private static void write(AuthorizationCheck value, JsonGenerator out) {
    text(out, RESOURCE_ID, value.resourceId);
    text(out, ACTION, value.action);
  }

  private static void write(Attest value, JsonGenerator out) {
    text(out, PROFILE_ID, value.profileId);
    text(out, TOKEN, value.token);
    text(out, ORGANIZATION_ID, value.organizationId);
    number(out, SESSION_DURATION_MINUTES, value.sessionDurationMinutes);
    claims(out, SESSION_CUSTOM_CLAIMS, value.sessionCustomClaims);
    text(out, SESSION_TOKEN, value.sessionToken);
    text(out, SESSION_JWT, value.sessionJwt);
    text(out, TELEMETRY_ID, value.telemetryId);
  }

  private static void write(SessionAuthenticate value, JsonGenerator out) {
    text(out, SESSION_TOKEN, value.sessionToken);
    number(out, SESSION_DURATION_MINUTES, value.sessionDurationMinutes);
    text(out, SESSION_JWT, value.sessionJwt);
    claims(out, SESSION_CUSTOM_CLAIMS, value.sessionCustomClaims);
    if (value.authorizationCheck != null) {
      out.writeName(AUTHORIZATION_CHECK);
      out.writeStartObject();
      write(value.authorizationCheck, out);
      out.writeEndObject();
    }
  }

  private static void write(OauthAuthenticate value, JsonGenerator out) {
    text(out, OAUTH_TOKEN, value.oauthToken);
    text(out, SESSION_TOKEN, value.sessionToken);
    number(out, SESSION_DURATION_MINUTES, value.sessionDurationMinutes);
    text(out, SESSION_JWT, value.sessionJwt);
    claims(out, SESSION_CUSTOM_CLAIMS, value.sessionCustomClaims);
    text(out, PKCE_CODE_VERIFIER, value.pkceCodeVerifier);
    text(out, LOCALE, value.locale);
    text(out, INTERMEDIATE_SESSION_TOKEN, value.intermediateSessionToken);
    text(out, TELEMETRY_ID, value.telemetryId);
  }

  private static void write(OtpAuthenticate value, JsonGenerator out) {
    text(out, METHOD_ID, value.methodId);
    text(out, CODE, value.code);
    if (value.attributes != null) {
      out.writeName(ATTRIBUTES);
      out.writeStartObject();
      write(value.attributes, out);
      out.writeEndObject();
    }
    if (value.options != null) {
      out.writeName(OPTIONS);
      out.writeStartObject();
      write(value.options, out);
      out.writeEndObject();
    }
    text(out, SESSION_TOKEN, value.sessionToken);
    number(out, SESSION_DURATION_MINUTES, value.sessionDurationMinutes);
    text(out, SESSION_JWT, value.sessionJwt);
    claims(out, SESSION_CUSTOM_CLAIMS, value.sessionCustomClaims);
    text(out, TELEMETRY_ID, value.telemetryId);
  }

  private static void write(Exchange value, JsonGenerator out) {
    text(out, ORGANIZATION_ID, value.organizationId);
    text(out, SESSION_TOKEN, value.sessionToken);
    text(out, SESSION_JWT, value.sessionJwt);
    number(out, SESSION_DURATION_MINUTES, value.sessionDurationMinutes);
    claims(out, SESSION_CUSTOM_CLAIMS, value.sessionCustomClaims);
    text(out, LOCALE, value.locale);
    text(out, TELEMETRY_ID, value.telemetryId);
  }

  private static void text(JsonGenerator out, SerializedString name, String value) {
    if (value != null) {
      out.writeName(name);
      out.writeString(value);
    }
  }

  private static void number(JsonGenerator out, SerializedString name, Integer value) {
    if (value != null) {
      out.writeName(name);
      out.writeNumber(value.intValue());
    }
  }

  private static void claims(JsonGenerator out, SerializedString name, Map<String, Object> value) {
    if (value != null) {
      out.writeName(name);
      PlainTree.write(value, out);
    }
  }
}

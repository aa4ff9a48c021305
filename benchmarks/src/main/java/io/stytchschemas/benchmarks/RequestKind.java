package io.stytchschemas.benchmarks;

import io.stytchschemas.Schema;
import io.stytchschemas.benchmarks.beans.Attest;
import io.stytchschemas.benchmarks.beans.Exchange;
import io.stytchschemas.benchmarks.beans.OauthAuthenticate;
import io.stytchschemas.benchmarks.beans.OtpAuthenticate;
import io.stytchschemas.benchmarks.beans.SessionAuthenticate;
import io.stytchschemas.benchmarks.requests.B2bOauthAuthenticateRequest;
import io.stytchschemas.benchmarks.requests.B2bSessionAttestRequest;
import io.stytchschemas.benchmarks.requests.B2bSessionExchangeRequest;
import io.stytchschemas.benchmarks.requests.OtpAuthenticateRequest;
import io.stytchschemas.benchmarks.requests.SessionAuthenticateRequest;
import io.stytchschemas.stytch.CustomClaims;

/**
 * The five requests, and how to come to their custom claims. All of it by switches: of a JVM that
 * reads its first request no other kind is loaded.
 */
public enum RequestKind implements DocumentKind {
  ATTEST,
  SESSION,
  OAUTH,
  OTP,
  EXCHANGE;

  @Override
  public Schema<?> schema() {
    return switch (this) {
      case ATTEST -> B2bSessionAttestRequest.SCHEMA;
      case SESSION -> SessionAuthenticateRequest.SCHEMA;
      case OAUTH -> B2bOauthAuthenticateRequest.SCHEMA;
      case OTP -> OtpAuthenticateRequest.SCHEMA;
      case EXCHANGE -> B2bSessionExchangeRequest.SCHEMA;
    };
  }

  @Override
  public Class<?> bean() {
    return switch (this) {
      case ATTEST -> Attest.class;
      case SESSION -> SessionAuthenticate.class;
      case OAUTH -> OauthAuthenticate.class;
      case OTP -> OtpAuthenticate.class;
      case EXCHANGE -> Exchange.class;
    };
  }

  /** The custom claims of a value of the schema; null if it has none. */
  public CustomClaims claims(Object value) {
    return switch (this) {
      case ATTEST -> ((B2bSessionAttestRequest) value).sessionCustomClaims();
      case SESSION -> ((SessionAuthenticateRequest) value).sessionCustomClaims();
      case OAUTH -> ((B2bOauthAuthenticateRequest) value).sessionCustomClaims();
      case OTP -> ((OtpAuthenticateRequest) value).sessionCustomClaims();
      case EXCHANGE -> ((B2bSessionExchangeRequest) value).sessionCustomClaims();
    };
  }

  /** A value of the schema with other custom claims. */
  public Object withClaims(Object value, CustomClaims changed) {
    return switch (this) {
      case ATTEST ->
          ((B2bSessionAttestRequest) value).toBuilder().sessionCustomClaims(changed).build();
      case SESSION ->
          ((SessionAuthenticateRequest) value).toBuilder().sessionCustomClaims(changed).build();
      case OAUTH ->
          ((B2bOauthAuthenticateRequest) value).toBuilder().sessionCustomClaims(changed).build();
      case OTP -> ((OtpAuthenticateRequest) value).toBuilder().sessionCustomClaims(changed).build();
      case EXCHANGE ->
          ((B2bSessionExchangeRequest) value).toBuilder().sessionCustomClaims(changed).build();
    };
  }
}

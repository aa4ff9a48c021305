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
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The five requests: our schema, the class that the other libraries bind to, and how to come to the
 * custom claims.
 */
public enum RequestKind {
  ATTEST(
      B2bSessionAttestRequest.SCHEMA,
      Attest.class,
      B2bSessionAttestRequest::sessionCustomClaims,
      (request, claims) -> request.toBuilder().sessionCustomClaims(claims).build()),
  SESSION(
      SessionAuthenticateRequest.SCHEMA,
      SessionAuthenticate.class,
      SessionAuthenticateRequest::sessionCustomClaims,
      (request, claims) -> request.toBuilder().sessionCustomClaims(claims).build()),
  OAUTH(
      B2bOauthAuthenticateRequest.SCHEMA,
      OauthAuthenticate.class,
      B2bOauthAuthenticateRequest::sessionCustomClaims,
      (request, claims) -> request.toBuilder().sessionCustomClaims(claims).build()),
  OTP(
      OtpAuthenticateRequest.SCHEMA,
      OtpAuthenticate.class,
      OtpAuthenticateRequest::sessionCustomClaims,
      (request, claims) -> request.toBuilder().sessionCustomClaims(claims).build()),
  EXCHANGE(
      B2bSessionExchangeRequest.SCHEMA,
      Exchange.class,
      B2bSessionExchangeRequest::sessionCustomClaims,
      (request, claims) -> request.toBuilder().sessionCustomClaims(claims).build());

  private final Schema<?> schema;
  private final Class<?> bean;
  private final Function<Object, CustomClaims> claims;
  private final BiFunction<Object, CustomClaims, Object> withClaims;

  <T> RequestKind(
      Schema<T> schema,
      Class<?> bean,
      Function<T, CustomClaims> claims,
      BiFunction<T, CustomClaims, T> withClaims) {
    this.schema = schema;
    this.bean = bean;
    this.claims = value -> claims.apply(schema.type().cast(value));
    this.withClaims = (value, changed) -> withClaims.apply(schema.type().cast(value), changed);
  }

  public Schema<?> schema() {
    return schema;
  }

  public Class<?> bean() {
    return bean;
  }

  /** The custom claims of a value of the schema; null if it has none. */
  public CustomClaims claims(Object value) {
    return claims.apply(value);
  }

  /** A value of the schema with other custom claims. */
  public Object withClaims(Object value, CustomClaims changed) {
    return withClaims.apply(value, changed);
  }
}

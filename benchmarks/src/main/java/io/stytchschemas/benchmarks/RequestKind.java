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

/** The five requests: our schema, and the class that the other libraries bind to. */
public enum RequestKind {
  ATTEST(B2bSessionAttestRequest.SCHEMA, Attest.class),
  SESSION(SessionAuthenticateRequest.SCHEMA, SessionAuthenticate.class),
  OAUTH(B2bOauthAuthenticateRequest.SCHEMA, OauthAuthenticate.class),
  OTP(OtpAuthenticateRequest.SCHEMA, OtpAuthenticate.class),
  EXCHANGE(B2bSessionExchangeRequest.SCHEMA, Exchange.class);

  private final Schema<?> schema;
  private final Class<?> bean;

  RequestKind(Schema<?> schema, Class<?> bean) {
    this.schema = schema;
    this.bean = bean;
  }

  public Schema<?> schema() {
    return schema;
  }

  public Class<?> bean() {
    return bean;
  }
}

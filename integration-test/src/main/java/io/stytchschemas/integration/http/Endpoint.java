package io.stytchschemas.integration.http;

import io.stytchschemas.Schema;
import io.stytchschemas.integration.requests.B2bOauthAuthenticateRequest;
import io.stytchschemas.integration.requests.B2bSessionAttestRequest;
import io.stytchschemas.integration.requests.B2bSessionExchangeRequest;
import io.stytchschemas.integration.requests.OtpAuthenticateRequest;
import io.stytchschemas.integration.requests.SessionAuthenticateRequest;
import java.util.List;

/**
 * A place of the Stytch API that takes one kind of request.
 *
 * @param path as in the reference of the API
 * @param request the schema of what is sent there
 */
public record Endpoint<T>(String path, Schema<T> request) {

  public static final Endpoint<B2bSessionAttestRequest> B2B_SESSIONS_ATTEST =
      new Endpoint<>("/v1/b2b/sessions/attest", B2bSessionAttestRequest.SCHEMA);

  public static final Endpoint<SessionAuthenticateRequest> SESSIONS_AUTHENTICATE =
      new Endpoint<>("/v1/sessions/authenticate", SessionAuthenticateRequest.SCHEMA);

  public static final Endpoint<B2bOauthAuthenticateRequest> B2B_OAUTH_AUTHENTICATE =
      new Endpoint<>("/v1/b2b/oauth/authenticate", B2bOauthAuthenticateRequest.SCHEMA);

  public static final Endpoint<OtpAuthenticateRequest> OTPS_AUTHENTICATE =
      new Endpoint<>("/v1/otps/authenticate", OtpAuthenticateRequest.SCHEMA);

  public static final Endpoint<B2bSessionExchangeRequest> B2B_SESSIONS_EXCHANGE =
      new Endpoint<>("/v1/b2b/sessions/exchange", B2bSessionExchangeRequest.SCHEMA);

  /** All of them. */
  public static List<Endpoint<?>> all() {
    return List.of(
        B2B_SESSIONS_ATTEST,
        SESSIONS_AUTHENTICATE,
        B2B_OAUTH_AUTHENTICATE,
        OTPS_AUTHENTICATE,
        B2B_SESSIONS_EXCHANGE);
  }
}

package io.stytchschemas.integration.http;

import io.stytchschemas.integration.requests.Acceptance;
import io.stytchschemas.integration.requests.Refusal;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Sends requests as a backend would: built with the generated builders, checked, then written. */
public final class StytchClient {
  private static final Duration TIMEOUT = Duration.ofSeconds(30);

  private final URI base;
  private final HttpClient http = HttpClient.newHttpClient();

  /**
   * @param base the scheme, host and port to send to
   */
  public StytchClient(URI base) {
    this.base = base;
  }

  /**
   * Sends a request that Stytch would take.
   *
   * @throws io.stytchschemas.SchemaViolationException before anything is sent, if it would not
   * @throws RefusedException if the other side refuses it all the same
   * @throws IOException if nothing came back
   */
  public <T> Acceptance send(Endpoint<T> endpoint, T request)
      throws IOException, InterruptedException {
    endpoint.request().validate(request).orThrow();
    return sendBytes(endpoint, endpoint.request().write(request));
  }

  /** Sends bytes as they are, whatever they may be. */
  public Acceptance sendBytes(Endpoint<?> endpoint, byte[] body)
      throws IOException, InterruptedException {
    HttpRequest post =
        HttpRequest.newBuilder(base.resolve(endpoint.path()))
            .timeout(TIMEOUT)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofByteArray(body))
            .build();
    HttpResponse<byte[]> response = http.send(post, BodyHandlers.ofByteArray());
    if (response.statusCode() != 200) {
      throw new RefusedException(Refusal.SCHEMA.readLenient(response.body()));
    }
    return Acceptance.SCHEMA.readLenient(response.body());
  }
}

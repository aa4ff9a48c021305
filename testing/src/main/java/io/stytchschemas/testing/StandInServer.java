package io.stytchschemas.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.stytchschemas.ProblemDetails;
import io.stytchschemas.Schema;
import io.stytchschemas.StytchSchemasException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Stands in, on the loopback interface, for a server that tests must not call: checks what comes
 * in, answers with generated documents, and keeps the requests to its endpoints that it read.
 *
 * <pre>{@code
 * try (StandInServer server =
 *     StandInServer.builder()
 *         .on("POST", "/v1/otps/authenticate", OtpRequest.SCHEMA, OtpResponse.SCHEMA)
 *         .start()) {
 *   client.send(server.uri());
 *   assertThat(server.received()).hasSize(1);
 * }
 * }</pre>
 *
 * <p>A request that its schema refuses is answered 422, one that is no JSON 400, one for whose
 * answer no document was found 500. An unknown path is answered 404, another method 405, a body
 * beyond 10 MB 413; these requests are not kept. All of these answers are problem details (RFC
 * 9457).
 */
public final class StandInServer implements AutoCloseable {
  private static final int LARGEST_BODY = 10_000_000;
  private static final int THREADS = 4;

  private final HttpServer http;
  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
  private final List<Endpoint> endpoints;
  private final List<ReceivedRequest> received = new CopyOnWriteArrayList<>();

  private StandInServer(HttpServer http, List<Endpoint> endpoints) {
    this.http = http;
    this.endpoints = endpoints.stream().map(Endpoint::anew).toList();
    http.setExecutor(threads);
    http.createContext("/", this::answer);
  }

  /** A server without endpoints. */
  public static Builder builder() {
    return new Builder();
  }

  /** Where to send requests: the scheme, host and port. */
  public URI uri() {
    InetSocketAddress address = http.getAddress();
    return URI.create("http://" + address.getHostString() + ":" + address.getPort());
  }

  /** The requests to its endpoints that were read, refused ones too, in their order. */
  public List<ReceivedRequest> received() {
    return List.copyOf(received);
  }

  @Override
  public void close() {
    http.stop(0);
    threads.shutdown();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String method = exchange.getRequestMethod();
      String path = exchange.getRequestURI().getRawPath();
      byte[] body = exchange.getRequestBody().readNBytes(LARGEST_BODY + 1);
      List<Endpoint> there = endpoints.stream().filter(each -> each.path().matches(path)).toList();
      Endpoint endpoint =
          there.stream()
              .filter(each -> each.method().equals(method))
              .min(Comparator.comparing(each -> each.path().rank()))
              .orElse(null);
      if (there.isEmpty()) {
        send(exchange, 404, "Not Found", "There is no endpoint at " + path);
      } else if (endpoint == null) {
        String allowed =
            there.stream().map(Endpoint::method).distinct().collect(Collectors.joining(", "));
        exchange.getResponseHeaders().set("Allow", allowed); // RFC 9110, 15.5.6
        send(exchange, 405, "Method Not Allowed", "The endpoint takes " + allowed);
      } else if (body.length > LARGEST_BODY) {
        send(exchange, 413, "Content Too Large", "The body has more than 10 MB");
      } else {
        answer(exchange, endpoint, body);
      }
    }
  }

  private void answer(HttpExchange exchange, Endpoint endpoint, byte[] body) throws IOException {
    StytchSchemasException refusal = endpoint.refusal(body);
    URI uri = exchange.getRequestURI();
    HttpHeaders headers = HttpHeaders.of(exchange.getRequestHeaders(), (name, value) -> true);
    received.add(
        new ReceivedRequest(
            endpoint.method(), uri.getRawPath(), uri.getRawQuery(), headers, body, refusal));
    if (refusal != null) {
      send(exchange, refusal.problemDetails());
      return;
    }
    byte[] answer;
    try {
      answer = endpoint.answer();
    } catch (NoDocumentException e) { // else the client would be told that the connection ended
      send(exchange, 500, "Internal Server Error", String.valueOf(e.getMessage()));
      return;
    }
    send(exchange, 200, "application/json", answer);
  }

  private static void send(HttpExchange exchange, int status, String title, String detail)
      throws IOException {
    send(exchange, new ProblemDetails(status, title, detail, List.of()));
  }

  private static void send(HttpExchange exchange, ProblemDetails problem) throws IOException {
    byte[] json = problem.toJson().getBytes(StandardCharsets.UTF_8);
    send(exchange, problem.status(), ProblemDetails.MEDIA_TYPE, json);
  }

  private static void send(HttpExchange exchange, int status, String type, byte[] body)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
  }

  /** Says what a server answers to. */
  public static final class Builder {
    private static final Pattern METHOD = Pattern.compile("[A-Z]+(-[A-Z]+)*");

    private final List<Endpoint> endpoints = new ArrayList<>();
    private long seed;

    private Builder() {}

    /** The seed of the documents that are answered from here on; 0 unless set. */
    public Builder seed(long value) {
      this.seed = value;
      return this;
    }

    /**
     * An endpoint that answers with documents of a schema.
     *
     * @param method in capitals
     * @param path such as {@code /v1/users/{user_id}}, where a part in braces stands for any; plain
     *     text goes before it, in whichever order they are declared
     * @param request what bodies must be of
     * @param response what answers are of
     * @throws IllegalArgumentException if no request could match, or one is declared like it
     */
    public Builder on(String method, String path, Schema<?> request, Schema<?> response) {
      return add(method, path, request, response);
    }

    /** The same for requests without a body. */
    public Builder on(String method, String path, Schema<?> response) {
      return add(method, path, null, response);
    }

    private Builder add(
        String method, String path, @Nullable Schema<?> request, Schema<?> response) {
      PathTemplate template = PathTemplate.of(path);
      if (!METHOD.matcher(method).matches()) {
        throw new IllegalArgumentException(
            "no request has the method " + method + ": write it in capitals, such as POST");
      }
      if (endpoints.stream().anyMatch(each -> each.isAt(method, template))) {
        throw new IllegalArgumentException(
            method + ' ' + path + " is declared already, be it with another name in braces");
      }
      Documents<?> responses = Documents.of(response).withSeed(seed);
      endpoints.add(new Endpoint(method, template, request, responses));
      return this;
    }

    /**
     * Starts a server on a port that is free. Each has documents and requests of its own.
     *
     * @throws UncheckedIOException if it cannot listen
     */
    public StandInServer start() {
      try {
        InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        StandInServer server = new StandInServer(HttpServer.create(address, 0), endpoints);
        server.http.start();
        return server;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}

package io.stytchschemas.integration.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.stytchschemas.MalformedJsonException;
import io.stytchschemas.SchemaViolationException;
import io.stytchschemas.integration.requests.Refusal;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Stands in for Stytch on the loopback interface: reads what comes with the generated types, keeps
 * it, and answers 200, or 400 with every violation.
 */
public final class LoopbackServer implements AutoCloseable {
  private static final byte[] ACCEPTED = "{\"status_code\":200}".getBytes(StandardCharsets.UTF_8);

  private final ExecutorService threads = Executors.newFixedThreadPool(4);
  private final List<Object> received = new CopyOnWriteArrayList<>();
  private final HttpServer http;

  private LoopbackServer(HttpServer http) {
    this.http = http;
    http.setExecutor(threads);
    for (Endpoint<?> endpoint : Endpoint.all()) {
      http.createContext(endpoint.path(), exchange -> answer(endpoint, exchange));
    }
  }

  /** Starts a server on a port that is free. */
  public static LoopbackServer start() throws IOException {
    InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    LoopbackServer server = new LoopbackServer(HttpServer.create(address, 0));
    server.http.start();
    return server;
  }

  /** Where to send requests. */
  public URI uri() {
    InetSocketAddress address = http.getAddress();
    return URI.create("http://" + address.getHostString() + ":" + address.getPort());
  }

  /** The requests that were accepted, in the order in which they came. */
  public List<Object> received() {
    return List.copyOf(received);
  }

  @Override
  public void close() {
    http.stop(0);
    threads.shutdown();
  }

  private void answer(Endpoint<?> endpoint, HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] body = exchange.getRequestBody().readAllBytes();
      try {
        received.add(endpoint.request().read(body));
        send(exchange, 200, ACCEPTED);
      } catch (SchemaViolationException e) {
        refuse(exchange, violations(e));
      } catch (MalformedJsonException e) {
        refuse(exchange, malformed(e));
      }
    }
  }

  private static Refusal violations(SchemaViolationException e) {
    return Refusal.builder()
        .statusCode(400)
        .errorType(Refusal.ErrorType.Known.SCHEMA_VIOLATION)
        .errorMessage(String.valueOf(e.getMessage()))
        .violations(
            e.result().errors().stream()
                .map(
                    error ->
                        Refusal.ViolationsItem.builder()
                            .instanceLocation(error.instanceLocation())
                            .keywordLocation(error.keywordLocation())
                            .message(error.message())
                            .build())
                .toList())
        .build();
  }

  private static Refusal malformed(MalformedJsonException e) {
    return Refusal.builder()
        .statusCode(400)
        .errorType(Refusal.ErrorType.Known.MALFORMED_JSON)
        .errorMessage(String.valueOf(e.getMessage()))
        .violations(List.of())
        .line(e.line())
        .column(e.column())
        .build();
  }

  private static void refuse(HttpExchange exchange, Refusal refusal) throws IOException {
    send(exchange, refusal.statusCode(), Refusal.SCHEMA.write(refusal));
  }

  private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
  }
}

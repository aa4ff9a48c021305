package io.stytchschemas.spring;

import io.stytchschemas.spring.requests.B2bSessionExchangeRequest;
import io.stytchschemas.spring.requests.B2bSessionExchangeRequestLocale;
import io.stytchschemas.spring.requests.OtpAuthenticateRequest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** An application of a user's, and a way to send it requests. */
record Application(ConfigurableApplicationContext context) implements AutoCloseable {
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  static Application start(WebApplicationType type, Class<?> also, String... properties) {
    return new Application(
        new SpringApplicationBuilder(Beans.class, also)
            .web(type)
            .properties("server.port=0", "server.address=127.0.0.1", "spring.main.banner-mode=off")
            .properties("logging.level.root=warn", "spring.jmx.enabled=false")
            .properties(properties)
            .run());
  }

  String url() {
    return "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");
  }

  HttpResponse<String> post(String path, String contentType, byte[] body)
      throws IOException, InterruptedException {
    return HTTP.send(
        HttpRequest.newBuilder(URI.create(url() + path))
            .header("Content-Type", contentType)
            .POST(BodyPublishers.ofByteArray(body))
            .build(),
        BodyHandlers.ofString());
  }

  int statusOf(String path) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(url() + path)).build();
    return HTTP.send(request, BodyHandlers.discarding()).statusCode();
  }

  @Override
  public void close() {
    context.close();
  }

  @Configuration(proxyBeanMethods = false)
  @EnableAutoConfiguration
  @Import(Controller.class)
  static class Beans {}

  record Plain(int count) {}

  @RestController
  static class Controller {
    @PostMapping("/authenticate")
    OtpAuthenticateRequest authenticate(@RequestBody OtpAuthenticateRequest request) {
      return request;
    }

    @PostMapping("/batch")
    int batch(@RequestBody List<B2bSessionExchangeRequest> requests) {
      return requests.size();
    }

    @GetMapping("/locales/{one}")
    String locale(
        @PathVariable("one") B2bSessionExchangeRequestLocale one,
        @RequestParam("others") List<B2bSessionExchangeRequestLocale> others) {
      return one.value() + others;
    }

    @PostMapping("/plain")
    int plain(@RequestBody Plain plain) {
      return plain.count();
    }
  }
}

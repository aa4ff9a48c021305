package io.stytchschemas.spring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stytchschemas.jackson.SchemaMismatchException;
import io.stytchschemas.jackson.StytchSchemasModule;
import io.stytchschemas.spring.requests.OtpAuthenticateRequest;
import jakarta.servlet.http.HttpServletRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.http.codec.CodecCustomizer;
import org.springframework.boot.http.converter.autoconfigure.ClientHttpMessageConvertersCustomizer;
import org.springframework.boot.webclient.WebClientCustomizer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.http.codec.json.JacksonJsonDecoder;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.reactive.function.client.WebClient;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

class ClientTest {
  static final String TOMORROW =
      "{\"method_id\":\"m\",\"code\":\"1\",\"session_duration_minutes\":4,\"new\":1}";

  @RestController
  static class Upstream {
    @GetMapping(path = "/tomorrow", produces = MediaType.APPLICATION_JSON_VALUE)
    String tomorrow() {
      return TOMORROW;
    }

    @GetMapping(path = "/broken", produces = MediaType.APPLICATION_JSON_VALUE)
    String broken() {
      return "{}";
    }
  }

  /** Asks another server, whose answer is broken: no fault of whoever asks this one. */
  @RestController
  static class Gateway {
    private final RestClient.Builder clients;

    Gateway(RestClient.Builder clients) {
      this.clients = clients;
    }

    @GetMapping("/relay")
    String relay(HttpServletRequest request) {
      String upstream = "http://127.0.0.1:" + request.getLocalPort() + "/broken";
      return String.valueOf(
          clients.build().get().uri(upstream).retrieve().body(OtpAuthenticateRequest.class));
    }
  }

  @Configuration(proxyBeanMethods = false)
  static class Upstreams {
    @Bean
    Upstream upstream() {
      return new Upstream();
    }

    @Bean
    Gateway gateway(RestClient.Builder clients) {
      return new Gateway(clients);
    }
  }

  @Test
  void clientsReadLenientlyAndServersStrictly() throws Exception {
    try (Application application = Application.start(WebApplicationType.SERVLET, Upstreams.class)) {
      RestClient rest =
          application
              .context()
              .getBean(RestClient.Builder.class)
              .baseUrl(application.url())
              .build();
      assertThat(rest.get().uri("/tomorrow").retrieve().body(OtpAuthenticateRequest.class))
          .extracting(OtpAuthenticateRequest::sessionDurationMinutes)
          .isEqualTo(4);
      WebClient web =
          application.context().getBean(WebClient.Builder.class).baseUrl(application.url()).build();
      assertThat(
              web.get()
                  .uri("/tomorrow")
                  .retrieve()
                  .bodyToMono(OtpAuthenticateRequest.class)
                  .block())
          .extracting(OtpAuthenticateRequest::sessionDurationMinutes)
          .isEqualTo(4);
      JsonMapper own = application.context().getBean(JsonMapper.class);
      assertThatThrownBy(() -> own.readValue(TOMORROW, OtpAuthenticateRequest.class))
          .isInstanceOf(SchemaMismatchException.class);
    }
  }

  @Test
  void aBrokenAnswerOfAnotherServerIsNoFaultOfTheRequest() throws Exception {
    try (Application application = Application.start(WebApplicationType.SERVLET, Upstreams.class)) {
      RestClient rest =
          application
              .context()
              .getBean(RestClient.Builder.class)
              .baseUrl(application.url())
              .build();
      int status =
          rest.get()
              .uri("/relay")
              .exchange((request, response) -> response.getStatusCode().value());
      assertThat(status).isEqualTo(500);
    }
  }

  /** Where an application says how its servers read, that is how they read. */
  @Configuration(proxyBeanMethods = false)
  static class LenientServer {
    @Bean
    StytchSchemasModule ownModule() {
      return StytchSchemasModule.lenient();
    }
  }

  @Test
  void aModuleOfTheApplicationsOwnReplacesOurs() throws Exception {
    try (Application application =
        Application.start(WebApplicationType.SERVLET, LenientServer.class)) {
      assertThat(application.context().getBeansOfType(StytchSchemasModule.class)).hasSize(1);
      assertThat(
              application
                  .post("/authenticate", MediaType.APPLICATION_JSON_VALUE, TOMORROW.getBytes(UTF_8))
                  .statusCode())
          .isEqualTo(200);
    }
  }

  record Call(String methodId) {}

  private static JsonMapper snakeCase() {
    return JsonMapper.builder().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE).build();
  }

  /** An application that says how its clients read. */
  @Configuration(proxyBeanMethods = false)
  @Import(Upstream.class)
  static class OwnConverters {
    @Bean
    ClientHttpMessageConvertersCustomizer ownConverter() {
      return converters ->
          converters.withJsonConverter(new JacksonJsonHttpMessageConverter(snakeCase()));
    }

    @Bean
    WebClientCustomizer ownDecoder() {
      return client ->
          client.codecs(
              codecs ->
                  codecs.defaultCodecs().jacksonJsonDecoder(new JacksonJsonDecoder(snakeCase())));
    }
  }

  /** The same by other ways: what Spring Boot applies itself, and a converter before all others. */
  @Configuration(proxyBeanMethods = false)
  @Import(Upstream.class)
  static class OwnBeans {
    @Bean
    CodecCustomizer ownCodecs() {
      return codecs ->
          codecs.defaultCodecs().jacksonJsonDecoder(new JacksonJsonDecoder(snakeCase()));
    }

    @Bean
    ClientHttpMessageConvertersCustomizer ownConverter() {
      return converters ->
          converters.addCustomConverter(new JacksonJsonHttpMessageConverter(snakeCase()));
    }
  }

  @ParameterizedTest
  @ValueSource(classes = {OwnConverters.class, OwnBeans.class})
  void whatTheApplicationGivesItsClientsStays(Class<?> own) throws Exception {
    try (Application application = Application.start(WebApplicationType.SERVLET, own)) {
      String tomorrow = application.url() + "/tomorrow";
      ConfigurableApplicationContext context = application.context();
      RestClient rest = context.getBean(RestClient.Builder.class).build();
      assertThat(rest.get().uri(tomorrow).retrieve().body(Call.class)).isEqualTo(new Call("m"));
      WebClient web = context.getBean(WebClient.Builder.class).build();
      assertThat(web.get().uri(tomorrow).retrieve().bodyToMono(Call.class).block())
          .isEqualTo(new Call("m"));
    }
  }

  @Test
  void anotherMapperThatTheApplicationPrefersStays() throws Exception {
    try (Application application =
        Application.start(
            WebApplicationType.SERVLET,
            Upstreams.class,
            "spring.http.converters.preferred-json-mapper=gson")) {
      RestClient rest =
          application
              .context()
              .getBean(RestClient.Builder.class)
              .baseUrl(application.url())
              .build();
      assertThatThrownBy(
              () -> rest.get().uri("/tomorrow").retrieve().body(OtpAuthenticateRequest.class))
          .isInstanceOf(RestClientException.class);
    }
  }
}

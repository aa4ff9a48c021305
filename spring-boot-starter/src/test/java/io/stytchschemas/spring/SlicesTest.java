package io.stytchschemas.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.client.response.MockRestResponseCreators.withSuccess;

import io.stytchschemas.jackson.SchemaMismatchException;
import io.stytchschemas.spring.requests.OtpAuthenticateRequest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.restclient.test.autoconfigure.RestClientTest;
import org.springframework.boot.test.autoconfigure.json.JsonTest;
import org.springframework.boot.webclient.test.autoconfigure.WebClientTest;
import org.springframework.boot.webflux.test.autoconfigure.WebFluxTest;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.mock.http.client.reactive.MockClientHttpResponse;
import org.springframework.test.web.client.MockRestServiceServer;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.client.RestClient;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Tests of controllers alone have to see what the application answers. */
class SlicesTest {
  private static final String BAD = "{\"code\":[1],\"method_id\":\"m\"}";
  private static final String POINTER = "\"pointer\":\"/code\"";

  @SpringBootConfiguration
  @Import(Application.Controller.class)
  static class Beans {}

  @Nested
  @WebMvcTest
  class Mvc {
    @Test
    void answersAsTheApplicationDoes(@Autowired MockMvcTester mvc) {
      assertThat(
              mvc.post().uri("/authenticate").contentType(MediaType.APPLICATION_JSON).content(BAD))
          .hasStatus(422)
          .bodyText()
          .contains(POINTER);
    }
  }

  @Nested
  @WebFluxTest
  class WebFlux {
    @Test
    void answersAsTheApplicationDoes(@Autowired WebTestClient client) {
      EntityExchangeResult<String> answer =
          client
              .post()
              .uri("/authenticate")
              .contentType(MediaType.APPLICATION_JSON)
              .bodyValue(BAD)
              .exchange()
              .expectBody(String.class)
              .returnResult();
      assertThat(answer.getStatus().value()).isEqualTo(422);
      assertThat(answer.getResponseBody()).contains(POINTER);
    }
  }

  @Nested
  @RestClientTest
  class Clients {
    @Test
    void readAsInTheApplication(
        @Autowired MockRestServiceServer upstream, @Autowired RestClient.Builder clients) {
      upstream
          .expect(request -> {})
          .andRespond(withSuccess(ClientTest.TOMORROW, MediaType.APPLICATION_JSON));
      RestClient client = clients.build();
      assertThat(client.get().uri("/").retrieve().body(OtpAuthenticateRequest.class)).isNotNull();
    }
  }

  @Nested
  @WebClientTest
  class WebClients {
    @Test
    void readAsInTheApplication(@Autowired WebClient.Builder clients) {
      MockClientHttpResponse answer = new MockClientHttpResponse(HttpStatus.OK);
      answer.getHeaders().setContentType(MediaType.APPLICATION_JSON);
      answer.setBody(ClientTest.TOMORROW);
      WebClient client =
          clients.clientConnector((method, uri, request) -> Mono.just(answer)).build();
      assertThat(client.get().uri("/").retrieve().bodyToMono(OtpAuthenticateRequest.class).block())
          .isNotNull();
    }
  }

  @Nested
  @JsonTest
  class Json {
    @Test
    void isReadAsInTheApplication(@Autowired JsonMapper mapper) {
      assertThatThrownBy(() -> mapper.readValue(ClientTest.TOMORROW, OtpAuthenticateRequest.class))
          .isInstanceOf(SchemaMismatchException.class);
    }
  }
}

package io.stytchschemas.integration.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.stytchschemas.Schema;
import io.stytchschemas.SchemaViolationException;
import io.stytchschemas.integration.requests.Acceptance;
import io.stytchschemas.integration.requests.AttributeAttributes;
import io.stytchschemas.integration.requests.B2bOauthAuthenticateRequest;
import io.stytchschemas.integration.requests.B2bOauthAuthenticateRequestLocale;
import io.stytchschemas.integration.requests.B2bSessionAttestRequest;
import io.stytchschemas.integration.requests.B2bSessionExchangeRequest;
import io.stytchschemas.integration.requests.MagicOptions;
import io.stytchschemas.integration.requests.OtpAuthenticateRequest;
import io.stytchschemas.integration.requests.Refusal;
import io.stytchschemas.integration.requests.SessionAuthenticateRequest;
import io.stytchschemas.integration.requests.SessionAuthorizationCheck;
import io.stytchschemas.stytch.CustomClaims;
import io.stytchschemas.testing.ReceivedRequest;
import io.stytchschemas.testing.StandInServer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Both ends of a connection, with generated types on each. */
@Timeout(60)
class HttpRoundTripTest {
  private StandInServer server;
  private StytchClient client;

  @BeforeEach
  void start() {
    StandInServer.Builder stytch = StandInServer.builder();
    for (Endpoint<?> endpoint : Endpoint.all()) {
      stytch.on("POST", endpoint.path(), endpoint.request(), Acceptance.SCHEMA);
    }
    server = stytch.start();
    client = new StytchClient(server.uri());
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void holdsOnTheOtherSideWhatWasWrittenOnThisOne() throws Exception {
    CustomClaims claims =
        CustomClaims.builder()
            .set("role", "admin 🙂")
            .set("limits", List.of(1, 2.5))
            .delete("beta")
            .delete("address", "street")
            .build();
    B2bSessionAttestRequest attest =
        B2bSessionAttestRequest.builder()
            .profileId("p")
            .token("t")
            .sessionDuration(Duration.ofHours(8))
            .sessionCustomClaims(claims)
            .build();
    SessionAuthenticateRequest session =
        SessionAuthenticateRequest.builder()
            .sessionJwt("j")
            .sessionCustomClaims(claims)
            .authorizationCheck(
                SessionAuthorizationCheck.builder().resourceId("doc").action("edit").build())
            .build();
    B2bOauthAuthenticateRequest oauth =
        B2bOauthAuthenticateRequest.builder()
            .oauthToken("o")
            .locale(B2bOauthAuthenticateRequestLocale.Known.PT_BR)
            .build();
    OtpAuthenticateRequest otp =
        OtpAuthenticateRequest.builder()
            .methodId("m")
            .code("1")
            .attributes(AttributeAttributes.builder().ipAddress("203.0.113.1").build())
            .options(
                MagicOptions.builder().ipMatchRequired(true).userAgentMatchRequired(false).build())
            .build();
    B2bSessionExchangeRequest exchange =
        B2bSessionExchangeRequest.builder().organizationId("o").sessionToken("s").build();

    assertThat(client.send(Endpoint.B2B_SESSIONS_ATTEST, attest).statusCode()).isEqualTo(200);
    client.send(Endpoint.SESSIONS_AUTHENTICATE, session);
    client.send(Endpoint.B2B_OAUTH_AUTHENTICATE, oauth);
    client.send(Endpoint.OTPS_AUTHENTICATE, otp);
    client.send(Endpoint.B2B_SESSIONS_EXCHANGE, exchange);

    assertThat(accepted()).containsExactly(attest, session, oauth, otp, exchange);
    CustomClaims received = ((B2bSessionAttestRequest) accepted().get(0)).sessionCustomClaims();
    assertThat(received.contains("beta")).isTrue();
    assertThat(received.get("beta")).isNull();
    assertThat(received.asMap()).isEqualTo(claims.asMap());
  }

  @Test
  void sendsNothingThatStytchWouldRefuse() {
    B2bSessionAttestRequest short4 =
        B2bSessionAttestRequest.builder()
            .profileId("p")
            .token("t")
            .sessionDurationMinutes(4)
            .build();
    assertThatExceptionOfType(SchemaViolationException.class)
        .isThrownBy(() -> client.send(Endpoint.B2B_SESSIONS_ATTEST, short4));
    assertThat(server.received()).isEmpty();
  }

  @Test
  void answersABadRequestWithEveryViolation() {
    Refusal refusal =
        refusalOf("{\"token\":7,\"session_duration_minutes\":4,\"session_custom_claims\":[]}");
    assertThat(refusal.status()).isEqualTo(422);
    assertThat(refusal.errors())
        .extracting(Refusal.Fault::pointer)
        .containsExactlyInAnyOrder(
            "", "/token", "/session_duration_minutes", "/session_custom_claims");
    assertThat(refusal.errors()).allSatisfy(fault -> assertThat(fault.message()).isNotBlank());
  }

  @Test
  void answersMalformedJsonWithItsPlace() {
    Refusal refusal = refusalOf("{\n  \"token\": }");
    assertThat(refusal.status()).isEqualTo(400);
    assertThat(refusal.detail()).contains("line 2, column 12");
    assertThat(refusal.errors()).isNull();
  }

  @Test
  void survivesHostileBytes() throws Exception {
    Random random = new Random(1);
    byte[] valid =
        "{\"profile_id\":\"p\",\"token\":\"t\",\"session_custom_claims\":{\"a\":[1,null]}}"
            .getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < 200; i++) {
      byte[] hostile = valid.clone();
      for (int flips = random.nextInt(4) + 1; flips > 0; flips--) {
        hostile[random.nextInt(hostile.length)] = (byte) random.nextInt(256);
      }
      try {
        client.sendBytes(Endpoint.B2B_SESSIONS_ATTEST, hostile);
      } catch (RefusedException e) {
        assertThat(e.refusal().status()).isIn(400, 422);
      }
    }
    assertThat(refusalOf("").status()).isEqualTo(400);
    assertThat(refusalOf("[".repeat(1_000_000)).status()).isEqualTo(400);
  }

  @Test
  void keepsConcurrentRequestsApart() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Callable<B2bSessionAttestRequest>> calls = new ArrayList<>();
      IntStream.range(0, 400)
          .forEach(
              i ->
                  calls.add(
                      () -> {
                        B2bSessionAttestRequest request = numbered(i);
                        client.send(Endpoint.B2B_SESSIONS_ATTEST, request);
                        return request;
                      }));
      List<Object> sent = new ArrayList<>();
      for (Future<B2bSessionAttestRequest> call : threads.invokeAll(calls)) {
        sent.add(call.get());
      }
      assertThat(accepted()).containsExactlyInAnyOrderElementsOf(sent);
    } finally {
      threads.shutdownNow();
    }
  }

  private static B2bSessionAttestRequest numbered(int i) {
    return B2bSessionAttestRequest.builder()
        .profileId("profile-" + i)
        .token("t".repeat(i * 7))
        .sessionDurationMinutes(5 + i)
        .sessionCustomClaims(CustomClaims.builder().set("n", i).delete("d" + i).build())
        .build();
  }

  /** What the other side took, read with the types of its endpoint. */
  private List<Object> accepted() {
    Map<String, Schema<?>> requests =
        Endpoint.all().stream().collect(Collectors.toMap(Endpoint::path, Endpoint::request));
    return server.received().stream()
        .filter(ReceivedRequest::isAccepted)
        .<Object>map(request -> request.as(requests.get(request.path())))
        .toList();
  }

  private Refusal refusalOf(String body) {
    RefusedException thrown =
        catchThrowableOfType(
            RefusedException.class,
            () ->
                client.sendBytes(
                    Endpoint.B2B_SESSIONS_ATTEST, body.getBytes(StandardCharsets.UTF_8)));
    assertThat(thrown).isNotNull();
    return thrown.refusal();
  }
}

package io.stytchschemas.jackson2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.stytchschemas.ProblemDetails;
import io.stytchschemas.Violation;
import io.stytchschemas.jackson2.requests.Order;
import io.stytchschemas.jackson2.requests.OtpAuthenticateRequest;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JacksonProblemsTest {
  private static final JsonMapper MAPPER =
      JsonMapper.builder(StytchSchemasModule.quietFactory())
          .addModule(new StytchSchemasModule())
          .build();

  record Envelope(int count, List<OtpAuthenticateRequest> requests) {}

  private static JacksonException failure(String json, Class<?> type) {
    return catchThrowableOfType(JacksonException.class, () -> MAPPER.readValue(json, type));
  }

  private static JacksonException failureOfWriting(Object value) {
    return catchThrowableOfType(JacksonException.class, () -> MAPPER.writeValueAsString(value));
  }

  @Test
  void tellsEveryViolation() {
    ProblemDetails problem =
        JacksonProblems.of(
            failure(
                "{\"requests\":[{\"method_id\":7,\"code\":\"1\",\"session_duration_minutes\":4}]}",
                Envelope.class));
    assertThat(problem.status()).isEqualTo(422);
    assertThat(problem.errors())
        .extracting(Violation::instanceLocation)
        .containsExactlyInAnyOrder("/requests/0/method_id", "/requests/0/session_duration_minutes");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "s3cret",
        "{\"method_id\":s3cret}",
        "{\"count\":1,\"requests\":[s3cret]}",
        "{\"count\":s3cret}",
        "{\"requests\":[{\"code\":\"s3cret",
        "{s3cret:1}"
      })
  void whatIsNoJsonIsToldWithoutAWordOfIt(String json) {
    for (Class<?> type : List.of(Envelope.class, OtpAuthenticateRequest.class)) {
      JacksonException failure = failure(json, type);
      assertThat(failure).hasMessageNotContaining("s3cret");
      ProblemDetails problem = JacksonProblems.of(failure);
      assertThat(problem.status()).isEqualTo(400);
      assertThat(problem.detail()).contains("line 1").doesNotContain("s3cret");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n ", "{\"count\":1} {\"s3cret\":1}", "{\"count\":1} s3cret"})
  void whatIsNotOneValueIsNoJson(String json) {
    ObjectReader reader =
        MAPPER.readerFor(Envelope.class).with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    JacksonException failure =
        catchThrowableOfType(JacksonException.class, () -> reader.readValue(json));
    ProblemDetails problem = JacksonProblems.find(failure).orElseThrow();
    assertThat(problem.status()).isEqualTo(400);
    assertThat(problem.detail()).startsWith("The body is not JSON: ").doesNotContain("s3cret");
  }

  @Test
  void aPropertyThatComesTwiceIsToldByThePlaceOfItsValue() {
    String json = "{\"count\":1,\n\"requests\":[\n {\n\"code\":\"1\",\n\n\"code\":\"s3cret\"}]}";
    JacksonException failure = failure(json, Envelope.class);
    assertThat(failure).hasMessageNotContaining("s3cret");
    assertThat(JacksonProblems.of(failure).detail())
        .endsWith("a property name comes twice in one object, in the value at line 3, column 2");
  }

  @Test
  void whatDoesNotFitAClassOfOthersIsToldByItsPlace() {
    ProblemDetails problem = JacksonProblems.of(failure("{\"count\":\"s3cret\"}", Envelope.class));
    assertThat(problem.status()).isEqualTo(422);
    assertThat(problem.errors()).extracting(Violation::instanceLocation).containsExactly("/count");
    assertThat(problem.toJson()).doesNotContain("s3cret");
  }

  /** Of which Jackson cannot make an object. */
  interface Unreadable {}

  record Wrapped(Unreadable unreadable) {}

  @Test
  void whatIsNoFaultOfTheJsonIsToldAsTheServers() {
    Order infinite = Order.builder().total(BigDecimal.ONE).weight(1 / 0.0).build();
    for (JacksonException failure :
        List.of(
            failure("{\"unreadable\":{}}", Wrapped.class),
            failureOfWriting(infinite),
            failureOfWriting(List.of(infinite)))) {
      ProblemDetails problem = JacksonProblems.of(failure);
      assertThat(problem.status()).isEqualTo(500);
      assertThat(problem.errors()).isEmpty();
      assertThat(JacksonProblems.find(failure)).isEmpty();
    }
  }
}

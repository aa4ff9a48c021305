package io.stytchschemas.spring;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.WebApplicationType;

/** Real requests over loopback, to Spring MVC and to WebFlux. */
class ServerTest {
  private static final String JSON = "application/json";
  private static final String VALID = "{\"method_id\":\"mü\",\"code\":\"1\"}";
  private static final Map<Stack, Application> STARTED = new EnumMap<>(Stack.class);

  /** With Spring's own problem details and without: ours have to be the answer in both. */
  enum Stack {
    MVC(WebApplicationType.SERVLET, "spring.mvc.problemdetails.enabled=false"),
    MVC_PROBLEMS(WebApplicationType.SERVLET, "spring.mvc.problemdetails.enabled=true"),
    WEBFLUX(WebApplicationType.REACTIVE, "spring.webflux.problemdetails.enabled=false"),
    WEBFLUX_PROBLEMS(WebApplicationType.REACTIVE, "spring.webflux.problemdetails.enabled=true");

    private final WebApplicationType type;
    private final String property;

    Stack(WebApplicationType type, String property) {
      this.type = type;
      this.property = property;
    }

    HttpResponse<String> post(String path, String contentType, String body, Charset charset)
        throws Exception {
      return started().post(path, contentType, body.getBytes(charset));
    }

    Application started() {
      return STARTED.computeIfAbsent(
          this, s -> Application.start(type, ServerTest.class, property));
    }

    HttpResponse<String> post(String path, String body) throws Exception {
      return post(path, JSON, body, UTF_8);
    }
  }

  @AfterAll
  static void stop() {
    STARTED.values().forEach(Application::close);
  }

  private static void assertProblem(HttpResponse<String> answer, int status) {
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    assertThat(answer.body()).contains("\"status\":" + status).doesNotContain("s3cret");
  }

  @ParameterizedTest
  @EnumSource
  void readsAndWritesByTheSchema(Stack stack) throws Exception {
    HttpResponse<String> answer = stack.post("/authenticate", VALID);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo(VALID);
  }

  @ParameterizedTest
  @EnumSource
  void tellsEveryViolation(Stack stack) throws Exception {
    HttpResponse<String> answer =
        stack.post("/authenticate", "{\"code\":[\"s3cret\"],\"session_duration_minutes\":4}");
    assertProblem(answer, 422);
    assertThat(answer.body())
        .contains("{\"pointer\":\"/code\",\"keyword\":\"type\",\"message\":\"must be a string\"}")
        .contains("\"pointer\":\"/session_duration_minutes\"")
        .contains("\"keyword\":\"required\"")
        .contains("\"title\":\"Unprocessable Content\"");
  }

  @ParameterizedTest
  @EnumSource
  void tellsWhichElementIsBad(Stack stack) throws Exception {
    HttpResponse<String> answer =
        stack.post("/batch", "[{\"organization_id\":\"o\"},{\"organization_id\":7}]");
    assertProblem(answer, 422);
    assertThat(answer.body()).contains("\"pointer\":\"/1/organization_id\"");
  }

  @ParameterizedTest
  @EnumSource
  void tellsWhyABodyIsNoJson(Stack stack) throws Exception {
    for (String body : new String[] {"s3cret", "{\"code\":s3cret}", "{\"code\":\"s3cret"}) {
      HttpResponse<String> answer = stack.post("/authenticate", body);
      assertProblem(answer, 400);
      assertThat(answer.body()).contains("line 1");
    }
  }

  @ParameterizedTest
  @EnumSource
  void anEmptyBodyIsAProblem(Stack stack) throws Exception {
    assertProblem(stack.post("/authenticate", ""), 400);
    assertProblem(stack.post("/authenticate", " \n"), 400);
  }

  @ParameterizedTest
  @EnumSource
  void aValueBehindTheBodyIsAProblem(Stack stack) throws Exception {
    HttpResponse<String> answer = stack.post("/authenticate", VALID + "{\"code\":\"s3cret\"}");
    assertProblem(answer, 400);
    assertThat(answer.body()).contains("nothing may follow the value");
  }

  @ParameterizedTest
  @EnumSource
  void otherContentTypesAreRefused(Stack stack) throws Exception {
    for (String type : new String[] {"text/plain", "application/xml", JSON + ";charset=klingon"}) {
      assertThat(stack.post("/authenticate", type, VALID, UTF_8).statusCode()).isEqualTo(415);
    }
  }

  @ParameterizedTest
  @EnumSource
  void readsTheCharsetThatIsNamed(Stack stack) throws Exception {
    HttpResponse<String> wide =
        stack.post("/authenticate", JSON + ";charset=UTF-16BE", VALID, UTF_16BE);
    HttpResponse<String> latin =
        stack.post("/authenticate", JSON + ";charset=ISO-8859-1", VALID, ISO_8859_1);
    boolean mvc = stack.type == WebApplicationType.SERVLET;
    assertThat(wide.statusCode()).isEqualTo(200);
    assertThat(wide.body()).isEqualTo(VALID);
    // WebFlux reads Unicode alone, whatever the type says: then the body is no UTF-8.
    assertThat(latin.statusCode()).isEqualTo(mvc ? 200 : 400);
  }

  @ParameterizedTest
  @EnumSource(names = {"MVC", "WEBFLUX"})
  void takesNoHarmFromALargeBody(Stack stack) throws Exception {
    String large = "{\"code\":\"" + "s3cret".repeat(50_000_000 / 6) + "\",\"method_id\":7}";
    HttpResponse<String> answer = stack.post("/authenticate", large);
    // WebFlux has a limit of 256 KiB of its own, and says so.
    assertThat(answer.statusCode()).isEqualTo(stack.type == WebApplicationType.SERVLET ? 422 : 413);
    assertThat(answer.body()).hasSizeLessThan(1_000).doesNotContain("s3cret");
  }

  @ParameterizedTest
  @EnumSource
  void refusesParametersThatTheSchemaDoesNotList(Stack stack) throws Exception {
    assertThat(stack.started().statusOf("/locales/en?others=it,fr")).isEqualTo(200);
    assertThat(stack.started().statusOf("/locales/xx?others=it,fr")).isEqualTo(400);
    assertThat(stack.started().statusOf("/locales/en?others=it,xx")).isEqualTo(400);
  }

  @ParameterizedTest
  @EnumSource
  void leavesClassesOfOthersToSpring(Stack stack) throws Exception {
    assertThat(stack.post("/plain", "{\"count\":\"many\"}").statusCode()).isEqualTo(400);
    assertThat(stack.post("/plain", "{\"count\":2}").body()).isEqualTo("2");
  }
}

package io.stytchschemas.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonMerge;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.stytchschemas.ProblemDetails;
import io.stytchschemas.SchemaViolationException;
import io.stytchschemas.Violation;
import io.stytchschemas.jackson.requests.B2bSessionExchangeRequest;
import io.stytchschemas.jackson.requests.B2bSessionExchangeRequestLocale;
import io.stytchschemas.jackson.requests.Cart;
import io.stytchschemas.jackson.requests.Order;
import io.stytchschemas.jackson.requests.OtpAuthenticateRequest;
import io.stytchschemas.stytch.CustomClaims;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

class StytchSchemasModuleTest {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new StytchSchemasModule()).build();

  private static final JsonMapper LENIENT =
      JsonMapper.builder().addModule(StytchSchemasModule.lenient()).build();

  private static final String JSON =
      """
      {"method_id":"email-1","code":"123456","session_duration_minutes":60,\
      "session_custom_claims":{"role":"admin","beta":null,"nested":{"gone":null}}}\
      """;

  private static final OtpAuthenticateRequest REQUEST =
      OtpAuthenticateRequest.builder()
          .methodId("email-1")
          .code("123456")
          .sessionDurationMinutes(60)
          .sessionCustomClaims(
              CustomClaims.builder()
                  .set("role", "admin")
                  .delete("beta")
                  .delete("nested", "gone")
                  .build())
          .build();

  /** A class of a user's own, with settings of Jackson that must not reach the generated type. */
  record Envelope(String sentBy, OtpAuthenticateRequest request, List<Localised> others) {}

  record Localised(B2bSessionExchangeRequestLocale locale, B2bSessionExchangeRequest exchange) {}

  @Test
  void readsAndWritesADocument() {
    assertThat(MAPPER.readValue(JSON, OtpAuthenticateRequest.class)).isEqualTo(REQUEST);
    assertThat(MAPPER.writeValueAsString(REQUEST)).isEqualTo(JSON);
  }

  @Test
  void readsAndWritesFromEverySourceThatAMapperHas() {
    JsonNode tree = MAPPER.readTree(JSON);
    assertThat(MAPPER.readerFor(OtpAuthenticateRequest.class).<Object>readValue(tree))
        .isEqualTo(REQUEST);
    assertThat(MAPPER.<JsonNode>valueToTree(REQUEST)).hasToString(tree.toString());
    assertThat(MAPPER.convertValue(Map.of("method_id", "m", "code", "1"), REQUEST.getClass()))
        .isEqualTo(OtpAuthenticateRequest.builder().methodId("m").code("1").build());
    assertThat(MAPPER.readValue(MAPPER.writeValueAsBytes(REQUEST), OtpAuthenticateRequest.class))
        .isEqualTo(REQUEST);
  }

  @Test
  void worksInsideListsAndMaps() {
    String list = "[" + JSON + "," + JSON + "]";
    assertThat(MAPPER.readValue(list, new TypeReference<List<OtpAuthenticateRequest>>() {}))
        .containsExactly(REQUEST, REQUEST);
    String map = "{\"a\":" + JSON + "}";
    Map<String, OtpAuthenticateRequest> read =
        MAPPER.readValue(map, new TypeReference<Map<String, OtpAuthenticateRequest>>() {});
    assertThat(read).containsExactly(Map.entry("a", REQUEST));
    assertThat(MAPPER.writeValueAsString(read)).isEqualTo(map);
  }

  record Prices(Map<Order.Color, Integer> byColor, EnumMap<Order.Color.Known, Integer> known) {}

  @Test
  void enumsAreKeysOfMaps() {
    Prices prices =
        new Prices(
            Map.of(Order.Color.Known.DARK_RED, 1),
            new EnumMap<>(Map.of(Order.Color.Known.DARK_RED, 2)));
    String json = "{\"byColor\":{\"dark-red\":1},\"known\":{\"dark-red\":2}}";
    assertThat(MAPPER.writeValueAsString(prices)).isEqualTo(json);
    assertThat(MAPPER.readValue(json, Prices.class)).isEqualTo(prices);

    String unknown = "{\"byColor\":{\"s3cret\":1}}";
    assertThatExceptionOfType(SchemaMismatchException.class)
        .isThrownBy(() -> MAPPER.readValue(unknown, Prices.class))
        .withMessageNotContaining("s3cret")
        .satisfies(
            e ->
                assertThat(e.result().errors())
                    .extracting(Violation::instanceLocation)
                    .containsExactly("/byColor"));
    Map<Order.Color, Integer> read = LENIENT.readValue(unknown, Prices.class).byColor();
    assertThat(read).containsOnlyKeys(Order.Color.of("s3cret"));
    assertThat(LENIENT.writeValueAsString(read)).isEqualTo("{\"s3cret\":1}");
  }

  @Test
  void worksInsideClassesOfTheUser() {
    JsonMapper snake =
        MAPPER
            .rebuild()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();
    Envelope envelope =
        new Envelope(
            "gateway",
            REQUEST,
            List.of(
                new Localised(
                    B2bSessionExchangeRequest.SCHEMA
                        .read("{\"organization_id\":\"o\",\"locale\":\"pt-br\"}")
                        .locale(),
                    B2bSessionExchangeRequest.builder().organizationId("o").build())));
    String json = snake.writeValueAsString(envelope);
    assertThat(snake.readTree(json))
        .isEqualTo(
            snake.readTree(
                "{\"sent_by\":\"gateway\",\"request\":"
                    + JSON
                    + ",\"others\":[{\"locale\":\"pt-br\","
                    + "\"exchange\":{\"organization_id\":\"o\"}}]}"));
    assertThat(snake.readValue(json, Envelope.class)).isEqualTo(envelope);
  }

  @Test
  void leavesTheValuesAfterItToTheOthers() {
    assertThat(MAPPER.readTree("{\"first\":" + JSON + ",\"last\":1}").get("last").asInt())
        .isEqualTo(1);
    record Around(int before, OtpAuthenticateRequest request, int after) {}
    Around around = new Around(1, REQUEST, 2);
    assertThat(MAPPER.readValue(MAPPER.writeValueAsString(around), Around.class)).isEqualTo(around);
  }

  @Test
  void tellsEveryViolationAndWhereTheFirstIs() {
    String json =
        "{\"sentBy\":\"x\",\"request\":{\"method_id\":7,\"session_duration_minutes\":4},"
            + "\"others\":[]}";
    JacksonException thrown =
        catchThrowableOfType(JacksonException.class, () -> MAPPER.readValue(json, Envelope.class));
    SchemaViolationException cause = causeOf(thrown);
    assertThat(cause.result().violations())
        .extracting(Violation::instanceLocation)
        .containsExactlyInAnyOrder("", "/method_id", "/session_duration_minutes");
    String first = cause.result().errors().get(0).instanceLocation();
    assertThat(pathOf(thrown)).isEqualTo("/request" + first);
    assertThat(thrown.getMessage()).contains("must be");
  }

  @Test
  void countsElementsInThePath() {
    JacksonException thrown =
        catchThrowableOfType(
            JacksonException.class,
            () ->
                MAPPER.readValue(
                    "[" + JSON + ",{\"method_id\":\"m\",\"code\":1}]",
                    new TypeReference<List<OtpAuthenticateRequest>>() {}));
    assertThat(pathOf(thrown)).isEqualTo("/1/code");
  }

  @Test
  void everyViolationIsToldFromTheRootOfTheDocument() {
    String json =
        "{\"sentBy\":\"x\",\"others\":[{\"exchange\":{\"organization_id\":\"o\"}},"
            + "{\"exchange\":{\"organization_id\":7,\"session_duration_minutes\":4}}]}";
    SchemaMismatchException thrown =
        catchThrowableOfType(
            SchemaMismatchException.class, () -> MAPPER.readValue(json, Envelope.class));
    assertThat(thrown.result().errors())
        .extracting(Violation::instanceLocation)
        .containsExactlyInAnyOrder(
            "/others/1/exchange/organization_id", "/others/1/exchange/session_duration_minutes");
    assertThat(causeOf(thrown).result().errors())
        .extracting(Violation::instanceLocation)
        .containsExactlyInAnyOrder("/organization_id", "/session_duration_minutes");
  }

  @Test
  void isStrictUnlessToldOtherwise() {
    String limits = "{\"organization_id\":\"o\",\"session_duration_minutes\":4,\"locale\":\"tlh\"}";
    assertThatExceptionOfType(JacksonException.class)
        .isThrownBy(() -> MAPPER.readValue(limits, B2bSessionExchangeRequest.class))
        .withCauseInstanceOf(SchemaViolationException.class);
    B2bSessionExchangeRequest lenient = LENIENT.readValue(limits, B2bSessionExchangeRequest.class);
    assertThat(lenient.sessionDurationMinutes()).isEqualTo(4);
    assertThat(LENIENT.writeValueAsString(lenient)).contains("\"locale\":\"tlh\"");
    assertThatExceptionOfType(JacksonException.class)
        .isThrownBy(() -> LENIENT.readValue("{}", B2bSessionExchangeRequest.class))
        .withCauseInstanceOf(SchemaViolationException.class);
  }

  @Test
  void canBeLenientForSomeTypesAndForOneReader() {
    String limits = "{\"organization_id\":\"o\",\"session_duration_minutes\":4}";
    JsonMapper byType =
        JsonMapper.builder()
            .addModule(
                StytchSchemasModule.lenientFor(type -> type == B2bSessionExchangeRequest.class))
            .build();
    assertThat(byType.readValue(limits, B2bSessionExchangeRequest.class)).isNotNull();
    assertThatExceptionOfType(SchemaMismatchException.class)
        .isThrownBy(
            () ->
                byType.readValue(
                    "{\"method_id\":\"m\",\"code\":\"1\",\"session_duration_minutes\":4}",
                    OtpAuthenticateRequest.class));

    ObjectReader strict = MAPPER.readerFor(B2bSessionExchangeRequest.class);
    assertThat(StytchSchemasModule.lenient(strict).<B2bSessionExchangeRequest>readValue(limits))
        .isEqualTo(LENIENT.readValue(limits, B2bSessionExchangeRequest.class));
    assertThatExceptionOfType(SchemaMismatchException.class)
        .isThrownBy(() -> strict.readValue(limits));
  }

  @Test
  void theModuleThatWasAddedLastCounts() {
    String limits = "{\"organization_id\":\"o\",\"session_duration_minutes\":4}";
    JsonMapper lenient = MAPPER.rebuild().addModule(StytchSchemasModule.lenient()).build();
    assertThat(lenient.readValue(limits, B2bSessionExchangeRequest.class)).isNotNull();
    JsonMapper strict = LENIENT.rebuild().addModule(new StytchSchemasModule()).build();
    assertThatExceptionOfType(SchemaMismatchException.class)
        .isThrownBy(() -> strict.readValue(limits, B2bSessionExchangeRequest.class));
  }

  @Test
  void refusesMalformedTextAsJacksonDoes() {
    assertThatExceptionOfType(JacksonException.class)
        .isThrownBy(() -> MAPPER.readValue("{\"method_id\":\"m\",", OtpAuthenticateRequest.class))
        .withMessageContaining("ends in the middle");
  }

  @Test
  void nestedTypesGoThroughTheirCodecs() {
    String json = "[{\"unit_price\":5,\"gift_wrap\":\"red-paper\"}]";
    Cart cart = Cart.SCHEMA.read("{\"cart_items\":" + json + "}");
    Class<?> nested = cart.cartItems().get(0).getClass();
    assertThat(MAPPER.writeValueAsString(cart.cartItems())).isEqualTo(json);
    JavaType list = MAPPER.getTypeFactory().constructCollectionType(List.class, nested);
    assertThat(MAPPER.<List<?>>readValue(json, list)).isEqualTo(cart.cartItems());
    assertThatExceptionOfType(SchemaMismatchException.class)
        .isThrownBy(() -> MAPPER.readValue("[{\"unit_price\":0}]", list))
        .satisfies(
            e ->
                assertThat(e.result().errors())
                    .extracting(Violation::instanceLocation)
                    .containsExactly("/0/unit_price"));
  }

  record Session(@Nullable CustomClaims claims, @Nullable List<CustomClaims> others) {}

  @Test
  void claimsApartFromARequestAreTheirObject() {
    String json = "{\"claims\":{\"role\":\"admin\",\"beta\":null,\"n\":1.5},\"others\":[{}]}";
    Session session = MAPPER.readValue(json, Session.class);
    assertThat(session.claims())
        .isEqualTo(
            CustomClaims.builder().set("role", "admin").delete("beta").set("n", 1.5).build());
    assertThat(MAPPER.writeValueAsString(session)).isEqualTo(json);
    assertThat(MAPPER.writeValueAsString(REQUEST.sessionCustomClaims()))
        .isEqualTo("{\"role\":\"admin\",\"beta\":null,\"nested\":{\"gone\":null}}");

    for (JsonMapper mapper : List.of(MAPPER, LENIENT)) {
      for (String others : List.of("[7]", "[null]", "[[\"s3cret\"]]")) {
        assertThatExceptionOfType(SchemaMismatchException.class)
            .isThrownBy(() -> mapper.readValue("{\"others\":" + others + "}", Session.class))
            .withMessageNotContaining("s3cret")
            .satisfies(
                e ->
                    assertThat(e.result().errors())
                        .extracting(Violation::instanceLocation)
                        .containsExactly("/others/0"));
      }
    }
  }

  record Answer(@Nullable ProblemDetails problem) {}

  @Test
  void problemDetailsAreWrittenAsTheySpellThemselves() {
    ProblemDetails problem = OtpAuthenticateRequest.SCHEMA.validateJson("{}").problemDetails();
    assertThat(problem.errors()).isNotEmpty();
    assertThat(MAPPER.writeValueAsString(new Answer(problem)))
        .isEqualTo("{\"problem\":" + problem.toJson() + "}");
  }

  @Test
  void leavesTypesOfOthersAlone() {
    record Other(Instant at, List<String> names) {}
    Other other = new Other(Instant.EPOCH, List.of("a"));
    assertThat(MAPPER.readValue(MAPPER.writeValueAsString(other), Other.class)).isEqualTo(other);
  }

  static final class Unwrapping {
    @JsonUnwrapped public @Nullable OtpAuthenticateRequest request = REQUEST;
  }

  @Test
  void isNotUnwrapped() {
    assertThatThrownBy(() -> MAPPER.writeValueAsString(new Unwrapping()))
        .hasMessageContaining("@JsonUnwrapped is not supported");
    assertThatThrownBy(() -> MAPPER.readValue(JSON, Unwrapping.class))
        .hasMessageContaining("@JsonUnwrapped is not supported");
  }

  static final class Merging {
    @JsonMerge public @Nullable OtpAuthenticateRequest request = REQUEST;
  }

  @Test
  void isNotUpdated() {
    assertThatThrownBy(() -> MAPPER.readerForUpdating(REQUEST).readValue("{\"code\":\"2\"}"))
        .hasMessageContaining("toBuilder()");
    assertThatThrownBy(() -> MAPPER.readValue("{\"request\":{\"code\":\"2\"}}", Merging.class))
        .hasMessageContaining("toBuilder()");
    assertThat(
            MAPPER
                .readerForUpdating(new Unmerged())
                .<Unmerged>readValue("{\"request\":" + JSON + "}")
                .request)
        .isEqualTo(REQUEST);
  }

  static final class Unmerged {
    public @Nullable OtpAuthenticateRequest request = REQUEST.toBuilder().code("before").build();
  }

  @Test
  void canBeFoundByMappersThatLookForModules() {
    JsonMapper found = JsonMapper.builder().findAndAddModules().build();
    assertThat(found.writeValueAsString(REQUEST)).isEqualTo(JSON);
  }

  private static SchemaViolationException causeOf(JacksonException thrown) {
    assertThat(thrown).hasCauseInstanceOf(SchemaViolationException.class);
    return (SchemaViolationException) thrown.getCause();
  }

  private static String pathOf(JacksonException thrown) {
    StringBuilder path = new StringBuilder();
    for (JacksonException.Reference step : thrown.getPath()) {
      path.append('/')
          .append(step.getPropertyName() == null ? step.getIndex() : step.getPropertyName());
    }
    return path.toString();
  }
}

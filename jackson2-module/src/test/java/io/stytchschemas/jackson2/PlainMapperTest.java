package io.stytchschemas.jackson2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.stytchschemas.SchemaViolationException;
import io.stytchschemas.jackson2.requests.B2bSessionExchangeRequestLocale;
import io.stytchschemas.jackson2.requests.Cart;
import io.stytchschemas.jackson2.requests.OtpAuthenticateRequest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A mapper to which nobody gave the module: what it binds is right, or refused. */
class PlainMapperTest {
  private static final JsonMapper PLAIN = JsonMapper.builder().build();

  private static final String CART =
      """
      {"paid_by":{"card_token":"c"},\
      "cart_items":[{"unit_price":5,"gift_wrap":"red-paper"},{"unit_price":6}]}\
      """;

  record Envelope(String sentBy, Cart cart, List<OtpAuthenticateRequest> requests) {}

  @Test
  void namesAndBranchesAreThoseOfTheSchema() throws Exception {
    Cart cart = PLAIN.readValue(CART, Cart.class);
    assertThat(cart).isEqualTo(Cart.SCHEMA.read(CART));
    assertThat(PLAIN.writeValueAsString(cart)).isEqualTo(CART);
    assertThat(PLAIN.readValue("{\"iban\":\"DE\"}", Cart.PaidBy.class))
        .isEqualTo(Cart.PaidBy.Transfer.builder().iban("DE").build());
    assertThat(PLAIN.writerFor(Cart.PaidBy.class).writeValueAsString(cart.paidBy()))
        .isEqualTo("{\"card_token\":\"c\"}");
    assertThatExceptionOfType(JacksonException.class)
        .isThrownBy(() -> PLAIN.readValue("{\"iban\":\"DE\"}", Cart.PaidBy.Card.class));
  }

  @Test
  void kindsThatAreNoObjectsStandAsTheyAre() throws Exception {
    String json = "{\"label\":7,\"size\":[5,\"cm\"],\"cart_items\":[]}";
    Cart cart = PLAIN.readValue(json, Cart.class);
    assertThat(cart).isEqualTo(Cart.SCHEMA.read(json));
    assertThat(PLAIN.writeValueAsString(cart)).isEqualTo(json);
    assertThat(PLAIN.writeValueAsString(cart.label())).isEqualTo("7");
    assertThat(PLAIN.writeValueAsString(cart.size())).isEqualTo("[5,\"cm\"]");
    assertThat(PLAIN.readValue("\"x\"", Cart.Label.class)).isEqualTo(new Cart.Label.OfString("x"));
    assertThat(PLAIN.readValue("[5,\"cm\"]", Cart.Size.class)).isEqualTo(cart.size());
    assertThatExceptionOfType(JacksonException.class)
        .isThrownBy(() -> PLAIN.readValue("7", Cart.Label.OfString.class));
  }

  @Test
  void claimsKeepTheirNulls() throws Exception {
    String json =
        "{\"method_id\":\"m\",\"code\":\"1\",\"session_duration_minutes\":60,"
            + "\"session_custom_claims\":{\"beta\":null,\"n\":12345678901234567890}}";
    OtpAuthenticateRequest request = PLAIN.readValue(json, OtpAuthenticateRequest.class);
    assertThat(request).isEqualTo(OtpAuthenticateRequest.SCHEMA.read(json));
    assertThat(PLAIN.writeValueAsString(request)).isEqualTo(json);
  }

  @Test
  void worksInsideClassesOfTheUserAndInTrees() throws Exception {
    Envelope envelope =
        new Envelope(
            "gateway",
            Cart.SCHEMA.read(CART),
            List.of(OtpAuthenticateRequest.builder().methodId("m").code("1").build()));
    String json = PLAIN.writeValueAsString(envelope);
    assertThat(json).contains("\"requests\":[{\"method_id\":\"m\",\"code\":\"1\"}]");
    assertThat(PLAIN.readValue(json, Envelope.class)).isEqualTo(envelope);
    assertThat(PLAIN.<JsonNode>valueToTree(envelope)).hasToString(json);
    assertThat(PLAIN.convertValue(Map.of("cart_items", List.of()), Cart.class))
        .isEqualTo(Cart.SCHEMA.read("{\"cart_items\":[]}"));
  }

  @Test
  void enumsAreTheirTexts() throws Exception {
    for (B2bSessionExchangeRequestLocale known : B2bSessionExchangeRequestLocale.Known.values()) {
      String json = '"' + known.value() + '"';
      assertThat(PLAIN.writeValueAsString(known)).isEqualTo(json);
      assertThat(PLAIN.readValue(json, B2bSessionExchangeRequestLocale.class)).isSameAs(known);
    }
    assertThat(PLAIN.writeValueAsString(B2bSessionExchangeRequestLocale.of("tlh")))
        .isEqualTo("\"tlh\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"cartItems\":[]}",
        "{\"cart_items\":[{\"unit_price\":0}]}",
        "{\"cart_items\":[],\"paid_by\":7}",
        "{\"cart_items\":[{\"unit_price\":1,\"gift_wrap\":\"RED_PAPER\"}]}",
        "\"text\"",
        "7"
      })
  void whatIsNotOfTheSchemaIsRefused(String json) {
    assertThatExceptionOfType(JacksonException.class)
        .isThrownBy(() -> PLAIN.readValue(json, Cart.class))
        .withRootCauseInstanceOf(SchemaViolationException.class);
  }

  /** The README says so: what is left of a document, before the schema is asked, is a map. */
  @Test
  void aPropertyThatComesTwicePassesUnlessJacksonIsToldToRefuseIt() throws Exception {
    String json = "{\"method_id\":\"m\",\"code\":\"1\",\"code\":\"2\"}";
    assertThat(PLAIN.readValue(json, OtpAuthenticateRequest.class).code()).isEqualTo("2");
    JsonMapper strict =
        JsonMapper.builder(
                JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
            .build();
    assertThatExceptionOfType(JacksonException.class)
        .isThrownBy(() -> strict.readValue(json, OtpAuthenticateRequest.class));
  }
}

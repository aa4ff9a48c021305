package io.stytchschemas.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeInfo.As;
import io.stytchschemas.jackson.requests.Cart;
import io.stytchschemas.jackson.requests.Order;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import tools.jackson.databind.jsontype.PolymorphicTypeValidator;

/** Types that Jackson adds to what it writes. */
class TypingTest {
  private static final Order ORDER = Order.SCHEMA.read("{\"total\":1.50,\"color\":\"dark-red\"}");

  private static final PolymorphicTypeValidator OURS =
      BasicPolymorphicTypeValidator.builder().allowIfSubType("io.stytchschemas.").build();

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .polymorphicTypeValidator(OURS)
          .addModule(new StytchSchemasModule())
          .build();

  record Box(Object value, int after) {}

  record Told(
      @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS) Object asProperty,
      @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS, include = As.WRAPPER_OBJECT) Object inObject,
      @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS, include = As.WRAPPER_ARRAY) Object inArray,
      @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS, include = As.EXTERNAL_PROPERTY, property = "is")
          Object beside) {}

  private static ObjectMapper typing(As as) {
    return MAPPER.rebuild().activateDefaultTyping(OURS, DefaultTyping.JAVA_LANG_OBJECT, as).build();
  }

  @ParameterizedTest
  @EnumSource(
      value = As.class,
      names = {"PROPERTY", "WRAPPER_OBJECT", "WRAPPER_ARRAY"})
  void defaultTypingGivesTheSameValues(As as) {
    ObjectMapper mapper = typing(as);
    for (Object value :
        List.of(
            ORDER,
            Order.Color.of("blue"),
            Order.Payer.builder().build(),
            Cart.PaidBy.Card.builder().cardToken("c").build())) {
      Box box = new Box(value, 7);
      String json = mapper.writeValueAsString(box);
      assertThat(json).contains(value.getClass().getName());
      assertThat(mapper.readValue(json, Box.class)).as(json).isEqualTo(box);
    }
  }

  @Test
  void anObjectHasItsTypeBesideItsProperties() {
    String type = "\"@class\":\"" + Order.class.getName() + "\"";
    assertThat(typing(As.PROPERTY).writeValueAsString(new Box(ORDER, 7)))
        .isEqualTo("{\"value\":{" + type + ",\"total\":1.50,\"color\":\"dark-red\"},\"after\":7}");
    assertThat(
            typing(As.PROPERTY)
                .readValue("{\"value\":{\"total\":1.50," + type + "},\"after\":7}", Box.class)
                .value())
        .isEqualTo(Order.SCHEMA.read("{\"total\":1.50}"));
  }

  @Test
  void whatAnAnnotationAsksForGivesTheSameValues() {
    Told told = new Told(ORDER, ORDER, Order.Color.of("blue"), ORDER);
    assertThat(MAPPER.readValue(MAPPER.writeValueAsString(told), Told.class)).isEqualTo(told);
  }
}

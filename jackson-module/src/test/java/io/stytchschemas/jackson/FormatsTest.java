package io.stytchschemas.jackson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.stytchschemas.jackson.requests.Order;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.cbor.CBORMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Generated types in JSON and in formats that are not JSON text. */
class FormatsTest {
  private static final ObjectMapper JSON =
      JsonMapper.builder().addModule(new StytchSchemasModule()).build();
  private static final ObjectMapper CBOR =
      CBORMapper.builder().addModule(new StytchSchemasModule()).build();
  private static final ObjectMapper YAML =
      YAMLMapper.builder().addModule(new StytchSchemasModule()).build();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"total\":1.50,\"weight\":0.1,\"count\":7}",
        "{\"total\":1E+2,\"weight\":-0.0,\"count\":-9223372036854775808}",
        "{\"total\":0.00,\"weight\":1.0E22}",
        "{\"total\":12345678901234567890.12345678901234567890,\"weight\":2.0E-3}",
        "{\"total\":7,\"weight\":7}"
      })
  void numbersKeepTheirDigits(String json) {
    Order order = Order.SCHEMA.read(json);
    assertThat(JSON.writeValueAsString(order)).isEqualTo(Order.SCHEMA.writeString(order));
    for (ObjectMapper mapper : List.of(JSON, CBOR, YAML)) {
      assertThat(mapper.readValue(mapper.writeValueAsBytes(order), Order.class)).isEqualTo(order);
      assertThat(mapper.convertValue(order, Order.class)).isEqualTo(order);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"total: 1.|1", "total: 1e3|1e3", "total: -0.50|-0.50"})
  void numbersOfOtherFormatsAreRead(String yaml, String total) {
    assertThat(YAML.readValue(yaml, Order.class))
        .isEqualTo(Order.SCHEMA.read("{\"total\":" + total + "}"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"total: .inf", "total: -.inf", "total: .nan"})
  void numbersMustBeFinite(String yaml) {
    assertThatExceptionOfType(JacksonException.class)
        .isThrownBy(() -> YAML.readValue(yaml, Order.class))
        .withMessageContaining("must be finite");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"total\": \"s3cret\"}",
        "{\"total\": 1, \"color\": \"s3cret\"}",
        "[\"s3cret\"]"
      })
  void noMessageRepeatsTheInput(String text) {
    ObjectMapper telling =
        JsonMapper.builder(
                JsonFactory.builder().enable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION).build())
            .addModule(new StytchSchemasModule())
            .build();
    for (ObjectMapper mapper : List.of(JSON, YAML, telling)) {
      for (Object input : List.of(text, text.getBytes(UTF_8))) {
        assertThatExceptionOfType(JacksonException.class)
            .isThrownBy(() -> read(mapper, input))
            .withMessageNotContaining("s3cret")
            .withMessageContaining("line: 1");
      }
    }
  }

  private static Order read(ObjectMapper mapper, Object input) {
    return input instanceof String text
        ? mapper.readValue(text, Order.class)
        : mapper.readValue((byte[]) input, Order.class);
  }
}

package io.stytchschemas.jackson2;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.cbor.databind.CBORMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.stytchschemas.jackson2.requests.Order;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
  void numbersKeepTheirDigits(String json) throws Exception {
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
      value = {
        "total: 1_000|1000",
        "total: +12|12",
        "total: 0x1F|31",
        "total: 017|15",
        "total: .5|0.5",
        "total: 1.|1",
        "total: -1_0.50|-10.50",
        "total: 1e3|1e3"
      })
  void numbersOfOtherFormatsAreRead(String yaml, String total) throws Exception {
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

  private static Order read(ObjectMapper mapper, Object input) throws Exception {
    return input instanceof String text
        ? mapper.readValue(text, Order.class)
        : mapper.readValue((byte[]) input, Order.class);
  }
}

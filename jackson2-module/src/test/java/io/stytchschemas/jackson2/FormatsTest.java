package io.stytchschemas.jackson2;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.cbor.databind.CBORMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.stytchschemas.jackson2.requests.Order;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
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
}

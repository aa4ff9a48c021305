package io.stytchschemas.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.stytchschemas.MalformedJsonException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteCapability;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.core.util.JacksonFeatureSet;
import tools.jackson.core.util.JsonGeneratorDelegate;

class JacksonBridgeTest {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .enable(JsonReadFeature.ALLOW_LEADING_DECIMAL_POINT_FOR_NUMBERS)
          .enable(JsonReadFeature.ALLOW_TRAILING_DECIMAL_POINT_FOR_NUMBERS)
          .enable(JsonReadFeature.ALLOW_LEADING_PLUS_SIGN_FOR_NUMBERS)
          .build();

  private static JsonParser parser(String json) {
    return FACTORY.createParser(ObjectReadContext.empty(), json);
  }

  private static String copy(JsonParser parser) {
    return new String(JacksonBridge.copyCurrentValue(parser), UTF_8);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"a\":[1,2.50,1e2,-0,1E+400,123456789012345678901234567890],\"b\":{},\"c\":[null,true]}",
        "{\"a\":1,\"a\":2}",
        "\"x\\ud800y\"",
        "\"é日😀\\n\"",
        "0.1000000000000000055511151231257827021181583404541015625",
        "null",
        "[]"
      })
  void copiesTokensAsTheyAre(String json) {
    assertThat(copy(parser(json))).isEqualTo(json);
  }

  @Test
  void writesNumbersAsJsonHasThem() {
    assertThat(copy(parser("[.5,-.5,5.,+12,+1.50e3]"))).isEqualTo("[0.5,-0.5,5,12,1.50E+3]");
  }

  @Test
  void leavesTheParserAtTheLastTokenOfTheValue() {
    JsonParser parser = parser("{\"a\":{\"b\":[1]},\"c\":2}");
    parser.nextToken();
    parser.nextToken();
    assertThat(copy(parser)).isEqualTo("{\"b\":[1]}");
    assertThat(parser.currentToken()).isEqualTo(JsonToken.END_OBJECT);
    assertThat(parser.nextToken()).isEqualTo(JsonToken.PROPERTY_NAME);
    assertThat(parser.nextToken()).isEqualTo(JsonToken.VALUE_NUMBER_INT);
    assertThat(copy(parser)).isEqualTo("2");
    parser.nextToken();
    assertThatThrownBy(() -> copy(parser)).isInstanceOf(MalformedJsonException.class);
  }

  @Test
  void goesOnFromTheEndOfOneValueToTheNext() {
    JsonParser parser = parser("{\"a\":[1]} [2] 3 {\"b\":{},\"c\":4}");
    for (String json : new String[] {"{\"a\":[1]}", "[2]", "3", "3"}) {
      assertThat(JacksonBridge.copyNextValue(parser)).asString(UTF_8).isEqualTo(json);
    }
    parser.nextToken();
    parser.nextToken();
    for (String json : new String[] {"{}", "4"}) {
      assertThat(JacksonBridge.copyNextValue(parser)).asString(UTF_8).isEqualTo(json);
    }
    parser.nextToken();
    assertThatThrownBy(() -> JacksonBridge.copyNextValue(parser))
        .isInstanceOf(MalformedJsonException.class)
        .hasMessageContaining("a value must be here");
  }

  @Test
  void doesNotLeaveTheObjectOrArrayAround() {
    JsonParser parser = parser("[{}] 1");
    parser.nextToken();
    parser.nextToken();
    assertThat(JacksonBridge.copyNextValue(parser)).asString(UTF_8).isEqualTo("{}");
    assertThatThrownBy(() -> JacksonBridge.copyNextValue(parser))
        .isInstanceOf(MalformedJsonException.class)
        .hasMessageContaining("a value must be here");
  }

  @Test
  void saysWhereTheParserFoundAFaultAndNotWhatItWas() {
    MalformedJsonException fault =
        catchThrowableOfType(
            MalformedJsonException.class, () -> copy(parser("{\n \"a\": secret}")));
    assertThat(fault).hasMessageNotContaining("secret").hasNoCause();
    assertThat(fault.line()).isEqualTo(2);
    for (String json : new String[] {"", "[1", "[NaN]", "[-INF]", "[".repeat(600)}) {
      assertThatThrownBy(() -> copy(parser(json))).isInstanceOf(MalformedJsonException.class);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{`a`: s3cret}     | not JSON: was expecting (JSON String, Number",
        "{`s3cret` 1}      | not JSON: was expecting a colon",
        "{`s3cret`:1 `b`}  | not JSON: was expecting comma to separate Object entries",
        "[`s3cret`}        | not JSON: expected ']'",
        "{`s3cret          | ends in the middle",
        "[`s3cret\\x`]     | the input is not JSON",
        "[007]             | the input is not JSON",
        "{s3cret:1}        | not JSON: was expecting",
      })
  void keepsTheReason(String json, String reason) {
    assertThatThrownBy(() -> copy(parser(json.replace('`', '"'))))
        .isInstanceOf(MalformedJsonException.class)
        .hasMessageContaining(reason)
        .hasMessageNotContaining("s3cret")
        .hasMessageNotContaining("Source");
  }

  @Test
  void tellsWhatIsNotUtf8() {
    byte[] json = "[`s3cret\u00e9`]".replace('`', '"').getBytes(ISO_8859_1);
    assertThatThrownBy(() -> copy(FACTORY.createParser(ObjectReadContext.empty(), json)))
        .isInstanceOf(MalformedJsonException.class)
        .hasMessageContaining("the input is not UTF-8")
        .hasMessageNotContaining("s3cret");
  }

  @Test
  void tellsTheLimitThatAParserHas() {
    assertThatThrownBy(() -> copy(parser("[1" + "0".repeat(2_000) + "]")))
        .isInstanceOf(MalformedJsonException.class)
        .hasMessageContaining("exceeds the maximum");
  }

  /** A zero may have any exponent, in a format that has no texts of numbers as well. */
  @Test
  void writesNumbersToABinaryFormat() {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator =
        new JsonGeneratorDelegate(FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
          @Override
          public JacksonFeatureSet<StreamWriteCapability> streamWriteCapabilities() {
            return JacksonFeatureSet.fromDefaults(StreamWriteCapability.values());
          }
        }) {
      JacksonBridge.write("[0e9999999999,-0.0E-9999999999,1.50,7]".getBytes(UTF_8), generator);
    }
    assertThat(text).hasToString("[0,0,1.50,7]");
  }

  @Test
  void writesThroughTheGeneratorsOwnMethods() {
    String json =
        "{\"a\":[1,9223372036854775808,0.5,1.50,1E+2,-0.0,1.0E10,0.10000000000000001,true,null,"
            + "\"x\"],\"b\":{},\"c\":[]}";
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
      generator.writeStartArray();
      JacksonBridge.write(json.getBytes(UTF_8), generator);
      JacksonBridge.write("7".getBytes(UTF_8), generator);
      generator.writeEndArray();
    }
    assertThat(text).hasToString("[" + json + ",7]");
    assertThatThrownBy(
            () -> {
              try (JsonGenerator generator =
                  FACTORY.createGenerator(ObjectWriteContext.empty(), new StringWriter())) {
                JacksonBridge.write("1 2".getBytes(UTF_8), generator);
              }
            })
        .isInstanceOf(MalformedJsonException.class);
  }
}

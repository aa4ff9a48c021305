package io.stytchschemas;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Every form that a document may come in, or be written to. */
class SchemaInputsTest {
  private static final String VALID = "{\"token\":\"é\",\"amount\":7}";
  private static final String INVALID = "{\"token\":\"é\",\"amount\":101}";
  private static final Order ORDER = new Order("é", 7, null, null, null);
  private static final Schema<Order> SCHEMA =
      GeneratedSchema.direct("#/order", Order.class, new Order.OrderCodec());

  private final JsonFactory jackson = new JsonFactory();

  private static ByteArrayInputStream stream(String json) {
    return new ByteArrayInputStream(json.getBytes(UTF_8));
  }

  private JsonParser parser(String json) {
    return jackson.createParser(ObjectReadContext.empty(), json);
  }

  @Test
  void reads() {
    assertThat(SCHEMA.read(VALID)).isEqualTo(ORDER);
    assertThat(SCHEMA.read(stream(VALID))).isEqualTo(ORDER);
    assertThat(SCHEMA.read(parser(VALID))).isEqualTo(ORDER);
  }

  @Test
  void readsLeniently() {
    assertThat(SCHEMA.readLenient(INVALID).amount()).isEqualTo(101);
    assertThat(SCHEMA.readLenient(stream(INVALID)).amount()).isEqualTo(101);
    assertThat(SCHEMA.readLenient(parser(INVALID)).amount()).isEqualTo(101);
  }

  @Test
  void validates() {
    assertThat(SCHEMA.validateJson(INVALID).errors()).hasSize(1);
    assertThat(SCHEMA.validateJson(stream(INVALID)).errors()).hasSize(1);
    assertThat(SCHEMA.validateJson(parser(INVALID)).errors()).hasSize(1);
  }

  @Test
  void aStringWithALoneSurrogateIsNoJson() {
    assertThatThrownBy(() -> SCHEMA.read(VALID.replace("é", "é\uD83D")))
        .isInstanceOfSatisfying(
            MalformedJsonException.class,
            e -> {
              assertThat(e.line()).isEqualTo(1);
              assertThat(e.column()).isEqualTo(VALID.indexOf("é") + 2);
            });
  }

  @Test
  void readsOneValueOfManyFromAParser() {
    JsonParser parser = parser("[" + VALID + "," + VALID + "]");
    assertThat(parser.nextToken()).isEqualTo(JsonToken.START_ARRAY);
    for (int i = 0; i < 2; i++) {
      assertThat(parser.nextToken()).isEqualTo(JsonToken.START_OBJECT);
      assertThat(SCHEMA.read(parser)).isEqualTo(ORDER);
    }
    assertThat(parser.nextToken()).isEqualTo(JsonToken.END_ARRAY);
  }

  @Test
  void writes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    SCHEMA.write(ORDER, bytes);
    assertThat(bytes.toString(UTF_8)).isEqualTo(VALID);
    assertThat(SCHEMA.writeString(ORDER)).isEqualTo(VALID);

    StringWriter text = new StringWriter();
    try (JsonGenerator generator = jackson.createGenerator(ObjectWriteContext.empty(), text)) {
      generator.writeStartArray();
      SCHEMA.write(ORDER, generator);
      SCHEMA.write(ORDER, generator);
      generator.writeEndArray();
    }
    assertThat(text).hasToString("[" + VALID + "," + VALID + "]");
  }

  @Test
  void leavesAStreamOpenAndPassesOnItsFailures() {
    OutputStream out =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("gone");
          }

          @Override
          public void close() {
            throw new AssertionError("closed");
          }
        };
    assertThatThrownBy(() -> SCHEMA.write(ORDER, out))
        .isInstanceOf(UncheckedIOException.class)
        .hasRootCauseMessage("gone");
  }
}

package io.stytchschemas.integration.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import io.stytchschemas.Schema;
import io.stytchschemas.integration.support.CompiledSchemas;
import io.stytchschemas.integration.support.SchemaFolder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.io.Serializable;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Generated types are serializable as far as their components are. */
class SerializationTest {
  private static final String PROPERTIES =
      """
      "id": {"type": "string", "format": "uuid"},
      "at": {"type": "string", "format": "date-time"},
      "state": {"enum": ["open", "paid"]},
      "lines": {"type": "array", "items": {"title": "Line", "type": "object",
        "properties": {"sku": {"type": "string"}, "amount": {"type": "number", "format": "decimal"}}}},
      "free": {}, "map": {"type": "object", "additionalProperties": {"type": ["integer", "null"]}},
      "pay": {"title": "Pay", "oneOf": [
        {"title": "Card", "type": "object", "required": ["kind"],
         "properties": {"kind": {"const": "card"}, "n": {"type": "integer"}}},
        {"title": "Cash", "type": "object", "required": ["kind"],
         "properties": {"kind": {"const": "cash"}}}]},
      "session_custom_claims": {"type": "object"},
      "maybe": {"type": ["string", "null"]}
      """;

  private static final String JSON =
      "{\"id\":\"7f0c4a52-0b1e-4bb0-9d0c-1f1f3c0a9d11\",\"at\":\"2027-01-31T12:00:00Z\","
          + "\"state\":\"open\",\"lines\":[{\"sku\":\"s\",\"amount\":0.10}],"
          + "\"free\":{\"a\":[1,null,\"x\",1.5]},\"map\":{\"k\":null,\"l\":2},"
          + "\"pay\":{\"kind\":\"card\",\"n\":1},\"session_custom_claims\":{\"role\":null}}";

  @TempDir Path work;

  private CompiledSchemas compiled(int fillers) {
    String more = SchemaFolder.fillers(fillers);
    CompiledSchemas compiled =
        new SchemaFolder(work)
            .write(
                "order.json",
                "{\"title\": \"Order\", \"type\": \"object\", \"properties\": {"
                    + PROPERTIES
                    + more
                    + "}}")
            .compiler()
            .options("-Werror")
            .annotate("acme", "\"*.json\"")
            .compile();
    assertThat(compiled.messages()).isEmpty();
    return compiled;
  }

  private static Object copy(Object value, ClassLoader loader)
      throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(value);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())) {
          @Override
          protected Class<?> resolveClass(ObjectStreamClass description)
              throws ClassNotFoundException {
            return Class.forName(description.getName(), false, loader);
          }
        }) {
      return in.readObject();
    }
  }

  /** A record, and a class that is too large for one, with all that a type can hold. */
  @ParameterizedTest
  @ValueSource(ints = {0, 300})
  void comesBackAsItWas(int fillers) throws Exception {
    CompiledSchemas compiled = compiled(fillers);
    Schema<?> schema = compiled.get("acme", "order.json");
    Object order = schema.read(JSON);
    Object copy = copy(order, order.getClass().getClassLoader());
    assertThat(copy).isEqualTo(order).hasSameHashCodeAs(order).isNotSameAs(order);
    assertThat(written(schema, copy)).isEqualTo(JSON);
    Object unknown = schema.readLenient("{\"state\":\"new\"}");
    assertThat(copy(unknown, order.getClass().getClassLoader())).isEqualTo(unknown);
  }

  @SuppressWarnings("unchecked")
  private static <T> String written(Schema<T> schema, Object value) {
    return schema.writeString((T) value);
  }

  /** Of a record, the constructor is called, and refuses what lacks something. */
  @Test
  void everyKindOfTypeIsSerializable() {
    CompiledSchemas compiled = compiled(0);
    for (String name :
        new String[] {
          "Order", "Order$Line", "Order$State", "Order$State$Unknown", "Order$Pay", "Order$Pay$Card"
        }) {
      assertThat(Serializable.class).isAssignableFrom(compiled.type("acme." + name));
    }
    assertThat(Serializable.class.isAssignableFrom(compiled.type("acme.Order$Codec"))).isFalse();
    assertThat(Serializable.class.isAssignableFrom(compiled.type("acme.Order$Builder"))).isFalse();
  }

  /** {@code java.util.Optional} is not, which tells null from absent. */
  @Test
  void nullAndAbsentStayTwoThings() throws Exception {
    CompiledSchemas compiled = compiled(0);
    Schema<?> schema = compiled.get("acme", "order.json");
    for (String json : new String[] {"{\"maybe\":null}", "{\"maybe\":\"x\"}", "{}"}) {
      Object order = schema.read(json);
      assertThat(copy(order, order.getClass().getClassLoader())).isEqualTo(order);
    }
  }
}

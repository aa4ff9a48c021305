package io.stytchschemas.integration.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stytchschemas.Schema;
import io.stytchschemas.integration.support.SchemaFolder;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The map of what a schema does not name: in a record, a wide one, and a class like one. */
class OtherPropertiesTest {
  @TempDir Path work;

  @ParameterizedTest
  @ValueSource(ints = {0, 60, 300})
  void aNameWithAComponentIsRefused(int fillers) throws ReflectiveOperationException {
    Schema<?> schema = schema(fillers);
    for (String name : new String[] {"a", "b c"}) {
      Object builder = builder(schema);
      builder
          .getClass()
          .getMethod("putAdditionalProperty", String.class, Object.class)
          .invoke(builder, name, 1L);
      assertRefused(builder, name);
      assertRefused(given(builder(schema), Map.of("z", 1L, name, 2L)), name);
      Object other = other(schema).read("{\"" + name + "\":1,\"x\":2}");
      assertRefused(given(builder(schema), others(other)), name);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 60, 300})
  void otherNamesAreNot(int fillers) throws ReflectiveOperationException {
    Schema<?> schema = schema(fillers);
    assertWritten(schema, build(given(builder(schema), Map.of("A", 1L))), "{\"A\":1}");
    Object read = schema.read("{\"a\":\"x\",\"bC\":2}");
    assertThat(others(read)).isEqualTo(Map.of("bC", 2L));
    assertThatThrownBy(() -> others(read).put("a", 1L))
        .isInstanceOf(UnsupportedOperationException.class);
    assertWritten(
        schema,
        build(read.getClass().getMethod("toBuilder").invoke(read)),
        "{\"a\":\"x\",\"bC\":2}");
  }

  @SuppressWarnings("unchecked") // It is of the schema.
  private static <T> void assertWritten(Schema<T> schema, Object value, String json) {
    assertThat(schema.writeString((T) value)).isEqualTo(json);
    assertThat(schema.validate((T) value).isValid()).isTrue();
  }

  private static void assertRefused(Object builder, String name) {
    assertThatThrownBy(() -> build(builder))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the property \"" + name + "\" has a component of its own");
  }

  private static Object build(Object builder) throws ReflectiveOperationException {
    try {
      return builder.getClass().getMethod("build").invoke(builder);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }

  private static Object builder(Schema<?> schema) throws ReflectiveOperationException {
    return schema.type().getMethod("builder").invoke(null);
  }

  private static Object given(Object builder, Map<String, ?> others)
      throws ReflectiveOperationException {
    return builder.getClass().getMethod("additionalProperties", Map.class).invoke(builder, others);
  }

  @SuppressWarnings("unchecked") // It is declared so.
  private static Map<String, Object> others(Object value) {
    try {
      Object others = value.getClass().getMethod("additionalProperties").invoke(value);
      return (Map<String, Object>) others;
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private Schema<?> other(Schema<?> beside) throws ReflectiveOperationException {
    ClassLoader loader = beside.type().getClassLoader();
    return Schema.of(Class.forName("acme.Other", true, loader));
  }

  private Schema<?> schema(int fillers) {
    String more = SchemaFolder.fillers(fillers);
    return new SchemaFolder(work)
        .write(
            "other.json",
            "{\"type\": \"object\", \"properties\": {\"y\": true}, \"additionalProperties\": true}")
        .write(
            "holder.json",
            "{\"type\": \"object\", \"properties\": {\"a\": {\"type\": \"string\"}, \"b c\": true"
                + more
                + "}, \"additionalProperties\": true}")
        .compile("\"*.json\"")
        .get("acme", "holder.json");
  }
}

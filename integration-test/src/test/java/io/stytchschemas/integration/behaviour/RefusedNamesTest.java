package io.stytchschemas.integration.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stytchschemas.Schema;
import io.stytchschemas.SchemaViolationException;
import io.stytchschemas.integration.support.SchemaFolder;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Where no other property may be, keywords that look at others ask for no map of them, and names
 * that only branches and conditions have are no components.
 */
class RefusedNamesTest {
  @TempDir Path work;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          'additionalProperties':false,'minProperties':1             | {'a':1}       | {}
          'additionalProperties':false,'dependencies':{'a':['b']}    | {'a':1,'b':2} | {'a':1}
          'additionalProperties':false,'dependencies':{'z':['b']}    | {'a':1}       | {'z':1,'b':2}
          'additionalProperties':false,'propertyNames':{'enum':['a','b']} | {'b':1}  | {'c':1}
          'additionalProperties':false,'not':{'anyOf':[{'required':['z']},{'required':['y']}]} | {'a':1} | {'y':1}
          'additionalProperties':false,'anyOf':[{'required':['z']},{'required':['b']}] | {'b':1} | {'z':1}
          'additionalProperties':false,'not':{'required':['z']}      | {'a':1}       | {'z':1}
          'allOf':[{'properties':{'a':true},'additionalProperties':false}],'not':{'required':['z']} | {'a':1} | {'a':1,'z':1}
          'additionalProperties':false,'if':{'required':['z']},'then':{'required':['a']},'else':{'required':['b']} | {'b':1} | {'z':1,'a':2}
          """)
  void areNoComponents(String keywords, String good, String bad) {
    Schema<?> schema =
        new SchemaFolder(work)
            .only(
                json(
                    "{'$schema':'http://json-schema.org/draft-07/schema#','title':'It',"
                        + "'type':'object','properties':{'a':{'type':'integer'},"
                        + "'b':{'type':'integer'}},"
                        + keywords
                        + "}"),
                "");
    assertThat(components(schema)).containsExactly("a", "b");
    assertWrittenAsRead(schema, json(good));
    assertRefused(schema, json(bad));
  }

  /** Without a component, the map has it, which is asked. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"{'x1':1}|{'z':1}", "{'a':1}|{'a':1,'z':1}", "{}|{'x':'1'}"})
  void areRefusedBesidePatterns(String good, String bad) {
    Schema<?> schema =
        new SchemaFolder(work)
            .only(
                json(
                    "{'title':'It','type':'object','properties':{'a':{'type':'integer'}},"
                        + "'patternProperties':{'^x':{'type':'integer'}},"
                        + "'additionalProperties':false,'not':{'required':['z']}}"),
                "");
    assertThat(components(schema)).containsExactly("a", "additionalProperties");
    assertWrittenAsRead(schema, json(good));
    assertThatThrownBy(() -> schema.read(json(bad))).isInstanceOf(SchemaViolationException.class);
    assertThat(schema.validateJson(json(bad)).isValid()).isFalse();
  }

  private static Stream<String> components(Schema<?> schema) {
    return Stream.of(schema.type().getRecordComponents()).map(RecordComponent::getName);
  }

  private static <T> void assertWrittenAsRead(Schema<T> schema, String json) {
    T value = schema.read(json);
    assertThat(schema.writeString(value)).isEqualTo(json);
    assertThat(schema.validate(value).isValid()).isTrue();
    assertThat(schema.validateJson(json).isValid()).isTrue();
  }

  private static <T> void assertRefused(Schema<T> schema, String json) {
    assertThatThrownBy(() -> schema.read(json)).isInstanceOf(SchemaViolationException.class);
    assertThat(schema.validateJson(json).isValid()).isFalse();
    T lenient = schema.readLenient(json);
    assertThat(schema.validate(lenient))
        .isEqualTo(schema.validateJson(schema.writeString(lenient)));
  }

  private static String json(String text) {
    return text.replace('\'', '"');
  }
}

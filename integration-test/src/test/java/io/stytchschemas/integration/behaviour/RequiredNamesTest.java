package io.stytchschemas.integration.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import io.stytchschemas.Schema;
import io.stytchschemas.ValidationResult;
import io.stytchschemas.integration.support.InProcessCompiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A codec's names say which properties are required, and its check takes their word where it would
 * say the same: of all of a schema's own properties, and in the order that the schema has.
 */
class RequiredNamesTest {
  @TempDir Path work;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          'required':['a','b']     | {}              | required a, required b
          'required':['a','b']     | {'b':1}         | required a
          'required':['a']         | {}              | required a
          'required':['b','a']     | {}              | required b, required a
          'required':['a','z']     | {}              | required a, required z
          'required':['a','b'],'additionalProperties':false | {'a':1,'c':1} | required b, additionalProperties c
          'required':['a'],'allOf':[{'properties':{'c':{'type':'integer'}}}],'additionalProperties':false | {'a':1,'c':1} | additionalProperties c
          'allOf':[{'required':['a']}] | {}          | required a
          'required':['a','b']     | {'a':1,'b':1}   |
          """)
  void areReportedAsTheSchemaHasThem(String keywords, String json, String expected)
      throws IOException {
    ValidationResult result = compiled(keywords).validateJson(json.replace('\'', '"'));
    assertThat(
            result.violations().stream()
                .map(
                    each -> each.keyword() + " " + named(each.arguments(), each.instanceLocation()))
                .collect(Collectors.joining(", ")))
        .isEqualTo(expected == null ? "" : expected);
  }

  private static String named(List<?> arguments, String instanceLocation) {
    return arguments.isEmpty() ? instanceLocation.substring(1) : arguments.get(0).toString();
  }

  private Schema<?> compiled(String keywords) throws IOException {
    String schema =
        "{'title':'It','type':'object','properties':{'a':{'type':'integer'},'b':{'type':'integer'}},"
            + keywords
            + "}";
    Files.writeString(work.resolve("s.json"), schema.replace('\'', '"'));
    return new InProcessCompiler(work, work.resolve("out"))
        .annotate("com.acme", "\"s.json\"")
        .compile()
        .get("com.acme", "s.json");
  }
}

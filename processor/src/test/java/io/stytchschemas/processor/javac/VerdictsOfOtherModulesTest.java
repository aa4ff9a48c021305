package io.stytchschemas.processor.javac;

import static io.stytchschemas.processor.javac.SharedSchemas.FROM_COPIES;
import static io.stytchschemas.processor.javac.SharedSchemas.assertRoundTrip;
import static io.stytchschemas.processor.javac.SharedSchemas.violations;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stytchschemas.Schema;
import io.stytchschemas.SchemaViolationException;
import java.io.IOException;
import java.nio.file.Path;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values of a class that a jar has are judged by every schema that they meet. */
class VerdictsOfOtherModulesTest {
  @TempDir Path folder;
  private TwoModules modules;

  @BeforeEach
  void writeSchemas() throws IOException {
    modules = SharedSchemas.with(ToolProvider.getSystemJavaCompiler(), folder);
  }

  @Test
  void areAskedForWhatIsSaidBesideTheReference() throws Exception {
    modules.schemas(
        TwoModules.APPLICATION,
        "session.json",
        """
        {'type': 'object', 'properties': {
          'locale': {'$ref': '#/components/schemas/Locale', 'maxLength': 2}}}
        """);
    modules.library("\"*.json\"");
    assertThat(modules.application(FROM_COPIES).problems()).isEmpty();
    Schema<?> session = modules.schema("session.json");

    assertRoundTrip(session, "{\"locale\":\"en\"}");
    assertThat(violations(session, "{\"locale\":\"pt-br\"}"))
        .containsExactly("/locale /properties/locale/maxLength");
    assertThatThrownBy(() -> session.read("{\"locale\":\"pt-br\"}"))
        .isInstanceOf(SchemaViolationException.class);
  }

  /** A class tells of the schema that it was made for, and of no other that its values meet. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          'items': {'$ref': '#/components/schemas/User'}, 'contains': {'required': ['locale']} | [{'name':'Ann','locale':'en'}] | [{'name':'Ann'}]
          'items': {'$ref': '#/components/schemas/User'}, 'contains': {'type': 'object', 'properties': {'name': {'type': 'string'}}, 'required': ['locale']} | [{'name':'Ann','locale':'en'}] | [{'name':'Ann'}]
          'items': {'$ref': '#/components/schemas/Locale'}, 'contains': {'enum': ['en']} | ['pt-br','en'] | ['pt-br']
          'items': {'$ref': '#/components/schemas/Locale'}, 'contains': true | ['pt-br'] | []
          """)
  void tellOfTheirOwnSchemaAlone(String keywords, String valid, String invalid) throws Exception {
    String list = "{'properties': {'all': {'type': 'array', %s}}}".formatted(keywords);
    modules.schemas(TwoModules.APPLICATION, "session.json", list);
    modules.library("\"*.json\"");
    assertThat(modules.application(FROM_COPIES).problems()).isEmpty();
    Schema<?> session = modules.schema("session.json");

    assertRoundTrip(session, "{\"all\":%s}".formatted(valid.replace('\'', '"')));
    String refused = "{\"all\":%s}".formatted(invalid.replace('\'', '"'));
    assertThat(session.validateJson(refused).isValid()).isFalse();
    assertThatThrownBy(() -> session.read(refused)).isInstanceOf(SchemaViolationException.class);
  }

  /** The jar has but what its own schemas reach of a file. */
  @Test
  void areAskedForNoFileOfWhichTheyHaveParts() throws Exception {
    String types =
        """
        {'type': 'object', 'properties': {'all': {'$ref': '#/$defs/all'}},
         '$defs': {'name': {'type': 'string', 'minLength': 2},
                   'one': {'type': 'object', 'properties': {'name': {'$ref': '#/$defs/name'}}},
                   'all': {'type': 'array', 'items': {'$ref': '#/$defs/one'}}}}
        """;
    modules.schemas(
        TwoModules.LIBRARY,
        "user.json",
        "{'properties': {'one': {'$ref': 'types.json#/$defs/one'}}}",
        "types.json",
        types);
    modules.schemas(
        TwoModules.APPLICATION,
        "session.json",
        "{'properties': {'types': {'$ref': 'types.json'}}}",
        "types.json",
        types);
    modules.library("\"user.json\"");
    assertThat(modules.application("\"session.json\"").problems()).isEmpty();
    Schema<?> session = modules.schema("session.json");

    assertRoundTrip(session, "{\"types\":{\"all\":[{\"name\":\"Ann\"}]}}");
    assertThat(session.validateJson("{\"types\":{\"all\":[{\"name\":\"A\"}]}}").isValid())
        .isFalse();
    assertThat(session.validateJson("{\"types\":{\"all\":1}}").isValid()).isFalse();
  }

  @Test
  void checkAndReadAsIfTheyWereOwn() throws Exception {
    modules.library("\"*.json\"");
    assertThat(modules.application(FROM_COPIES).problems()).isEmpty();
    Schema<?> session = modules.schema("session.json");

    assertRoundTrip(
        session,
        "{\"user\":{\"name\":\"Ann\",\"locale\":\"pt-br\"},\"others\":[{\"name\":\"Bob\"}],"
            + "\"byName\":{\"x\":{\"name\":\"Eve\",\"place\":{\"city\":\"Rome\"}}},\"locale\":\"en\"}");
    assertThat(
            violations(
                session,
                "{\"user\":{\"name\":\"A\",\"locale\":\"xx\"},\"others\":[{}],"
                    + "\"byName\":{\"x\":{\"name\":\"Eve\",\"place\":{\"city\":\"Vienna\"}}},"
                    + "\"locale\":\"de\"}"))
        .containsExactlyInAnyOrder(
            "/user/name /properties/user/$ref/properties/name/minLength",
            "/user/locale /properties/user/$ref/properties/locale/$ref/enum",
            "/others/0 /properties/others/items/$ref/required",
            "/byName/x/place/city /properties/byName/additionalProperties/$ref/properties/place"
                + "/properties/city/maxLength",
            "/locale /properties/locale/$ref/enum");
  }
}

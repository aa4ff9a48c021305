package io.stytchschemas.processor.javac;

import static org.assertj.core.api.Assertions.assertThat;

import io.stytchschemas.Schema;
import io.stytchschemas.Violation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;

/** Users and their sessions: schemas of one module, which another one has copies of. */
final class SharedSchemas {
  static final String USER =
      """
      {'$id': '#/components/schemas/User', 'type': 'object', 'required': ['name'], 'properties': {
        'name': {'type': 'string', 'minLength': 2},
        'place': {'type': 'object', 'properties': {'city': {'type': 'string', 'maxLength': 5}}},
        'locale': {'$ref': '#/components/schemas/Locale'}}}
      """;
  static final String LOCALE =
      "{'$id': '#/components/schemas/Locale', 'type': 'string', 'enum': ['en', 'pt-br']}";
  static final String SESSION =
      """
      {'type': 'object', 'required': ['user'], 'properties': {
        'user': {'$ref': '#/components/schemas/User'},
        'others': {'type': 'array', 'items': {'$ref': '#/components/schemas/User'}},
        'byName': {'type': 'object', 'additionalProperties': {'$ref': '#/components/schemas/User'}},
        'locale': {'description': 'Beside', '$ref': '#/components/schemas/Locale'}}}
      """;
  static final String FROM_COPIES = "value = \"session.json\", references = \"copies/*.json\"";

  private SharedSchemas() {}

  static TwoModules with(JavaCompiler compiler, Path folder) throws IOException {
    return new TwoModules(compiler, folder)
        .schemas(TwoModules.LIBRARY, "user.json", USER, "locale.json", LOCALE)
        .schemas(
            TwoModules.APPLICATION,
            "session.json",
            SESSION,
            "copies/user.json",
            USER,
            "copies/locale.json",
            LOCALE);
  }

  static <T> void assertRoundTrip(Schema<T> schema, String json) {
    T value = schema.read(json);
    assertThat(new String(schema.write(value), StandardCharsets.UTF_8)).isEqualTo(json);
    assertThat(schema.validate(value).violations()).isEmpty();
    assertThat(schema.validateJson(json).violations()).isEmpty();
  }

  static List<String> violations(Schema<?> schema, String json) {
    return schema.validateJson(json).violations().stream().map(SharedSchemas::text).toList();
  }

  private static String text(Violation violation) {
    return violation.instanceLocation() + ' ' + violation.keywordLocation();
  }
}

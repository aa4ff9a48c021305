package io.stytchschemas.processor.javac;

import static io.stytchschemas.processor.javac.SharedSchemas.FROM_COPIES;
import static io.stytchschemas.processor.javac.SharedSchemas.LOCALE;
import static io.stytchschemas.processor.javac.SharedSchemas.USER;
import static io.stytchschemas.processor.javac.SharedSchemas.assertRoundTrip;
import static io.stytchschemas.processor.javac.SharedSchemas.violations;
import static org.assertj.core.api.Assertions.assertThat;

import io.stytchschemas.Schema;
import io.stytchschemas.processor.Compiling.Outcome;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A schema for which a jar has types is not generated again. */
class TypesOfOtherModulesTest {
  @TempDir Path folder;
  private TwoModules modules;

  static Stream<JavaCompiler> compilers() {
    return Stream.of(ToolProvider.getSystemJavaCompiler(), new EclipseCompiler());
  }

  @BeforeEach
  void writeSchemas() throws IOException {
    modules = SharedSchemas.with(ToolProvider.getSystemJavaCompiler(), folder);
  }

  @ParameterizedTest
  @MethodSource("compilers")
  void areUsed(JavaCompiler compiler) throws Exception {
    modules = SharedSchemas.with(compiler, folder);
    modules.library("\"*.json\"");

    assertThat(modules.application(FROM_COPIES).problems()).isEmpty();

    assertThat(modules.isGenerated("Session")).isTrue();
    assertThat(generated()).allMatch(name -> name.startsWith("S") || name.startsWith("package"));
    Schema<?> session = modules.schema("session.json");
    assertThat(components(session))
        .containsExactly(
            "com.lib.User user",
            "java.util.List<com.lib.User> others",
            "java.util.Map<java.lang.String, com.lib.User> byName",
            "com.lib.Locale locale");
  }

  @Test
  void areUsedInWhateverWayASchemaReachesThem() throws Exception {
    modules.schemas(
        TwoModules.APPLICATION,
        "admin.json",
        """
        {'allOf': [{'$ref': '#/components/schemas/User'}],
         'properties': {'level': {'type': 'integer'}}, 'unevaluatedProperties': false}
        """,
        "either.json",
        """
        {'oneOf': [{'$ref': '#/components/schemas/User'},
                   {'type': 'object', 'required': ['n'], 'properties': {'n': {'type': 'integer'}}}]}
        """,
        "inner.json",
        """
        {'properties': {
          'place': {'$ref': 'copies/user.json#/properties/place'},
          'text': {'$ref': 'copies/user.json#/properties/name'},
          'few': {'$ref': '#/components/schemas/User', 'maxProperties': 1}}}
        """);
    modules.library("\"*.json\"");

    assertThat(
            modules
                .application(
                    "value = {\"admin.json\", \"either.json\", \"inner.json\"},"
                        + " references = \"copies/*.json\"")
                .problems())
        .isEmpty();

    Schema<?> admin = modules.schema("admin.json");
    assertThat(components(admin)).contains("com.lib.User$Place place", "com.lib.Locale locale");
    assertRoundTrip(admin, "{\"level\":7,\"name\":\"Ann\",\"place\":{\"city\":\"Rome\"}}");
    assertThat(
            violations(
                admin, "{\"level\":7,\"name\":\"A\",\"place\":{\"city\":\"Vienna\"},\"x\":1}"))
        .containsExactlyInAnyOrder(
            "/name /allOf/0/$ref/properties/name/minLength",
            "/place/city /allOf/0/$ref/properties/place/properties/city/maxLength",
            "/x /unevaluatedProperties");
    Schema<?> either = modules.schema("either.json");
    assertRoundTrip(either, "{\"name\":\"Ann\"}");
    assertThat(either.validateJson("{\"n\":\"x\"}").isValid()).isFalse();
    Schema<?> inner = modules.schema("inner.json");
    assertThat(components(inner)).contains("com.lib.User$Place place", "com.lib.User few");
    assertRoundTrip(
        inner, "{\"place\":{\"city\":\"Rome\"},\"text\":\"ab\",\"few\":{\"name\":\"Ann\"}}");
    assertThat(
            violations(
                inner,
                "{\"place\":{\"city\":\"Vienna\"},\"text\":\"a\",\"few\":{\"name\":\"Ann\",\"locale\":\"en\"}}"))
        .containsExactlyInAnyOrder(
            "/place/city /properties/place/$ref/properties/city/maxLength",
            "/text /properties/text/$ref/minLength",
            "/few /properties/few/maxProperties");
  }

  @ParameterizedTest
  @CsvSource({"copies/user.json", "copies/locale.json"})
  void areNotUsedOnceTheContentIsAnother(String changed) throws Exception {
    modules.library("\"*.json\"");
    String text = changed.contains("user") ? USER : LOCALE;
    modules.schemas(TwoModules.APPLICATION, changed, text + ' ');

    assertThat(modules.application(FROM_COPIES).problems()).isEmpty();

    assertThat(modules.isGenerated("User")).isTrue();
    assertThat(components(modules.schema("session.json"))).contains("com.app.User user");
    assertThat(modules.isGenerated("Locale")).isEqualTo(changed.contains("locale"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "assertFormats = true",
        "types = \"string=StringBuilder\"",
        "dialect = \"http://json-schema.org/draft-07/schema#\"",
        "rules = \"session-duration=off\""
      })
  void areNotUsedWhereTheirChecksDiffer(String option) throws Exception {
    modules.library("\"*.json\"");

    assertThat(modules.application(FROM_COPIES + ", " + option).problems()).isEmpty();

    assertThat(modules.isGenerated("User")).isTrue();
  }

  @Test
  void areUsedWhateverTheyAreCalled() throws Exception {
    modules.library("value = \"*.json\", names = \"user.json=Person\"");

    assertThat(modules.application(FROM_COPIES + ", keepUnknown = true").problems()).isEmpty();

    assertThat(components(modules.schema("session.json"))).contains("com.lib.Person user");
  }

  @Test
  void areGeneratedWhereThePackageNamesTheFile() throws Exception {
    modules.library("\"*.json\"");

    Outcome outcome = modules.application("{\"session.json\", \"copies/*.json\"}");

    assertThat(outcome.problems()).isEmpty();
    assertThat(components(modules.schema("session.json"))).contains("com.app.User user");
    assertThat(modules.schema("#/components/schemas/User").type().getName())
        .isEqualTo("com.app.User");
  }

  @Test
  void areUsedAfterOwnOnesWereGenerated() throws Exception {
    modules.library(
        "value = \"user.json\", references = \"*.json\", rules = \"custom-claims=off\"");
    assertThat(modules.application(FROM_COPIES).problems()).isEmpty();
    assertThat(components(modules.schema("session.json"))).contains("com.app.User user");

    modules.library("\"*.json\"");
    assertThat(modules.application(FROM_COPIES).problems()).isEmpty();

    assertThat(components(modules.schema("session.json"))).contains("com.lib.User user");
  }

  @Test
  void areOfferedForTheLatestContentAlone() throws Exception {
    modules.library("\"*.json\"");
    List<Path> before = entries();
    modules.schemas(TwoModules.LIBRARY, "locale.json", LOCALE + ' ');
    modules.library("\"*.json\"");

    assertThat(entries()).hasSameSizeAs(before).doesNotContainAnyElementsOf(before);
  }

  @ParameterizedTest
  @CsvSource({"requires com.lib;, true", "'', false"})
  void areUsedByJavaModulesThatReadTheirs(String directives, boolean used) throws Exception {
    modules.libraryModule("\"*.json\"");

    assertThat(modules.applicationModule(directives, FROM_COPIES).problems()).isEmpty();

    assertThat(modules.isGenerated("Session")).isTrue();
    assertThat(modules.isGenerated("User")).isEqualTo(!used);
  }

  @Test
  void haveNoAccessorOfADefaultWhereTheyAreUnions() throws Exception {
    String either = "{'title': 'Either', 'oneOf': [{'type': 'string'}, {'type': 'integer'}]}";
    modules.schemas(TwoModules.LIBRARY, "either.json", either);
    modules.schemas(
        TwoModules.APPLICATION,
        "either.json",
        either,
        "user-of-either.json",
        "{'properties': {'e': {'$ref': 'either.json', 'default': 'x'}}}");
    modules.library("\"either.json\"");

    assertThat(modules.application("\"user-of-either.json\"").problems()).isEmpty();

    Schema<?> schema = modules.schema("user-of-either.json");
    assertThat(components(schema)).containsExactly("com.lib.Either e");
    assertThat(schema.type().getMethods()).extracting("name").doesNotContain("eOrDefault");
  }

  @Test
  void areFoundForFilesWithoutId() throws Exception {
    String text =
        "{'type': 'object', 'properties': {'a': {'$ref': '#/$defs/b'}},"
            + " '$defs': {'b': {'enum': ['c']}}}";
    modules.schemas(TwoModules.LIBRARY, "deep/plain.json", text);
    modules.schemas(
        TwoModules.APPLICATION,
        "deep/plain.json",
        text,
        "user-of-plain.json",
        "{'properties': {'p': {'$ref': 'deep/plain.json'},"
            + " 'b': {'$ref': 'deep/plain.json#/$defs/b'}}}");
    modules.library("\"deep/plain.json\"");

    assertThat(modules.application("\"user-of-plain.json\"").problems()).isEmpty();

    Schema<?> schema = modules.schema("user-of-plain.json");
    assertThat(components(schema)).containsExactly("com.lib.Plain p", "com.lib.Plain$B b");
    assertRoundTrip(schema, "{\"p\":{\"a\":\"c\"},\"b\":\"c\"}");
    assertThat(violations(schema, "{\"p\":{\"a\":\"d\"},\"b\":\"d\"}"))
        .containsExactlyInAnyOrder(
            "/p/a /properties/p/$ref/properties/a/$ref/enum", "/b /properties/b/$ref/enum");
  }

  @Test
  void areNotUsedWhereADynamicReferenceMeansSomethingElse() throws Exception {
    String tree =
        """
        {'$id': 'https://acme.com/tree', '$dynamicAnchor': 'node', 'type': 'object', 'properties': {
          'data': true, 'children': {'type': 'array', 'items': {'$dynamicRef': '#node'}}}}
        """;
    modules.schemas(TwoModules.LIBRARY, "tree.json", tree);
    modules.schemas(
        TwoModules.APPLICATION,
        "tree.json",
        tree,
        "strict.json",
        "{'$id': 'https://acme.com/strict', '$dynamicAnchor': 'node', '$ref': 'tree',"
            + " 'unevaluatedProperties': false}",
        "trees.json",
        "{'properties': {'free': {'$ref': 'https://acme.com/tree'},"
            + " 'strict': {'$ref': 'https://acme.com/strict'}}}");
    modules.library("\"tree.json\"");

    assertThat(
            modules
                .application(
                    "value = \"trees.json\", references = {\"tree.json\", \"strict.json\"}")
                .problems())
        .isEmpty();

    Schema<?> trees = modules.schema("trees.json");
    assertThat(components(trees)).containsExactly("com.lib.Tree free", "com.app.Strict strict");
    assertThat(trees.validateJson("{\"free\":{\"children\":[{\"x\":1}]}}").isValid()).isTrue();
    assertThat(violations(trees, "{\"strict\":{\"children\":[{\"x\":1}]}}"))
        .containsExactly(
            "/strict/children/0/x /properties/strict/$ref/$ref/properties/children/items"
                + "/$dynamicRef/unevaluatedProperties");
  }

  private List<Path> entries() throws IOException {
    try (Stream<Path> files = Files.list(modules.classes(TwoModules.LIBRARY))) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  private List<String> generated() throws IOException {
    try (Stream<Path> files =
        Files.list(modules.classes(TwoModules.APPLICATION).resolve("com/app"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".class"))
          .toList();
    }
  }

  private static List<String> components(Schema<?> schema) {
    return Stream.of(schema.type().getRecordComponents())
        .map(TypesOfOtherModulesTest::text)
        .toList();
  }

  private static String text(RecordComponent component) {
    return component.getGenericType().getTypeName() + ' ' + component.getName();
  }
}

package io.stytchschemas.maven.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stytchschemas.processor.declaration.Declaration;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeclarationParserTest {
  private static final String IMPORT = "import io.stytchschemas.StytchSchemas;\n";

  private static List<Declaration> parse(String... sources) throws SourceException, IOException {
    return DeclarationParser.parse(
        IntStream.range(0, sources.length)
            .mapToObj(i -> new PackageInfo(Path.of("src" + i, "package-info.java"), "", sources[i]))
            .toList());
  }

  private static Declaration parseOne(String annotation) throws SourceException, IOException {
    List<Declaration> found = parse(annotation + "\npackage com.acme;\n" + IMPORT);
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  @Test
  void everyMember() throws SourceException, IOException {
    assertThat(
            parseOne(
                """
                @StytchSchemas(
                    value = {"a.json", "b/**.json",},
                    references = "c.json",
                    uris = {"https://x/=y/"},
                    trimPrefix = "api_",
                    keepUnknown = true,
                    assertFormats = true,
                    names = {"a=B", "c=D"},
                    types = "number=java.math.BigDecimal",
                    dialect = "http://json-schema.org/draft-07/schema#",
                    rules = "off")
                """))
        .isEqualTo(
            new Declaration(
                "com.acme",
                List.of("a.json", "b/**.json"),
                List.of("c.json"),
                List.of("https://x/=y/"),
                "api_",
                true,
                true,
                List.of("a=B", "c=D"),
                List.of("number=java.math.BigDecimal"),
                "http://json-schema.org/draft-07/schema#",
                List.of("off")));
  }

  @Test
  void defaults() throws SourceException, IOException {
    assertThat(parseOne("@StytchSchemas(\"*.json\")"))
        .isEqualTo(
            new Declaration(
                "com.acme",
                List.of("*.json"),
                List.of(),
                List.of(),
                "",
                false,
                false,
                List.of(),
                List.of(),
                Declaration.DEFAULT_DIALECT,
                List.of()));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "`\"a\" + \"/b.json\"`, a/b.json",
        "`(\"a\" + (\"/\" + 'b')) + 1 + \".json\"`, a/b1.json",
        "`\"\\u0061\\t\\\"\"`, `a\t\"`",
        "`{}`, ",
      })
  void texts(String value, String expected) throws SourceException, IOException {
    assertThat(parseOne("@StytchSchemas(" + value + ")").value())
        .isEqualTo(expected == null ? List.of() : List.of(expected));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ALL", "Names.ALL", "\"a\" + ALL", "1 + 2", "true ? \"a\" : \"b\""})
  void valuesThatOnlyTheCompilerKnows(String value) {
    assertThatThrownBy(() -> parse("// one\n@StytchSchemas(" + value + ")\npackage a;\n" + IMPORT))
        .isInstanceOf(SourceException.class)
        .hasMessageStartingWith(Path.of("src0", "package-info.java") + ":2: \"value\" of ")
        .hasMessageContaining("whose value only the compiler knows; write the text itself");
  }

  @Test
  void flagThatOnlyTheCompilerKnows() {
    assertThatThrownBy(() -> parseOne("@StytchSchemas(value = \"a\", keepUnknown = Flags.ON)"))
        .isInstanceOf(SourceException.class)
        .hasMessageContaining("\"keepUnknown\" of @StytchSchemas is Flags.ON");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@io.stytchschemas.StytchSchemas(\"a\")\npackage a;\n",
        "@StytchSchemas(\"a\")\npackage a;\nimport io.stytchschemas.*;\n",
        "/** Of a. */\n@Deprecated @StytchSchemas(\"a\")\npackage a;\nimport java.util.*;\n"
            + IMPORT
      })
  void oursHoweverItIsWritten(String source) throws SourceException, IOException {
    assertThat(parse(source)).extracting(Declaration::packageName).containsExactly("a");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/** Not {@code @StytchSchemas}. */\npackage a;\n",
        "@com.other.StytchSchemas(\"a\")\npackage a;\n",
        "@StytchSchemas(\"a\")\npackage a;\nimport com.other.StytchSchemas;\n",
        "@StytchSchemas(\"a\")\npackage a;\nimport static io.stytchschemas.StytchSchemas;\n",
        "// io.stytchschemas.StytchSchemas\n"
      })
  void notOurs(String source) throws SourceException, IOException {
    assertThat(parse(source)).isEmpty();
  }

  @Test
  void sortedByPackage() throws SourceException, IOException {
    assertThat(
            parse(
                "@StytchSchemas(\"a\")\npackage b;\n" + IMPORT,
                "package c;\n",
                "@StytchSchemas(\"a\")\npackage a;\n" + IMPORT))
        .extracting(Declaration::packageName)
        .containsExactly("a", "b");
    assertThat(parse()).isEmpty();
  }

  @Test
  void sourceDoesNotParse() {
    assertThatThrownBy(() -> parse("package a;\n", "@StytchSchemas(\"a)\npackage b;\n"))
        .isInstanceOf(SourceException.class)
        .hasMessageStartingWith(Path.of("src1", "package-info.java") + ":1: ")
        .hasMessageContaining("unclosed string literal");
  }
}

package io.stytchschemas.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.DiagnosticCollector;
import javax.tools.DocumentationTool;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Whatever a description holds, javadoc reports nothing, and javac sees a comment and no more. */
class JavadocsDoclintTest {

  private static final String[] HOSTILE = {
    "*/ class Evil {} /*",
    "**/",
    "\\u002a/ class Evil {} /*",
    "\\\\u002a\\u002f",
    "\\u000a@deprecated",
    "`\\u002a/`",
    "`*/` `{@code` `}` `{@link X}`",
    "```\n*/\n\\u002a/\n{@code\n@param\n```",
    "@param a b\n@return\n\n@throws X\n- @see y",
    "{@link Nothing} {@code {@code } {@inheritDoc} {@",
    "<p><table><b> </i> &nosuch; & <!-- <![CDATA[ ]]> <?x?>",
    "[a](http://x.com\"onclick=\"b) [c](<http://x y>) [d](http://[) <http://x.com/}{@link>",
    "[a [b](http://b.com) c](http://d.com) [*a*](http://x) [](http://empty.com) [ ](http://e.com)",
    "# A\n### B\n# \n#\n\nSetext\n===\n\n####### seven",
    "- a\n  - b\n    - c\n\n      > d\n      > - e\n\n      ```\n      f\n      ```\n-\n-  \n1. x\n2.\n",
    "7) seven\n8) eight",
    "> \n> > x\n>\n> - y",
    "| a | b |\n|---|---|\n| 1 | 2 |",
    "![](a.png) ![alt](b.png \"t\") [![c](d)](http://e.com)",
    "***\n\n---\n\n[x]: http://y.com",
    "**a **b** c** *a *b* c* ***a** b* __a *b **c***__ ** ** * * _ _",
    "line\\\nbreak  \nagain\\\n\\\n`a`  \n`b`",
    "\u2028@x \u2029@x \u0085@x \u000b@x \f@x &#8232;@x &#x85; &#27; &NewLine;@x &Tab; &nbsp;",
    "\u0000\u0001\u001a\u007f\ufeff\u202e\u2066\u200d\ud800 \udc00 \ud83d\ude00",
    "$T $L $S $N $$ $ $1T $> $< $[ $] $W $Z",
    "```",
    "```java",
    "~~~\n\n~~~",
    "`",
    "``",
    "` `",
    "<",
    "&#0;",
    "&nbsp;",
    "\u200b",
    "\ud83d\ude00",
    "*".repeat(10_000),
    "_a ".repeat(3_000),
    "**a ".repeat(2_500),
    "> ".repeat(5_000) + "x",
    "- ".repeat(5_000) + "x",
    "[".repeat(10_000),
    "[".repeat(5_000) + "](http://x.com)".repeat(300),
    "![".repeat(3_000) + "](x)".repeat(1_000),
    "`".repeat(9_999) + "x",
    "<".repeat(10_000),
    "&".repeat(10_000),
    "{@code ".repeat(1_500),
    "\\u".repeat(5_000),
    "word ".repeat(2_000),
    "x".repeat(10_000),
    "\n".repeat(10_000) + "x",
  };

  private static final String[] FRAGMENTS = {
    "*",
    "**",
    "/",
    "*/",
    "\\",
    "\\u002a",
    "u",
    "@",
    "{@code ",
    "{",
    "}",
    "<",
    ">",
    "</p>",
    "<p>",
    "&",
    "&amp;",
    "&#64;",
    "&#10;",
    "`",
    "``",
    "```",
    "\n",
    "\n\n",
    "\n- ",
    "\n1. ",
    "\n> ",
    "\n# ",
    "    ",
    "  ",
    "[",
    "](",
    ")",
    "](http://x.com)",
    "![",
    "<http://x.com>",
    "_",
    "|",
    "$",
    "!",
    "~~~",
    "-",
    "=",
    "\n===\n",
    "\n---\n",
    "\"",
    "a",
    "word ",
    ".",
    ". ",
    "\u2028",
    "\u202e",
    "\ud83d",
  };

  @TempDir Path output;

  @Test
  void hostileDescriptionsAreSilentInJavadoc() throws IOException {
    assertHarmless(List.of(HOSTILE), output);
  }

  /** The judge of the other tests is awake: what they assert does not hold for raw text. */
  @ParameterizedTest
  @ValueSource(strings = {"a < b", "<p>", "&nosuch;", "{@link Nothing}", "</b>", "a\n@param x y"})
  void javadocObjectsToRawText(String description) {
    assertThat(javadoc(source(List.of(rawMethod(description))), output)).isNotEmpty();
    assertThat(javadoc(source(List.of(rawMethod("plain"))), output)).isEmpty();
  }

  @Property(tries = 12, shrinking = ShrinkingMode.BOUNDED)
  void generatedDescriptionsAreSilentInJavadoc(@ForAll("descriptions") List<String> descriptions)
      throws IOException {
    Path folder = Files.createTempDirectory("javadoc");
    try {
      assertHarmless(descriptions, folder);
    } finally {
      try (Stream<Path> files = Files.walk(folder).sorted((a, b) -> b.compareTo(a))) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
    }
  }

  @Provide
  Arbitrary<List<String>> descriptions() {
    return Arbitraries.of(FRAGMENTS)
        .list()
        .ofMinSize(1)
        .ofMaxSize(30)
        .map(fragments -> String.join("", fragments))
        .list()
        .ofSize(150);
  }

  @Test
  void publishedDescriptionsAreSilentInJavadoc() throws IOException {
    Optional<Path> folder = data("consumer-api");
    assumeTrue(folder.isPresent(), "no published schemas at hand to take descriptions from");

    List<String> descriptions = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder.get())) {
      for (Path file : files.sorted().toList()) {
        addDescriptions(file, descriptions);
      }
    }
    assertThat(descriptions.size()).isGreaterThan(500);
    assertHarmless(descriptions, output);
  }

  private static void addDescriptions(Path file, List<String> descriptions) throws IOException {
    try (JsonParser parser =
        new JsonFactory().createParser(ObjectReadContext.empty(), Files.readAllBytes(file))) {
      while (parser.nextToken() != null) {
        if ("description".equals(parser.currentName()) && parser.hasToken(JsonToken.VALUE_STRING)) {
          descriptions.add(parser.getString());
        }
      }
    }
  }

  private static void assertHarmless(List<String> descriptions, Path output) throws IOException {
    List<MethodSpec> methods = new ArrayList<>();
    for (String description : descriptions) {
      methods.add(method("m" + methods.size(), description));
    }
    String source = source(methods);

    ClassTree type = parse(source);
    assertThat(type.getMembers()).hasSize(descriptions.size() + 1);
    assertThat(javadoc(source, output)).isEmpty();
  }

  private static String source(List<MethodSpec> methods) {
    MethodSpec constructor =
        MethodSpec.constructorBuilder()
            .addModifiers(Modifier.PUBLIC)
            .addJavadoc("Makes one.\n")
            .build();
    TypeSpec type =
        TypeSpec.classBuilder("Described")
            .addModifiers(Modifier.PUBLIC)
            .addJavadoc("Holds descriptions.\n")
            .addMethod(constructor)
            .addMethods(methods)
            .build();
    return JavaFile.builder("described", type).build().toString();
  }

  private static MethodSpec rawMethod(String javadoc) {
    return MethodSpec.methodBuilder("m")
        .addModifiers(Modifier.PUBLIC)
        .addJavadoc("$L", javadoc)
        .build();
  }

  /** The description stands in the comment and in that of a parameter, and constraints quote it. */
  private static MethodSpec method(String name, String description) {
    List<String> constraints = List.of("Default `" + description + "`.", description);
    CodeBlock text = Javadocs.markdown(description, List.of());
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PUBLIC)
        .addParameter(int.class, "p")
        .addJavadoc("$L\n\n", text.isEmpty() ? CodeBlock.of("Nothing.") : text)
        .addJavadoc("@param p $L\n", Javadocs.paramText("p", description, constraints))
        .build();
  }

  private static ClassTree parse(String source) throws IOException {
    DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
    JavacTask task =
        (JavacTask)
            ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, problems, null, null, List.of(new Source(source)));
    CompilationUnitTree unit = task.parse().iterator().next();
    assertThat(problems.getDiagnostics()).isEmpty();
    assertThat(unit.getTypeDecls()).hasSize(1);
    return (ClassTree) unit.getTypeDecls().get(0);
  }

  private static List<String> javadoc(String source, Path output) {
    DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
    DocumentationTool tool = ToolProvider.getSystemDocumentationTool();
    List<String> options = List.of("-Xdoclint:all", "-quiet", "-d", output.toString());
    List<Source> sources = List.of(new Source(source));
    boolean done = tool.getTask(null, null, problems, null, options, sources).call();
    List<String> messages =
        problems.getDiagnostics().stream()
            .map(p -> p.getMessage(Locale.ROOT) + "\n" + line(source, p.getLineNumber()))
            .toList();
    assertThat(done || !messages.isEmpty()).isTrue();
    return messages;
  }

  private static String line(String source, long number) {
    return source.lines().skip(Math.max(0, number - 1)).findFirst().orElse("");
  }

  private static Optional<Path> data(String name) {
    String data = System.getProperty("stytchschemas.data");
    Stream<Path> candidates =
        data != null
            ? Stream.of(Path.of(data))
            : Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
                .map(folder -> folder.resolve("shared/data"));
    return candidates.map(folder -> folder.resolve(name)).filter(Files::isDirectory).findFirst();
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String text) {
      super(URI.create("string:///described/Described.java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}

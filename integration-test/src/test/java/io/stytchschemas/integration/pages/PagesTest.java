package io.stytchschemas.integration.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.stytchschemas.integration.support.CompiledSchemas;
import io.stytchschemas.integration.support.InProcessCompiler;
import io.stytchschemas.jackson.StytchSchemasModule;
import io.stytchschemas.processor.diagnostic.Problem;
import io.stytchschemas.testing.Documents;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Property;
import org.apiguardian.api.API;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** The samples of the pages are compiled out of the pages themselves, and run. */
class PagesTest {
  private static final Path DOCS = Path.of("../docs");
  private static final Path README = Path.of("../README.md");

  /** The schema files that the README begins with. */
  private static final Path CATALOGUE = Path.of("../schemas");

  /** The samples that are not compiled out of their page, and why. */
  private static final Map<String, String> EXCEPTIONS =
      Map.of(
          "build.md: kotlin", "Gradle's: none is at hand, and the page says that it is untested",
          "build.md: python", "Bazel's: none is at hand, and the page says that it is untested",
          "frameworks.md: java", "Spring's: examples/spring-boot has the same, built and run");

  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(?:#[^)]*)?\\)");

  private static final Pattern FRAGMENT = Pattern.compile("\\]\\(([^)#:]*)#([^)]*)\\)");
  private static final Pattern HEADING = Pattern.compile("^#+ (.*)$", Pattern.MULTILINE);

  /** A row of the table of problems, and a name in it. */
  private static final Pattern PROBLEMS =
      Pattern.compile("^\\| (`.*) \\| (error|warning) \\|", Pattern.MULTILINE);

  private static final Pattern NAME = Pattern.compile("`(\\w+)`");

  @TempDir Path folder;

  static List<Path> pages() throws IOException {
    return Stream.concat(Stream.of(README), files(DOCS, ".md").stream()).toList();
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  static List<Path> pagesWithSamples() throws IOException {
    List<Path> found = new ArrayList<>();
    for (Path page : pages()) {
      if (!Page.read(page).files().isEmpty()) {
        found.add(page);
      }
    }
    return found;
  }

  @ParameterizedTest
  @MethodSource("pagesWithSamples")
  @ResourceLock(Resources.SYSTEM_OUT)
  void samplesCompileAndPrintWhatThePageSays(Path markdown) throws Exception {
    Page page = Page.read(markdown);
    Path root = Files.createDirectories(folder.resolve("schemas"));
    InProcessCompiler compiler =
        new InProcessCompiler(root, folder).options("-Werror", "-parameters");
    if (markdown.equals(README)) {
      addWhatItSpeaksOf(root, compiler);
    } else {
      addTestLibraries(compiler);
    }
    for (Map.Entry<String, String> file : page.files().entrySet()) {
      if (file.getKey().endsWith(".java")) {
        compiler.source(file.getKey(), file.getValue());
      } else {
        Path path = root.resolve(file.getKey());
        Files.createDirectories(path.getParent());
        Files.writeString(path, file.getValue());
      }
    }
    CompiledSchemas compiled = compiler.compile();
    assertThat(compiled.messages()).isEmpty();
    assertThat(compiled.success()).isTrue();
    for (Map.Entry<String, String> output : page.outputs().entrySet()) {
      assertThat(output(compiled.type(output.getKey()))).isEqualTo(output.getValue());
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everySampleIsTried(Path markdown) throws IOException {
    for (String other : Page.read(markdown).others()) {
      assertThat(EXCEPTIONS).containsKey(markdown.getFileName() + ": " + other);
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void buildFilesNameWhatThereIs(Path markdown) throws IOException {
    for (String buildFile : Page.read(markdown).buildFiles()) {
      assertThat(Coordinates.ofThisBuild(Path.of(".."))).containsAll(Coordinates.in(buildFile));
    }
  }

  /** The README begins where a reader has the schema files and the jars that it names. */
  private static void addWhatItSpeaksOf(Path root, InProcessCompiler compiler) throws IOException {
    for (Path schema : files(CATALOGUE, ".json")) {
      Files.copy(schema, root.resolve(schema.getFileName()));
    }
    compiler.beside(
        CATALOGUE.resolve("target/classes"),
        InProcessCompiler.placeOf(StytchSchemasModule.class),
        InProcessCompiler.placeOf(JsonMapper.class),
        InProcessCompiler.placeOf(JsonCreator.class));
  }

  private static void addTestLibraries(InProcessCompiler compiler) {
    Stream.of(
            Documents.class,
            Assertions.class,
            ParameterizedTest.class,
            Test.class,
            Property.class,
            API.class)
        .map(InProcessCompiler::placeOf)
        .forEach(compiler::beside);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void linksLeadToFiles(Path markdown) throws IOException {
    Matcher link = LINK.matcher(Files.readString(markdown));
    while (link.find()) {
      assertThat(markdown.resolveSibling(link.group(1))).exists();
    }
  }

  /** Those of a heading, by GitHub's rule. */
  @ParameterizedTest
  @MethodSource("pages")
  void fragmentsLeadToHeadings(Path markdown) throws IOException {
    Matcher link = FRAGMENT.matcher(Files.readString(markdown));
    while (link.find()) {
      Path page =
          link.group(1).isEmpty() ? markdown : markdown.resolveSibling(link.group(1)).normalize();
      assertThat(headings(page)).as(link.group()).contains(link.group(2));
    }
  }

  private static Set<String> headings(Path page) throws IOException {
    return HEADING
        .matcher(Files.readString(page))
        .results()
        .map(heading -> heading.group(1).toLowerCase(Locale.ROOT))
        .map(heading -> heading.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
        .collect(Collectors.toSet());
  }

  /** Each with its severity, and none that there is no more. */
  @Test
  void everyProblemIsListed() throws IOException {
    Map<String, String> listed = new TreeMap<>();
    Matcher row = PROBLEMS.matcher(Files.readString(DOCS.resolve("messages.md")));
    while (row.find()) {
      NAME.matcher(row.group(1)).results().forEach(name -> listed.put(name.group(1), row.group(2)));
    }
    Map<String, String> known = new TreeMap<>();
    for (Problem problem : Problem.values()) {
      known.put(problem.id(), problem.isError() ? "error" : "warning");
    }
    assertThat(listed).isEqualTo(known);
  }

  /** The front page names them all. */
  @Test
  void everyPageIsListed() throws IOException {
    String front = Files.readString(DOCS.resolve("README.md"));
    for (Path page : files(DOCS, ".md")) {
      String name = page.getFileName().toString();
      assertThat(name.equals("README.md") || front.contains("](" + name + ")")).as(name).isTrue();
    }
  }

  private static String output(Class<?> program) throws ReflectiveOperationException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream before = System.out;
    System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    try {
      program.getMethod("main", String[].class).invoke(null, (Object) new String[0]);
    } finally {
      System.setOut(before);
    }
    return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }
}

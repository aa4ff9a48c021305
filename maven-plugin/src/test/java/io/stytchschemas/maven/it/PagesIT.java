package io.stytchschemas.maven.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.stytchschemas.maven.testing.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The README's quick start and the tutorial, followed to the letter by Maven. */
class PagesIT {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  private static final Pattern FENCE =
      Pattern.compile("^```(\\S[^\\n]*)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

  /** Maven ends with one, even where it uses none. */
  private static final Pattern COLOURS = Pattern.compile("\u001B\\[0?m");

  private static final String HEAD =
      """
      <project xmlns="http://maven.apache.org/POM/4.0.0">
        <modelVersion>4.0.0</modelVersion>
        <groupId>com.acme</groupId>
        <artifactId>%s</artifactId>
        <version>1.0</version>
      """;

  private final Maven maven = Maven.ofThisBuild(TestRepository.shared());

  private static Tree folder(String name) {
    return new Tree(Path.of("target/it", name).toAbsolutePath()).empty();
  }

  /** The samples with those words behind the fence, in order. */
  private static List<String> samples(String page, String words) throws IOException {
    return FENCE
        .matcher(Files.readString(ROOT.resolve(page)))
        .results()
        .filter(fence -> fence.group(1).equals(words))
        .map(fence -> fence.group(2))
        .toList();
  }

  private static void writeFiles(String page, String ending, Tree to, String folder)
      throws IOException {
    List<MatchResult> fences =
        FENCE.matcher(Files.readString(ROOT.resolve(page))).results().toList();
    for (MatchResult fence : fences) {
      String[] words = fence.group(1).split(" file=");
      if (words.length == 2 && words[1].endsWith(ending)) {
        to.write(folder + words[1], fence.group(2));
      }
    }
  }

  @Test
  void readmesPomsBuildWhatItSays() throws IOException {
    List<String> poms = samples("README.md", "xml");
    Tree root =
        folder("readme").write("pom.xml", Pom.aggregator(List.of("shop", "stytch-api", "app")));
    root.write("shop/pom.xml", HEAD.formatted("shop") + poms.get(0) + "</project>");
    root.write("stytch-api/pom.xml", HEAD.formatted("stytch-api") + poms.get(0) + "</project>");
    root.write("app/pom.xml", HEAD.formatted("app") + poms.get(1) + "</project>");
    Tree orders = root.below("shop/src/main/stytch-schemas");
    orders.write("order.json", sample("README.md", "json file=order.json"));
    writeJava("com/acme/shop/package-info.java", root.below("shop"));
    writeJava("com/acme/shop/Main.java", root.below("shop"));
    Tree schemas = root.below("stytch-api/src/main/stytch-schemas");
    try (Stream<Path> files = Files.list(ROOT.resolve("schemas"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".json")).toList()) {
        schemas.write(file.getFileName().toString(), Files.readString(file));
      }
    }
    schemas.write("authenticated.json", sample("README.md", "json file=authenticated.json"));
    writeJava("com/acme/stytch/package-info.java", root.below("stytch-api"));
    writeJava("com/acme/app/Login.java", root.below("app"));

    maven.run(root.root(), "verify").succeeded();
    assertThat(root.has("shop/target/classes/com/acme/shop/Order.class")).isTrue();
    assertThat(root.has("stytch-api/target/classes/com/acme/stytch/B2bSessionAttestRequest.class"))
        .isTrue();
    assertThat(root.has("app/target/classes/com/acme/app/Login.class")).isTrue();

    String order = orders.read("order.json");
    orders.write("order.json", order.replace("\"note\"", "\"remark\""));
    assertThat(maven.run(root.root(), "compile", "-pl", "shop").succeeded().said())
        .contains("generating the types of com.acme.shop again");
  }

  /** The parts of a Java file of the README, one behind the other. */
  private static void writeJava(String file, Tree module) throws IOException {
    module.write(
        "src/main/java/" + file, String.join("", samples("README.md", "java file=" + file)));
  }

  @Test
  void tutorialEndsWhereItSays() throws IOException {
    String page = "docs/tutorial.md";
    Tree shop = folder("tutorial").write("pom.xml", sample(page, "xml"));
    writeFiles(page, ".json", shop, "src/main/stytch-schemas/");
    writeFiles(page, ".java", shop, "src/main/java/");

    String printed = maven.run(shop.root(), "-q", "compile", "exec:java").succeeded().output();
    assertThat(COLOURS.matcher(printed).replaceAll("")).isEqualTo(sample(page, "text output"));

    String schema = shop.read("src/main/stytch-schemas/order.json");
    shop.write(
        "src/main/stytch-schemas/order.json",
        schema.replace("\"required\": [\"customer\", ", "\"required\": [\"customer\", \"note\", "));
    assertThat(maven.run(shop.root(), "compile").succeeded().output().lines())
        .containsAll(
            Files.readString(ROOT.resolve(page))
                .lines()
                .filter(line -> line.startsWith("    [INFO]"))
                .map(String::strip)
                .toList());
  }

  private static String sample(String page, String words) throws IOException {
    return samples(page, words).get(0);
  }
}

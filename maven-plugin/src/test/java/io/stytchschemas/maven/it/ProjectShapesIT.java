package io.stytchschemas.maven.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.stytchschemas.maven.it.Maven.Run;
import io.stytchschemas.maven.testing.Samples;
import io.stytchschemas.maven.testing.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Projects of many shapes: modules, paths, JDKs, jars. */
class ProjectShapesIT {
  private static final String GREEN = "com.acme.green";

  private final TestRepository repository = TestRepository.shared();
  private final Maven maven = Maven.ofThisBuild(repository);

  private static Tree folder(String name) {
    return new Tree(Path.of("target/it", name).toAbsolutePath()).empty();
  }

  private static Tree module(Tree root, String name, String packageName) {
    Tree module = root.below(name);
    Samples.write(module, packageName);
    module.write("pom.xml", Pom.of(name).text());
    return module;
  }

  @Test
  void schemasComeFromTheJarOfAnotherModule() {
    Tree root = folder("jar").write("pom.xml", Pom.aggregator(List.of("schemas", "client")));
    root.write("schemas/pom.xml", Pom.of("schemas").text());
    root.write("schemas/src/main/resources/acme/user.json", Samples.USER);
    root.write("client/pom.xml", Pom.of("client").dependsOn("schemas").text());
    root.write(
        "client/src/main/java/com/acme/jar/package-info.java",
        "@io.stytchschemas.StytchSchemas(\"classpath:acme/user.json\")\npackage com.acme.jar;\n");
    root.write("client/src/main/stytch-schemas/.keep", "");

    maven.run(root.root(), "package", "-DskipTests").succeeded();
    assertThat(maven.run(root.root(), "package", "-DskipTests").succeeded().output())
        .contains("Nothing to compile");

    root.write("schemas/src/main/resources/acme/user.json", Samples.USER_EDITED);
    Run edited = maven.run(root.root(), "package", "-DskipTests").succeeded();
    assertThat(edited.said()).anyMatch(line -> line.contains("User.age: Long -> int"));
    assertThat(root.read("client/target/generated-sources/annotations/com/acme/jar/User.java"))
        .contains("int age");
    // Without the jar phase, the other module is a folder of classes.
    root.write("schemas/src/main/resources/acme/user.json", Samples.USER);
    assertThat(maven.run(root.root(), "compile").succeeded().said())
        .anyMatch(line -> line.contains("User.age: int -> Long"));
  }

  @Test
  void modulesBuildInParallel() {
    Tree root = folder("parallel");
    List<String> names = List.of("red", "green", "blue", "white");
    names.forEach(name -> module(root, name, "com.acme." + name));
    root.write("pom.xml", Pom.aggregator(names));
    maven.run(root.root(), "-T2", "process-classes").succeeded();
    names.forEach(
        name -> root.write(name + "/src/main/stytch-schemas/user.json", Samples.USER_EDITED));
    Run edited = maven.run(root.root(), "-T2", "process-classes").succeeded();
    for (String name : names) {
      assertThat(edited.said())
          .anyMatch(line -> line.contains("com.acme." + name + ".User.age: Long -> int"));
    }
    assertThat(maven.run(root.root(), "-T2", "process-classes").succeeded().compiledNothing())
        .isTrue();
  }

  @Test
  void pathsHaveSpacesAndLettersOfAnyLanguage() throws IOException {
    Tree module = module(folder("für alle, 今日 + #1"), "the green", GREEN);
    module.write("pom.xml", Pom.of("green").text());
    module.write("src/main/stytch-schemas/größe 1.json", Samples.INVOICE);
    maven.run(module.root(), "process-classes").succeeded();
    assertThat(Samples.runUses(module, GREEN, repository.runtimeClassPath())).isEqualTo("7");
    module.delete("src/main/stytch-schemas/größe 1.json");
    assertThat(maven.run(module.root(), "process-classes").succeeded().said())
        .anyMatch(line -> line.contains("- record"));
  }

  @Test
  void namedModulesCompile() {
    Tree module = module(folder("modular"), "green", GREEN);
    module.write(
        "src/main/java/module-info.java",
        "module com.acme.green {\n  requires io.stytchschemas;\n"
            + "  exports com.acme.green;\n}\n");
    maven.run(module.root(), "process-classes").succeeded();
    assertThat(module.has("target/classes/module-info.class")).isTrue();
    module.write(Samples.SCHEMAS + "user.json", Samples.USER_EDITED);
    maven.run(module.root(), "process-classes").succeeded();
    assertThat(module.read("target/generated-sources/annotations/com/acme/green/User.java"))
        .contains("int age");
    assertThat(maven.run(module.root(), "process-classes").succeeded().compiledNothing()).isTrue();
  }

  /** From JDK 23 on, processors run only when asked to. */
  @Test
  void newestJdkCompiles() throws IOException {
    Path jdk = newestJdk();
    assumeThat(jdk).as("a JDK from 23 on in /usr/lib/jvm").isNotNull();
    Tree module = module(folder("jdk"), "green", GREEN);
    Maven newest = maven.on(jdk);
    newest.run(module.root(), "process-classes").succeeded();
    module.write(Samples.SCHEMAS + "user.json", Samples.USER_EDITED);
    newest.run(module.root(), "process-classes").succeeded();
    assertThat(Samples.runUses(module, GREEN, repository.runtimeClassPath())).isEqualTo("7");
    assertThat(newest.run(module.root(), "process-classes").succeeded().compiledNothing()).isTrue();

    String pom = module.read("pom.xml");
    module.write(
        "pom.xml",
        pom.replaceAll("(?s)<annotationProcessorPaths>.*</annotationProcessorPaths>", ""));
    assertThat(newest.run(module.root(), "process-classes").failed().output())
        .contains("nothing generates types from the schemas");
  }

  private static Path newestJdk() throws IOException {
    Path all = Path.of("/usr/lib/jvm");
    if (!Files.isDirectory(all)) {
      return null;
    }
    try (var jdks = Files.list(all)) {
      return jdks.filter(jdk -> Files.isExecutable(jdk.resolve("bin/javac")))
          .filter(jdk -> jdk.getFileName().toString().matches(".*[^0-9]2[3-9]([^0-9].*)?"))
          .findFirst()
          .orElse(null);
    }
  }

  /** Maven's adapter for Eclipse's compiler wants a newer Maven than 3.8 from 2.14 on. */
  @Test
  void eclipsesCompilerCompiles() throws IOException {
    Maven newest = Maven.fetched("4.0.0-rc-4", repository);
    assumeThat(newest).as("Maven 4 cannot be downloaded here").isNotNull();
    Tree module = module(folder("eclipse"), "green", GREEN);
    module.write(
        "pom.xml",
        Pom.of("green")
            .text()
            .replace("<useIncremental", "<compilerId>eclipse</compilerId>\n        <useIncremental")
            .replaceFirst("</configuration>", "</configuration>\n" + ECLIPSE));
    newest.run(module.root(), "process-classes").succeeded();
    module.write(Samples.SCHEMAS + "user.json", Samples.USER_EDITED);
    newest.run(module.root(), "process-classes").succeeded();
    assertThat(Samples.runUses(module, GREEN, repository.runtimeClassPath())).isEqualTo("7");
    assertThat(module.read("target/generated-sources/annotations/com/acme/green/User.java"))
        .contains("int age");
    assertThat(newest.run(module.root(), "process-classes").succeeded().compiledNothing()).isTrue();
  }

  private static final String ECLIPSE =
      """
              <dependencies>
                <dependency>
                  <groupId>org.codehaus.plexus</groupId>
                  <artifactId>plexus-compiler-eclipse</artifactId>
                  <version>2.15.0</version>
                </dependency>
              </dependencies>
      """;

  @Test
  void jarsOfTwoFoldersAreTheSameByteByByte() throws IOException {
    Tree one = module(folder("once"), "green", GREEN);
    Tree other = module(folder("and once more, elsewhere"), "green", GREEN);
    for (Tree module : List.of(one, other)) {
      maven.run(module.root(), "package", "-DskipTests").succeeded();
    }
    byte[] first = Files.readAllBytes(one.root().resolve("target/green-1.jar"));
    byte[] second = Files.readAllBytes(other.root().resolve("target/green-1.jar"));
    assertThat(Arrays.equals(first, second)).isTrue();

    // A build on top of earlier ones gives what a clean one gives.
    one.write(Samples.SCHEMAS + "invoice.json", Samples.INVOICE);
    maven.run(one.root(), "package", "-DskipTests").succeeded();
    one.delete(Samples.SCHEMAS + "invoice.json");
    maven.run(one.root(), "package", "-DskipTests").succeeded();
    assertThat(Files.readAllBytes(one.root().resolve("target/green-1.jar"))).isEqualTo(first);
  }

  /** With a compiler plugin that compiles single files, other packages are left alone. */
  @Test
  void onlyPackagesConcernedAreGeneratedAgain() {
    Tree module = module(folder("packages"), "green", GREEN);
    module.write("pom.xml", Pom.of("green").compiler("3.14.1", false).text());
    addPackage(module, "blue");
    addPackage(module, "white");
    module.write(Samples.SCHEMAS + "blue/sky.json", SKY);
    module.write(Samples.SCHEMAS + "white/page.json", Samples.INVOICE);
    maven.run(module.root(), "process-classes").succeeded();

    var before = module.compiled();
    module.write(Samples.SCHEMAS + "blue/sky.json", SKY.replaceFirst("\\{", "{\"title\":\"Sky\","));
    Run sky = maven.run(module.root(), "process-classes").succeeded();
    assertThat(sky.said())
        .contains("generating the types of com.acme.blue again")
        .contains("nothing changes for the code that uses them");
    assertThat(changedPackages(before, module.compiled())).containsExactly("blue");
    assertThat(module.read("target/generated-sources/annotations/com/acme/blue/Sky.java"))
        .contains("import com.acme.green.User;");

    before = module.compiled();
    module.write(Samples.SCHEMAS + "user.json", Samples.USER_EDITED);
    Run user = maven.run(module.root(), "process-classes").succeeded();
    assertThat(user.said()).contains("generating the types of com.acme.blue, com.acme.green again");
    assertThat(changedPackages(before, module.compiled())).containsExactly("blue", "green");
    assertThat(maven.run(module.root(), "process-classes").succeeded().compiledNothing()).isTrue();
  }

  /** The build file of the README: four packages, of which an edit concerns one, or one type. */
  @Test
  void compilersDefaultsCompileWhatIsConcerned() {
    Tree module = module(folder("defaults"), "green", GREEN);
    module.write("pom.xml", Pom.of("green").compilerDefaults().text());
    for (String name : List.of("blue", "white", "red")) {
      addPackage(module, name);
      module.write(Samples.SCHEMAS + name + "/sky.json", SKY);
    }
    module.write(Samples.SCHEMAS + "red/page.json", Samples.INVOICE);
    module.write("src/main/java/com/acme/Main.java", "package com.acme;\npublic class Main {}\n");
    maven.run(module.root(), "process-classes").succeeded();
    assertThat(maven.run(module.root(), "process-classes").succeeded().compiledNothing()).isTrue();

    // Words alone: one type of one package.
    var before = module.compiled();
    module.write(
        Samples.SCHEMAS + "order.json",
        Samples.ORDER.replaceFirst("\\{", "{\"description\":\"What was bought.\","));
    Run words = maven.run(module.root(), "process-classes").succeeded();
    assertThat(words.said()).contains("nothing changes for the code that uses them");
    assertThat(changedSources(before, module.compiled()))
        .containsExactly("com/acme/green/Order.java");
    assertThat(changedClasses(before, module.compiled()))
        .containsExactlyInAnyOrder("green/Order", "green/SchemaInputs_");
    assertThat(module.read("target/generated-sources/annotations/com/acme/green/Order.java"))
        .contains("What was bought.");
    assertThat(maven.run(module.root(), "process-classes").succeeded().compiledNothing()).isTrue();

    // A limit: the package, and nothing else.
    before = module.compiled();
    module.write(
        Samples.SCHEMAS + "red/page.json",
        Samples.INVOICE.replace("\"number\"", "\"number\",\"minimum\":0"));
    maven.run(module.root(), "process-classes").succeeded();
    assertThat(changedPackages(before, module.compiled())).containsExactly("red");
    assertThat(changedClasses(before, module.compiled())).allMatch(name -> name.startsWith("red/"));

    // Code that was edited at the same time is compiled as ever, and with it the whole module.
    before = module.compiled();
    module.write(
        "src/main/java/com/acme/Main.java",
        "package com.acme;\npublic class Main { com.acme.green.User user; }\n");
    module.write(Samples.SCHEMAS + "user.json", Samples.USER_EDITED);
    maven.run(module.root(), "process-classes").succeeded();
    assertThat(changedClasses(before, module.compiled())).contains("Main", "green/User");
    assertThat(maven.run(module.root(), "process-classes").succeeded().compiledNothing()).isTrue();

    // Tests are code that uses types as well, be they compiled in this build or in a later one.
    module.write("src/test/java/com/acme/AddressTest.java", TEST);
    maven.run(module.root(), "test-compile").succeeded();
    module.write(Samples.SCHEMAS + "shared/address.json", Samples.INVOICE);
    assertThat(maven.run(module.root(), "test-compile").failed().output())
        .contains("AddressTest.java:", "method street()");
  }

  private static Set<String> changedSources(Map<String, String> before, Map<String, String> after) {
    return changed(before, after, "target/generated-sources/annotations/", "");
  }

  /** Without those that are nested in others. */
  private static Set<String> changedClasses(Map<String, String> before, Map<String, String> after) {
    Set<String> classes = changed(before, after, "target/classes/com/acme/", ".class");
    classes.removeIf(name -> name.contains("$"));
    return classes;
  }

  private static Set<String> changed(
      Map<String, String> before, Map<String, String> after, String folder, String ending) {
    return after.keySet().stream()
        .filter(file -> file.startsWith(folder) && file.endsWith(ending))
        .filter(file -> !after.get(file).equals(before.get(file)))
        .map(file -> file.substring(folder.length(), file.length() - ending.length()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static final String TEST =
      """
      package com.acme;

      class AddressTest {
        static String streetOf(com.acme.green.Address address) {
          return address.street();
        }
      }
      """;

  private static final String SKY =
      "{\"type\":\"object\",\"properties\":{\"user\":{\"$ref\":\"../user.json\"}}}";

  private static void addPackage(Tree module, String name) {
    module.write(
        "src/main/java/com/acme/" + name + "/package-info.java",
        "@io.stytchschemas.StytchSchemas(\""
            + name
            + "/*.json\")\npackage com.acme."
            + name
            + ";\n");
  }

  /** The packages with generated sources that were written again. */
  private static Set<String> changedPackages(
      Map<String, String> before, Map<String, String> after) {
    return after.keySet().stream()
        .filter(file -> file.startsWith("target/generated-sources/annotations/"))
        .filter(file -> !after.get(file).equals(before.get(file)))
        .map(file -> file.split("/")[5])
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void withoutThePluginCleanBuildsAreRight() throws IOException {
    Tree module = module(folder("without"), "green", GREEN);
    module.write("pom.xml", Pom.of("green").withoutOurPlugin().text());
    Run first = maven.run(module.root(), "clean", "compile").succeeded();
    assertThat(first.output()).containsPattern("3 schema files, fingerprint [0-9a-f]{16}");
    module.write(Samples.SCHEMAS + "user.json", Samples.USER_EDITED);
    maven.run(module.root(), "clean", "compile").succeeded();
    assertThat(Samples.runUses(module, GREEN, repository.runtimeClassPath())).isEqualTo("7");
  }
}

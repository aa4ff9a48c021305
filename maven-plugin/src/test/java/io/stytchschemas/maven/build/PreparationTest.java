package io.stytchschemas.maven.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stytchschemas.maven.build.Preparation.Outcome;
import io.stytchschemas.maven.source.SourceException;
import io.stytchschemas.maven.testing.Samples;
import io.stytchschemas.maven.testing.TestModule;
import io.stytchschemas.maven.testing.Tree;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreparationTest {
  private static final String GREEN = "com.acme.green";
  private static final String PACKAGE_INFO = "src/main/java/com/acme/green/package-info.java";
  private static final String SKY =
      "{\"type\":\"object\",\"properties\":{\"user\":{\"$ref\":\"../user.json\"}}}";

  @TempDir Path folder;
  private TestModule module;
  private Tree files;

  @BeforeEach
  void writeModule() {
    module = new TestModule(folder);
    files = module.files();
    Samples.write(files, GREEN);
  }

  private String source(String type) {
    return files.read("target/generated-sources/annotations/com/acme/green/" + type + ".java");
  }

  @Test
  void firstBuildTellsWhatThereIs() throws IOException, SourceException {
    assertThat(module.build()).isEqualTo(Outcome.CHANGED);
    assertThat(module.said()).containsExactly("3 schema files give 3 types");
    assertThat(Samples.runUses(files, GREEN, List.of())).isEqualTo("7");
  }

  @Test
  void nothingChanged() throws IOException, SourceException {
    module.build();
    Map<String, String> before = files.compiled();
    String memory = files.read("target/stytch-schemas/state");
    assertThat(module.build()).isEqualTo(Outcome.UNCHANGED);
    assertThat(module.said()).isEmpty();
    assertThat(files.compiled()).isEqualTo(before);
    assertThat(files.read("target/stytch-schemas/state")).isEqualTo(memory);
  }

  @Test
  void timesDoNotCount() throws IOException, SourceException {
    module.build();
    files.touch(Samples.SCHEMAS + "user.json");
    assertThat(module.prepare()).isEqualTo(Outcome.UNCHANGED);
  }

  /** A checkout that was moved, or a cache that was restored elsewhere. */
  @Test
  void placeDoesNotCount(@TempDir Path elsewhere) throws IOException, SourceException {
    module.build();
    Path moved = Files.move(folder, elsewhere.resolve("moved"));
    assertThat(new TestModule(moved).prepare()).isEqualTo(Outcome.UNCHANGED);
    Files.createDirectory(folder);
  }

  @Test
  void spacesInSchemaChangeTheIndexAlone() throws IOException, SourceException {
    module.build();
    String before = source("User");
    files.write(Samples.SCHEMAS + "user.json", Samples.USER + "\n");
    assertThat(module.build()).isEqualTo(Outcome.CHANGED);
    assertThat(module.said())
        .containsExactly(
            "generating the types of com.acme.green again",
            "nothing changes for the code that uses them");
    assertThat(source("User")).isEqualTo(before);
    assertThat(module.verify()).isEmpty();
  }

  @Test
  void editTellsEveryComponent() throws IOException, SourceException {
    module.build();
    files.write(
        Samples.SCHEMAS + "user.json",
        """
        {"type":"object","properties":{"age":{"type":"integer"},"nick":{"type":"string"}},
         "required":["age"]}
        """);
    files.write(Samples.SCHEMAS + "order.json", Samples.ORDER.replace("{\"$ref\"", "{\"x\""));
    module.prepare();
    assertThat(module.said())
        .contains(
            "  - com.acme.green.User.name: String, required  [breaking]",
            "  ~ com.acme.green.User.age: Long -> long, now required  [breaking]",
            "  + com.acme.green.User.nick: String, optional",
            "  - record com.acme.green.Address  [breaking]");
  }

  /** All that breaks, and then as much as fits a screen; a file has the rest. */
  @Test
  void breakingChangesAreNeverCut() throws IOException, SourceException {
    files.write(Samples.SCHEMAS + "wide.json", wide("integer", 50, 0));
    module.build();
    files.write(Samples.SCHEMAS + "wide.json", wide("string", 50, 30));
    module.prepare();
    List<String> said = module.said();
    assertThat(said.get(1)).startsWith("80 changes, 50 breaking (added 30, type 50");
    assertThat(said.subList(2, 102)).filteredOn(line -> line.endsWith("[breaking]")).hasSize(50);
    assertThat(said).contains("  and 30 more", "all of them: target/stytch-schemas/changes.txt");
    assertThat(files.read("target/stytch-schemas/changes.txt")).contains("Wide.more29: ");
  }

  private static String wide(String type, int properties, int more) {
    String all =
        Stream.concat(
                IntStream.range(0, properties).mapToObj(i -> "\"p" + i + "\":\"" + type + "\""),
                IntStream.range(0, more).mapToObj(i -> "\"more" + i + "\":\"integer\""))
            .map(each -> each.replaceFirst(":(.*)", ":{\"type\":$1}"))
            .collect(Collectors.joining(","));
    return "{\"type\":\"object\",\"properties\":{" + all + "}}";
  }

  /** Files of all kinds are looked at, and a fragment counts as what it names. */
  @Test
  void partsOfFilesAndOtherFormatsCount() throws IOException, SourceException {
    files.write(
        PACKAGE_INFO,
        "@io.stytchschemas.StytchSchemas({\"*.json\", \"api.yaml#/components/schemas/*\"})\n"
            + "package com.acme.green;\n");
    files.write(Samples.SCHEMAS + "api.yaml", Samples.API);
    module.build();
    assertThat(files.has("target/classes/com/acme/green/Pet.class")).isTrue();
    assertThat(module.prepare()).isEqualTo(Outcome.UNCHANGED);
    assertThat(module.verify()).isEmpty();
    files.write(Samples.SCHEMAS + "api.yaml", Samples.API.replace("Cage", "Stable"));
    assertThat(module.verify()).isNotEmpty();
    module.build();
    assertThat(files.has("target/classes/com/acme/green/Cage.class")).isFalse();
    assertThat(files.has("target/classes/com/acme/green/Stable.class")).isTrue();
  }

  @Test
  void typesOfDeletedSchemasGo() throws IOException, SourceException {
    files.write(Samples.SCHEMAS + "invoice.json", Samples.INVOICE);
    module.build();
    assertThat(files.has("target/classes/com/acme/green/Invoice$Builder.class")).isTrue();
    files.delete(Samples.SCHEMAS + "invoice.json");
    module.build();
    assertThat(files.compiled().keySet()).noneMatch(file -> file.contains("Invoice"));
  }

  @Test
  void codeThatUsesTypesIsCompiledAgain() throws IOException, SourceException {
    module.build();
    files.write(Samples.SCHEMAS + "user.json", Samples.USER_EDITED);
    module.build();
    assertThat(Samples.runUses(files, GREEN, List.of())).isEqualTo("7");
  }

  /** Whatever the compiler plugin looks at; those of packages may have types of their own. */
  @Test
  void testsAreCompiledAgain() throws IOException, SourceException {
    String classes = "target/test-classes/com/acme/green/";
    files.write("src/test/java/com/acme/green/UserTest.java", "package com.acme.green;\n");
    files.write("src/test/java/com/acme/green/package-info.java", "package com.acme.green;\n");
    module.build();
    files.write(classes + "UserTest.class", "").write(classes + "UserTest$Nested.class", "");
    files.write(classes + "package-info.class", "").write("target/test-classes/a.txt", "");
    module.build();
    assertThat(files.has(classes + "UserTest.class")).isTrue();
    files.write(Samples.SCHEMAS + "user.json", Samples.USER_EDITED);
    module.build();
    assertThat(files.has(classes + "UserTest.class")).isFalse();
    assertThat(files.has(classes + "UserTest$Nested.class")).isFalse();
    assertThat(files.has(classes + "package-info.class")).isTrue();
    assertThat(files.has("target/test-classes/a.txt")).isTrue();
  }

  @Test
  void onlyPackagesConcernedAreWritten() throws IOException, SourceException {
    annotate("blue");
    annotate("white");
    files.write(Samples.SCHEMAS + "blue/sky.json", SKY);
    files.write(Samples.SCHEMAS + "white/page.json", Samples.INVOICE);
    module.build();

    Map<String, String> before = files.compiled();
    files.write(Samples.SCHEMAS + "blue/sky.json", SKY.replaceFirst("\\{", "{\"title\":\"Sky\","));
    module.build();
    assertThat(module.said()).contains("generating the types of com.acme.blue again");
    assertThat(packagesWritten(before)).containsExactly("blue");

    // Types of another package look otherwise: code compiled against them may not link.
    before = files.compiled();
    files.write(Samples.SCHEMAS + "user.json", Samples.USER_EDITED);
    module.build();
    assertThat(module.said())
        .contains("generating the types of com.acme.blue, com.acme.green again");
    assertThat(packagesWritten(before)).containsExactly("blue", "green");
    assertThat(module.build()).isEqualTo(Outcome.UNCHANGED);
  }

  /** A description is in the comments of one type: no other need be compiled. */
  @Test
  void wordsConcernTheirTypeAlone() throws IOException, SourceException {
    module.build();
    Map<String, String> before = files.compiled();
    String words = Samples.USER.replaceFirst("\\{", "{\"description\":\"A member.\",");
    files.write(Samples.SCHEMAS + "user.json", words);
    assertThat(module.build()).isEqualTo(Outcome.CHANGED);
    assertThat(module.said())
        .containsExactly(
            "generating the types of com.acme.green again",
            "nothing changes for the code that uses them",
            "1 description in other words");
    assertThat(source("User")).contains("A member.");
    Map<String, String> after = files.compiled();
    assertThat(after.keySet())
        .filteredOn(file -> file.endsWith(".java") || file.endsWith(".class"))
        .filteredOn(file -> !after.get(file).equals(before.get(file)))
        .allMatch(file -> file.contains("/User") || file.contains("/SchemaInputs_"));
    assertThat(module.verify()).isEmpty();
    assertThat(module.build()).isEqualTo(Outcome.UNCHANGED);
  }

  private void annotate(String name) {
    files.write(
        "src/main/java/com/acme/" + name + "/package-info.java",
        "@io.stytchschemas.StytchSchemas(\""
            + name
            + "/*.json\")\npackage com.acme."
            + name
            + ";\n");
  }

  private Set<String> packagesWritten(Map<String, String> before) {
    Map<String, String> after = files.compiled();
    return after.keySet().stream()
        .filter(file -> file.startsWith("target/generated-sources/annotations/"))
        .filter(file -> !after.get(file).equals(before.get(file)))
        .map(file -> file.split("/")[5])
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void optionChanges() throws IOException, SourceException {
    files.write("others/user.json", Samples.USER.replace("name", "nick"));
    module.build();
    module.option("stytchschemas.root", "others");
    assertThat(module.build()).isEqualTo(Outcome.CHANGED);
    assertThat(source("User")).contains("String nick");
    assertThat(files.compiled().keySet()).noneMatch(file -> file.contains("Order"));
  }

  @Test
  void annotationChanges() throws IOException, SourceException {
    module.build();
    files.write(
        PACKAGE_INFO,
        "@io.stytchschemas.StytchSchemas(value = \"*.json\", keepUnknown = true)\n"
            + "package com.acme.green;\n");
    assertThat(module.build()).isEqualTo(Outcome.CHANGED);
    assertThat(module.said())
        .contains("  + com.acme.green.User.additionalProperties: Map<String, Object>, optional");
  }

  /** What types can be annotated with is an input like any other. */
  @Test
  void jacksonComesIntoSight() throws IOException, SourceException {
    module.build();
    assertThat(source("User")).doesNotContain("Jackson", "JsonValue");
    Path jackson = folder.resolve("jackson");
    for (String annotation : List.of("JsonCreator", "JsonValue")) {
      files.write(
          "stubs/" + annotation + ".java",
          "package com.fasterxml.jackson.annotation;\n"
              + "public @interface "
              + annotation
              + " { enum Mode { DELEGATING } Mode mode() default Mode.DELEGATING; }\n");
      String stub = folder.resolve("stubs/" + annotation + ".java").toString();
      assertThat(
              ToolProvider.getSystemJavaCompiler()
                  .run(null, null, null, "-proc:none", "-d", jackson.toString(), stub))
          .isZero();
    }
    module.dependOn(jackson);
    assertThat(module.build()).isEqualTo(Outcome.CHANGED);
    assertThat(source("User")).contains("@JsonValue", "@JsonCreator");
    assertThat(module.build()).isEqualTo(Outcome.UNCHANGED);
  }

  /** A jar that the POM names is newer than nothing where it was downloaded long ago. */
  @Test
  void otherJarsHaveTheWholeModuleCompiled() throws IOException, SourceException {
    module.build();
    files.write(
        "target/maven-status/maven-compiler-plugin/compile/default-compile/inputFiles.lst",
        Stream.of("package-info.java", "Uses.java")
            .map(name -> folder.resolve("src/main/java/com/acme/green/" + name).toString())
            .collect(Collectors.joining("\n")));
    assertThat(isAloneAfterAnEdit(1)).isTrue();
    module.dependOn(Path.of("/repository/a-1.jar"));
    assertThat(isAloneAfterAnEdit(2)).isFalse();
    assertThat(isAloneAfterAnEdit(3)).isTrue();
    // Nor where a build comes between, in which nothing is generated.
    module.dependOn(Path.of("/repository/b-1.jar"));
    assertThat(module.prepare()).isEqualTo(Outcome.UNCHANGED);
    assertThat(module.prepare()).isEqualTo(Outcome.UNCHANGED);
    assertThat(isAloneAfterAnEdit(4)).isFalse();
    assertThat(isAloneAfterAnEdit(5)).isTrue();
    assertThat(files.read("target/stytch-schemas/state")).doesNotContain("repository");
  }

  private boolean isAloneAfterAnEdit(int limit) throws IOException, SourceException {
    files.write(
        Samples.SCHEMAS + "user.json",
        Samples.USER.replace("\"integer\"", "\"integer\",\"minimum\":" + limit));
    module.build();
    return module.changedAlone();
  }

  @Test
  void interruptedBuildIsMadeUpFor() throws IOException, SourceException {
    module.build();
    files.write(Samples.SCHEMAS + "user.json", Samples.USER_EDITED);
    module.prepare();
    assertThat(module.build()).isEqualTo(Outcome.CHANGED);
    assertThat(source("User")).contains("int age");
    assertThat(module.build()).isEqualTo(Outcome.UNCHANGED);
  }

  @Test
  void classIsMissing() throws IOException, SourceException {
    module.build();
    files.delete("target/classes/com/acme/green/Order.class");
    assertThat(module.build()).isEqualTo(Outcome.CHANGED);
    assertThat(files.has("target/classes/com/acme/green/Order.class")).isTrue();
  }

  @Test
  void memoryIsLost() throws IOException, SourceException {
    files.write(Samples.SCHEMAS + "invoice.json", Samples.INVOICE);
    module.build();
    files.delete("target/stytch-schemas/state");
    files.delete(Samples.SCHEMAS + "invoice.json");
    assertThat(module.build()).isEqualTo(Outcome.CHANGED);
    assertThat(files.compiled().keySet()).noneMatch(file -> file.contains("Invoice"));
  }

  @Test
  void faultyLeavesTheErrorsToTheCompiler() throws IOException, SourceException {
    module.build();
    files.write(Samples.SCHEMAS + "user.json", "{\"type\":");
    assertThat(module.prepare()).isEqualTo(Outcome.FAULTY);
    assertThatThrownBy(module::compile).hasMessageContaining("SchemaFileNotJson");
    files.write(Samples.SCHEMAS + "user.json", Samples.USER);
    assertThat(module.build()).isEqualTo(Outcome.CHANGED);
    assertThat(module.verify()).isEmpty();
  }

  /** A folder that someone put a dump into, and one with more files than anybody names. */
  @Test
  void folderIsHuge() throws IOException, SourceException {
    module.build();
    for (int i = 0; i < 5000; i++) {
      files.write(Samples.SCHEMAS + "deep/" + i % 50 + "/" + i + ".json", "");
    }
    assertThat(module.prepare()).isEqualTo(Outcome.UNCHANGED);
    try (RandomAccessFile dump =
        new RandomAccessFile(folder.resolve(Samples.SCHEMAS + "dump.json").toFile(), "rw")) {
      dump.setLength(1L << 33);
    }
    assertThat(module.prepare()).isEqualTo(Outcome.FAULTY);
    assertThatThrownBy(module::compile).hasMessageContaining("SchemaFileTooLarge");
    files.delete(Samples.SCHEMAS + "dump.json");
    assertThat(module.build()).isEqualTo(Outcome.CHANGED);
    assertThat(module.verify()).isEmpty();
  }

  @Test
  void annotationIsTakenAway() throws IOException, SourceException {
    module.build();
    files.delete("src/main/java/com/acme/green/Uses.java");
    files.delete("target/classes/com/acme/green/Uses.class");
    files.write(PACKAGE_INFO, "/** Once {@code @StytchSchemas}. */\npackage com.acme.green;\n");
    assertThat(module.build()).isEqualTo(Outcome.NOTHING_ANNOTATED);
    assertThat(module.said()).isEmpty();
    assertThat(module.prepare()).isEqualTo(Outcome.NOTHING_ANNOTATED);
    assertThat(files.compiled().keySet()).allMatch(file -> file.endsWith("package-info.class"));
    assertThat(files.has("target/stytch-schemas/state")).isFalse();
  }

  /** A builder that another processor made for a record, say, and what nobody compiled yet. */
  @Test
  void whatOtherProcessorsMadeIsMadeAgain() throws IOException, SourceException {
    String generated = "target/generated-sources/annotations/com/acme/green/";
    String classes = "target/classes/com/acme/green/";
    module.build();
    files.write(generated + "UsesBuilder.java", "package com.acme.green; class UsesBuilder {}\n");
    files.write(classes + "UsesBuilder.class", "").write(classes + "UsesBuilder$With.class", "");
    files.write(generated + "Fresh.java", "package com.acme.green; class Fresh {}\n");
    files.write(Samples.SCHEMAS + "user.json", Samples.USER_EDITED);
    module.prepare();
    assertThat(files.compiled().keySet()).noneMatch(file -> file.contains("UsesBuilder"));
    assertThat(files.has(classes + "package-info.class")).isFalse();
    assertThat(files.has(generated + "UsesBuilder.java")).isFalse();
    assertThat(files.has(generated + "Fresh.java")).isTrue();
    module.compile();
    assertThat(module.verify()).isEmpty();
    assertThat(module.build()).isEqualTo(Outcome.UNCHANGED);
  }
}

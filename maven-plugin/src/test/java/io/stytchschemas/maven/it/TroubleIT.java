package io.stytchschemas.maven.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.stytchschemas.maven.it.Maven.Run;
import io.stytchschemas.maven.testing.Samples;
import io.stytchschemas.maven.testing.Tree;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/** What goes wrong: each time a message that says what to do, and never a stale success. */
class TroubleIT {
  private static final String GREEN = "com.acme.green";
  private static final String USER = "src/main/stytch-schemas/user.json";

  private final TestRepository repository = TestRepository.shared();
  private final Maven maven = Maven.ofThisBuild(repository);
  private Tree module = new Tree(Path.of(""));

  @BeforeEach
  void writeModule(TestInfo test) {
    String name = test.getTestMethod().orElseThrow().getName();
    module = new Tree(Path.of("target/it", name).toAbsolutePath()).empty();
    Samples.write(module, GREEN);
    module.write("pom.xml", Pom.of("green").text());
  }

  private Run build() {
    return maven.run(module.root(), "process-classes");
  }

  private void isRightAgain() throws IOException {
    build().succeeded();
    assertThat(Samples.runUses(module, GREEN, repository.runtimeClassPath())).isEqualTo("7");
    assertThat(build().succeeded().compiledNothing()).isTrue();
  }

  @Test
  void buildEndsBetweenPreparationAndCompilation() throws IOException {
    build().succeeded();
    module.write(USER, Samples.USER_EDITED);
    maven.run(module.root(), "generate-sources").succeeded();
    isRightAgain();
    assertThat(source("User")).contains("int age");
  }

  @Test
  void buildIsKilledWhenItCompiles() throws IOException, InterruptedException {
    build().succeeded();
    module.write(USER, Samples.USER_EDITED);
    Process process =
        maven.process(module.root(), List.of("-o"), List.of("process-classes")).start();
    try (BufferedReader output = process.inputReader()) {
      for (String line = output.readLine(); line != null; line = output.readLine()) {
        if (line.contains(":compile")) {
          break;
        }
      }
    }
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly().waitFor();
    isRightAgain();
    assertThat(source("User")).contains("int age");
  }

  @Test
  void schemaIsHalfWritten() throws IOException {
    build().succeeded();
    module.write(USER, Samples.USER.substring(0, 40));
    assertThat(build().failed().output())
        .contains("[SchemaFileNotJson]", "user.json:", "package-info.java");
    assertThat(build().failed().output()).contains("[SchemaFileNotJson]");
    module.write(USER, "");
    assertThat(build().failed().output())
        .contains("[SchemaFileEmpty]", "compile again if an editor");
    module.write(USER, Samples.USER);
    isRightAgain();
  }

  @Test
  void folderIsMissing() throws IOException {
    build().succeeded();
    module.move("src/main/stytch-schemas", "away");
    assertThat(build().failed().output())
        .contains("a folder, neither absolute nor below the module's base directory");
    module.move("away", "src/main/stytch-schemas");
    isRightAgain();
  }

  @Test
  void allSchemasAreDeleted() {
    build().succeeded();
    for (String file : List.of("user.json", "order.json")) {
      module.delete("src/main/stytch-schemas/" + file);
    }
    assertThat(build().failed().output()).contains("[SchemaFilesNotFound]", "correct the path");
  }

  @Test
  void linksGoRoundInCircles() throws IOException {
    module.write(
        "src/main/java/com/acme/green/package-info.java",
        "@io.stytchschemas.StytchSchemas(\"**.json\")\npackage com.acme.green;\n");
    Path schemas = module.root().resolve("src/main/stytch-schemas");
    Files.createSymbolicLink(schemas.resolve("again"), schemas);
    isRightAgain();
  }

  /** A file stands where a folder should be: what root may not write either. */
  @Test
  void targetCannotBeWritten() throws IOException {
    module.write("target/generated-sources/stytch-schemas", "in the way");
    assertThat(build().failed().output())
        .contains("cannot be read or written", "check who may write to", "or remove that folder");
    module.delete("target/generated-sources/stytch-schemas");
    isRightAgain();
  }

  @Test
  void memoryIsDamaged() throws IOException {
    build().succeeded();
    String state = module.read("target/stytch-schemas/state");
    module.write("target/stytch-schemas/state", state.substring(0, state.length() / 2));
    isRightAgain();
  }

  @Test
  void classesAreRestoredFromSomewhereElse() throws IOException {
    build().succeeded();
    byte[] old =
        Files.readAllBytes(module.root().resolve("target/classes/com/acme/green/User.class"));
    module.write(USER, Samples.USER_EDITED);
    build().succeeded();
    Files.write(module.root().resolve("target/classes/com/acme/green/User.class"), old);
    assertThat(check().failed().output())
        .contains("compiled types do not match the schema files")
        .contains("com.acme.green.User is compiled with the components [java.lang.String name,")
        .contains("mvn clean compile");
    module.delete("target/classes/com/acme/green/Address.class");
    assertThat(check().failed().output()).contains("com.acme.green.Address is not compiled");
    isRightAgain();
  }

  @Test
  void schemasChangeAfterCompilation() {
    build().succeeded();
    module.write(USER, Samples.USER_EDITED);
    module.write("src/main/stytch-schemas/invoice.json", Samples.INVOICE);
    module.delete("src/main/stytch-schemas/order.json");
    assertThat(check().failed().output())
        .contains("order.json is gone", "user.json has changed", "invoice.json is new");
  }

  private Run check() {
    return maven.run(
        module.root(),
        "io.stytchschemas:stytch-schemas-maven-plugin:"
            + System.getProperty("it.version")
            + ":check");
  }

  @Test
  void twoModulesWriteOnePackage() {
    Tree root = module.empty();
    for (String name : List.of("one", "two")) {
      Samples.write(root.below(name), GREEN);
    }
    root.write("one/pom.xml", Pom.of("one").text());
    root.write("two/pom.xml", Pom.of("two").text());
    root.write("pom.xml", Pom.aggregator(List.of("one", "two")));
    assertThat(build().succeeded().output()).contains("com.acme.green is annotated in two as well");
    root.write("two/pom.xml", Pom.of("two").dependsOn("one").text());
    assertThat(build().failed().output())
        .contains("the types of com.acme.green are generated by another module, too")
        .contains("annotate another package here");
  }

  @Test
  void annotationIsTakenAway() {
    build().succeeded();
    module.delete("src/main/java/com/acme/green/Uses.java");
    module.write("src/main/java/com/acme/green/package-info.java", "package com.acme.green;\n");
    build().succeeded();
    assertThat(module.compiled().keySet()).noneMatch(file -> file.contains("User"));
  }

  @Test
  void valueIsConstantOfAnotherClass() {
    module.write(
        "src/main/java/com/acme/green/package-info.java",
        "@io.stytchschemas.StytchSchemas(Names.ALL)\npackage com.acme.green;\n");
    assertThat(build().failed().output())
        .contains("package-info.java:1:")
        .contains("\"value\" of @StytchSchemas is Names.ALL, whose value only the compiler knows");
  }

  @Test
  void annotationStandsAmongTests() {
    module.write(
        "src/test/java/com/acme/tested/package-info.java",
        "@io.stytchschemas.StytchSchemas(\"user.json\")\npackage com.acme.tested;\n");
    assertThat(build().succeeded().output())
        .contains("com.acme.tested is annotated among the sources of tests")
        .contains("run \"mvn clean\" after an edit");
  }

  @Test
  void processorIsNotConfigured() {
    String pom = module.read("pom.xml");
    module.write("pom.xml", pom.replace(">stytch-schemas-processor<", ">other-processor<"));
    assertThat(build().failed().output()).contains("do not name stytch-schemas-processor");
    module.write(
        "pom.xml",
        pom.replace(
            "<annotationProcessorPaths>",
            "<proc>none</proc>$0".replace("$0", "<annotationProcessorPaths>")));
    assertThat(build().failed().output()).contains("<proc>none</proc>");
  }

  private String source(String type) {
    return module.read("target/generated-sources/annotations/com/acme/green/" + type + ".java");
  }
}

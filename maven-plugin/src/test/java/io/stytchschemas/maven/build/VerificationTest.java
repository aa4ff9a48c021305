package io.stytchschemas.maven.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.stytchschemas.maven.source.SourceException;
import io.stytchschemas.maven.testing.Samples;
import io.stytchschemas.maven.testing.TestModule;
import io.stytchschemas.maven.testing.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerificationTest {
  @TempDir Path folder;
  private TestModule module;
  private Tree files;

  @BeforeEach
  void writeModule() {
    module = new TestModule(folder);
    files = module.files();
    Samples.write(files, "com.acme.green");
  }

  @Test
  void nothingIsAnnotated() throws IOException, SourceException {
    String source = "src/main/java/com/acme/green/package-info.java";
    files.write(source, "package com.acme.green;\n");
    assertThat(module.verify()).isEmpty();
    module.option("stytchschemas.root", "no/such/folder");
    files.write(source, "/** As with {@code StytchSchemas}. */ package com.acme.green;\n");
    assertThat(module.verify()).isEmpty();
  }

  @Test
  void allMatches() throws IOException, SourceException {
    module.build();
    assertThat(module.verify()).isEmpty();
  }

  @Test
  void nothingWasCompiled() throws IOException, SourceException {
    assertThat(module.verify())
        .contains(
            "com.acme.green: its types were never compiled",
            "com.acme.green.User is not compiled",
            "com.acme.green.Schemas is not compiled");
  }

  @Test
  void filesHaveChangedSince() throws IOException, SourceException {
    module.build();
    files.write(Samples.SCHEMAS + "user.json", Samples.USER_EDITED);
    files.delete(Samples.SCHEMAS + "order.json");
    files.write(Samples.SCHEMAS + "invoice.json", Samples.INVOICE);
    assertThat(module.verify())
        .anySatisfy(
            fault ->
                assertThat(fault)
                    .startsWith("com.acme.green: since its types were compiled, ")
                    .contains(
                        "order.json is gone",
                        "shared/address.json is gone",
                        "user.json has changed",
                        "invoice.json is new"));
  }

  @Test
  void annotationHasChangedSince() throws IOException, SourceException {
    module.build();
    files.write(
        "src/main/java/com/acme/green/package-info.java",
        "@io.stytchschemas.StytchSchemas(value = \"*.json\", keepUnknown = true)\n"
            + "package com.acme.green;\n");
    assertThat(module.verify())
        .contains(
            "com.acme.green: since its types were compiled, its annotation or the processor has"
                + " changed");
  }

  /** The index is right, and a class beside it is not: what an IDE or a cache may leave. */
  @Test
  void classIsAnother() throws IOException, SourceException {
    module.build();
    Path user = folder.resolve("target/classes/com/acme/green/User.class");
    byte[] old = Files.readAllBytes(user);
    files.write(Samples.SCHEMAS + "user.json", Samples.USER_EDITED);
    module.build();
    Files.write(user, old);
    assertThat(module.verify())
        .singleElement()
        .asString()
        .startsWith("com.acme.green.User is compiled with the components [")
        .contains("java.lang.Long age");
  }

  @Test
  void schemasHaveErrors() throws IOException, SourceException {
    module.build();
    files.write(Samples.SCHEMAS + "user.json", "{\"type\":\"strnig\"}");
    assertThat(module.verify())
        .singleElement()
        .asString()
        .contains("[KeywordValueInvalid] user.json:1:9 at /type");
  }
}

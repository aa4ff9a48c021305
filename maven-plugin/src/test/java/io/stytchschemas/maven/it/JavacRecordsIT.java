package io.stytchschemas.maven.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.stytchschemas.maven.it.Maven.Run;
import io.stytchschemas.maven.testing.Samples;
import io.stytchschemas.maven.testing.Tree;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * A compiler plugin that compiles single files gives javac an annotated package whose types are
 * there already. On JDK 17, javac fails when it then compiles their records anew.
 */
class JavacRecordsIT {
  private static final String GREEN = "com.acme.green";
  private static final String PACKAGE_INFO = "src/main/java/com/acme/green/package-info.java";

  private final TestRepository repository = TestRepository.shared();
  private final Maven maven = Maven.ofThisBuild(repository);

  @Test
  void packageInfoIsSavedAgain() throws IOException {
    Tree module = module("saved", Pom.of("green").compiler("3.14.1", false));
    maven.run(module.root(), "process-classes").succeeded();
    module.write(PACKAGE_INFO, module.read(PACKAGE_INFO) + "// Of no interest.\n");
    Run run = maven.run(module.root(), "process-classes").succeeded();
    assertThat(run.said()).contains("generating the types of com.acme.green again");
    assertThat(Samples.runUses(module, GREEN, repository.runtimeClassPath())).isEqualTo("7");
    assertThat(maven.run(module.root(), "process-classes").succeeded().compiledNothing()).isTrue();
  }

  @Test
  void packageInfoIsSavedAgainWithoutThePlugin() throws IOException {
    Tree module =
        module("saved without", Pom.of("green").compiler("3.14.1", false).withoutOurPlugin());
    maven.run(module.root(), "process-classes").succeeded();
    module.write(PACKAGE_INFO, module.read(PACKAGE_INFO) + "// Of no interest.\n");
    maven.run(module.root(), "process-classes").succeeded();
    assertThat(Samples.runUses(module, GREEN, repository.runtimeClassPath())).isEqualTo("7");
  }

  private static Tree module(String folder, Pom pom) {
    Tree module = new Tree(Path.of("target/it", folder).toAbsolutePath()).empty();
    Samples.write(module, GREEN);
    return module.write("pom.xml", pom.text());
  }
}

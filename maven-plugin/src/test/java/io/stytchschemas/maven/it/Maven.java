package io.stytchschemas.maven.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.stytchschemas.maven.testing.Tree;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Runs Maven as users do: as a process of its own. */
final class Maven {
  /** Of a plugin that is not here Maven says offline that nobody has its prefix. */
  private static final Pattern MISSING = Pattern.compile("offline mode|No plugin found for prefix");

  private static final int MINUTES = 5;

  private final Path home;
  private final TestRepository repository;
  private final Map<String, String> environment = new TreeMap<>();

  Maven(Path home, TestRepository repository) {
    this.home = home;
    this.repository = repository;
  }

  /** The Maven that runs this build. */
  static Maven ofThisBuild(TestRepository repository) {
    return new Maven(Path.of(System.getProperty("it.maven.home")), repository);
  }

  /** Another Maven, downloaded once; null where that is not possible. */
  static synchronized @Nullable Maven fetched(String version, TestRepository repository) {
    Path folder = Path.of("target/it-maven").toAbsolutePath();
    Path home = folder.resolve("apache-maven-" + version);
    if (!Files.isDirectory(home)) {
      new Tree(folder).write("pom.xml", Pom.aggregator(List.of()));
      ofThisBuild(repository)
          .start(
              folder,
              List.of(),
              List.of(
                  "org.apache.maven.plugins:maven-dependency-plugin:3.9.0:unpack",
                  "-Dartifact=org.apache.maven:apache-maven:" + version + ":zip:bin",
                  "-DoutputDirectory=" + folder));
    }
    boolean runs = home.resolve("bin/mvn").toFile().setExecutable(true);
    return runs ? new Maven(home, repository) : null;
  }

  /** The same with another JDK. */
  Maven on(Path javaHome) {
    Maven other = new Maven(home, repository);
    other.environment.put("JAVA_HOME", javaHome.toString());
    return other;
  }

  /** What came of a build. */
  record Run(int exit, String output) {
    Run succeeded() {
      assertThat(exit).as(output).isZero();
      return this;
    }

    Run failed() {
      assertThat(exit).as(output).isNotZero();
      return this;
    }

    /** The lines that our plugin wrote. */
    List<String> said() {
      return output
          .lines()
          .filter(line -> line.contains("stytch-schemas: "))
          .map(line -> line.substring(line.indexOf("stytch-schemas: ") + 16))
          .toList();
    }

    boolean compiledNothing() {
      return output.contains("Nothing to compile") && !output.contains(" source file");
    }
  }

  /** Runs offline; where something is missing on this machine, once more with the network. */
  Run run(Path folder, String... arguments) {
    Run offline = start(folder, List.of("-o"), List.of(arguments));
    return offline.exit() != 0 && MISSING.matcher(offline.output()).find()
        ? start(folder, List.of(), List.of(arguments))
        : offline;
  }

  Run start(Path folder, List<String> first, List<String> arguments) {
    try {
      Process process = process(folder, first, arguments).start();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
      return new Run(process.exitValue(), output);
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  ProcessBuilder process(Path folder, List<String> first, List<String> arguments)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(home.resolve("bin/mvn").toString());
    command.addAll(List.of("-B", "-ntp", "-Dstyle.color=never"));
    command.add("-Dmaven.repo.local=" + repository.folder());
    command.addAll(first);
    command.addAll(arguments);
    // Maven reads the options of the nearest folder above that has them: here, of this build.
    Files.createDirectories(folder.resolve(".mvn"));
    ProcessBuilder process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    process.environment().remove("MAVEN_ARGS");
    process.environment().put("MAVEN_OPTS", "-XX:TieredStopAtLevel=1 -Xshare:auto");
    process.environment().put("LC_ALL", "C.UTF-8");
    process.environment().putAll(environment);
    process.redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
    return process;
  }
}

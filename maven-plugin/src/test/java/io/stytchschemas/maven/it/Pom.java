package io.stytchschemas.maven.it;

import java.util.ArrayList;
import java.util.List;

/** The build file of a small project, as the README has it. */
final class Pom {
  private static final String HEAD =
      """
      <project xmlns="http://maven.apache.org/POM/4.0.0">
        <modelVersion>4.0.0</modelVersion>
        <groupId>it</groupId>
        <version>1</version>
        <artifactId>%s</artifactId>
        <packaging>%s</packaging>
      """;

  private static final String PROPERTIES =
      """
        <properties>
          <maven.compiler.release>17</maven.compiler.release>
          <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
          <project.build.outputTimestamp>2026-01-01T00:00:00Z</project.build.outputTimestamp>
          <schemas.root>src/main/stytch-schemas</schemas.root>
        </properties>
      """;

  private static final String OUR_PLUGIN =
      """
            <plugin>
              <groupId>io.stytchschemas</groupId>
              <artifactId>stytch-schemas-maven-plugin</artifactId>
              <version>%s</version>
              <executions>
                <execution>
                  <goals>
                    <goal>prepare</goal>
                  </goals>
                </execution>
                <execution>
                  <id>check</id>
                  <phase>process-classes</phase>
                  <goals>
                    <goal>check</goal>
                  </goals>
                </execution>
              </executions>
            </plugin>
      """;

  private static final String COMPILER =
      """
            <plugin>
              <groupId>org.apache.maven.plugins</groupId>
              <artifactId>maven-compiler-plugin</artifactId>
              <version>%s</version>
              <configuration>
                %s
                <compilerArgs>
                  <arg>-Astytchschemas.root=${schemas.root}</arg>
                </compilerArgs>
                <annotationProcessorPaths>
                  <path>
                    <groupId>io.stytchschemas</groupId>
                    <artifactId>stytch-schemas-processor</artifactId>
                    <version>%s</version>
                  </path>
                </annotationProcessorPaths>
              </configuration>
            </plugin>
      """;

  /** Versions of Maven's own plugins, so that every Maven builds alike. */
  private static final String OTHERS =
      """
            <plugin>
              <groupId>org.apache.maven.plugins</groupId>
              <artifactId>maven-resources-plugin</artifactId>
              <version>3.4.0</version>
            </plugin>
            <plugin>
              <groupId>org.apache.maven.plugins</groupId>
              <artifactId>maven-jar-plugin</artifactId>
              <version>3.5.1</version>
            </plugin>
            <plugin>
              <groupId>org.apache.maven.plugins</groupId>
              <artifactId>maven-surefire-plugin</artifactId>
              <version>3.5.4</version>
            </plugin>
      """;

  private final String version = System.getProperty("it.version");
  private final String artifact;
  private String compiler = "3.14.1";
  private String incremental = incremental(true);
  private boolean ours = true;
  private final List<String> dependencies = new ArrayList<>();

  private Pom(String artifact) {
    this.artifact = artifact;
    dependencies.add(dependency("io.stytchschemas", "stytch-schemas-runtime", version));
  }

  static Pom of(String artifact) {
    return new Pom(artifact);
  }

  Pom compiler(String compilerVersion, boolean incrementally) {
    compiler = compilerVersion;
    incremental = incremental(incrementally);
    return this;
  }

  /** As the README has it: with nothing said about incremental compilation. */
  Pom compilerDefaults() {
    incremental = "";
    return this;
  }

  private static String incremental(boolean on) {
    return "<useIncrementalCompilation>" + on + "</useIncrementalCompilation>";
  }

  Pom dependsOn(String other) {
    dependencies.add(dependency("it", other, "1"));
    return this;
  }

  Pom withoutOurPlugin() {
    ours = false;
    return this;
  }

  private static String dependency(String group, String artifact, String version) {
    return """
            <dependency>
              <groupId>%s</groupId>
              <artifactId>%s</artifactId>
              <version>%s</version>
            </dependency>
        """
        .formatted(group, artifact, version);
  }

  String text() {
    return HEAD.formatted(artifact, "jar")
        + PROPERTIES
        + "  <dependencies>\n"
        + String.join("", dependencies)
        + "  </dependencies>\n  <build>\n    <plugins>\n"
        + (ours ? OUR_PLUGIN.formatted(version) : "")
        + COMPILER.formatted(compiler, incremental, version)
        + OTHERS
        + "    </plugins>\n  </build>\n</project>\n";
  }

  /** A project that only has modules. */
  static String aggregator(List<String> modules) {
    StringBuilder text = new StringBuilder(HEAD.formatted("all", "pom"));
    text.append("  <modules>\n");
    modules.forEach(module -> text.append("    <module>" + module + "</module>\n"));
    return text.append("  </modules>\n</project>\n").toString();
  }
}

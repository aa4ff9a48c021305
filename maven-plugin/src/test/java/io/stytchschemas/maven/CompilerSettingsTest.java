package io.stytchschemas.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.artifact.DefaultArtifact;
import org.apache.maven.artifact.handler.DefaultArtifactHandler;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompilerSettingsTest {
  private static final String OURS =
      "<path><groupId>io.stytchschemas</groupId>"
          + "<artifactId>stytch-schemas-processor</artifactId>%s</path>";
  private static final String NAME = "io.stytchschemas.processor.StytchSchemasProcessor";
  private static final String OTHER =
      "<path><groupId>org.acme</groupId><artifactId>other</artifactId></path>";

  private static CompilerSettings settings(String configuration, Artifact... dependencies)
      throws Exception {
    return new CompilerSettings(project(configuration, dependencies), new Properties());
  }

  private static MavenProject project(String configuration, Artifact... dependencies)
      throws Exception {
    Plugin plugin = new Plugin();
    plugin.setGroupId("org.apache.maven.plugins");
    plugin.setArtifactId("maven-compiler-plugin");
    plugin.setConfiguration(
        Xpp3DomBuilder.build(
            new StringReader("<configuration>" + configuration + "</configuration>")));
    Model model = new Model();
    model.setBuild(new Build());
    model.getBuild().addPlugin(plugin);
    MavenProject project = new MavenProject(model);
    project.setFile(Path.of("/module/pom.xml").toFile());
    project.setArtifacts(Set.of(dependencies));
    return project;
  }

  private static String paths(String... paths) {
    return "<annotationProcessorPaths>" + String.join("", paths) + "</annotationProcessorPaths>";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<compilerArgs><arg>-Xlint:all</arg><arg>-Astytchschemas.root=a=b</arg></compilerArgs>",
        "<compilerArgument> -g  -Astytchschemas.root=a=b </compilerArgument>",
        "<compilerArguments><g/><Astytchschemas.root>a=b</Astytchschemas.root></compilerArguments>"
      })
  void optionsOfOurs(String configuration) throws Exception {
    assertThat(settings(configuration).options())
        .containsOnlyKeys("stytchschemas.root")
        .containsEntry("stytchschemas.root", "a=b");
  }

  @Test
  void optionWithoutValue() throws Exception {
    assertThat(
            settings(
                    "<compilerArgs><arg>-Astytchschemas.x</arg><arg>-Aother=1</arg></compilerArgs>")
                .options())
        .containsOnlyKeys("stytchschemas.x")
        .containsEntry("stytchschemas.x", "");
  }

  /** Beside Kotlin, Java is compiled by an execution that comes after it. */
  @ParameterizedTest
  @CsvSource({"none, compile, java", "NULL, compile, default", "none, none, default"})
  void executionThatCompilesCounts(String phase, String other, String expected) throws Exception {
    MavenProject project = project("");
    Plugin plugin = project.getBuild().getPlugins().get(0);
    for (String id : List.of("default-testCompile", "default-compile", "java-compile")) {
      PluginExecution execution = new PluginExecution();
      execution.setId(id);
      execution.addGoal(id.equals("default-testCompile") ? "testCompile" : "compile");
      String name = id.replace("-compile", "");
      execution.setPhase(id.equals("java-compile") ? other : phase.equals("NULL") ? null : phase);
      execution.setConfiguration(
          Xpp3DomBuilder.build(
              new StringReader(
                  "<configuration><compilerArgs><arg>-Astytchschemas.root="
                      + name
                      + "</arg></compilerArgs></configuration>")));
      plugin.addExecution(execution);
    }
    plugin.flushExecutionMap();
    assertThat(new CompilerSettings(project, new Properties()).options())
        .containsEntry("stytchschemas.root", expected);
  }

  @Test
  void generatedSources() throws Exception {
    Path target = Path.of("/module/target");
    assertThat(settings("").generatedSources(target))
        .isEqualTo(target.resolve("generated-sources/annotations"));
    assertThat(
            settings("<generatedSourcesDirectory>gen/here</generatedSourcesDirectory>")
                .generatedSources(target))
        .isEqualTo(Path.of("/module/gen/here"));
  }

  @Test
  void processorIsNamed() throws Exception {
    for (String version : new String[] {"", "<version>1</version>"}) {
      CompilerSettings settings = settings(paths(OTHER, OURS.formatted(version)));
      assertThatCode(() -> settings.requireProcessor("1")).doesNotThrowAnyException();
    }
  }

  @Test
  void processorIsNotNamed() throws Exception {
    CompilerSettings settings = settings(paths(OTHER));
    assertThatThrownBy(() -> settings.requireProcessor("1"))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("do not name stytch-schemas-processor")
        .hasMessageContaining("add it there");
  }

  @Test
  void processorIsOfAnotherVersion() throws Exception {
    CompilerSettings settings = settings(paths(OURS.formatted("<version>2</version>")));
    assertThatThrownBy(() -> settings.requireProcessor("1"))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("has the version 2, and this plugin 1");
  }

  @Test
  void processorsAreSwitchedOff() throws Exception {
    CompilerSettings settings = settings("<proc>none</proc>" + paths(OURS.formatted("")));
    assertThatThrownBy(() -> settings.requireProcessor("1"))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("<proc>none</proc>");
  }

  /** Before JDK 23 the class path is searched; from then on only where it is asked for. */
  @Test
  void processorIsOnTheClassPath() throws Exception {
    CompilerSettings asked = settings("<proc>full</proc>", processor());
    assertThatCode(() -> asked.requireProcessor("1")).doesNotThrowAnyException();
    for (String asking :
        List.of(
            "<compilerArgs><arg>-proc:full</arg></compilerArgs>",
            "<compilerArgs><arg>-processor</arg><arg>" + NAME + "</arg></compilerArgs>",
            "<annotationProcessors><p>" + NAME + "</p></annotationProcessors>")) {
      CompilerSettings settings = settings(asking, processor());
      assertThatCode(() -> settings.requireProcessor("1")).doesNotThrowAnyException();
    }
    CompilerSettings silent = settings("<compilerArgs><arg>-g</arg></compilerArgs>", processor());
    if (Runtime.version().feature() < 23) {
      assertThatCode(() -> silent.requireProcessor("1")).doesNotThrowAnyException();
    } else {
      assertThatThrownBy(() -> silent.requireProcessor("1"))
          .hasMessageContaining("<proc>full</proc>");
    }
  }

  /** Maven's order: the configuration, the command line, the POM's properties. */
  @ParameterizedTest
  @CsvSource({
    "'',               '',   full, true",
    "'',               '',   none, false",
    "'',               none, full, false",
    "'',               full, none, true",
    "<proc>full</proc>,none, none, true",
    "<proc>none</proc>,full, full, false"
  })
  void processorsAreSwitchedByAProperty(
      String configuration, String byUser, String byPom, boolean run) throws Exception {
    MavenProject project = project(configuration, processor());
    project.getProperties().setProperty("maven.compiler.proc", byPom);
    Properties chosen = new Properties();
    if (!byUser.isEmpty()) {
      chosen.setProperty("maven.compiler.proc", byUser);
    }
    CompilerSettings settings = new CompilerSettings(project, chosen);
    if (run) {
      assertThatCode(() -> settings.requireProcessor("1")).doesNotThrowAnyException();
    } else {
      assertThatThrownBy(() -> settings.requireProcessor("1"))
          .hasMessageContaining("maven.compiler.proc");
    }
  }

  /** On every JDK, and with what to add. */
  @ParameterizedTest
  @ValueSource(strings = {"", "<proc>full</proc>", "<release>17</release>"})
  void processorIsNowhere(String configuration) throws Exception {
    CompilerSettings settings = settings(configuration);
    assertThatThrownBy(() -> settings.requireProcessor("1"))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("nothing generates types from the schemas")
        .hasMessageContaining("<artifactId>stytch-schemas-processor</artifactId>")
        .hasMessageContaining("<version>1</version>");
  }

  @Test
  void onlyOtherProcessorsRun() throws Exception {
    String others = "<annotationProcessors><p>org.acme.Other</p>%s</annotationProcessors>";
    CompilerSettings without = settings(others.formatted("") + paths(OURS.formatted("")));
    assertThatThrownBy(() -> without.requireProcessor("1")).hasMessageContaining("add " + NAME);
    CompilerSettings with =
        settings(others.formatted("<p>" + NAME + "</p>") + paths(OURS.formatted("")));
    assertThatCode(() -> with.requireProcessor("1")).doesNotThrowAnyException();
  }

  /** Options of javac say where processors are, which nobody but javac can follow. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<compilerArgs><arg>--processor-path</arg><arg>p.jar</arg></compilerArgs>",
        "<compilerArgs><arg>--processor-path=p.jar</arg></compilerArgs>",
        "<compilerArgument>--processor-module-path=p.jar</compilerArgument>",
        "<compilerArguments><processorpath>p.jar</processorpath></compilerArguments>"
      })
  void processorPathIsAnOption(String configuration) throws Exception {
    CompilerSettings settings = settings(configuration);
    assertThatCode(() -> settings.requireProcessor("1")).doesNotThrowAnyException();
  }

  /** Version 3 of the compiler plugin compiles all when one file is newer; unless it is told. */
  @Test
  void whatUsersChooseStays() throws Exception {
    String property = "maven.compiler.useIncrementalCompilation";
    MavenProject project = compiledBy("3.14.1");
    new CompilerSettings(project, new Properties()).compileOnlyWhatIsStale();
    assertThat(project.getProperties()).containsEntry(property, "false");

    MavenProject chosen = compiledBy("3.14.1");
    chosen.getProperties().setProperty(property, "true");
    new CompilerSettings(chosen, new Properties()).compileOnlyWhatIsStale();
    assertThat(chosen.getProperties()).containsEntry(property, "true");

    Properties byUser = new Properties();
    byUser.setProperty(property, "true");
    MavenProject told = compiledBy("3.14.1");
    new CompilerSettings(told, byUser).compileOnlyWhatIsStale();
    assertThat(told.getProperties()).doesNotContainKey(property);

    MavenProject other = compiledBy("4.0.0-beta-4");
    new CompilerSettings(other, new Properties()).compileOnlyWhatIsStale();
    assertThat(other.getProperties()).doesNotContainKey(property);
  }

  private static MavenProject compiledBy(String compilerVersion) {
    Plugin plugin = new Plugin();
    plugin.setGroupId("org.apache.maven.plugins");
    plugin.setArtifactId("maven-compiler-plugin");
    plugin.setVersion(compilerVersion);
    Model model = new Model();
    model.setBuild(new Build());
    model.getBuild().addPlugin(plugin);
    return new MavenProject(model);
  }

  private static Artifact processor() {
    return new DefaultArtifact(
        "io.stytchschemas",
        "stytch-schemas-processor",
        "1",
        "compile",
        "jar",
        null,
        new DefaultArtifactHandler("jar"));
  }
}

package io.stytchschemas.maven;

import io.stytchschemas.processor.emit.RuntimeTypes;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/** What a project tells maven-compiler-plugin about the processor. */
final class CompilerSettings {
  private static final String PREFIX = "-Astytchschemas.";
  private static final String GROUP = "io.stytchschemas";
  private static final String PROCESSOR = "stytch-schemas-processor";
  private static final String PROCESSOR_CLASS = RuntimeTypes.GENERATOR;
  private static final Set<String> PATH_OPTIONS =
      Set.of("-processorpath", "--processor-path", "--processor-module-path");

  /** By which processors of the class path are asked for. */
  private static final Set<String> ASKING = Set.of("-proc:full", "-proc:only", "-processor");

  private static final String COMPILER = "org.apache.maven.plugins:maven-compiler-plugin";
  private static final String DEFAULT = "default-compile";
  private static final String COMPILE = "compile";
  private static final String SNIPPET =
      """
        <annotationProcessorPaths>
          <path>
            <groupId>%s</groupId>
            <artifactId>%s</artifactId>
            <version>%s</version>
          </path>
        </annotationProcessorPaths>""";
  private static final String WHOLE_MODULE = "maven.compiler.useIncrementalCompilation";
  private static final String PROC = "maven.compiler.proc";
  private static final int PROCESSORS_ON_REQUEST = 23;

  private final MavenProject project;
  private final Properties chosenByUser;
  private final @Nullable Xpp3Dom configuration;

  /**
   * @param chosenByUser the properties on Maven's command line
   */
  CompilerSettings(MavenProject project, Properties chosenByUser) {
    this.project = project;
    this.chosenByUser = chosenByUser;
    this.configuration =
        project.getGoalConfiguration(
            "org.apache.maven.plugins", "maven-compiler-plugin", execution(project), COMPILE);
  }

  /** Maven's own; where it is switched off, as beside Kotlin, the first that compiles instead. */
  private static String execution(MavenProject project) {
    Plugin plugin = project.getPlugin(COMPILER);
    List<PluginExecution> executions = plugin == null ? List.of() : plugin.getExecutions();
    boolean isOff =
        executions.stream().anyMatch(each -> each.getId().equals(DEFAULT) && !isBound(each));
    return executions.stream()
        .filter(each -> isOff && isBound(each) && each.getGoals().contains(COMPILE))
        .map(PluginExecution::getId)
        .findFirst()
        .orElse(DEFAULT);
  }

  private static boolean isBound(PluginExecution execution) {
    return !"none".equals(execution.getPhase());
  }

  /** The options of our processor, without the "-A". */
  SortedMap<String, String> options() {
    SortedMap<String, String> options = new TreeMap<>();
    for (String argument : arguments()) {
      if (argument.startsWith(PREFIX)) {
        String option = argument.substring("-A".length());
        int equals = option.indexOf('=');
        options.put(
            equals < 0 ? option : option.substring(0, equals),
            equals < 0 ? "" : option.substring(equals + 1));
      }
    }
    return options;
  }

  private List<String> arguments() {
    List<String> arguments = new ArrayList<>();
    for (Xpp3Dom argument : children(child(configuration, "compilerArgs"))) {
      arguments.add(text(argument));
    }
    Xpp3Dom single = child(configuration, "compilerArgument");
    if (single != null) {
      arguments.addAll(List.of(text(single).split("\\s+")));
    }
    for (Xpp3Dom argument : children(child(configuration, "compilerArguments"))) {
      String value = text(argument);
      arguments.add('-' + argument.getName() + (value.isEmpty() ? "" : '=' + value));
    }
    return arguments;
  }

  /** Where the compiler has processors write sources. */
  Path generatedSources(Path buildFolder) {
    Xpp3Dom folder = child(configuration, "generatedSourcesDirectory");
    if (folder == null || text(folder).isEmpty()) {
      return buildFolder.resolve("generated-sources").resolve("annotations");
    }
    return project.getBasedir().toPath().resolve(text(folder).replace('/', File.separatorChar));
  }

  /**
   * Refuses a configuration with which our processor cannot run: the compiler would say nothing,
   * and compile against whatever types are there.
   */
  void requireProcessor(String version) throws MojoExecutionException {
    String mode = mode();
    List<String> arguments = arguments();
    if (mode.equals("none") || arguments.contains("-proc:none")) {
      throw new MojoExecutionException(
          "maven-compiler-plugin is told to run no annotation processor (<proc>none</proc>, or the"
              + " property "
              + PROC
              + "), so that no type can be generated from schemas; remove the setting");
    }
    List<Xpp3Dom> named = children(child(configuration, "annotationProcessors"));
    if (!named.isEmpty() && named.stream().noneMatch(each -> text(each).equals(PROCESSOR_CLASS))) {
      throw new MojoExecutionException(
          "the <annotationProcessors> of maven-compiler-plugin name others alone; add "
              + PROCESSOR_CLASS
              + ", or remove the setting, so that all on the path run");
    }
    Xpp3Dom paths = child(configuration, "annotationProcessorPaths");
    if (paths != null) {
      requireProcessor(paths, version);
    } else if (!hasAny(PATH_OPTIONS, arguments)) {
      boolean isAskedFor = !mode.isEmpty() || !named.isEmpty() || hasAny(ASKING, arguments);
      requireOnClassPath(isAskedFor, version);
    }
  }

  /** Whether there is one of the options, by itself or with its value. */
  private static boolean hasAny(Set<String> options, List<String> arguments) {
    return arguments.stream().anyMatch(each -> options.contains(each.replaceFirst("=.*", "")));
  }

  /** As Maven has it: the configuration, else the command line, else the POM's properties. */
  private String mode() {
    String configured = text(child(configuration, "proc"));
    String byPom = project.getProperties().getProperty(PROC, "");
    return configured.isEmpty() ? chosenByUser.getProperty(PROC, byPom) : configured;
  }

  private void requireOnClassPath(boolean isAskedFor, String version)
      throws MojoExecutionException {
    boolean isThere =
        project.getArtifacts().stream()
            .anyMatch(
                each -> each.getGroupId().equals(GROUP) && each.getArtifactId().equals(PROCESSOR));
    if (!isThere) {
      throw new MojoExecutionException(
          "nothing generates types from the schemas: "
              + PROCESSOR
              + " is neither in the <annotationProcessorPaths> of maven-compiler-plugin nor among"
              + " the dependencies; add to the plugin's <configuration>\n"
              + SNIPPET.formatted(GROUP, PROCESSOR, version));
    }
    if (Runtime.version().feature() >= PROCESSORS_ON_REQUEST && !isAskedFor) {
      throw new MojoExecutionException(
          "JDK 23 and later run annotation processors only when asked to; name "
              + PROCESSOR
              + " in the <annotationProcessorPaths> of maven-compiler-plugin, or set"
              + " <proc>full</proc>");
    }
  }

  private static void requireProcessor(Xpp3Dom paths, String version)
      throws MojoExecutionException {
    for (Xpp3Dom path : paths.getChildren()) {
      if (PROCESSOR.equals(text(child(path, "artifactId")))
          && GROUP.equals(text(child(path, "groupId")))) {
        String used = text(child(path, "version"));
        if (!used.isEmpty() && !used.equals(version)) {
          throw new MojoExecutionException(
              PROCESSOR
                  + " has the version "
                  + used
                  + ", and this plugin "
                  + version
                  + "; use the same version of both, so that they agree on what is generated");
        }
        return;
      }
    }
    throw new MojoExecutionException(
        "the <annotationProcessorPaths> of maven-compiler-plugin do not name "
            + PROCESSOR
            + ", so that it does not run; add it there\n"
            + SNIPPET.formatted(GROUP, PROCESSOR, version));
  }

  /**
   * Has version 3 of the compiler plugin compile what is newer than its class, and not the whole
   * module, which it does by default as soon as one file is. For this build, and unless the user
   * has a say in it.
   */
  void compileOnlyWhatIsStale() {
    Plugin plugin = project.getPlugin(COMPILER);
    boolean known =
        plugin != null && plugin.getVersion() != null && plugin.getVersion().startsWith("3.");
    Properties properties = project.getProperties();
    if (known && !chosenByUser.containsKey(WHOLE_MODULE) && !properties.containsKey(WHOLE_MODULE)) {
      properties.setProperty(WHOLE_MODULE, "false");
    }
  }

  private static @Nullable Xpp3Dom child(@Nullable Xpp3Dom parent, String name) {
    return parent == null ? null : parent.getChild(name);
  }

  private static List<Xpp3Dom> children(@Nullable Xpp3Dom parent) {
    return parent == null ? List.of() : List.of(parent.getChildren());
  }

  private static String text(@Nullable Xpp3Dom element) {
    return element == null || element.getValue() == null ? "" : element.getValue().trim();
  }
}

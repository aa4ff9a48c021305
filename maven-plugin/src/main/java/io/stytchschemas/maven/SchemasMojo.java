package io.stytchschemas.maven;

import io.stytchschemas.maven.build.Comparison.FaultySchemasException;
import io.stytchschemas.maven.module.SchemaModule;
import io.stytchschemas.maven.source.DeclarationParser;
import io.stytchschemas.maven.source.PackageInfo;
import io.stytchschemas.maven.source.SourceException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** What the goals have in common: the project they look at. */
abstract class SchemasMojo extends AbstractMojo {
  /** What counts where nothing is annotated. */
  static final String ALL = "**.json";

  private static final String NAME = "stytch-schemas: ";

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private @Nullable MavenProject project;

  @Parameter(defaultValue = "${plugin}", readonly = true, required = true)
  private @Nullable PluginDescriptor plugin;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private @Nullable MavenSession session;

  /** Whether to do nothing at all. */
  @Parameter(property = "stytchschemas.skip", defaultValue = "false")
  private boolean skip;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      return;
    }
    SchemaModule module = module();
    try {
      run(module);
    } catch (SourceException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    } catch (FaultySchemasException e) {
      throw new MojoFailureException(e.getMessage(), e);
    } catch (IOException e) {
      throw new MojoExecutionException(Failures.describe(e, module), e);
    }
  }

  /** What the goal does where it is not skipped. */
  abstract void run(SchemaModule module)
      throws IOException,
          SourceException,
          FaultySchemasException,
          MojoExecutionException,
          MojoFailureException;

  MavenProject project() {
    return present(project);
  }

  MavenSession session() {
    return present(session);
  }

  String version() {
    return present(plugin).getVersion();
  }

  CompilerSettings compiler() {
    return new CompilerSettings(project(), session().getUserProperties());
  }

  private SchemaModule module() {
    MavenProject current = project();
    File basedir = current.getBasedir();
    Path base =
        (basedir == null ? Path.of(session().getExecutionRootDirectory()) : basedir.toPath())
            .toAbsolutePath()
            .normalize();
    // Outside a project, Maven's own defaults are below a base directory that there is none of.
    String target = basedir == null ? "target" : current.getBuild().getDirectory();
    String classes = basedir == null ? "target/classes" : current.getBuild().getOutputDirectory();
    String testClasses =
        basedir == null ? "target/test-classes" : current.getBuild().getTestOutputDirectory();
    Path buildFolder = base.resolve(target).normalize();
    Path classOutput = base.resolve(classes).normalize();
    CompilerSettings compiler = compiler();
    Path generated = compiler.generatedSources(buildFolder).normalize();
    List<Path> sources = new ArrayList<>(paths(current.getCompileSourceRoots(), base));
    sources.remove(generated);
    sources.remove(SchemaModule.markers(buildFolder));
    List<Path> classPath =
        new ArrayList<>(
            current.getArtifacts().stream()
                .filter(artifact -> artifact.getArtifactHandler().isAddedToClasspath())
                .filter(artifact -> artifact.getFile() != null)
                .map(artifact -> artifact.getFile().toPath())
                .toList());
    return new SchemaModule(
        base,
        buildFolder,
        classOutput,
        generated,
        List.copyOf(sources),
        new SchemaModule.Tests(
            paths(current.getTestCompileSourceRoots(), base),
            base.resolve(testClasses).normalize()),
        List.copyOf(classPath),
        compiler.options(),
        version());
  }

  /**
   * Whether a module has no part in schemas, and is only built with others that have: their
   * aggregator, or one that uses their types. By itself a folder of nothing but schemas will do.
   *
   * @param root the schema root as a path below the base directory; empty where nobody chose one
   */
  boolean isBystander(SchemaModule module, String root) throws IOException, SourceException {
    return session().getProjects().size() > 1
        && (root.isEmpty() || !Files.isDirectory(module.base().resolve(root)))
        && DeclarationParser.parse(PackageInfo.find(module.sourceRoots())).isEmpty();
  }

  /** Called by itself, a goal that can do without a project runs once, be there many. */
  static MojoExecutionException otherIsMeant() {
    return new MojoExecutionException(
        "nothing is annotated here, and there is no schema root: name the module that is meant, as"
            + " in -pl MODULE");
  }

  private static List<Path> paths(List<String> roots, Path base) {
    return roots.stream().map(root -> base.resolve(root).normalize()).distinct().toList();
  }

  /** Shows users a line. */
  void say(String line) {
    getLog().info(NAME + line);
  }

  /** Maven sets every required parameter before it runs a goal. */
  static <T> T present(@Nullable T parameter) {
    if (parameter == null) {
      throw new IllegalStateException("Maven set no value for a required parameter");
    }
    return parameter;
  }
}

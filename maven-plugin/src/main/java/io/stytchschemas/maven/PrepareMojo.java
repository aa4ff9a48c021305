package io.stytchschemas.maven;

import io.stytchschemas.maven.build.Preparation;
import io.stytchschemas.maven.build.Preparation.Outcome;
import io.stytchschemas.maven.module.SchemaModule;
import io.stytchschemas.maven.source.DeclarationParser;
import io.stytchschemas.maven.source.PackageInfo;
import io.stytchschemas.maven.source.SourceException;
import io.stytchschemas.processor.declaration.Declaration;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;

/**
 * Has the compiler generate types again when schema files changed, in this very build, and says
 * what changes for the code that uses them. Touches nothing when nothing changed.
 */
@Mojo(
    name = "prepare",
    defaultPhase = LifecyclePhase.GENERATE_SOURCES,
    requiresDependencyResolution = ResolutionScope.COMPILE,
    threadSafe = true)
public final class PrepareMojo extends SchemasMojo {

  @Override
  void run(SchemaModule module) throws IOException, SourceException, MojoExecutionException {
    long start = System.nanoTime();
    Preparation preparation = new Preparation(module, this::say);
    Outcome outcome = preparation.run();
    warnOfTestSources(module);
    if (outcome == Outcome.NOTHING_ANNOTATED) {
      getLog().debug("no package is annotated with @StytchSchemas");
      return;
    }
    compiler().requireProcessor(version());
    warnOfSharedPackages(module);
    project().addCompileSourceRoot(module.markers().toString());
    if (preparation.changedAlone()) {
      compiler().compileOnlyWhatIsStale();
    }
    if (outcome == Outcome.FAULTY) {
      say("the schemas have errors, which the compiler reports");
    }
    getLog().debug("took " + TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start) + " ms");
  }

  /** They are compiled against classes that are not there yet. */
  private void warnOfTestSources(SchemaModule module) throws IOException, SourceException {
    List<PackageInfo> sources = PackageInfo.find(module.tests().sourceRoots());
    for (Declaration declared : DeclarationParser.parse(sources)) {
      getLog()
          .warn(
              declared.packageName()
                  + " is annotated among the sources of tests, which neither prepare nor check look"
                  + " after: run \"mvn clean\" after an edit of its schemas, or annotate a package"
                  + " of the main sources");
    }
  }

  /** Modules that do not depend on one another can still meet on one class path. */
  private void warnOfSharedPackages(SchemaModule module) throws IOException, SourceException {
    for (PackageInfo ours : PackageInfo.find(module.sourceRoots())) {
      for (MavenProject other : session().getProjects()) {
        // A copy: in a parallel build the other module's prepare may be adding a root.
        for (String root : other.getCompileSourceRoots().toArray(String[]::new)) {
          List<PackageInfo> theirs =
              other.equals(project()) ? List.of() : PackageInfo.at(Path.of(root), ours.path());
          if (isAnnotated(theirs) && isAnnotated(List.of(ours))) {
            getLog()
                .warn(
                    ours.packageName()
                        + " is annotated in "
                        + other.getArtifactId()
                        + " as well; only one of the two can be on a class path: annotate a package"
                        + " of another name");
          }
        }
      }
    }
  }

  private static boolean isAnnotated(List<PackageInfo> sources)
      throws IOException, SourceException {
    return !DeclarationParser.parse(sources).isEmpty();
  }
}

package io.stytchschemas.maven;

import io.stytchschemas.maven.build.Comparison;
import io.stytchschemas.maven.build.Comparison.FaultySchemasException;
import io.stytchschemas.maven.build.Comparison.Side;
import io.stytchschemas.maven.module.SchemaModule;
import io.stytchschemas.maven.site.Site;
import io.stytchschemas.maven.source.SourceException;
import java.io.File;
import java.io.IOException;
import java.util.List;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Writes reference pages for the schemas of the module: a folder of plain HTML that needs no server
 * and no network.
 */
@Mojo(
    name = "reference",
    defaultPhase = LifecyclePhase.PREPARE_PACKAGE,
    requiresProject = false,
    requiresDependencyResolution = ResolutionScope.COMPILE,
    threadSafe = true)
public final class ReferenceMojo extends SchemasMojo {

  @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
  private @Nullable MojoExecution execution;

  /** The folder of the pages; target/stytch-schemas/reference where it is not set. */
  @Parameter(property = "output")
  private @Nullable File output;

  /** The heading of the index. */
  @Parameter(property = "title", defaultValue = "Schemas")
  private String title = "Schemas";

  /** The schema root, below the base directory; else that of the processor. */
  @Parameter(property = "stytchschemas.root")
  private @Nullable String schemaRoot;

  /** The schemas that count where nothing is annotated, named as in the annotation. */
  @Parameter(property = "schemas", defaultValue = ALL)
  private List<String> schemas = List.of(ALL);

  @Override
  void run(SchemaModule module)
      throws IOException, SourceException, FaultySchemasException, MojoExecutionException {
    File folder =
        output == null ? module.memory().resolve("reference").toFile() : output.getAbsoluteFile();
    String root = Roots.relative(module, schemaRoot);
    if (schemas.equals(List.of(ALL)) && isBystander(module, root)) {
      requireBound();
      return;
    }
    SchemaModule rooted = Roots.in(module, root);
    Site site = new Site(title, Comparison.planned(new Side(rooted, "the schemas", schemas)));
    site.write(folder.toPath());
    say(site.types() + " types, to be read at " + folder.toPath().resolve("index.html").toUri());
  }

  /** In the lifecycle every module has its turn. */
  private void requireBound() throws MojoExecutionException {
    if (present(execution).getSource() == MojoExecution.Source.CLI) {
      throw otherIsMeant();
    }
    say("nothing is annotated here, and there is no schema root: no pages");
  }
}

package io.stytchschemas.maven;

import io.stytchschemas.maven.api.ApiChanges;
import io.stytchschemas.maven.build.Comparison;
import io.stytchschemas.maven.build.Comparison.FaultySchemasException;
import io.stytchschemas.maven.git.GitRevision;
import io.stytchschemas.maven.git.GitRevision.GitException;
import io.stytchschemas.maven.source.SourceException;
import io.stytchschemas.processor.source.SchemaRoot;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Says how generated types change from one folder of schemas to another, or from one git revision
 * of the module to another. Annotations are those of the revision, or, where folders are compared,
 * of the module; where there are none, all schemas count.
 */
@Mojo(
    name = "diff",
    requiresProject = false,
    requiresDependencyResolution = ResolutionScope.COMPILE,
    threadSafe = true)
public final class DiffMojo extends SchemasMojo {

  /** The older folder of schemas. */
  @Parameter(property = "from")
  private @Nullable File from;

  /** The newer folder of schemas; the module's own where it is not set. */
  @Parameter(property = "to")
  private @Nullable File to;

  /** The older git revision. Takes the place of {@code from}. */
  @Parameter(property = "fromRevision")
  private @Nullable String fromRevision;

  /** The newer git revision; the files as they are now where it is not set. */
  @Parameter(property = "toRevision")
  private @Nullable String toRevision;

  /** Whether the build fails where code that uses the types may break. */
  @Parameter(property = "failOnBreaking", defaultValue = "false")
  private boolean failOnBreaking;

  /** One side of the comparison. */
  private record Side(SchemaModule module, String name) {}

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (isSkipped()) {
      return;
    }
    if (from == null && fromRevision == null) {
      throw new MojoExecutionException(
          "nothing to compare with: set -Dfrom=DIR, or -DfromRevision=REV, for the older schemas");
    }
    SchemaModule module = module();
    try {
      Side older = side(module, fromRevision, from);
      Side newer = side(module, toRevision, to);
      ApiChanges changes =
          Comparison.between(older.module(), older.name(), newer.module(), newer.name());
      show(changes, older.name(), newer.name());
    } catch (SourceException | GitException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    } catch (FaultySchemasException e) {
      throw new MojoFailureException(e.getMessage(), e);
    } catch (IOException e) {
      throw new MojoExecutionException(Failures.describe(e, module), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new MojoExecutionException("interrupted while git was running", e);
    }
  }

  private void show(ApiChanges changes, String older, String newer) throws MojoFailureException {
    say("from " + older + " to " + newer + ": " + changes.summary());
    changes.lines(Integer.MAX_VALUE).forEach(line -> say("  " + line));
    if (failOnBreaking && changes.breaking() > 0) {
      throw new MojoFailureException(
          changes.summary() + " from " + older + " to " + newer + " (failOnBreaking is set)");
    }
  }

  private Side side(SchemaModule module, @Nullable String revision, @Nullable File folder)
      throws IOException, GitException, InterruptedException, MojoExecutionException {
    if (revision != null) {
      return new Side(checkedOut(module, revision), revision);
    }
    if (folder == null) {
      return new Side(module, "the files as they are");
    }
    if (!folder.isDirectory()) {
      throw new MojoExecutionException(folder + " is no folder; name one that holds schemas");
    }
    TreeMap<String, String> options = new TreeMap<>(module.options());
    options.put(SchemaRoot.OPTION, folder.getAbsolutePath());
    return new Side(module.withOptions(options), folder.toString());
  }

  /** The module as a revision has it, as far as schemas are concerned. */
  private static SchemaModule checkedOut(SchemaModule module, String revision)
      throws IOException, GitException, InterruptedException {
    GitRevision git = GitRevision.of(module.base(), revision);
    Path target = module.memory().resolve("revisions").resolve(git.commit());
    SchemaModule old = module.movedTo(target);
    Files.createDirectories(target);
    String root = old.options().getOrDefault(SchemaRoot.OPTION, "src/main/stytch-schemas");
    git.extract(path -> isWanted(path, root), target);
    return old;
  }

  /** Annotations, schemas, and the build file by which the processor knows a module. */
  private static boolean isWanted(String path, String root) {
    return path.endsWith("package-info.java")
        || path.startsWith(root + '/')
        || path.endsWith(".json")
        || path.equals("pom.xml");
  }
}

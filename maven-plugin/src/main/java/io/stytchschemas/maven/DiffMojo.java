package io.stytchschemas.maven;

import io.stytchschemas.maven.build.Comparison;
import io.stytchschemas.maven.build.Comparison.FaultySchemasException;
import io.stytchschemas.maven.build.Comparison.Side;
import io.stytchschemas.maven.change.Change;
import io.stytchschemas.maven.change.Changes;
import io.stytchschemas.maven.git.GitRevision.GitException;
import io.stytchschemas.maven.module.SchemaModule;
import io.stytchschemas.maven.report.ChangeReport;
import io.stytchschemas.maven.report.ReportFormat;
import io.stytchschemas.maven.report.TextReport;
import io.stytchschemas.maven.source.SourceException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Says how generated types change from one folder of schemas to another, or from one git revision
 * of the module to another. Annotations are those of the revision, or, where folders are compared,
 * of the module; where neither side has any, all schemas count.
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

  /** The older git revision, in place of {@code from}. */
  @Parameter(property = "fromRevision")
  private @Nullable String fromRevision;

  /**
   * The newer git revision, in place of {@code to}; the files as they are now where neither is set.
   */
  @Parameter(property = "toRevision")
  private @Nullable String toRevision;

  /**
   * What fails the build: {@code true}, all that may break code; or kinds of change, with commas:
   * {@code order,json-name,limit}.
   */
  @Parameter(property = "failOnBreaking", defaultValue = "false")
  private String failOnBreaking = "false";

  /** The schema root, below the base directory; else that of the processor. */
  @Parameter(property = "stytchschemas.root")
  private @Nullable String schemaRoot;

  /** The schemas that count where nothing is annotated, named as in the annotation. */
  @Parameter(property = "schemas", defaultValue = ALL)
  private List<String> schemas = List.of(ALL);

  /** A file for the report: .txt, .md for a pull request, .json for tools, .html as a page. */
  @Parameter(property = "report")
  private @Nullable File report;

  @Override
  void run(SchemaModule module)
      throws IOException,
          SourceException,
          FaultySchemasException,
          MojoExecutionException,
          MojoFailureException {
    if (from == null && fromRevision == null) {
      throw new MojoExecutionException(
          "nothing to compare with: set -Dfrom=DIR, or -DfromRevision=REV, for the older schemas");
    }
    requireOne("from", from, fromRevision);
    requireOne("to", to, toRevision);
    FailOn failOn = FailOn.parse(failOnBreaking);
    ReportFormat format = format();
    try (Revisions revisions = new Revisions(project().getBasedir() == null)) {
      Side older = side(module, fromRevision, from, revisions);
      Side newer = side(module, toRevision, to, revisions);
      requirePart(older, newer);
      Changes changes = Comparison.between(older, newer);
      ChangeReport result = new ChangeReport(older.name(), newer.name(), changes);
      TextReport.lines(result).forEach(this::show);
      if (report != null && format != null) {
        Files.createDirectories(report.toPath().toAbsolutePath().resolveSibling("."));
        Files.writeString(report.toPath(), format.write(result));
      }
      fail(failOn, result);
    } catch (GitException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new MojoExecutionException("interrupted", e);
    }
  }

  private static void requireOne(String name, @Nullable File folder, @Nullable String revision)
      throws MojoExecutionException {
    if (folder != null && revision != null) {
      throw new MojoExecutionException(
          "both a folder and a revision are named: set one of -D"
              + name
              + " and -D"
              + name
              + "Revision");
    }
  }

  private @Nullable ReportFormat format() throws MojoExecutionException {
    ReportFormat format = report == null ? null : ReportFormat.of(report.getName());
    if (report != null && format == null) {
      throw new MojoExecutionException(
          "report: the ending of "
              + report.getName()
              + " tells no form; end it in one of "
              + ReportFormat.endings());
    }
    return format;
  }

  /** What was asked for is shown, even where "-q" hides the rest. */
  private void show(String line) {
    if (getLog().isInfoEnabled()) {
      say(line);
    } else {
      System.out.println(line);
    }
  }

  private static void fail(FailOn failOn, ChangeReport report) throws MojoFailureException {
    List<Change> fatal = failOn.among(report.changes());
    if (!fatal.isEmpty()) {
      throw new MojoFailureException(
          report.changes().summary()
              + " from "
              + report.from()
              + " to "
              + report.to()
              + " (failOnBreaking is set):\n  "
              + fatal.stream().map(Change::line).collect(Collectors.joining("\n  ")));
    }
  }

  private void requirePart(Side older, Side newer)
      throws IOException, SourceException, MojoExecutionException {
    boolean chosen = from != null || to != null || !schemas.equals(List.of(ALL));
    if (!chosen && isBystander(older.module()) && isBystander(newer.module())) {
      throw otherIsMeant();
    }
  }

  /** By the root that the side was given, which each revision may have elsewhere. */
  private boolean isBystander(SchemaModule side) throws IOException, SourceException {
    return isBystander(side, Roots.relative(side, null));
  }

  private Side side(
      SchemaModule module, @Nullable String revision, @Nullable File folder, Revisions revisions)
      throws IOException, GitException, InterruptedException, MojoExecutionException {
    if (revision != null) {
      return revisions.of(module, revision, Roots.chosen(module, schemaRoot), schemas);
    }
    if (folder == null) {
      return new Side(
          Roots.in(module, Roots.relative(module, schemaRoot)), "the files as they are", schemas);
    }
    if (!folder.isDirectory()) {
      throw new MojoExecutionException(folder + " is no folder; name one that holds schemas");
    }
    return new Side(Roots.in(module, folder.getAbsolutePath()), folder.toString(), schemas);
  }
}

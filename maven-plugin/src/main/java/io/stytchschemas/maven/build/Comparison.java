package io.stytchschemas.maven.build;

import io.stytchschemas.maven.SchemaModule;
import io.stytchschemas.maven.api.Api;
import io.stytchschemas.maven.change.Changes;
import io.stytchschemas.maven.input.Inputs;
import io.stytchschemas.maven.source.DeclarationParser;
import io.stytchschemas.maven.source.PackageInfo;
import io.stytchschemas.maven.source.SourceException;
import io.stytchschemas.processor.Generation;
import io.stytchschemas.processor.declaration.Declaration;
import io.stytchschemas.processor.diagnostic.Diagnostics;
import io.stytchschemas.processor.diagnostic.Report;
import io.stytchschemas.processor.plan.Plans;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares what two states of a module's schemas give. */
public final class Comparison {

  /** Thrown where one of the two cannot be compiled. The message is for users. */
  public static final class FaultySchemasException extends Exception {
    private static final long serialVersionUID = 1L;

    FaultySchemasException(String name, List<Report> errors) {
      super(
          "errors in "
              + name
              + ":\n  "
              + errors.stream().map(Report::toString).collect(Collectors.joining("\n  ")));
    }
  }

  private Comparison() {}

  /**
   * How the types change from one module to the other; a side without annotations stands for all
   * schemas that it has. Both are read at once.
   */
  public static Changes between(Side from, Side to)
      throws IOException, SourceException, FaultySchemasException, InterruptedException {
    ExecutorService other = Executors.newSingleThreadExecutor();
    try {
      Future<Api> before = other.submit(() -> api(from));
      Api after = api(to);
      return Changes.between(before.get(), after);
    } catch (ExecutionException e) {
      throw rethrown(e.getCause());
    } finally {
      other.shutdown();
    }
  }

  private static IllegalStateException rethrown(@Nullable Throwable cause)
      throws IOException, SourceException, FaultySchemasException {
    if (cause instanceof IOException failure) {
      throw failure;
    }
    if (cause instanceof SourceException fault) {
      throw fault;
    }
    if (cause instanceof FaultySchemasException faults) {
      throw faults;
    }
    return new IllegalStateException(cause);
  }

  /**
   * One side of a comparison.
   *
   * @param name for messages
   * @param schemas what counts where nothing is annotated, as the annotation would name it
   */
  public record Side(SchemaModule module, String name, List<String> schemas) {}

  /** The API of one side. */
  public static Api api(Side side) throws IOException, SourceException, FaultySchemasException {
    return Api.of(planned(side));
  }

  /** What is planned for one side. */
  public static Plans planned(Side side)
      throws IOException, SourceException, FaultySchemasException {
    SchemaModule module = side.module();
    List<Declaration> declared = DeclarationParser.parse(PackageInfo.find(module.sourceRoots()));
    Diagnostics problems = new Diagnostics();
    try (Inputs inputs = Inputs.of(module, problems)) {
      Plans planned =
          Generation.plan(
              declared.isEmpty() ? List.of(all(side.schemas())) : declared,
              inputs.record().files(),
              problems);
      List<Report> errors =
          problems.reports().stream().filter(report -> report.problem().isError()).toList();
      if (!errors.isEmpty()) {
        throw new FaultySchemasException(side.name(), errors);
      }
      return planned;
    }
  }

  /** For schemas that no annotation names: with its defaults. */
  private static Declaration all(List<String> schemas) {
    return new Declaration(
        "schemas",
        schemas,
        List.of(),
        List.of(),
        "",
        false,
        false,
        List.of(),
        List.of(),
        Declaration.DEFAULT_DIALECT,
        List.of());
  }
}

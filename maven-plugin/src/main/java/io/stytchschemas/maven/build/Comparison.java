package io.stytchschemas.maven.build;

import io.stytchschemas.maven.api.Api;
import io.stytchschemas.maven.change.Changes;
import io.stytchschemas.maven.input.Inputs;
import io.stytchschemas.maven.module.SchemaModule;
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
   * How the types change from one module to the other. Without annotations both stand for all
   * schemas that they have; beside one that has annotations, one that has none has no types. Both
   * are read at once.
   */
  public static Changes between(Side from, Side to)
      throws IOException, SourceException, FaultySchemasException, InterruptedException {
    List<Declaration> were = declared(from);
    List<Declaration> are = declared(to);
    boolean annotated = !were.isEmpty() || !are.isEmpty();
    ExecutorService other = Executors.newSingleThreadExecutor();
    try {
      Future<Api> before = other.submit(() -> api(from, annotated ? were : all(from)));
      Api after = api(to, annotated ? are : all(to));
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
   * @param schemas what counts where nothing is annotated, as the annotation would name it; empty
   *     where there is nothing
   */
  public record Side(SchemaModule module, String name, List<String> schemas) {}

  private static List<Declaration> declared(Side side) throws IOException, SourceException {
    return DeclarationParser.parse(PackageInfo.find(side.module().sourceRoots()));
  }

  private static Api api(Side side, List<Declaration> declarations)
      throws IOException, FaultySchemasException {
    return declarations.isEmpty() ? Api.NONE : Api.of(planned(side, declarations));
  }

  /** What is planned for one side. */
  public static Plans planned(Side side)
      throws IOException, SourceException, FaultySchemasException {
    List<Declaration> declared = declared(side);
    return planned(side, declared.isEmpty() ? all(side) : declared);
  }

  private static Plans planned(Side side, List<Declaration> declarations)
      throws IOException, FaultySchemasException {
    Diagnostics problems = new Diagnostics();
    try (Inputs inputs = Inputs.of(side.module(), problems)) {
      Plans planned = Generation.plan(declarations, inputs.record().files(), problems);
      if (problems.hasErrors()) {
        throw new FaultySchemasException(side.name(), problems.errors());
      }
      return planned;
    }
  }

  /** For schemas that no annotation names: with its defaults. */
  private static List<Declaration> all(Side side) {
    return side.schemas().isEmpty()
        ? List.of()
        : List.of(Declaration.of("schemas", side.schemas()));
  }
}

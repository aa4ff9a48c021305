package io.stytchschemas.maven.build;

import io.stytchschemas.maven.SchemaModule;
import io.stytchschemas.maven.api.Api;
import io.stytchschemas.maven.api.ApiChanges;
import io.stytchschemas.maven.source.DeclarationParser;
import io.stytchschemas.maven.source.PackageInfo;
import io.stytchschemas.maven.source.SourceException;
import io.stytchschemas.processor.declaration.Declaration;
import io.stytchschemas.processor.diagnostic.Report;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** Compares what two states of a module's schemas give. */
public final class Comparison {

  /** Thrown where one of the two cannot be compiled. The message is for users. */
  public static final class FaultySchemasException extends Exception {
    private static final long serialVersionUID = 1L;

    FaultySchemasException(String name, List<Report> errors) {
      super(
          name
              + " has errors:\n  "
              + errors.stream().map(Report::toString).collect(Collectors.joining("\n  ")));
    }
  }

  /** For a folder of schemas that no annotation names: all of them, with the defaults. */
  private static final Declaration ALL =
      new Declaration(
          "schemas",
          List.of("**.json"),
          List.of(),
          List.of(),
          "",
          false,
          false,
          List.of(),
          Declaration.DEFAULT_DIALECT,
          List.of());

  private Comparison() {}

  /**
   * How the types change from one module to the other; a side without annotations stands for all
   * schemas that it has.
   */
  public static ApiChanges between(
      SchemaModule from, String fromName, SchemaModule to, String toName)
      throws IOException, SourceException, FaultySchemasException {
    return ApiChanges.between(api(from, fromName), api(to, toName));
  }

  private static Api api(SchemaModule module, String name)
      throws IOException, SourceException, FaultySchemasException {
    List<Declaration> declared = DeclarationParser.parse(PackageInfo.find(module.sourceRoots()));
    Analysis analysis = Analysis.of(module, "", declared.isEmpty() ? List.of(ALL) : declared);
    if (analysis.isFaulty()) {
      throw new FaultySchemasException(name, analysis.errors());
    }
    return analysis.state().api();
  }
}

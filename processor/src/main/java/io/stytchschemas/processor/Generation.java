package io.stytchschemas.processor;

import com.palantir.javapoet.JavaFile;
import io.stytchschemas.processor.declaration.Declaration;
import io.stytchschemas.processor.declaration.Declarations;
import io.stytchschemas.processor.diagnostic.Diagnostics;
import io.stytchschemas.processor.diagnostic.Location;
import io.stytchschemas.processor.plan.PackagePlan;
import io.stytchschemas.processor.schema.SchemaDocument;
import io.stytchschemas.processor.schema.SchemaSet;
import io.stytchschemas.processor.source.InputFile;
import io.stytchschemas.processor.source.SchemaFiles;
import io.stytchschemas.processor.source.Sources;
import io.stytchschemas.processor.vocabulary.Linker;
import io.stytchschemas.processor.vocabulary.SchemaReader;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * From what annotations say to Java files. Called by the annotation processor and by the Maven
 * plugin alike; it knows neither.
 */
public final class Generation {

  /** Decides the Java types of schemas. */
  @FunctionalInterface
  public interface Planning {
    List<PackagePlan> plan(
        List<Declaration> declarations,
        List<SchemaDocument> documents,
        Sources sources,
        Diagnostics problems);
  }

  /** Spells a package's plan out. */
  @FunctionalInterface
  public interface Emitting {
    List<JavaFile> emit(PackagePlan plan);
  }

  /**
   * What was generated.
   *
   * @param packages empty where there were errors
   * @param inputs the files that were read, by path
   * @param namedBy gives the annotation value to which a file's problems belong
   */
  public record Result(
      List<GeneratedPackage> packages,
      List<InputFile> inputs,
      Function<String, @Nullable Location> namedBy) {}

  /** The Java files of one annotated package. */
  public record GeneratedPackage(PackagePlan plan, List<JavaFile> files) {}

  private final Planning planning;
  private final Emitting emitting;

  public Generation(Planning planning, Emitting emitting) {
    this.planning = planning;
    this.emitting = emitting;
  }

  /** Runs all stages; a stage with errors is the last. */
  public Result run(List<Declaration> declarations, SchemaFiles files, Diagnostics problems) {
    Declarations.check(declarations, problems);
    Sources sources = Sources.gather(declarations, files, problems);
    List<SchemaDocument> documents = read(declarations, sources, problems);
    List<PackagePlan> plans =
        problems.hasErrors()
            ? List.of()
            : planning.plan(declarations, documents, sources, problems);
    List<GeneratedPackage> packages =
        problems.hasErrors() ? List.of() : plans.stream().map(this::emit).toList();
    return new Result(packages, sources.inputs(), sources::namedBy);
  }

  /** Reads and links the schemas that packages name; more are read as references reach them. */
  private static List<SchemaDocument> read(
      List<Declaration> declarations, Sources sources, Diagnostics problems) {
    SchemaReader reader =
        new SchemaReader(
            problems,
            sources.finder(),
            source -> sources.dialect(source.path()),
            source -> sources.assertsFormats(source.path()));
    SchemaSet schemas = new SchemaSet(reader, sources.finder(), problems);
    for (Declaration declaration : declarations) {
      reader.expect(
          declaration.dialect(), Location.ofAnnotation(declaration.packageName(), "dialect"));
    }
    List<SchemaDocument> documents =
        sources.named().stream().map(schemas::add).filter(Objects::nonNull).toList();
    // Were a file missing, references to it would be reported as if they were wrong.
    if (sources.isComplete() && documents.size() == sources.named().size()) {
      Linker.link(documents, schemas, problems);
    }
    return documents;
  }

  private GeneratedPackage emit(PackagePlan plan) {
    return new GeneratedPackage(plan, emitting.emit(plan));
  }
}

package io.stytchschemas.processor;

import com.palantir.javapoet.ClassName;
import io.stytchschemas.processor.declaration.ClassLookup;
import io.stytchschemas.processor.declaration.Declaration;
import io.stytchschemas.processor.declaration.Declarations;
import io.stytchschemas.processor.diagnostic.Diagnostics;
import io.stytchschemas.processor.diagnostic.Location;
import io.stytchschemas.processor.emit.Emitter;
import io.stytchschemas.processor.emit.RuntimeTypes;
import io.stytchschemas.processor.index.ContentHash;
import io.stytchschemas.processor.index.IndexEntries;
import io.stytchschemas.processor.index.IndexFiles;
import io.stytchschemas.processor.index.TypeIndex;
import io.stytchschemas.processor.plan.GeneratedFile;
import io.stytchschemas.processor.plan.PackagePlan;
import io.stytchschemas.processor.plan.Plans;
import io.stytchschemas.processor.plan.SchemaPackage;
import io.stytchschemas.processor.plan.assembly.Planner;
import io.stytchschemas.processor.schema.SchemaDocument;
import io.stytchschemas.processor.source.FileTree.Kind;
import io.stytchschemas.processor.source.InputFile;
import io.stytchschemas.processor.source.SchemaFiles;
import io.stytchschemas.processor.source.Sources;
import io.stytchschemas.processor.vocabulary.link.Reach;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * From what annotations say to Java files. Called by the annotation processor and by the Maven
 * plugin alike; it knows neither.
 */
public final class Generation {

  /**
   * What was generated.
   *
   * @param plans what was decided on, before any of it was spelled out
   * @param packages empty where there were errors
   * @param inputs the files that were read, by path
   * @param namedBy gives the annotation value to which a file's problems belong
   */
  public record Result(
      Plans plans,
      List<GeneratedPackage> packages,
      List<InputFile> inputs,
      Function<String, @Nullable Location> namedBy) {}

  /**
   * What is written for one annotated package.
   *
   * @param resources the text of its index files, by their names below the class output
   */
  public record GeneratedPackage(
      PackagePlan plan, List<SourceFile> files, Map<String, String> resources) {}

  /** What the stages up to the plan hand over. */
  private record Stages(Sources sources, ContentHash hashes, Plans plans) {}

  private Generation() {}

  /** Runs the stages up to the plan, which costs a tenth of all. */
  public static Plans plan(
      List<Declaration> declarations, SchemaFiles files, Diagnostics problems) {
    return stages(declarations, files, ClassLookup.assuming(any -> true), problems).plans;
  }

  /** The packages whose schemas lead to those of some others. */
  public static Set<String> leadingTo(
      List<String> packageNames, List<Declaration> declarations, SchemaFiles files) {
    Diagnostics unheard = new Diagnostics();
    Sources sources = Sources.gather(declarations, files, unheard);
    List<SchemaPackage> packages = SchemaPackages.read(declarations, sources, unheard);
    Set<SchemaDocument> theirs = new HashSet<>();
    packages.stream()
        .filter(each -> packageNames.contains(each.declaration().packageName()))
        .forEach(each -> theirs.addAll(each.documents()));
    return packages.stream()
        .filter(
            each ->
                Reach.closure(each.documents(), Reach::from).stream().anyMatch(theirs::contains))
        .map(each -> each.declaration().packageName())
        .collect(Collectors.toSet());
  }

  /** Runs all stages, with every class of the class path in sight. */
  public static Result run(
      List<Declaration> declarations, SchemaFiles files, Diagnostics problems) {
    return run(declarations, files, ClassLookup.assuming(name -> isThere(name, files)), problems);
  }

  private static boolean isThere(ClassName name, SchemaFiles files) {
    String resource = name.reflectionName().replace('.', '/') + ".class";
    return files.resources().kind(resource) == Kind.FILE;
  }

  /**
   * Runs all stages; a stage with errors is the last.
   *
   * @param classes those that the code which is to be generated can see
   */
  public static Result run(
      List<Declaration> declarations,
      SchemaFiles files,
      ClassLookup classes,
      Diagnostics problems) {
    Stages stages = stages(declarations, files, classes, problems);
    IndexEntries entries = IndexEntries.of(stages.plans.generated(), stages.hashes);
    boolean databind = classes.isVisible(RuntimeTypes.JSON_VALUE);
    List<GeneratedPackage> packages = new ArrayList<>();
    for (PackagePlan plan : stages.plans.packages()) {
      List<SourceFile> sources =
          Emitter.emit(plan, stages.plans, databind).stream().map(SourceFile::of).toList();
      Declaration declaration = declaration(plan, declarations);
      List<InputFile> inputs = stages.sources.inputs(declaration);
      packages.add(
          new GeneratedPackage(plan, sources, IndexFiles.of(declaration, inputs, entries)));
    }
    return new Result(
        stages.plans, List.copyOf(packages), stages.sources.inputs(), stages.sources::namedBy);
  }

  private static Stages stages(
      List<Declaration> declarations,
      SchemaFiles files,
      ClassLookup classes,
      Diagnostics problems) {
    Declarations.check(declarations, problems);
    Sources sources = Sources.gather(declarations, files, problems);
    List<SchemaPackage> packages = SchemaPackages.read(declarations, sources, problems);
    TypeIndex index = new TypeIndex(files.resources(), classes::isVisible);
    ContentHash hashes = new ContentHash(sources);
    GeneratedFile.Finder elsewhere = document -> index.find(document, hashes);
    Plans plans = Planner.plan(packages, elsewhere, classes, problems);
    return new Stages(sources, hashes, plans);
  }

  private static Declaration declaration(PackagePlan plan, List<Declaration> declarations) {
    return declarations.stream()
        .filter(each -> each.packageName().equals(plan.name()))
        .findFirst()
        .orElseThrow();
  }
}

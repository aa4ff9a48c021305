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
import io.stytchschemas.processor.index.IndexEntry;
import io.stytchschemas.processor.index.IndexFiles;
import io.stytchschemas.processor.index.TypeIndex;
import io.stytchschemas.processor.plan.GeneratedFile;
import io.stytchschemas.processor.plan.PackagePlan;
import io.stytchschemas.processor.plan.Planner;
import io.stytchschemas.processor.plan.Plans;
import io.stytchschemas.processor.plan.SchemaPackage;
import io.stytchschemas.processor.schema.SchemaDocument;
import io.stytchschemas.processor.schema.SchemaSet;
import io.stytchschemas.processor.source.FileTree.Kind;
import io.stytchschemas.processor.source.InputFile;
import io.stytchschemas.processor.source.SchemaFiles;
import io.stytchschemas.processor.source.Sources;
import io.stytchschemas.processor.vocabulary.FormatBranches;
import io.stytchschemas.processor.vocabulary.Linker;
import io.stytchschemas.processor.vocabulary.LoopCheck;
import io.stytchschemas.processor.vocabulary.MetaSchemas;
import io.stytchschemas.processor.vocabulary.SchemaReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * From what annotations say to Java files. Called by the annotation processor and by the Maven
 * plugin alike; it knows neither.
 */
public final class Generation {

  /**
   * What was decided on, before any of it is spelled out.
   *
   * @param packages empty where there were errors
   * @param files the planned schema files, with the classes of their schemas
   */
  public record Planned(List<PackagePlan> packages, Map<SchemaDocument, GeneratedFile> files) {
    private static final Planned NOTHING = new Planned(List.of(), Map.of());
  }

  /**
   * What was generated.
   *
   * @param packages empty where there were errors
   * @param inputs the files that were read, by path
   * @param namedBy gives the annotation value to which a file's problems belong
   */
  public record Result(
      Planned planned,
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

  /** A compilation that has been planned, and what its code is made from. */
  private record Stage(
      Sources sources, ContentHash hashes, Plans plans, Map<String, Declaration> declarations) {}

  private Generation() {}

  /** Runs the stages up to the plan, which costs a tenth of all. */
  public static Planned plan(
      List<Declaration> declarations, SchemaFiles files, Diagnostics problems) {
    Sources sources = gather(declarations, files, problems);
    return planned(
        stage(declarations, sources, files, ClassLookup.assuming(any -> true), problems));
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
    Sources sources = gather(declarations, files, problems);
    Stage stage = stage(declarations, sources, files, classes, problems);
    return new Result(
        planned(stage),
        stage == null ? List.of() : generate(stage, classes.isVisible(RuntimeTypes.JSON_VALUE)),
        sources.inputs(),
        sources::namedBy);
  }

  private static Sources gather(
      List<Declaration> declarations, SchemaFiles files, Diagnostics problems) {
    Declarations.check(declarations, problems);
    return Sources.gather(declarations, files, problems);
  }

  /** Reads and links the schemas that packages name; more are read as references reach them. */
  private static List<SchemaDocument> read(
      List<Declaration> declarations, Sources sources, Diagnostics problems) {
    SchemaSet.Finder finder = MetaSchemas.beside(sources.finder());
    SchemaReader reader =
        new SchemaReader(
            problems,
            finder,
            source -> sources.dialect(source.path()),
            source -> sources.assertsFormats(source.path()));
    SchemaSet schemas = new SchemaSet(reader, finder, problems);
    for (Declaration declaration : declarations) {
      reader.expect(
          declaration.dialect(), Location.ofAnnotation(declaration.packageName(), "dialect"));
    }
    List<SchemaDocument> documents =
        sources.named().stream()
            .map(each -> schemas.add(each.source(), each.pointer()))
            .filter(Objects::nonNull)
            .toList();
    boolean isComplete = sources.isComplete() && documents.size() == sources.named().size();
    Linker.link(documents, schemas, isComplete, problems);
    reader.reportUnknown();
    LoopCheck.check(schemas.files(), problems);
    FormatBranches.check(schemas.files(), problems);
    return documents;
  }

  private static List<SchemaPackage> packages(
      List<Declaration> declarations, List<SchemaDocument> documents, Sources sources) {
    return declarations.stream()
        .map(
            declaration ->
                new SchemaPackage(
                    declaration,
                    documents.stream()
                        .filter(
                            each ->
                                declaration.equals(
                                    sources.owner(each.source().path(), each.pointer())))
                        .toList()))
        .toList();
  }

  /** Null where something is wrong with the schemas, or with the names that they give. */
  private static @Nullable Stage stage(
      List<Declaration> declarations,
      Sources sources,
      SchemaFiles files,
      ClassLookup classes,
      Diagnostics problems) {
    List<SchemaDocument> documents = read(declarations, sources, problems);
    List<SchemaPackage> packages = packages(declarations, documents, sources);
    if (problems.hasErrors()) {
      Planner.check(packages, classes, problems);
      return null;
    }
    TypeIndex index = new TypeIndex(files.resources(), classes::isVisible);
    ContentHash hashes = new ContentHash(sources);
    Plans plans =
        Planner.plan(
            packages,
            document -> index.find(ContentHash.key(document), hashes.of(document)),
            classes,
            problems);
    if (problems.hasErrors()) {
      return null;
    }
    Map<String, Declaration> byPackage =
        declarations.stream()
            .collect(Collectors.toMap(Declaration::packageName, Function.identity()));
    return new Stage(sources, hashes, plans, byPackage);
  }

  private static Planned planned(@Nullable Stage stage) {
    if (stage == null) {
      return Planned.NOTHING;
    }
    return new Planned(stage.plans().packages(), stage.plans().files());
  }

  private static List<GeneratedPackage> generate(Stage stage, boolean databind) {
    List<IndexEntry> entries = entries(stage.plans(), stage.hashes());
    return stage.plans().packages().stream()
        .map(
            plan ->
                new GeneratedPackage(
                    plan,
                    Emitter.emit(plan, stage.plans(), databind).stream()
                        .map(SourceFile::of)
                        .toList(),
                    index(
                        Objects.requireNonNull(stage.declarations().get(plan.name())),
                        stage.sources(),
                        entries)))
        .toList();
  }

  /** What other modules can use; of files that two packages have alike, the first's. */
  private static List<IndexEntry> entries(Plans plans, ContentHash hashes) {
    Map<List<String>, IndexEntry> entries = new LinkedHashMap<>();
    plans
        .generated()
        .forEach(
            (document, file) -> {
              String key = ContentHash.key(document);
              String hash = hashes.of(document);
              entries.putIfAbsent(List.of(key, hash), new IndexEntry(key, hash, file));
            });
    return List.copyOf(entries.values());
  }

  private static Map<String, String> index(
      Declaration declaration, Sources sources, List<IndexEntry> entries) {
    return IndexFiles.of(
        declaration,
        sources.inputs(declaration),
        entries.stream()
            .filter(entry -> entry.file().owner().packageName().equals(declaration.packageName()))
            .toList());
  }
}

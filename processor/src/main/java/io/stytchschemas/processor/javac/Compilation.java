package io.stytchschemas.processor.javac;

import io.stytchschemas.SchemaInputs;
import io.stytchschemas.StytchSchemas;
import io.stytchschemas.processor.Generation;
import io.stytchschemas.processor.Generation.GeneratedPackage;
import io.stytchschemas.processor.declaration.Declaration;
import io.stytchschemas.processor.declaration.TypeEntry;
import io.stytchschemas.processor.diagnostic.Diagnostics;
import io.stytchschemas.processor.diagnostic.Location;
import io.stytchschemas.processor.diagnostic.Problem;
import io.stytchschemas.processor.index.EarlierEntries;
import io.stytchschemas.processor.source.FileTree.Kind;
import io.stytchschemas.processor.source.Fingerprint;
import io.stytchschemas.processor.source.FolderTree;
import io.stytchschemas.processor.source.SchemaFiles;
import io.stytchschemas.processor.source.SchemaRoot;
import java.lang.annotation.Annotation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/** One compilation: the packages whose turn has come, round by round. */
public final class Compilation {
  private static final String OPTIONS = "stytchschemas.";

  private final ProcessingEnvironment environment;
  private final Set<String> waiting = new LinkedHashSet<>();
  private final List<SchemasDeclaration> known = new ArrayList<>();

  /** The types to be written of packages of which not all are, by package name. */
  private final Map<String, Set<String>> someTypes = new HashMap<>();

  public Compilation(ProcessingEnvironment environment) {
    this.environment = environment;
  }

  /**
   * Generates the types of the packages that came with a round. One that is not complete yet waits;
   * should it wait in vain, the compiler reports the constant that is missing, and the last round
   * the class.
   *
   * @param annotations those of ours that the round has
   */
  public void process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    for (Element element : annotated(StytchSchemas.class, annotations, round)) {
      waiting.add(((PackageElement) element).getQualifiedName().toString());
    }
    Elements elements = environment.getElementUtils();
    expectMarked(annotated(SchemaInputs.class, annotations, round), elements);
    List<SchemasDeclaration> ready = new ArrayList<>();
    for (String name : waiting) {
      PackageElement element = elements.getPackageElement(name);
      SchemasDeclaration declaration =
          element == null ? null : SchemasDeclaration.read(element, elements);
      if (declaration != null && (round.processingOver() || isComplete(declaration, elements))) {
        ready.add(declaration);
      }
    }
    if (!ready.isEmpty()) {
      ready.sort((a, b) -> a.packageName().compareTo(b.packageName()));
      ready.forEach(declaration -> waiting.remove(declaration.packageName()));
      known.addAll(ready);
      known.sort((a, b) -> a.packageName().compareTo(b.packageName()));
      generate(ready);
    }
  }

  /** Whether all classes are there that the annotation names; other processors may make some. */
  private static boolean isComplete(SchemasDeclaration declaration, Elements elements) {
    return declaration.declaration().types().stream()
        .map(TypeEntry::parse)
        .filter(Objects::nonNull)
        .allMatch(
            entry ->
                CompiledClasses.find(elements, declaration.element(), entry.className()) != null);
  }

  /** Looks for elements only where there are some: the round after has all that was generated. */
  private static Set<? extends Element> annotated(
      Class<? extends Annotation> annotation,
      Set<? extends TypeElement> annotations,
      RoundEnvironment round) {
    return annotations.stream()
            .anyMatch(each -> each.getQualifiedName().contentEquals(annotation.getName()))
        ? round.getElementsAnnotatedWith(annotation)
        : Set.of();
  }

  /**
   * A marker's package waits as if its annotation had come with the round, and not only its class
   * file was there. The other packages of the module are known, but not written again.
   */
  private void expectMarked(Set<? extends Element> markers, Elements elements) {
    Set<String> others = new TreeSet<>();
    for (Element marker : markers) {
      String marked = elements.getPackageOf(marker).getQualifiedName().toString();
      if (!isKnown(marked)) {
        SchemaInputs inputs = marker.getAnnotation(SchemaInputs.class);
        if (waiting.add(marked) && inputs.types().length > 0) {
          someTypes.put(marked, Set.of(inputs.types()));
        }
        others.addAll(List.of(inputs.packages()));
      }
    }
    others.removeAll(waiting);
    for (String name : others) {
      PackageElement element = isKnown(name) ? null : elements.getPackageElement(name);
      SchemasDeclaration declaration =
          element == null ? null : SchemasDeclaration.read(element, elements);
      if (declaration != null) {
        known.add(declaration);
      }
    }
  }

  private boolean isKnown(String packageName) {
    return known.stream().anyMatch(each -> each.packageName().equals(packageName));
  }

  /** Generates from all packages known, as schemas refer to one another; writes the new ones. */
  private void generate(List<SchemasDeclaration> ready) {
    Diagnostics problems = new Diagnostics();
    List<Declaration> declarations = known.stream().map(SchemasDeclaration::declaration).toList();
    Path classOutput = ClassOutput.find(environment.getFiler());
    FilerResources resources =
        new FilerResources(environment.getFiler(), environment.getElementUtils(), classOutput);
    FolderTree root = root(classOutput, problems);
    MessagerReport messages = new MessagerReport(environment.getMessager(), known);
    if (problems.hasErrors()) {
      messages.print(problems.reports(), file -> null);
      return;
    }
    ready.forEach(declaration -> checkOwnership(declaration.packageName(), resources, problems));
    if (classOutput != null) {
      EarlierEntries.remove(
          classOutput,
          ready.stream().map(SchemasDeclaration::packageName).collect(Collectors.toSet()));
    }
    Generation.Result result =
        Generation.run(
            declarations,
            new SchemaFiles(root, resources),
            new CompiledClasses(
                environment.getElementUtils(),
                environment.getTypeUtils(),
                ready.stream().map(SchemasDeclaration::element).toList()),
            problems);
    write(ready, result.packages(), new FilerOutput(environment.getFiler(), problems));
    messages.print(problems.reports(), result.namedBy());
    if (!problems.hasErrors()) {
      environment
          .getMessager()
          .printMessage(
              Diagnostic.Kind.NOTE,
              "stytch-schemas: "
                  + result.inputs().size()
                  + " schema files, fingerprint "
                  + Fingerprint.of(declarations, result.inputs()));
    }
  }

  private void write(
      List<SchemasDeclaration> ready, List<GeneratedPackage> packages, FilerOutput output) {
    Map<String, PackageElement> origins = new HashMap<>();
    ready.forEach(declaration -> origins.put(declaration.packageName(), declaration.element()));
    List<GeneratedPackage> wanted =
        packages.stream()
            .filter(generated -> origins.containsKey(generated.plan().name()))
            .map(this::wanted)
            .toList();
    wanted.forEach(output::removeEarlier);
    for (GeneratedPackage generated : wanted) {
      output.write(generated, Objects.requireNonNull(origins.get(generated.plan().name())));
    }
  }

  /** A package with those of its types that are to be written. */
  private GeneratedPackage wanted(GeneratedPackage generated) {
    Set<String> types = someTypes.getOrDefault(generated.plan().name(), Set.of());
    return types.isEmpty()
        ? generated
        : new GeneratedPackage(
            generated.plan(),
            generated.files().stream().filter(file -> types.contains(file.simpleName())).toList(),
            generated.resources());
  }

  /** The classes of two modules in one package hide one another. */
  private static void checkOwnership(
      String packageName, FilerResources resources, Diagnostics problems) {
    String list = packageName.replace('.', '/') + "/Schemas.class";
    if (resources.kind(list) == Kind.FILE) {
      problems.report(Problem.PACKAGE_OF_TWO_MODULES, Location.ofAnnotation(packageName));
    }
  }

  private @Nullable FolderTree root(@Nullable Path classOutput, Diagnostics problems) {
    for (String option : new TreeSet<>(environment.getOptions().keySet())) {
      if (option.startsWith(OPTIONS) && !option.equals(SchemaRoot.OPTION)) {
        problems.report(
            Problem.OPTION_UNKNOWN, Location.ofOption(option), "-A" + SchemaRoot.OPTION + "=DIR");
      }
    }
    return SchemaRoot.find(environment.getOptions().get(SchemaRoot.OPTION), classOutput, problems);
  }

  /** Reports that the processor failed: the compiler must not fail with it. */
  public void fail(Throwable failure) {
    Diagnostics problems = new Diagnostics();
    StackTraceElement[] trace = failure.getStackTrace();
    problems.report(
        Problem.INTERNAL,
        known.isEmpty()
            ? new Location("stytch-schemas", 0, 0, "")
            : Location.ofAnnotation(known.get(0).packageName()),
        failure + (trace.length == 0 ? "" : " at " + trace[0]));
    new MessagerReport(environment.getMessager(), known).print(problems.reports(), file -> null);
  }
}

package io.stytchschemas.processor.javac;

import io.stytchschemas.processor.Generation;
import io.stytchschemas.processor.Generation.GeneratedPackage;
import io.stytchschemas.processor.declaration.Declaration;
import io.stytchschemas.processor.diagnostic.Diagnostics;
import io.stytchschemas.processor.diagnostic.Location;
import io.stytchschemas.processor.diagnostic.Problem;
import io.stytchschemas.processor.index.EarlierEntries;
import io.stytchschemas.processor.plan.name.MemberNames;
import io.stytchschemas.processor.source.FileTree.Kind;
import io.stytchschemas.processor.source.Fingerprint;
import io.stytchschemas.processor.source.FolderTree;
import io.stytchschemas.processor.source.SchemaFiles;
import io.stytchschemas.processor.source.SchemaRoot;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.PackageElement;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/** Generates from all packages known, as schemas refer to one another; writes those of a round. */
final class RoundGeneration {
  private static final String OPTIONS = "stytchschemas.";

  private final ProcessingEnvironment environment;
  private final List<SchemasDeclaration> known;
  private final List<SchemasDeclaration> ready;
  private final Map<String, Set<String>> someTypes;
  private final Diagnostics problems = new Diagnostics();

  /**
   * @param ready those to be written
   * @param someTypes the types to be written of packages of which not all are, by package name
   */
  RoundGeneration(
      ProcessingEnvironment environment,
      List<SchemasDeclaration> known,
      List<SchemasDeclaration> ready,
      Map<String, Set<String>> someTypes) {
    this.environment = environment;
    this.known = known;
    this.ready = ready;
    this.someTypes = someTypes;
  }

  void generate() {
    Path classOutput = ClassOutput.find(environment.getFiler());
    FolderTree root = root(classOutput);
    MessagerReport messages = new MessagerReport(environment.getMessager(), known);
    if (problems.hasErrors()) {
      messages.print(problems.reports(), file -> null);
      return;
    }
    FilerResources resources = resources(classOutput);
    ready.forEach(declaration -> checkOwnership(declaration.packageName(), resources));
    if (classOutput != null) {
      EarlierEntries.remove(
          classOutput,
          ready.stream().map(SchemasDeclaration::packageName).collect(Collectors.toSet()));
    }
    List<Declaration> declarations = declarations();
    Generation.Result result =
        Generation.run(declarations, new SchemaFiles(root, resources), classes(), problems);
    write(result.packages());
    messages.print(problems.reports(), result.namedBy());
    if (!problems.hasErrors()) {
      tell(declarations, result);
    }
  }

  /** The packages whose schemas lead to those of some; none where the options are wrong. */
  Set<String> leadingTo(List<String> packageNames) {
    Path classOutput = ClassOutput.find(environment.getFiler());
    FolderTree root = root(classOutput);
    return problems.hasErrors()
        ? Set.of()
        : Generation.leadingTo(
            packageNames, declarations(), new SchemaFiles(root, resources(classOutput)));
  }

  private List<Declaration> declarations() {
    return known.stream().map(SchemasDeclaration::declaration).toList();
  }

  private FilerResources resources(@Nullable Path classOutput) {
    return new FilerResources(environment.getFiler(), environment.getElementUtils(), classOutput);
  }

  private @Nullable FolderTree root(@Nullable Path classOutput) {
    for (String option : new TreeSet<>(environment.getOptions().keySet())) {
      if (option.startsWith(OPTIONS) && !option.equals(SchemaRoot.OPTION)) {
        problems.report(
            Problem.OPTION_UNKNOWN, Location.ofOption(option), "-A" + SchemaRoot.OPTION + "=DIR");
      }
    }
    return SchemaRoot.find(environment.getOptions().get(SchemaRoot.OPTION), classOutput, problems);
  }

  /** The classes of two modules in one package hide one another. */
  private void checkOwnership(String packageName, FilerResources resources) {
    String list = packageName.replace('.', '/') + '/' + MemberNames.SCHEMAS + ".class";
    if (resources.kind(list) == Kind.FILE) {
      problems.report(Problem.PACKAGE_OF_TWO_MODULES, Location.ofAnnotation(packageName));
    }
  }

  private CompiledClasses classes() {
    return new CompiledClasses(
        environment.getElementUtils(),
        environment.getTypeUtils(),
        ready.stream().map(SchemasDeclaration::element).toList());
  }

  private void write(List<GeneratedPackage> packages) {
    Map<String, PackageElement> origins = new HashMap<>();
    ready.forEach(declaration -> origins.put(declaration.packageName(), declaration.element()));
    List<GeneratedPackage> wanted =
        packages.stream()
            .filter(generated -> origins.containsKey(generated.plan().name()))
            .map(this::wanted)
            .toList();
    FilerOutput output = new FilerOutput(environment.getFiler(), problems);
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

  private void tell(List<Declaration> declarations, Generation.Result result) {
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

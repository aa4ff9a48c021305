package io.stytchschemas.processor.javac;

import io.stytchschemas.SchemaInputs;
import io.stytchschemas.StytchSchemas;
import io.stytchschemas.processor.declaration.TypeEntry;
import io.stytchschemas.processor.diagnostic.Diagnostics;
import io.stytchschemas.processor.diagnostic.Location;
import io.stytchschemas.processor.diagnostic.Problem;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** One compilation: the packages whose turn has come, round by round. */
public final class Compilation {
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
    List<SchemasDeclaration> incomplete = new ArrayList<>();
    for (String name : waiting) {
      PackageElement element = elements.getPackageElement(name);
      SchemasDeclaration declaration =
          element == null ? null : SchemasDeclaration.read(element, elements);
      if (declaration != null) {
        boolean isReady = round.processingOver() || isComplete(declaration, elements);
        (isReady ? ready : incomplete).add(declaration);
      }
    }
    holdBack(ready, incomplete);
    if (!ready.isEmpty()) {
      ready.sort((a, b) -> a.packageName().compareTo(b.packageName()));
      ready.forEach(declaration -> waiting.remove(declaration.packageName()));
      known.addAll(ready);
      known.sort((a, b) -> a.packageName().compareTo(b.packageName()));
      new RoundGeneration(environment, known, ready, someTypes).generate();
    }
  }

  /**
   * Has those wait as well whose schemas lead to what an incomplete package is to have types for.
   */
  private void holdBack(List<SchemasDeclaration> ready, List<SchemasDeclaration> incomplete) {
    if (!ready.isEmpty() && !incomplete.isEmpty()) {
      List<SchemasDeclaration> all = new ArrayList<>(known);
      all.addAll(ready);
      all.addAll(incomplete);
      Set<String> held =
          new RoundGeneration(environment, all, ready, someTypes)
              .leadingTo(incomplete.stream().map(SchemasDeclaration::packageName).toList());
      ready.removeIf(declaration -> held.contains(declaration.packageName()));
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

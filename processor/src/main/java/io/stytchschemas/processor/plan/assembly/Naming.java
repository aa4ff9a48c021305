package io.stytchschemas.processor.plan.assembly;

import com.palantir.javapoet.ClassName;
import io.stytchschemas.processor.declaration.ClassLookup;
import io.stytchschemas.processor.declaration.Declaration;
import io.stytchschemas.processor.diagnostic.Diagnostics;
import io.stytchschemas.processor.plan.GeneratedFile;
import io.stytchschemas.processor.plan.SchemaPackage;
import io.stytchschemas.processor.plan.name.ChosenNames;
import io.stytchschemas.processor.plan.name.TopLevelNames;
import io.stytchschemas.processor.plan.place.Ownership;
import io.stytchschemas.processor.plan.shape.ChosenTypes;
import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.schema.SchemaDocument;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which files belong to which package, what their classes are called, and what else the annotations
 * choose.
 *
 * @param packages in the order of their names
 * @param chosen the names that each annotation chooses
 * @param values the classes that each chooses for values
 * @param names those of the classes of all files that some package owns, in the order of these
 */
record Naming(
    List<SchemaPackage> packages,
    Ownership ownership,
    PerPackage<ChosenNames> chosen,
    PerPackage<ChosenTypes> values,
    Map<SchemaDocument, ClassName> names) {

  /**
   * Reports files that two packages name, classes that do not fit, and names and keys that clash.
   */
  static Naming of(
      List<SchemaPackage> packages,
      GeneratedFile.Finder elsewhere,
      ClassLookup lookup,
      Diagnostics problems) {
    List<SchemaPackage> sorted =
        packages.stream()
            .sorted(Comparator.comparing(each -> each.declaration().packageName()))
            .toList();
    Ownership ownership = new Ownership(sorted, elsewhere, problems);
    PerPackage<ChosenNames> chosen = PerPackage.make(sorted, ownership, ChosenNames::new);
    PerPackage<ChosenTypes> values =
        PerPackage.make(sorted, ownership, each -> new ChosenTypes(each, lookup, problems));
    Map<SchemaDocument, ClassName> names = new LinkedHashMap<>();
    for (SchemaPackage each : sorted) {
      names.putAll(names(each, ownership, chosen, problems));
    }
    return new Naming(sorted, ownership, chosen, values, Collections.unmodifiableMap(names));
  }

  private static Map<SchemaDocument, ClassName> names(
      SchemaPackage owner,
      Ownership ownership,
      PerPackage<ChosenNames> chosen,
      Diagnostics problems) {
    String packageName = owner.declaration().packageName();
    TopLevelNames topLevel =
        new TopLevelNames(owner.declaration(), chosen.named(packageName), problems);
    Map<SchemaDocument, ClassName> names = new LinkedHashMap<>();
    Stream.concat(owner.documents().stream(), ownership.reached(packageName).stream())
        .filter(document -> ownership.packageOf(document).equals(packageName))
        .forEach(
            document ->
                names.put(
                    document,
                    ClassName.get(
                        packageName,
                        ownership.elsewhere(document) == null
                            ? topLevel.claim(document)
                            : topLevel.claimParts(document))));
    topLevel.reportClashes(ListedKeys.reportClashes(owner, problems));
    topLevel.reportUnused();
    return names;
  }

  /**
   * Reports what is wrong with names and keys of documents and with classes for values, where
   * faults of schemas leave no plan to be made: all depend on the annotations, titles and ids
   * alone.
   */
  static void check(List<SchemaPackage> packages, ClassLookup lookup, Diagnostics problems) {
    for (SchemaPackage each : packages) {
      Declaration declaration = each.declaration();
      new ChosenTypes(declaration, lookup, problems);
      TopLevelNames names = new TopLevelNames(declaration, new ChosenNames(declaration), problems);
      each.documents().forEach(names::claim);
      names.reportClashes(ListedKeys.reportClashes(each, problems));
    }
  }

  <T> PerPackage<T> perPackage(Function<Declaration, T> making) {
    return PerPackage.make(packages, ownership, making);
  }

  /** The name that an annotation chooses for what stands at a schema; null for none. */
  @Nullable String chosen(Schema schema) {
    return chosen.of(schema).of(schema.document(), schema.location().pointer());
  }

  /** Reports, once all is typed, what of the annotations was of no use. */
  void reportUnused(Diagnostics problems) {
    chosen.all().forEach(each -> each.reportUnused(problems));
    values.all().forEach(each -> each.reportUnused(problems));
  }
}

package io.stytchschemas.processor.plan.assembly;

import io.stytchschemas.json.Spellings;
import io.stytchschemas.processor.declaration.Declaration;
import io.stytchschemas.processor.declaration.Rule;
import io.stytchschemas.processor.diagnostic.Diagnostics;
import io.stytchschemas.processor.diagnostic.Location;
import io.stytchschemas.processor.diagnostic.Problem;
import io.stytchschemas.processor.plan.SchemaPackage;
import io.stytchschemas.processor.plan.place.Ownership;
import io.stytchschemas.processor.plan.place.Place;
import io.stytchschemas.processor.plan.place.Places;
import io.stytchschemas.processor.plan.shape.Children;
import io.stytchschemas.processor.plan.shape.Meanings;
import io.stytchschemas.processor.plan.shape.NamesBeside;
import io.stytchschemas.processor.plan.shape.Overlaps;
import io.stytchschemas.processor.plan.shape.Shapes;
import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.schema.SchemaDocument;
import io.stytchschemas.processor.vocabulary.applicator.PropertiesKeyword;
import io.stytchschemas.processor.vocabulary.validation.NullableKeyword;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Warns of what schemas and types do to documents, and their authors may not expect. */
final class Warnings {
  private final List<SchemaPackage> packages;
  private final Ownership ownership;
  private final Typing typing;

  /** The packages that drop what their schemas do not name. */
  private final Set<String> losing;

  Warnings(Naming naming, Typing typing) {
    this.packages = naming.packages();
    this.ownership = naming.ownership();
    this.typing = typing;
    this.losing =
        packages.stream()
            .map(SchemaPackage::declaration)
            .filter(declaration -> !declaration.keepUnknown())
            .map(Declaration::packageName)
            .collect(Collectors.toSet());
  }

  void report(Diagnostics problems) {
    Places places = typing.places();
    Shapes shapes = typing.classes().shapes();
    Overlaps overlaps = new Overlaps(places, shapes);
    typing
        .declaring()
        .forEach(
            (type, place) -> {
              if (losing.contains(type.packageName())) {
                overlaps.check(place, problems);
              }
            });
    Predicate<Schema> isLosing = schema -> losing.contains(ownership.packageOfClass(schema));
    Set<Place> typed = typing.classes().discovery().typed();
    NamesBeside namesBeside = new NamesBeside(places, shapes, isLosing);
    Meanings meanings = new Meanings(places, shapes);
    typed.forEach(
        place -> {
          namesBeside.check(place, problems);
          meanings.check(place, problems);
        });
    new Children(places, shapes, isLosing).check(typed, problems);
    reportNullable(problems);
    packages.forEach(each -> reportRules(each.declaration(), problems));
  }

  /** A rule that is bound to a property which no schema has is one that is switched off. */
  private void reportRules(Declaration declaration, Diagnostics problems) {
    Set<String> properties =
        ownership.documents().stream()
            .filter(each -> ownership.packageOf(each).equals(declaration.packageName()))
            .flatMap(document -> document.schemas().stream())
            .flatMap(schema -> PropertiesKeyword.of(schema).keySet().stream())
            .collect(Collectors.toSet());
    for (int i = 0; i < declaration.rules().size(); i++) {
      Location at = Location.ofAnnotation(declaration.packageName(), "rules", i);
      Rule.properties(declaration.rules().get(i)).stream()
          .filter(property -> !properties.contains(property))
          .forEach(
              property ->
                  problems.report(
                      Problem.ENTRY_UNUSED, at, property, missing(property, properties)));
    }
  }

  private static String missing(String property, Set<String> others) {
    return "no schema of this package has that property"
        + Spellings.hint(Spellings.nearest(property, others.stream()));
  }

  private void reportNullable(Diagnostics problems) {
    ownership.documents().stream()
        .sorted(Comparator.comparing(SchemaDocument::path))
        .flatMap(document -> document.schemas().stream())
        .filter(
            schema ->
                NullableKeyword.isIn(schema)
                    && !typing.nulls().allows(typing.places().natural(schema)))
        .forEach(schema -> NullableKeyword.warn(schema, problems));
  }
}

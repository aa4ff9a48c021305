package io.stytchschemas.processor.plan.assembly;

import io.stytchschemas.processor.plan.GeneratedFile;
import io.stytchschemas.processor.plan.JavaType.Declared;
import io.stytchschemas.processor.plan.PackagePlan;
import io.stytchschemas.processor.plan.Plans;
import io.stytchschemas.processor.plan.SchemaPackage;
import io.stytchschemas.processor.plan.SchemaPlan;
import io.stytchschemas.processor.plan.check.BranchChecks;
import io.stytchschemas.processor.plan.home.Classes;
import io.stytchschemas.processor.plan.place.Place;
import io.stytchschemas.processor.plan.type.SecretUnions;
import io.stytchschemas.processor.plan.type.TypePlanner;
import io.stytchschemas.processor.schema.SchemaDocument;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Puts the plan of a compilation together, file by file, as far as its checks lead. */
final class Assembly {
  private final Naming naming;
  private final Typing typing;
  private final Checking checking;
  private final SchemaPlanner schemas;
  private final Map<SchemaDocument, SchemaPlan> plans = new LinkedHashMap<>();

  private Assembly(Naming naming, Typing typing, FileClasses files, Checking checking) {
    this.naming = naming;
    this.typing = typing;
    this.checking = checking;
    this.schemas = new SchemaPlanner(typing, files, checking.findings(), types());
  }

  static Plans of(Naming naming, Typing typing, FileClasses files, Checking checking) {
    return new Assembly(naming, typing, files, checking).assemble();
  }

  private TypePlanner types() {
    Classes classes = typing.classes();
    return new TypePlanner(
        typing.places(),
        classes.shapes(),
        typing.types(),
        classes.homes(),
        typing.docs(),
        checking.distinguishing(),
        classes.supertypes()::of,
        typing.records()::of,
        new SecretUnions(
            classes.discovery().typed(), typing.places(), classes.shapes(), typing.records()::of),
        new BranchChecks(typing.places(), checking.checks()));
  }

  private Plans assemble() {
    naming.packages().forEach(each -> documents(each).forEach(this::add));
    // Checks may lead to files of which nothing else is needed, and so to further ones.
    for (int before = -1; before < plans.size(); ) {
      before = plans.size();
      checking.checks().build().forEach(this::add);
    }
    Map<SchemaDocument, GeneratedFile> generated = generated();
    return new Plans(
        naming.packages().stream().map(this::plan).toList(),
        generated,
        files(generated),
        checking.checks().homes(),
        checking.asked(typing));
  }

  /** What a package names, and what else has classes in it. */
  private Stream<SchemaDocument> documents(SchemaPackage owner) {
    return Stream.concat(
        owner.documents().stream(),
        naming.ownership().reached(owner.declaration().packageName()).stream()
            .filter(document -> !typing.classes().discovery().classes(document).isEmpty()));
  }

  private void add(SchemaDocument document) {
    if (!plans.containsKey(document)) {
      plans.put(document, schemas.plan(document));
      Place root = typing.root(document);
      if (typing.typed().containsKey(root)) {
        checking.checks().add(root);
      }
    }
  }

  private PackagePlan plan(SchemaPackage owner) {
    String name = owner.declaration().packageName();
    return new PackagePlan(
        name,
        owner.documents().stream()
            .filter(document -> naming.ownership().packageOf(document).equals(name))
            .map(plans::get)
            .toList(),
        naming.ownership().reached(name).stream().map(plans::get).filter(Objects::nonNull).toList(),
        naming.values().named(name).used());
  }

  private Map<SchemaDocument, GeneratedFile> generated() {
    Map<SchemaDocument, GeneratedFile> generated = new LinkedHashMap<>();
    plans.forEach(
        (document, plan) -> {
          if (naming.ownership().elsewhere(document) == null) {
            generated.put(document, generated(document, plan));
          }
        });
    return Collections.unmodifiableMap(generated);
  }

  private GeneratedFile generated(SchemaDocument document, SchemaPlan plan) {
    Map<String, Declared> byPointer = new TreeMap<>();
    for (Place place : typing.classes().discovery().classes(document)) {
      if (place.alternative() == null) {
        byPointer.put(
            place.schema().location().pointer(), typing.classes().homes().declared(place));
      }
    }
    return new GeneratedFile(
        plan.owner(), checking.checks().hasWhole(document), plan.direct(), byPointer);
  }

  private Map<SchemaDocument, GeneratedFile> files(Map<SchemaDocument, GeneratedFile> generated) {
    Map<SchemaDocument, GeneratedFile> files = new LinkedHashMap<>();
    for (SchemaDocument document : plans.keySet()) {
      GeneratedFile elsewhere = naming.ownership().elsewhere(document);
      files.put(document, elsewhere == null ? generated.get(document) : elsewhere);
    }
    return Collections.unmodifiableMap(files);
  }
}

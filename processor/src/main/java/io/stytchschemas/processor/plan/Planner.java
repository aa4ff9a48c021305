package io.stytchschemas.processor.plan;

import com.palantir.javapoet.ClassName;
import io.stytchschemas.processor.declaration.Declaration;
import io.stytchschemas.processor.diagnostic.Diagnostics;
import io.stytchschemas.processor.plan.Homes.FileNames;
import io.stytchschemas.processor.plan.JavaType.Declared;
import io.stytchschemas.processor.plan.JavaType.Scalar;
import io.stytchschemas.processor.plan.Shape.Field;
import io.stytchschemas.processor.plan.Shape.RecordShape;
import io.stytchschemas.processor.plan.TypePlan.HolderPlan;
import io.stytchschemas.processor.plan.TypePlan.MethodRef;
import io.stytchschemas.processor.schema.DynamicScope;
import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.schema.SchemaDocument;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Decides every class, component, type and name of a compilation. First all is named ({@link
 * #validator}, {@link #typeOf}), then {@link #plan} gives the whole.
 *
 * <p>A file that no package names, and only references reach, belongs to the first package that
 * reaches it. It gets classes for what is reached, and is not listed in {@code Schemas}.
 */
public final class Planner {
  private final List<SchemaPackage> packages;
  private final Ownership ownership;
  private final Places places;
  private final Map<SchemaDocument, FileNames> names = new LinkedHashMap<>();
  private final Classes classes;
  private final JavaTypes types;
  private final DocsPlanner docs;
  private final Map<String, RecordPlanner> records = new HashMap<>();
  private final Map<Place, JavaType> typed;
  private final Directness directness;

  /**
   * Names everything.
   *
   * @param packages the annotated packages with their schemas, linked
   * @param elsewhere finds what other modules have generated
   * @param problems takes what is wrong with names; then the plan must not be used
   */
  public Planner(
      List<SchemaPackage> packages, GeneratedFile.Finder elsewhere, Diagnostics problems) {
    this.packages =
        packages.stream()
            .sorted(Comparator.comparing(each -> each.declaration().packageName()))
            .toList();
    this.ownership = new Ownership(this.packages, elsewhere, problems);
    this.places = new Places(ownership.documents());
    Map<String, ChosenNames> chosen = new HashMap<>();
    for (SchemaPackage each : this.packages) {
      chosen.put(each.declaration().packageName(), new ChosenNames(each.declaration()));
    }
    this.packages.forEach(
        each -> name(each, chosenBy(each.declaration().packageName(), chosen), problems));
    this.classes =
        Classes.settle(
            this.packages,
            ownership,
            places,
            names,
            schema ->
                chosenBy(ownership.packageOf(schema), chosen)
                    .of(schema.document(), schema.location().pointer()));
    Shapes shapes = classes.shapes();
    this.types = new JavaTypes(places, shapes, new Nulls(places), classes.homes());
    this.docs = new DocsPlanner(places);
    for (SchemaPackage each : this.packages) {
      Declaration declaration = each.declaration();
      records.put(
          declaration.packageName(),
          new RecordPlanner(
              places,
              shapes,
              types,
              docs,
              new ComponentNames(chosenBy(declaration.packageName(), chosen), problems),
              declaration));
    }
    this.typed = typed();
    nameComponents();
    this.packages.forEach(
        each -> chosenBy(each.declaration().packageName(), chosen).reportUnused(problems));
    this.directness = new Directness(places, ownership, shapes, classes.discovery(), typed);
  }

  private static ChosenNames chosenBy(String packageName, Map<String, ChosenNames> chosen) {
    return Objects.requireNonNull(chosen.get(packageName));
  }

  /** Names the components now, so that what is wrong with names is known before there is a plan. */
  private void nameComponents() {
    for (Place place : classes.discovery().typed()) {
      if (ownership.classElsewhere(place.schema()) == null
          && classes.shapes().of(place) instanceof RecordShape record) {
        records(place.schema()).names().of(place.schema(), record);
      }
    }
  }

  private void name(SchemaPackage owner, ChosenNames chosen, Diagnostics problems) {
    String packageName = owner.declaration().packageName();
    TopLevelNames topLevel = new TopLevelNames(owner.declaration(), chosen, problems);
    Stream.concat(owner.documents().stream(), ownership.reached(packageName).stream())
        .filter(document -> ownership.packageOf(document).equals(packageName))
        .forEach(
            document ->
                names.put(
                    document,
                    Homes.fileNames(
                        packageName,
                        ownership.elsewhere(document) == null
                            ? topLevel.claim(document)
                            : topLevel.claimParts(document))));
    topLevel.reportUnused();
  }

  private Map<Place, JavaType> typed() {
    Map<Place, JavaType> found = new LinkedHashMap<>();
    for (Place place : classes.discovery().typed()) {
      found.put(place, types.of(place));
    }
    for (Place place : classes.discovery().typed()) {
      if (ownership.classElsewhere(place.schema()) == null
          && classes.shapes().of(place) instanceof RecordShape record) {
        for (Field field : record.fields()) {
          if (records(place.schema()).typeOf(field) == Scalar.CLAIMS) {
            field.places().forEach(claims -> found.put(claims, Scalar.CLAIMS));
          }
        }
      }
    }
    return found;
  }

  private RecordPlanner records(Schema schema) {
    return Objects.requireNonNull(records.get(ownership.packageOf(schema)));
  }

  /**
   * The validator class of a file that a package owns, whether classes are planned for it or not.
   */
  public ClassName validator(SchemaDocument document) {
    FileNames file = names.get(document);
    if (file == null) {
      throw new IllegalArgumentException(document.source().path() + " has not been reached");
    }
    return file.validator();
  }

  /** What another module has for a file; null where it has nothing. */
  public @Nullable GeneratedFile elsewhere(SchemaDocument document) {
    return ownership.elsewhere(document);
  }

  /**
   * The Java type of the values of a schema that is applied in a scope; null where they are only
   * ever looked at as plain values, or as values of another schema's type.
   */
  public @Nullable JavaType typeOf(Schema schema, DynamicScope scope) {
    return typed.get(places.at(schema, scope));
  }

  /** Where Stytch's rules bind in a file. */
  public StytchBindings bindings(SchemaDocument document) {
    RecordPlanner planner = records.get(ownership.packageOf(document));
    return planner == null ? StytchBindings.of(List.of()) : planner.bindings();
  }

  /**
   * The plan of every package.
   *
   * @param checks names the method that checks a plain value against a schema
   */
  public Plans plan(BiFunction<Schema, DynamicScope, MethodRef> checks) {
    TypePlanner planner =
        new TypePlanner(
            places,
            classes.shapes(),
            types,
            classes.homes(),
            docs,
            classes.supertypes().byBranch(),
            this::records,
            place -> checks.apply(place.schema(), place.scope()));
    Map<SchemaDocument, SchemaPlan> byDocument = new LinkedHashMap<>();
    List<PackagePlan> plans =
        packages.stream().map(each -> plan(each, planner, byDocument)).toList();
    return new Plans(plans, byDocument);
  }

  /** What of a planned file other modules can use; null where it is but parts of another's. */
  public @Nullable GeneratedFile generated(SchemaDocument document, SchemaPlan plan) {
    if (ownership.elsewhere(document) != null) {
      return null;
    }
    Map<String, Declared> byPointer = new TreeMap<>();
    for (Schema schema : classes.discovery().classes(document)) {
      byPointer.put(schema.location().pointer(), classes.homes().declared(schema));
    }
    return new GeneratedFile(plan.validator(), plan.direct(), byPointer);
  }

  private PackagePlan plan(
      SchemaPackage each, TypePlanner planner, Map<SchemaDocument, SchemaPlan> byDocument) {
    String name = each.declaration().packageName();
    List<SchemaPlan> named =
        each.documents().stream()
            .filter(document -> ownership.packageOf(document).equals(name))
            .map(document -> byDocument.computeIfAbsent(document, any -> plan(any, planner)))
            .toList();
    List<SchemaPlan> reached =
        ownership.reached(name).stream()
            .filter(document -> !classes.discovery().classes(document).isEmpty())
            .map(document -> byDocument.computeIfAbsent(document, any -> plan(any, planner)))
            .toList();
    return new PackagePlan(name, named, reached);
  }

  private SchemaPlan plan(SchemaDocument document, TypePlanner planner) {
    FileNames file = Objects.requireNonNull(names.get(document));
    Place root = places.natural(document.root());
    JavaType type = typed.getOrDefault(root, Scalar.PLAIN);
    TypePlan declaration = declaration(document, file, planner);
    return new SchemaPlan(
        id(document.root()),
        document.identifiers(),
        type,
        typed.containsKey(root) ? types.isNullable(root) : true,
        declaration,
        declaration == null ? codecInSchemas(file.type()) : declaration.codec(),
        file.validator(),
        directness.isDirect(root));
  }

  /** "$id" of its file as written, or the file's path; of a part, with its JSON Pointer. */
  static String id(Schema schema) {
    SchemaDocument document = schema.document();
    String id = document.identifiers().get(0);
    String below = schema.location().pointer().substring(document.pointer().length());
    // An identifier that has a fragment itself is that of a part: the pointer leads on from there.
    return below.isEmpty() || id.contains("#") ? id + below : id + '#' + below;
  }

  private static ClassName codecInSchemas(ClassName type) {
    return ClassName.get(type.packageName(), "Schemas", type.simpleName() + "Codec");
  }

  /** The top-level class of a file; null where it needs none. */
  private @Nullable TypePlan declaration(
      SchemaDocument document, FileNames file, TypePlanner planner) {
    Schema top = classes.top(document, places);
    if (top != null) {
      return planner.plan(top);
    }
    List<Schema> nested = classes.homes().nestedIn(document);
    return nested.isEmpty()
        ? null
        : new HolderPlan(file.type(), docs.ofClass(document.root()), planner.planAll(nested));
  }
}

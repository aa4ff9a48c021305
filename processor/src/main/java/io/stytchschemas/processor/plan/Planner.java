package io.stytchschemas.processor.plan;

import com.palantir.javapoet.ClassName;
import io.stytchschemas.processor.declaration.ClassLookup;
import io.stytchschemas.processor.declaration.Declaration;
import io.stytchschemas.processor.diagnostic.Diagnostics;
import io.stytchschemas.processor.plan.JavaType.Declared;
import io.stytchschemas.processor.plan.JavaType.Scalar;
import io.stytchschemas.processor.plan.PassPlan.OfEnum;
import io.stytchschemas.processor.plan.PassPlan.OfText;
import io.stytchschemas.processor.plan.PassPlan.OfType;
import io.stytchschemas.processor.plan.TypePlan.HolderPlan;
import io.stytchschemas.processor.plan.check.CheckPlanner;
import io.stytchschemas.processor.plan.check.StytchRules;
import io.stytchschemas.processor.plan.home.Classes;
import io.stytchschemas.processor.plan.home.JavaTypes;
import io.stytchschemas.processor.plan.name.ChosenNames;
import io.stytchschemas.processor.plan.name.TopLevelNames;
import io.stytchschemas.processor.plan.place.Nulls;
import io.stytchschemas.processor.plan.place.Ownership;
import io.stytchschemas.processor.plan.place.Place;
import io.stytchschemas.processor.plan.place.Places;
import io.stytchschemas.processor.plan.shape.ChosenTypes;
import io.stytchschemas.processor.plan.shape.ScalarShapes;
import io.stytchschemas.processor.plan.shape.Shape;
import io.stytchschemas.processor.plan.shape.Shape.EnumShape;
import io.stytchschemas.processor.plan.shape.Shape.Field;
import io.stytchschemas.processor.plan.shape.Shape.RecordShape;
import io.stytchschemas.processor.plan.shape.Shape.TupleShape;
import io.stytchschemas.processor.plan.shape.Shape.UnionShape;
import io.stytchschemas.processor.plan.shape.Shapes;
import io.stytchschemas.processor.plan.told.Findings;
import io.stytchschemas.processor.plan.told.TypedChecks;
import io.stytchschemas.processor.plan.type.BranchNames;
import io.stytchschemas.processor.plan.type.ComponentNames;
import io.stytchschemas.processor.plan.type.DocsPlanner;
import io.stytchschemas.processor.plan.type.RecordPlanner;
import io.stytchschemas.processor.plan.type.SecretUnions;
import io.stytchschemas.processor.plan.type.TypePlanner;
import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.schema.SchemaDocument;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Decides every class, component, type and name of a compilation. First all is named, then {@link
 * #plan} gives the whole.
 *
 * <p>A file that no package names, and only references reach, belongs to the first package that
 * reaches it. It gets classes for what is reached, and is not listed in {@code Schemas}.
 */
public final class Planner {
  private final List<SchemaPackage> packages;
  private final Ownership ownership;
  private final Places places;
  private final Map<SchemaDocument, ClassName> names = new LinkedHashMap<>();
  private final Classes classes;
  private final JavaTypes types;
  private final DocsPlanner docs;
  private final Map<String, RecordPlanner> records = new HashMap<>();
  private final Map<String, ChosenTypes> values = new LinkedHashMap<>();
  private final Map<Place, JavaType> typed;
  private final Map<ClassName, Place> declaring = new LinkedHashMap<>();
  private final BranchNames branchNames;
  private final Findings told;
  private final CheckPlanner checks;

  /**
   * Names everything.
   *
   * @param packages the annotated packages with their schemas, linked
   * @param elsewhere finds what other modules have generated
   * @param lookup finds the classes that annotations choose for values
   * @param problems takes what is wrong with names; then the plan must not be used
   */
  public Planner(
      List<SchemaPackage> packages,
      GeneratedFile.Finder elsewhere,
      ClassLookup lookup,
      Diagnostics problems) {
    this.packages =
        packages.stream()
            .sorted(Comparator.comparing(each -> each.declaration().packageName()))
            .toList();
    this.ownership = new Ownership(this.packages, elsewhere, problems);
    this.places = new Places(ownership.documents());
    Map<String, ChosenNames> chosen = new HashMap<>();
    for (SchemaPackage each : this.packages) {
      values.put(
          each.declaration().packageName(), new ChosenTypes(each.declaration(), lookup, problems));
      chosen.put(each.declaration().packageName(), new ChosenNames(each.declaration()));
    }
    this.packages.forEach(
        each -> name(each, chosenBy(each.declaration().packageName(), chosen), problems));
    ScalarShapes scalars =
        new ScalarShapes(schema -> Objects.requireNonNull(values.get(ownership.packageOf(schema))));
    this.classes =
        Classes.settle(
            this.packages,
            ownership,
            places,
            scalars,
            names,
            schema ->
                chosenBy(ownership.packageOf(schema), chosen)
                    .of(schema.document(), schema.location().pointer()));
    Shapes shapes = classes.shapes();
    Nulls nulls = new Nulls(places);
    this.types = new JavaTypes(places, shapes, nulls, classes.homes(), scalars);
    this.docs = new DocsPlanner(places, names);
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
    values.values().forEach(each -> each.reportUnused(problems));
    ownership.documents().forEach(document -> declare(document, problems));
    new Warnings(this.packages, ownership, places, nulls, classes).report(declaring, problems);
    StytchRules rules = new StytchRules(places, this::bindings);
    this.branchNames = new BranchNames(places, shapes, ownership, this::records);
    this.told =
        new TypedChecks(
                places,
                shapes,
                types,
                ownership,
                nulls,
                rules,
                branchNames,
                this::records,
                declaring,
                typed)
            .findings();
    this.checks =
        new CheckPlanner(
            places, this::codec, this::owner, checked()::get, ownership::elsewhere, rules);
  }

  /**
   * The types whose codecs have their checks. The class of a file checks the whole of that, be it
   * of a definition in it.
   */
  private Map<Place, ClassName> checked() {
    Map<Place, ClassName> checked = new HashMap<>();
    declaring.forEach(
        (name, place) -> {
          boolean isNested = name.enclosingClassName() != null;
          boolean isRoot = place.equals(places.natural(place.schema().document().root()));
          if (ownership.classElsewhere(place.schema()) == null && (isNested || isRoot)) {
            checked.put(place, name);
          }
        });
    return checked;
  }

  /**
   * Reports what is wrong with names of documents and with classes for values, where faults of
   * schemas leave no plan to be made: both depend on the annotations and on titles alone.
   */
  public static void check(List<SchemaPackage> packages, ClassLookup lookup, Diagnostics problems) {
    for (SchemaPackage each : packages) {
      Declaration declaration = each.declaration();
      new ChosenTypes(declaration, lookup, problems);
      TopLevelNames names = new TopLevelNames(declaration, new ChosenNames(declaration), problems);
      each.documents().forEach(names::claim);
      names.reportClashes();
    }
  }

  private static ChosenNames chosenBy(String packageName, Map<String, ChosenNames> chosen) {
    return Objects.requireNonNull(chosen.get(packageName));
  }

  /** Names the components now, so that what is wrong with names is known before there is a plan. */
  private void nameComponents() {
    for (Place place : classes.discovery().typed()) {
      if (ownership.classElsewhere(place.schema()) == null) {
        Shape shape = classes.shapes().of(place);
        if (shape instanceof RecordShape object) {
          records(place.schema()).names().of(place, object.fields());
        } else if (shape instanceof TupleShape tuple) {
          records(place.schema()).names().of(place, tuple.items());
        }
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
                    ClassName.get(
                        packageName,
                        ownership.elsewhere(document) == null
                            ? topLevel.claim(document)
                            : topLevel.claimParts(document))));
    topLevel.reportClashes();
    topLevel.reportUnused();
  }

  private void declare(SchemaDocument document, Diagnostics problems) {
    classes.requireRoom(document, problems);
    for (Place place : classes.discovery().classes(document)) {
      declaring.put(classes.homes().nameOf(place), place);
    }
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

  /** What another module has for a file; null where it has nothing. */
  public @Nullable GeneratedFile elsewhere(SchemaDocument document) {
    return ownership.elsewhere(document);
  }

  /** The plan of every package. */
  public Plans plan() {
    TypePlanner planner =
        new TypePlanner(
            places,
            classes.shapes(),
            types,
            classes.homes(),
            docs,
            branchNames,
            classes.supertypes()::of,
            this::records,
            new SecretUnions(classes.discovery().typed(), classes.shapes(), this::records),
            checks);
    Map<SchemaDocument, SchemaPlan> plans = new LinkedHashMap<>();
    for (SchemaPackage each : packages) {
      each.documents().forEach(document -> add(document, planner, plans));
      ownership.reached(each.declaration().packageName()).stream()
          .filter(document -> !classes.discovery().classes(document).isEmpty())
          .forEach(document -> add(document, planner, plans));
    }
    // Checks may lead to files of which nothing else is needed, and so to further ones.
    for (int before = -1; before < plans.size(); ) {
      before = plans.size();
      checks.build().forEach(document -> add(document, planner, plans));
    }
    return new Plans(
        packages.stream().map(each -> plan(each, plans)).toList(), plans, checks.homes(), asked());
  }

  private void add(
      SchemaDocument document, TypePlanner planner, Map<SchemaDocument, SchemaPlan> plans) {
    if (!plans.containsKey(document)) {
      plans.put(document, plan(document, planner));
      Place root = places.natural(document.root());
      if (typed.containsKey(root)) {
        checks.add(root);
      }
    }
  }

  /** Where Stytch's rules bind in a file. */
  private StytchBindings bindings(SchemaDocument document) {
    RecordPlanner planner = records.get(ownership.packageOf(document));
    return planner == null ? StytchBindings.of(List.of()) : planner.bindings();
  }

  private Map<ClassName, OfType> asked() {
    Map<ClassName, OfType> asked = new LinkedHashMap<>();
    declaring.forEach(
        (name, place) -> {
          Declared type = classes.homes().declared(place);
          if (told.isTold(place, type)) {
            Shape shape = classes.shapes().of(place);
            if (shape instanceof RecordShape || shape instanceof TupleShape) {
              asked.put(name, told.ofRecord(place, type));
            } else if (shape instanceof UnionShape) {
              asked.put(name, told.ofUnion(place, type));
            } else if (shape instanceof EnumShape) {
              asked.put(name, new OfEnum());
            }
          }
        });
    return asked;
  }

  /** What of a planned file other modules can use; null where it is but parts of another's. */
  public @Nullable GeneratedFile generated(SchemaDocument document, SchemaPlan plan) {
    if (ownership.elsewhere(document) != null) {
      return null;
    }
    Map<String, Declared> byPointer = new TreeMap<>();
    for (Place place : classes.discovery().classes(document)) {
      if (place.alternative() == null) {
        byPointer.put(place.schema().location().pointer(), classes.homes().declared(place));
      }
    }
    return new GeneratedFile(plan.owner(), checks.hasWhole(document), plan.direct(), byPointer);
  }

  private PackagePlan plan(SchemaPackage each, Map<SchemaDocument, SchemaPlan> plans) {
    String name = each.declaration().packageName();
    return new PackagePlan(
        name,
        each.documents().stream()
            .filter(document -> ownership.packageOf(document).equals(name))
            .map(plans::get)
            .toList(),
        ownership.reached(name).stream().map(plans::get).filter(Objects::nonNull).toList(),
        Objects.requireNonNull(values.get(name)).used());
  }

  private SchemaPlan plan(SchemaDocument document, TypePlanner planner) {
    ClassName name = Objects.requireNonNull(names.get(document));
    Place root = places.natural(document.root());
    JavaType type = typed.getOrDefault(root, Scalar.PLAIN);
    boolean isTold = typed.containsKey(root) && told.isTold(root, type);
    List<PassPlan> asked = isTold ? told.asked(root, type) : List.of();
    // The codec of an enumeration asks for its values, and nothing that stands beside them.
    boolean asksMore = isDeclared(document) && asked.stream().anyMatch(OfText.class::isInstance);
    return new SchemaPlan(
        id(document.root()),
        document.identifiers(),
        type,
        typed.containsKey(root) ? types.isNullable(root) : true,
        declaration(document, name, planner),
        codec(document),
        isTold && !asksMore,
        asked,
        isDeclared(document) ? Docs.NONE : docs.ofProperty(List.of(root), type));
  }

  /** "$id" of its file as written, or the file's path; of a part, with its JSON Pointer. */
  public static String id(Schema schema) {
    SchemaDocument document = schema.document();
    String id = document.identifiers().get(0);
    String below = schema.location().pointer().substring(document.pointer().length());
    // An identifier that has a fragment itself is that of a part: the pointer leads on from there.
    return below.isEmpty() || id.contains("#") ? id + below : id + '#' + below;
  }

  /** The class that reads and writes the values of a file, and has its checks. */
  private ClassName codec(SchemaDocument document) {
    ClassName name = Objects.requireNonNull(names.get(document));
    return isDeclared(document)
        ? name.nestedClass("Codec")
        : ClassName.get(name.packageName(), "Schemas", name.simpleName() + SchemaPlan.PLAIN_CODEC);
  }

  /** The class that has a file's schema as a constant. */
  private ClassName owner(SchemaDocument document) {
    return isDeclared(document) ? Objects.requireNonNull(names.get(document)) : codec(document);
  }

  private boolean isDeclared(SchemaDocument document) {
    return classes.top(document, places) != null || !classes.homes().nestedIn(document).isEmpty();
  }

  /** The top-level class of a file; null where it needs none. */
  private @Nullable TypePlan declaration(
      SchemaDocument document, ClassName name, TypePlanner planner) {
    Place top = classes.top(document, places);
    if (top != null) {
      return planner.plan(top);
    }
    List<Place> nested = classes.homes().nestedIn(document);
    return nested.isEmpty()
        ? null
        : new HolderPlan(
            name, docs.ofClass(places.natural(document.root())), planner.planAll(nested));
  }
}

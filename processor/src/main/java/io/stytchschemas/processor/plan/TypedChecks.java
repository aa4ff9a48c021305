package io.stytchschemas.processor.plan;

import com.palantir.javapoet.ClassName;
import io.stytchschemas.processor.plan.JavaType.Declared;
import io.stytchschemas.processor.plan.JavaType.ListOf;
import io.stytchschemas.processor.plan.JavaType.MapOf;
import io.stytchschemas.processor.plan.JavaType.Scalar;
import io.stytchschemas.processor.plan.PassPlan.Claims;
import io.stytchschemas.processor.plan.PassPlan.Duration;
import io.stytchschemas.processor.plan.PassPlan.Each;
import io.stytchschemas.processor.plan.PassPlan.Finite;
import io.stytchschemas.processor.plan.PassPlan.Holds;
import io.stytchschemas.processor.plan.PassPlan.OfRecord;
import io.stytchschemas.processor.plan.PassPlan.OfUnion;
import io.stytchschemas.processor.plan.PassPlan.Peer;
import io.stytchschemas.processor.plan.PassPlan.Untold;
import io.stytchschemas.processor.plan.Shape.EnumShape;
import io.stytchschemas.processor.plan.Shape.Field;
import io.stytchschemas.processor.plan.Shape.Option;
import io.stytchschemas.processor.plan.Shape.RecordShape;
import io.stytchschemas.processor.plan.Shape.UnionShape;
import io.stytchschemas.processor.plan.TypePlan.UnknownPlan;
import io.stytchschemas.processor.schema.Keyword;
import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.vocabulary.Assertion;
import io.stytchschemas.processor.vocabulary.Form;
import io.stytchschemas.processor.vocabulary.Told;
import io.stytchschemas.processor.vocabulary.applicator.AdditionalPropertiesKeyword;
import io.stytchschemas.processor.vocabulary.applicator.BranchesKeyword;
import io.stytchschemas.processor.vocabulary.applicator.ItemsKeyword;
import io.stytchschemas.processor.vocabulary.applicator.PropertiesKeyword;
import io.stytchschemas.processor.vocabulary.validation.EnumKeyword;
import io.stytchschemas.processor.vocabulary.validation.RequiredKeyword;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Decides of which schemas typed values tell the whole verdict, and what they have to be asked for
 * it. All that a schema asserts of a value must be seen to: by the Java type, by a condition, or
 * where a part of the value is asked; one assertion that is not makes a document check of the
 * whole. A part that does not tell, and need not be there, is asked whether it is.
 */
final class TypedChecks {
  private final Places places;
  private final Shapes shapes;
  private final JavaTypes types;
  private final Ownership ownership;
  private final ToldUnions unions;
  private final StytchRules rules;
  private final Vacuity vacuity;
  private final Function<Schema, RecordPlanner> records;
  private final Map<ClassName, Place> declaring;
  private final Forms forms;
  private final Map<Node, Finding> findings = new LinkedHashMap<>();
  private final Deque<Node> toVisit = new ArrayDeque<>();

  /** Each is asked for once for each of its components. */
  private final Map<Node, OfRecord> ofRecords = new HashMap<>();

  /** Schemas that values of a type must match. */
  private record Node(Place place, JavaType type) {}

  /** What is to be asked of the values of a node. */
  private static final class Finding {
    /** Whether it tells all, with what it leads to in any case. */
    boolean told = true;

    /** Whether it, or what it leads to, has anything to ask. */
    boolean asks;

    final List<PassPlan> own = new ArrayList<>();

    /** The elements of a list or the values of a map. */
    final List<Node> elements = new ArrayList<>();

    /** The branches of a union. */
    final List<Node> branches = new ArrayList<>();

    /** What the type's own codec asks. */
    @Nullable Node peer;

    @Nullable RecordFinding record;

    /** Of what every value has: it must tell, too. */
    List<Node> certain() {
      List<Node> certain = new ArrayList<>();
      if (peer != null) {
        certain.add(peer);
      }
      if (record != null) {
        record.required.forEach(
            property -> certain.addAll(record.components.getOrDefault(property, List.of())));
      }
      return certain;
    }

    List<Node> inner() {
      List<Node> inner = new ArrayList<>(elements);
      inner.addAll(branches);
      if (peer != null) {
        inner.add(peer);
      }
      if (record != null) {
        record.components.values().forEach(inner::addAll);
        inner.addAll(record.unknown);
      }
      return inner;
    }
  }

  private static final class RecordFinding {
    final Map<String, List<Node>> components = new LinkedHashMap<>();
    final Set<String> required = new HashSet<>();
    final Map<String, PassPlan> rules = new LinkedHashMap<>();
    final List<Node> unknown = new ArrayList<>();
    final Set<String> sessions = new LinkedHashSet<>();
    @Nullable String claims;
    boolean closed;
  }

  /**
   * @param declaring the place that each class stands for
   */
  TypedChecks(
      Places places,
      Shapes shapes,
      JavaTypes types,
      Ownership ownership,
      Nulls nulls,
      StytchRules rules,
      Function<Schema, RecordPlanner> records,
      Map<ClassName, Place> declaring,
      Map<Place, JavaType> typed) {
    this.places = places;
    this.shapes = shapes;
    this.types = types;
    this.ownership = ownership;
    this.rules = rules;
    this.vacuity = new Vacuity(places, rules);
    this.unions = new ToldUnions(places, shapes, nulls, vacuity);
    this.records = records;
    this.declaring = declaring;
    this.forms = new Forms(this::isEnum);
    typed.forEach((place, type) -> toVisit.add(new Node(place, type)));
    while (!toVisit.isEmpty()) {
      visit(toVisit.remove());
    }
    spread();
  }

  /** Whether typed values of a place tell all. */
  boolean isTold(Place place, JavaType type) {
    return finding(new Node(place, type)).told;
  }

  /** What values of a place have to be asked, where they tell all. */
  List<PassPlan> asked(Place place, JavaType type) {
    return asked(List.of(new Node(place, type)));
  }

  /** What a record has to be asked that stands for a place. */
  OfRecord ofRecord(Place place, Declared type) {
    return ofRecords.computeIfAbsent(new Node(place, type), this::ofRecord);
  }

  private OfRecord ofRecord(Node node) {
    RecordFinding found = finding(node).record;
    if (found == null) {
      throw new IllegalArgumentException(node.place.schema() + " is no record");
    }
    Map<String, List<PassPlan>> components = new LinkedHashMap<>();
    found.components.forEach(
        (property, nodes) -> {
          List<PassPlan> asked = new ArrayList<>(asked(nodes));
          if (found.rules.containsKey(property)) {
            asked.add(found.rules.get(property));
          }
          if (!asked.isEmpty()) {
            components.put(property, List.copyOf(asked));
          }
        });
    return new OfRecord(
        Collections.unmodifiableMap(components),
        found.claims,
        List.copyOf(found.sessions),
        asked(found.unknown),
        found.closed);
  }

  /** What a union has to be asked that stands for a place. */
  OfUnion ofUnion(Place place, Declared type) {
    return new OfUnion(
        finding(new Node(place, type)).branches.stream()
            .map(branch -> asked(List.of(branch)))
            .toList());
  }

  private List<PassPlan> asked(List<Node> nodes) {
    Set<PassPlan> asked = new LinkedHashSet<>();
    for (Node node : nodes) {
      Finding found = finding(node);
      if (!found.told) {
        return List.of(new Untold());
      }
      if (!found.asks) {
        continue;
      }
      if (found.record != null || !found.branches.isEmpty()) {
        asked.add(new Peer((Declared) node.type));
      }
      if (found.peer != null) {
        asked.addAll(asked(List.of(found.peer)));
      }
      asked.addAll(found.own);
      List<PassPlan> ofElements = asked(found.elements);
      if (!ofElements.isEmpty()) {
        asked.add(new Each(node.type, ofElements));
      }
    }
    return List.copyOf(asked);
  }

  private Finding finding(Node node) {
    Finding found = findings.get(node);
    if (found == null) {
      throw new IllegalStateException(node.place.schema() + " has not been visited");
    }
    return found;
  }

  private void visit(Node node) {
    if (findings.containsKey(node)) {
      return;
    }
    Finding finding = new Finding();
    findings.put(node, finding);
    find(node, finding);
    toVisit.addAll(finding.inner());
  }

  /** What does not tell spreads to all that certainly has it; what asks, to all that may. */
  private void spread() {
    spread(Finding::certain, finding -> !finding.told, finding -> finding.told = false);
    spread(
        Finding::inner, finding -> finding.asks || !finding.told, finding -> finding.asks = true);
  }

  private void spread(
      Function<Finding, List<Node>> leads, Predicate<Finding> has, Consumer<Finding> give) {
    Map<Node, List<Finding>> reachedFrom = new HashMap<>();
    Map<Finding, Node> nodes = new IdentityHashMap<>();
    Deque<Node> spreading = new ArrayDeque<>();
    findings.forEach(
        (node, finding) -> {
          nodes.put(finding, node);
          leads
              .apply(finding)
              .forEach(
                  inner ->
                      reachedFrom.computeIfAbsent(inner, any -> new ArrayList<>()).add(finding));
          if (has.test(finding)) {
            spreading.add(node);
          }
        });
    while (!spreading.isEmpty()) {
      for (Finding before : reachedFrom.getOrDefault(spreading.remove(), List.of())) {
        if (!has.test(before)) {
          give.accept(before);
          spreading.add(nodes.get(before));
        }
      }
    }
  }

  private void find(Node node, Finding finding) {
    if (node.type == Scalar.PLAIN) {
      finding.told = vacuity.isVacuous(node.place);
    } else if (node.type instanceof Declared declared) {
      findDeclared(node, declared, finding);
    } else {
      if (node.type == Scalar.DOUBLE || node.type == Scalar.FLOAT) {
        finding.own.add(new Finite(node.type == Scalar.FLOAT));
      }
      for (Place part : places.definite(node.place)) {
        findIn(part, node.type, finding);
      }
    }
    finding.asks |= !finding.own.isEmpty();
  }

  private void findIn(Place part, JavaType type, Finding finding) {
    Form form = forms.of(type);
    if (part.schema().isNever() || !rules.of(part.schema()).isEmpty()) {
      finding.told = false;
    }
    for (Assertion assertion : assertions(part, form, finding)) {
      switch (assertion.told(form)) {
        case BY_TYPE -> {}
        case BY_VALUE -> {
          finding.own.add(new Holds(assertion, form));
          finding.told &= type != Scalar.CLAIMS;
        }
        case BY_PARTS -> {}
        case BY_DOCUMENT -> finding.told &= vacuity.isVacuous(assertion, part);
      }
    }
    addElements(part, type, finding);
  }

  private void addElements(Place part, JavaType type, Finding finding) {
    Schema items = ItemsKeyword.of(part.schema());
    if (type instanceof ListOf list && items != null) {
      finding.elements.add(new Node(places.step(part, items), list.element()));
    }
    Schema additional = AdditionalPropertiesKeyword.of(part.schema());
    if (forms.of(type) == Form.MAP && additional != null) {
      JavaType value = type instanceof MapOf map ? map.value() : Scalar.PLAIN;
      finding.elements.add(new Node(places.step(part, additional), value));
    }
  }

  /**
   * The assertions about values of a form; those that only apply what the place's own parts are
   * left out, for the parts are looked at as well.
   */
  private List<Assertion> assertions(Place part, Form form, Finding finding) {
    List<Assertion> assertions = new ArrayList<>();
    for (Keyword keyword : part.schema().keywords()) {
      if (keyword instanceof Assertion assertion
          && (assertion.type() == null || assertion.type() == form.jsonType())
          && !part.isReplaced(keyword)) {
        if (!Places.isPart(keyword, part.schema())) {
          assertions.add(assertion);
        } else if (keyword == part.schema().keyword(BranchesKeyword.ONE_OF.keyword())) {
          finding.told &= unions.hasOneOfNull(part);
        }
      }
    }
    return assertions;
  }

  private void findDeclared(Node node, Declared type, Finding finding) {
    Place own =
        ownership.isElsewhere(type) ? shapes.declaring(node.place) : declaring.get(type.name());
    if (own == null) {
      finding.told = false;
    } else if (ownership.classElsewhere(own.schema()) != null) {
      findElsewhere(own, type, finding);
      findOutside(node.place, own, finding);
    } else if (shapes.of(own) instanceof EnumShape shape) {
      findEnum(node.place, own, shape, finding);
    } else if (!node.place.equals(own)) {
      finding.peer = new Node(own, type);
      findOutside(node.place, own, finding);
    } else if (shapes.of(own) instanceof RecordShape shape) {
      finding.record = findRecord(own, shape, finding);
    } else if (shapes.of(own) instanceof UnionShape shape) {
      findUnion(own, shape, finding);
    } else {
      finding.told = false;
    }
  }

  private boolean isEnum(Declared type) {
    Place own = declaring.get(type.name());
    return own != null && shapes.of(own) instanceof EnumShape;
  }

  private void findElsewhere(Place own, Declared type, Finding finding) {
    GeneratedFile file = ownership.elsewhere(own.schema().document());
    finding.told &= file != null && file.direct() && own.schema() == own.schema().document().root();
    finding.own.add(new Peer(type));
  }

  private void findEnum(Place place, Place own, EnumShape shape, Finding finding) {
    for (Place part : places.definite(own)) {
      finding.told &= !part.schema().isNever();
      for (Assertion assertion : assertions(part, Form.ENUM, finding)) {
        boolean same =
            assertion == part.schema().keyword(EnumKeyword.ENUM.keyword())
                && shape.values().equals(EnumKeyword.strings(part.schema()));
        if (same) {
          finding.own.add(new Holds(assertion, Form.ENUM));
        } else if (assertion.told(Form.ENUM) != Told.BY_TYPE) {
          finding.told = false;
        }
      }
    }
    findOutside(place, own, Form.ENUM, finding);
  }

  private void findUnion(Place own, UnionShape shape, Finding finding) {
    finding.told &= unions.areTold(own, shape);
    for (Option option : shape.options()) {
      finding.branches.add(new Node(option.place(), types.of(option.place(), option.held())));
    }
  }

  private void findOutside(Place place, Place own, Finding finding) {
    if (shapes.of(own) instanceof UnionShape union) {
      for (Place part : outside(place, own)) {
        finding.told &= rules.of(part.schema()).isEmpty() && unions.saysNoMore(part, union);
      }
    } else {
      findOutside(place, own, Form.RECORD, finding);
    }
  }

  /** What applies beside the schema that a class stands for. */
  private List<Place> outside(Place place, Place own) {
    Set<Place> inside = new HashSet<>(places.definite(own));
    return places.definite(place).stream().filter(part -> !inside.contains(part)).toList();
  }

  /** There may be nothing outside but types, or it is too much. */
  private void findOutside(Place place, Place own, Form form, Finding finding) {
    for (Place part : outside(place, own)) {
      finding.told &= !part.schema().isNever() && rules.of(part.schema()).isEmpty();
      for (Assertion assertion : assertions(part, form, finding)) {
        boolean required = assertion == part.schema().keyword(RequiredKeyword.REQUIRED.keyword());
        boolean byType = assertion.told(form) == Told.BY_TYPE && !required;
        finding.told &= byType || vacuity.isVacuous(assertion, part);
      }
    }
  }

  private RecordFinding findRecord(Place own, RecordShape shape, Finding finding) {
    RecordPlanner planner = records.apply(own.schema());
    RecordFinding record = new RecordFinding();
    for (Field field : shape.fields()) {
      JavaType type = planner.typeOf(field);
      List<Node> nodes = new ArrayList<>();
      field.places().forEach(place -> nodes.add(new Node(place, type)));
      record.components.put(field.property(), nodes);
      if (field.required()) {
        record.required.add(field.property());
      }
    }
    UnknownPlan unknown = planner.unknown(own, shape);
    for (Place part : places.definite(own)) {
      finding.told &= !part.schema().isNever();
      for (Assertion assertion : assertions(part, Form.RECORD, finding)) {
        boolean told = assertion.told(Form.RECORD) != Told.BY_DOCUMENT;
        finding.told &= told || vacuity.isVacuous(assertion, part);
      }
      addUnnamed(part, shape, planner, unknown, record);
      addRules(part, shape, planner, record, finding);
    }
    finding.asks |= record.closed || record.claims != null || !record.rules.isEmpty();
    return record;
  }

  /**
   * What {@code additionalProperties} says of components that {@code properties} beside it lacks.
   */
  private void addUnnamed(
      Place part,
      RecordShape shape,
      RecordPlanner planner,
      @Nullable UnknownPlan unknown,
      RecordFinding record) {
    Schema additional = AdditionalPropertiesKeyword.of(part.schema());
    if (additional == null || ObjectPlanner.isAnything(additional)) {
      return;
    }
    Place place = places.step(part, additional);
    Set<String> named = PropertiesKeyword.of(part.schema()).keySet();
    for (Field field : shape.fields()) {
      if (!named.contains(field.property())) {
        record
            .components
            .getOrDefault(field.property(), List.of())
            .add(new Node(place, planner.typeOf(field)));
      }
    }
    if (unknown != null && additional.isNever()) {
      record.closed = true;
    } else if (unknown != null) {
      record.unknown.add(new Node(place, unknown.value()));
    }
  }

  private void addRules(
      Place part, RecordShape shape, RecordPlanner planner, RecordFinding record, Finding finding) {
    StytchRules.Bound bound = rules.of(part.schema());
    Field duration = bound.duration() == null ? null : shape.field(bound.duration());
    if (duration != null) {
      JavaType type = planner.typeOf(duration);
      finding.told &= type == Scalar.INT || type == Scalar.LONG;
      record.rules.put(duration.property(), new Duration());
    }
    Field claims = bound.claims() == null ? null : shape.field(bound.claims());
    if (claims != null) {
      finding.told &= planner.typeOf(claims) == Scalar.CLAIMS;
      record.rules.put(claims.property(), new Claims(bound.reserved() != null));
    }
    if (bound.asksForSession()) {
      record.claims = bound.claims();
      record.sessions.addAll(bound.sessions());
    }
  }
}

package io.stytchschemas.processor.plan.pass;

import io.stytchschemas.processor.plan.JavaType;
import io.stytchschemas.processor.plan.JavaType.ListOf;
import io.stytchschemas.processor.plan.JavaType.MapOf;
import io.stytchschemas.processor.plan.JavaType.Scalar;
import io.stytchschemas.processor.plan.PassPlan.Claims;
import io.stytchschemas.processor.plan.PassPlan.Duration;
import io.stytchschemas.processor.plan.PassPlan.Holds;
import io.stytchschemas.processor.plan.TypePlan.UnknownPlan;
import io.stytchschemas.processor.plan.check.StytchRules;
import io.stytchschemas.processor.plan.pass.Finding.Node;
import io.stytchschemas.processor.plan.pass.Finding.RecordFinding;
import io.stytchschemas.processor.plan.place.Nulls;
import io.stytchschemas.processor.plan.place.Place;
import io.stytchschemas.processor.plan.place.Places;
import io.stytchschemas.processor.plan.place.Types;
import io.stytchschemas.processor.plan.place.Unnamed;
import io.stytchschemas.processor.plan.shape.Shape.Field;
import io.stytchschemas.processor.plan.shape.Shape.RecordShape;
import io.stytchschemas.processor.plan.shape.Shape.TupleShape;
import io.stytchschemas.processor.plan.type.RecordPlanner;
import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.vocabulary.Assertion;
import io.stytchschemas.processor.vocabulary.Evidence;
import io.stytchschemas.processor.vocabulary.applicator.AdditionalPropertiesKeyword;
import io.stytchschemas.processor.vocabulary.applicator.PatternPropertiesKeyword;
import io.stytchschemas.processor.vocabulary.applicator.PropertiesKeyword;
import io.stytchschemas.processor.vocabulary.typed.Form;
import io.stytchschemas.processor.vocabulary.validation.SizeKeyword;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Finds out what is to be asked of records, of objects and of the positions of arrays. */
final class RecordFindings {
  private final Places places;
  private final Nulls nulls;
  private final PassUnions unions;
  private final StytchRules rules;
  private final Vacuity vacuity;
  private final Containers containers;
  private final Function<Schema, RecordPlanner> records;

  RecordFindings(
      Places places,
      Nulls nulls,
      PassUnions unions,
      StytchRules rules,
      Vacuity vacuity,
      Containers containers,
      Function<Schema, RecordPlanner> records) {
    this.places = places;
    this.nulls = nulls;
    this.unions = unions;
    this.rules = rules;
    this.vacuity = vacuity;
    this.containers = containers;
    this.records = records;
  }

  /** An object. */
  RecordFinding of(Place own, RecordShape shape, Finding finding) {
    RecordPlanner planner = records.apply(own.schema());
    RecordFinding record = new RecordFinding();
    add(shape.fields(), planner, record);
    UnknownPlan unknown = planner.unknown(own, shape);
    if (unknown != null) {
      record.moreType = new MapOf(unknown.value(), unknown.nullable());
    }
    boolean losesSome = unknown == null && !Unnamed.areRefused(places.definite(own));
    for (Place part : places.definite(own)) {
      finding.evident &= !part.schema().isNever() && unions.isSureOfNull(part);
      for (Assertion assertion : TypedChecks.assertions(part, Form.RECORD)) {
        Evidence evidence = assertion.evidence(Form.RECORD);
        if (evidence == Evidence.BY_PRESENCE) {
          record.presence.add(new Holds(assertion, Form.RECORD));
        }
        boolean isMost = SizeKeyword.MAX_PROPERTIES.is(assertion, part.schema());
        finding.evident &=
            (evidence != Evidence.BY_DOCUMENT && !(isMost && losesSome))
                || vacuity.isVacuous(assertion, part);
      }
      finding.evident &= addUnnamed(part, shape, planner, record);
      addRules(part, shape, planner, record, finding);
    }
    finding.asks |=
        record.claims != null
            || !record.rules.isEmpty()
            || !record.presence.isEmpty()
            || !record.present.isEmpty();
    return record;
  }

  private void add(List<Field> fields, RecordPlanner planner, RecordFinding record) {
    for (Field field : fields) {
      JavaType type = planner.typeOf(field);
      List<Node> nodes = new ArrayList<>();
      field.places().forEach(place -> nodes.add(new Node(place, type)));
      record.components.put(field.property(), nodes);
      if (planner.takesNull(field) && !field.places().stream().allMatch(nulls::allows)) {
        record.present.add(field.property());
      }
      if (field.required()) {
        record.required.add(field.property());
      }
    }
  }

  /** What a schema says of components that its {@code properties} lack, and by their names. */
  private boolean addUnnamed(
      Place part, RecordShape shape, RecordPlanner planner, RecordFinding record) {
    boolean evident = true;
    for (Field field : shape.fields()) {
      for (Schema schema : applied(part.schema(), field.property())) {
        Node node = new Node(places.step(part, schema), planner.typeOf(field));
        record.components.getOrDefault(field.property(), List.of()).add(node);
        evident &= containers.agreesOfNull(node, planner.takesNull(field));
      }
    }
    if (record.moreType instanceof MapOf map) {
      evident &= containers.addEntries(part, map, record.more);
    }
    return evident;
  }

  /** The schemas of a property, but for that in {@code properties}. */
  private static List<Schema> applied(Schema schema, String property) {
    List<Schema> applied = PatternPropertiesKeyword.of(schema, property).toList();
    Schema additional = AdditionalPropertiesKeyword.of(schema);
    Set<String> named = PropertiesKeyword.of(schema).keySet();
    boolean isLeft = applied.isEmpty() && !named.contains(property);
    return isLeft && additional != null && !Types.isAnything(additional)
        ? List.of(additional)
        : applied;
  }

  private void addRules(
      Place part, RecordShape shape, RecordPlanner planner, RecordFinding record, Finding finding) {
    StytchRules.Bound bound = rules.of(part.schema());
    Field duration = bound.duration() == null ? null : shape.field(bound.duration());
    if (duration != null) {
      JavaType type = planner.typeOf(duration);
      finding.evident &= type == Scalar.INT || type == Scalar.LONG;
      record.rules.put(duration.property(), new Duration());
    }
    Field claims = bound.claims() == null ? null : shape.field(bound.claims());
    if (claims != null) {
      finding.evident &= planner.typeOf(claims) == Scalar.CLAIMS;
      record.rules.put(claims.property(), new Claims(bound.reserved() != null));
    }
    if (!bound.session().isEmpty()) {
      record.claims = bound.session().get(0);
      record.sessions.addAll(bound.session().subList(1, bound.session().size()));
    }
  }

  /** The positions of an array, and what follows them. */
  RecordFinding of(Place own, TupleShape shape, Finding finding) {
    RecordPlanner planner = records.apply(own.schema());
    RecordFinding record = new RecordFinding();
    add(shape.items(), planner, record);
    if (shape.rest() != null) {
      ListOf rest = planner.typeOfRest(shape.rest().places());
      record.moreType = rest;
      for (Place each : shape.rest().places()) {
        Node node = new Node(each, rest.element());
        record.more.all.add(node);
        finding.evident &= containers.agreesOfNull(node, rest.nullable());
      }
    }
    for (Place part : places.definite(own)) {
      finding.evident &=
          !part.schema().isNever()
              && rules.of(part.schema()).isEmpty()
              && unions.isSureOfNull(part);
      for (Assertion assertion : TypedChecks.assertions(part, Form.TUPLE)) {
        boolean evident = assertion.evidence(Form.TUPLE) != Evidence.BY_DOCUMENT;
        finding.evident &= evident || vacuity.isVacuous(assertion, part);
        addLimit(assertion, part, shape, record, finding);
      }
    }
    finding.asks |= !record.ofMore.isEmpty() || !record.present.isEmpty();
    return record;
  }

  /** A limit beyond the positions says how many items follow. */
  private static void addLimit(
      Assertion limit, Place part, TupleShape shape, RecordFinding record, Finding finding) {
    Assertion ofRest = SizeKeyword.behind(shape.items().size(), limit);
    if (ofRest != null && shape.rest() != null) {
      record.ofMore.add(new Holds(ofRest, Form.LIST));
    } else if (ofRest != null && SizeKeyword.MIN_ITEMS.is(limit, part.schema())) {
      finding.evident = false; // No array has so many.
    }
  }
}

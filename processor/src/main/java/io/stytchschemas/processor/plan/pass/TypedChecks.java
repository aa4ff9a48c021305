package io.stytchschemas.processor.plan.pass;

import com.palantir.javapoet.ClassName;
import io.stytchschemas.processor.plan.GeneratedFile;
import io.stytchschemas.processor.plan.JavaType;
import io.stytchschemas.processor.plan.JavaType.Chosen;
import io.stytchschemas.processor.plan.JavaType.Declared;
import io.stytchschemas.processor.plan.JavaType.ListOf;
import io.stytchschemas.processor.plan.JavaType.MapOf;
import io.stytchschemas.processor.plan.JavaType.Scalar;
import io.stytchschemas.processor.plan.PassPlan.Holds;
import io.stytchschemas.processor.plan.PassPlan.OfText;
import io.stytchschemas.processor.plan.PassPlan.Peer;
import io.stytchschemas.processor.plan.PassPlan.Writable;
import io.stytchschemas.processor.plan.check.StytchRules;
import io.stytchschemas.processor.plan.home.JavaTypes;
import io.stytchschemas.processor.plan.pass.Finding.Node;
import io.stytchschemas.processor.plan.place.Nulls;
import io.stytchschemas.processor.plan.place.Ownership;
import io.stytchschemas.processor.plan.place.Place;
import io.stytchschemas.processor.plan.place.Places;
import io.stytchschemas.processor.plan.shape.Shape;
import io.stytchschemas.processor.plan.shape.Shape.EnumShape;
import io.stytchschemas.processor.plan.shape.Shape.Option;
import io.stytchschemas.processor.plan.shape.Shape.RecordShape;
import io.stytchschemas.processor.plan.shape.Shape.TupleShape;
import io.stytchschemas.processor.plan.shape.Shape.UnionShape;
import io.stytchschemas.processor.plan.shape.Shapes;
import io.stytchschemas.processor.plan.type.DistinguishingNames;
import io.stytchschemas.processor.plan.type.RecordPlanner;
import io.stytchschemas.processor.schema.JsonType;
import io.stytchschemas.processor.schema.Keyword;
import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.vocabulary.Assertion;
import io.stytchschemas.processor.vocabulary.Evidence;
import io.stytchschemas.processor.vocabulary.typed.Form;
import io.stytchschemas.processor.vocabulary.validation.EnumKeyword;
import io.stytchschemas.processor.vocabulary.validation.RequiredKeyword;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Decides of which schemas typed values tell the whole verdict, and what they have to be asked for
 * it. All that a schema asserts of a value must be seen to: by the Java type, by a condition, or
 * where a part of the value is asked; one assertion that is not makes a document check of the
 * whole. A part that does not tell, and need not be there, is asked whether it is.
 */
public final class TypedChecks {
  private final Places places;
  private final Shapes shapes;
  private final JavaTypes types;
  private final Ownership ownership;
  private final PassUnions unions;
  private final StytchRules rules;
  private final Vacuity vacuity;
  private final Containers containers;
  private final RecordFindings ofRecords;
  private final Map<ClassName, Place> declaring;
  private final Forms forms;
  private final Findings findings = new Findings();
  private final Deque<Node> toVisit = new ArrayDeque<>();

  /**
   * @param declaring the place that each class stands for
   */
  public TypedChecks(
      Places places,
      Shapes shapes,
      JavaTypes types,
      Ownership ownership,
      Nulls nulls,
      StytchRules rules,
      DistinguishingNames names,
      Function<Schema, RecordPlanner> records,
      Map<ClassName, Place> declaring,
      Map<Place, JavaType> typed) {
    this.places = places;
    this.shapes = shapes;
    this.types = types;
    this.ownership = ownership;
    this.rules = rules;
    this.vacuity = new Vacuity(places, rules);
    this.unions = new PassUnions(places, shapes, nulls, vacuity, names);
    this.containers = new Containers(places, nulls, this::isEnum);
    this.ofRecords = new RecordFindings(places, nulls, unions, rules, vacuity, containers, records);
    this.declaring = declaring;
    this.forms = new Forms(this::isEnum, new Equality(shapes, records, declaring));
    typed.forEach((place, type) -> toVisit.add(new Node(place, type)));
    while (!toVisit.isEmpty()) {
      visit(toVisit.remove());
    }
    findings.spread();
  }

  /** What was found out, of every place that has a type. */
  public Findings findings() {
    return findings;
  }

  private void visit(Node node) {
    Finding finding = findings.add(node);
    if (finding != null) {
      find(node, finding);
      toVisit.addAll(finding.inner());
    }
  }

  private void find(Node node, Finding finding) {
    if (node.type() == Scalar.PLAIN) {
      finding.evident =
          vacuity.isVacuous(node.place())
              && places.definite(node.place()).stream().allMatch(unions::isSureOfNull);
    } else if (node.type() instanceof Declared declared) {
      findDeclared(node, declared, finding);
    } else if (node.type() instanceof Chosen chosen && chosen.isStructure()) {
      finding.evident = false; // Who knows what of it the class has kept.
    } else {
      if (Writable.isDoubtful(node.type())) {
        finding.own.add(new Writable((Scalar) node.type()));
      }
      for (Place part : places.definite(node.place())) {
        findIn(part, node.type(), finding);
      }
    }
    finding.asks |= !finding.own.isEmpty();
  }

  private void findIn(Place part, JavaType type, Finding finding) {
    Form form = forms.of(type);
    finding.evident &= saysNoRule(part) && unions.isSureOfNull(part);
    for (Assertion assertion : assertions(part, form)) {
      switch (assertion.evidence(form)) {
        case BY_TYPE -> {}
        case BY_VALUE -> {
          finding.own.add(new Holds(assertion, form));
          finding.evident &= type != Scalar.CLAIMS;
        }
        case BY_PARTS -> {}
        case BY_PRESENCE, BY_DOCUMENT -> finding.evident &= vacuity.isVacuous(assertion, part);
      }
    }
    finding.evident &= addContents(part, type, finding);
    finding.asks |= !finding.contents.counts.isEmpty();
  }

  private boolean addContents(Place part, JavaType type, Finding finding) {
    if (type instanceof ListOf list) {
      return containers.addItems(part, list, finding.contents);
    }
    if (type instanceof MapOf map) {
      return containers.addEntries(part, map, finding.contents);
    }
    return type != Scalar.CLAIMS || Containers.saysNothing(part.schema());
  }

  /**
   * The assertions about values of a form; those that only apply what the place's own parts are
   * left out, for the parts are looked at as well.
   */
  static List<Assertion> assertions(Place part, Form form) {
    List<Assertion> assertions = new ArrayList<>();
    for (Keyword keyword : part.schema().keywords()) {
      if (keyword instanceof Assertion assertion
          && (assertion.type() == null || assertion.type() == form.jsonType())
          && !part.isReplaced(keyword)
          && !Places.isPart(keyword, part.schema())) {
        assertions.add(assertion);
      }
    }
    return assertions;
  }

  private void findDeclared(Node node, Declared type, Finding finding) {
    Place own = declaring.get(type.name());
    if (ownership.isElsewhere(type)) {
      findElsewhere(node.place(), type, finding);
    } else if (own == null) {
      finding.evident = false;
    } else if (shapes.of(own) instanceof EnumShape shape) {
      findEnum(node.place(), own, shape, finding);
      toVisit.add(new Node(own, type));
    } else if (!node.place().equals(own)) {
      finding.peer = new Node(own, type);
      findOutside(node.place(), own, finding);
    } else if (shapes.of(own) instanceof RecordShape shape) {
      finding.record = ofRecords.of(own, shape, finding);
    } else if (shapes.of(own) instanceof TupleShape shape) {
      finding.record = ofRecords.of(own, shape, finding);
    } else if (shapes.of(own) instanceof UnionShape shape) {
      findUnion(own, shape, finding);
    } else {
      finding.evident = false;
    }
  }

  private boolean isEnum(Declared type) {
    Place own = declaring.get(type.name());
    return own != null && shapes.of(own) instanceof EnumShape;
  }

  /** A class of another module tells of the schema that it was made for, and of no other. */
  private void findElsewhere(Place place, Declared type, Finding finding) {
    Place own = shapes.declaring(place);
    if (own == null || !type.equals(ownership.classElsewhere(own.schema()))) {
      finding.evident &= vacuity.isVacuous(place);
      return;
    }
    GeneratedFile file = ownership.elsewhere(own.schema().document());
    finding.evident &=
        file != null && file.direct() && own.schema() == own.schema().document().root();
    finding.own.add(new Peer(type));
    findOutside(place, own, finding);
  }

  private void findEnum(Place place, Place own, EnumShape shape, Finding finding) {
    for (Place part : places.definite(own)) {
      finding.evident &= !part.schema().isNever() && unions.isSureOfNull(part);
      for (Assertion assertion : assertions(part, Form.ENUM)) {
        boolean same =
            assertion == part.schema().keyword(EnumKeyword.ENUM.keyword())
                && shape.values().equals(EnumKeyword.strings(part.schema()));
        if (same) {
          finding.own.add(new Holds(assertion, Form.ENUM));
        } else {
          finding.evident &=
              assertion.evidence(Form.ENUM) == Evidence.BY_TYPE || allowsAll(assertion, shape);
        }
      }
    }
    findOutside(place, own, finding);
  }

  /** Whether an assertion has nothing to say of an enumeration's values, which are asked for. */
  private static boolean allowsAll(Assertion assertion, EnumShape shape) {
    return assertion.type() == JsonType.STRING
        && shape.values().stream().allMatch(assertion::allows);
  }

  private void findUnion(Place own, UnionShape shape, Finding finding) {
    finding.evident &= unions.areEvident(own, shape);
    for (Option option : shape.options()) {
      finding.branches.add(new Node(option.place(), types.of(option.place(), option.held())));
    }
  }

  private void findOutside(Place place, Place own, Finding finding) {
    if (shapes.of(own) instanceof UnionShape union) {
      for (Place part : outside(place, own)) {
        finding.evident &= saysNoRule(part) && unions.saysNoMore(part, union);
      }
    } else {
      findOutside(place, own, form(own), finding);
    }
  }

  private Form form(Place own) {
    Shape shape = shapes.of(own);
    return shape instanceof EnumShape
        ? Form.ENUM
        : shape instanceof TupleShape ? Form.TUPLE : Form.RECORD;
  }

  private boolean saysNoRule(Place part) {
    return !part.schema().isNever() && rules.of(part.schema()).isEmpty();
  }

  /** What applies beside the schema that a class stands for. */
  private List<Place> outside(Place place, Place own) {
    Set<Place> inside = new HashSet<>(places.definite(own));
    return places.definite(place).stream().filter(part -> !inside.contains(part)).toList();
  }

  /** There may be nothing outside but types, or it is too much. */
  private void findOutside(Place place, Place own, Form form, Finding finding) {
    for (Place part : outside(place, own)) {
      finding.evident &= saysNoRule(part) && unions.isSureOfNull(part);
      for (Assertion assertion : assertions(part, form)) {
        boolean required = assertion == part.schema().keyword(RequiredKeyword.REQUIRED.keyword());
        boolean byType = assertion.evidence(form) == Evidence.BY_TYPE && !required;
        if (shapes.of(own) instanceof EnumShape shape && allowsAll(assertion, shape)) {
          continue;
        }
        if (form == Form.ENUM && assertion.evidence(Form.STRING) == Evidence.BY_VALUE) {
          finding.own.add(new OfText(new Holds(assertion, Form.STRING)));
        } else {
          finding.evident &= byType || vacuity.isVacuous(assertion, part);
        }
      }
    }
  }
}

package io.stytchschemas.processor.emit.validator;

import com.palantir.javapoet.ClassName;
import io.stytchschemas.processor.plan.ComponentPlan;
import io.stytchschemas.processor.plan.GeneratedFile;
import io.stytchschemas.processor.plan.JavaType;
import io.stytchschemas.processor.plan.JavaType.Declared;
import io.stytchschemas.processor.plan.JavaType.ListOf;
import io.stytchschemas.processor.plan.JavaType.MapOf;
import io.stytchschemas.processor.plan.JavaType.Scalar;
import io.stytchschemas.processor.plan.TypePlan;
import io.stytchschemas.processor.plan.TypePlan.RecordPlan;
import io.stytchschemas.processor.schema.DynamicScope;
import io.stytchschemas.processor.schema.Keyword;
import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.vocabulary.Assertion;
import io.stytchschemas.processor.vocabulary.Form;
import io.stytchschemas.processor.vocabulary.applicator.AdditionalPropertiesKeyword;
import io.stytchschemas.processor.vocabulary.applicator.ItemsKeyword;
import io.stytchschemas.processor.vocabulary.applicator.PropertiesKeyword;
import io.stytchschemas.processor.vocabulary.core.Reference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where checks find typed values, and at which of them there is anything to check. */
final class TypedPlaces {
  private final CheckMethods methods;
  private final Map<ClassName, TypePlan> plans;
  private final Map<Typed, Boolean> known = new HashMap<>();

  /**
   * @param plans every class that is generated, by name
   */
  TypedPlaces(CheckMethods methods, Map<ClassName, TypePlan> plans) {
    this.methods = methods;
    this.plans = plans;
  }

  /** A schema that is applied in a scope to values of a Java type. */
  record Typed(Schema schema, DynamicScope scope, JavaType type) {

    /** The place of a subschema, or of what a reference names. */
    Typed step(Schema next, JavaType nextType) {
      return new Typed(next, scope.enter(next.resource()), nextType);
    }
  }

  /** The record that values of a type are; null where they are none. */
  @Nullable RecordPlan record(JavaType type) {
    return type instanceof Declared declared
            && plans.get(declared.name()) instanceof RecordPlan record
        ? record
        : null;
  }

  /** Whether any value there can be unclean. */
  boolean hasChecks(Typed place) {
    Boolean answer = known.get(place);
    if (answer == null) {
      Set<Typed> closure = new HashSet<>();
      answer = reachesCheck(place, closure);
      known.put(place, answer);
      if (!answer) {
        closure.forEach(clean -> known.put(clean, false));
      }
    }
    return answer;
  }

  private boolean reachesCheck(Typed place, Set<Typed> seen) {
    if (!seen.add(place) || Boolean.FALSE.equals(known.get(place))) {
      return false;
    }
    if (Boolean.TRUE.equals(known.get(place)) || checksItself(place)) {
      return true;
    }
    for (Typed inner : inner(place)) {
      if (reachesCheck(inner, seen)) {
        return true;
      }
    }
    return false;
  }

  /** The validator that another module has for the values of a place; null where it has none. */
  @Nullable ClassName validatorElsewhere(Typed place) {
    GeneratedFile file = methods.elsewhere(place.schema());
    return file != null
            && file.direct()
            && place.type() instanceof Declared type
            && file.classes().containsValue(type)
        ? file.validator()
        : null;
  }

  private boolean checksItself(Typed place) {
    if (validatorElsewhere(place) != null) {
      return true;
    }
    if (place.type() == Scalar.PLAIN) {
      return !methods.isTrivial(place.schema(), place.scope());
    }
    // JSON has no number for NaN and the infinities.
    return place.type() == Scalar.DOUBLE
        || place.type() == Scalar.FLOAT
        || place.type() == Scalar.CLAIMS
        || !methods.rules().of(place.schema()).isEmpty()
        || place.schema().keywords().stream()
            .anyMatch(keyword -> isChecked(keyword, place) && !isOnlyApplied(keyword));
  }

  private static boolean isOnlyApplied(Keyword keyword) {
    return keyword instanceof Assertion assertion && assertion.onlyApplies();
  }

  /** Whether a keyword has to be looked at, for itself, at a typed value. */
  boolean isChecked(Keyword keyword, Typed place) {
    Form form = form(place.type());
    return keyword instanceof Assertion assertion
        && !(assertion instanceof Reference)
        && (assertion.type() == null || assertion.type() == form.jsonType())
        && !assertion.isVacuous()
        && !assertion.isGuaranteedBy(form);
  }

  /** The form in which checks find values of a type. */
  Form form(JavaType type) {
    if (type instanceof Declared) {
      return record(type) == null ? Form.ENUM : Form.RECORD;
    }
    if (type instanceof ListOf) {
      // Whether elements are distinct was asked when the schema was found to be direct.
      return Form.DISTINCT_LIST;
    }
    if (type instanceof MapOf) {
      return Form.MAP;
    }
    return switch ((Scalar) type) {
      case BOOLEAN -> Form.BOOLEAN;
      case INT -> Form.INT;
      case LONG -> Form.LONG;
      case BIG_INTEGER -> Form.BIG_INTEGER;
      case FLOAT, DOUBLE -> Form.DOUBLE;
      case STRING -> Form.STRING;
      case DATE_TIME, DATE, TIME, DURATION, UUID, URI -> Form.FORMATTED;
      case CLAIMS -> Form.RECORD;
      case PLAIN -> Form.PLAIN;
    };
  }

  /** The places that values of a place lead to. */
  List<Typed> inner(Typed place) {
    if (validatorElsewhere(place) != null) {
      return List.of();
    }
    List<Typed> inner = new ArrayList<>();
    Schema target = Reference.target(place.schema(), place.scope());
    if (target != null) {
      inner.add(place.step(target, place.type()));
    }
    Schema items = ItemsKeyword.of(place.schema());
    if (place.type() instanceof ListOf list && items != null) {
      inner.add(place.step(items, list.element()));
    }
    Schema additional = AdditionalPropertiesKeyword.of(place.schema());
    if (place.type() instanceof MapOf map && additional != null) {
      inner.add(place.step(additional, map.value()));
    }
    RecordPlan record = record(place.type());
    if (record != null) {
      addComponents(place, record, inner);
    }
    return inner;
  }

  private static void addComponents(Typed place, RecordPlan record, List<Typed> inner) {
    Map<String, Schema> properties = PropertiesKeyword.of(place.schema());
    for (ComponentPlan component : record.components()) {
      Schema schema = properties.get(component.property());
      if (schema != null) {
        inner.add(place.step(schema, component.type()));
      }
    }
    Schema additional = AdditionalPropertiesKeyword.of(place.schema());
    if (record.unknown() != null && additional != null) {
      inner.add(place.step(additional, record.unknown().value()));
    }
  }
}

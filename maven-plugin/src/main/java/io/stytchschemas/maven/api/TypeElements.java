package io.stytchschemas.maven.api;

import io.stytchschemas.maven.api.ApiElement.Kind;
import io.stytchschemas.processor.declaration.Rule;
import io.stytchschemas.processor.emit.TypeNames;
import io.stytchschemas.processor.plan.ComponentPlan;
import io.stytchschemas.processor.plan.Conveniences;
import io.stytchschemas.processor.plan.SchemaPlan;
import io.stytchschemas.processor.plan.TypePlan;
import io.stytchschemas.processor.plan.TypePlan.Branch;
import io.stytchschemas.processor.plan.TypePlan.EnumPlan;
import io.stytchschemas.processor.plan.TypePlan.HolderPlan;
import io.stytchschemas.processor.plan.TypePlan.RecordPlan;
import io.stytchschemas.processor.plan.TypePlan.UnionPlan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Planned types as elements: a type, then what belongs to it, then what is nested in it. */
final class TypeElements {
  private static final SortedMap<String, String> NO_FACTS = Collections.emptySortedMap();

  /** A package, or the classes around a nested one; an annotation; and the rest of the name. */
  private static final Pattern ANNOTATED =
      Pattern.compile("((?:\\w+\\.)*)\\s*@(?:\\w+\\.)*(\\w+)\\s+(?=[\\w.]*\\w)");

  /** By the names of the types. */
  private final Map<String, Direction> directions;

  TypeElements(Map<String, Direction> directions) {
    this.directions = directions;
  }

  List<ApiElement> of(SchemaPlan schema) {
    List<ApiElement> elements = new ArrayList<>();
    TypePlan declaration = schema.declaration();
    if (declaration != null) {
      add(declaration, elements);
    }
    if (declaration == null || declaration instanceof HolderPlan) {
      String type = spelled(TypeNames.of(schema.type()));
      elements.add(
          new ApiElement(Kind.SCHEMA, schema.id(), "", type, false, Direction.BOTH, NO_FACTS));
    }
    return elements;
  }

  private void add(TypePlan type, List<ApiElement> out) {
    out.add(element(Kind.TYPE, type, "", kind(type)));
    if (type instanceof RecordPlan plan) {
      plan.components().forEach(component -> out.add(component(plan, component)));
      if (plan.unknown() != null) {
        String map = spelled(TypeNames.unknown(plan.unknown()));
        SortedMap<String, String> facts = new TreeMap<>();
        facts.put(SchemaFacts.METHODS, plan.unknown().adder());
        out.add(element(Kind.COMPONENT, type, plan.unknown().name(), map).with(facts));
      }
    } else if (type instanceof EnumPlan plan) {
      plan.constants()
          .forEach(each -> out.add(element(Kind.VALUE, type, each.name(), each.value())));
    } else if (type instanceof UnionPlan plan) {
      addBranches(plan, out);
    }
    type.nested().forEach(nested -> add(nested, out));
  }

  /** The classes that implement the interface; records around values stand in no schema. */
  private void addBranches(UnionPlan plan, List<ApiElement> out) {
    for (Branch branch : plan.implementations()) {
      String name = branch.implementation().canonicalName();
      out.add(element(Kind.BRANCH, plan, name, name));
    }
    for (Branch branch : plan.implementations()) {
      if (branch.wrapper() != null) {
        String name = branch.implementation().canonicalName();
        String type = spelled(TypeNames.of(branch.type()));
        Direction direction = direction(plan);
        out.add(new ApiElement(Kind.TYPE, name, "", "record", false, direction, NO_FACTS));
        out.add(new ApiElement(Kind.COMPONENT, name, "value", type, true, direction, NO_FACTS));
      }
    }
  }

  private ApiElement element(Kind kind, TypePlan owner, String name, String type) {
    return new ApiElement(
        kind, owner.name().canonicalName(), name, type, false, direction(owner), NO_FACTS);
  }

  private ApiElement component(RecordPlan owner, ComponentPlan component) {
    SortedMap<String, String> facts = new TreeMap<>();
    facts.put(SchemaFacts.PROPERTY, component.property());
    String methods = methods(component);
    if (!methods.isEmpty()) {
      facts.put(SchemaFacts.METHODS, methods);
    }
    if (component.duration()) {
      facts.put(SchemaFacts.RULE, Rule.SESSION_DURATION.key());
    }
    return new ApiElement(
        Kind.COMPONENT,
        owner.name().canonicalName(),
        component.name(),
        spelled(TypeNames.component(component)),
        component.required(),
        direction(owner),
        facts);
  }

  private static String methods(ComponentPlan component) {
    Conveniences more = component.conveniences();
    return Stream.of(
            more.fallback() == null ? null : more.fallback().accessor(),
            more.adder(),
            component.duration() ? "sessionDuration" : null)
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" "));
  }

  private Direction direction(TypePlan type) {
    return directions.getOrDefault(type.name().canonicalName(), Direction.BOTH);
  }

  private static String kind(TypePlan type) {
    if (type instanceof RecordPlan plan) {
      return plan.large() ? "class" : "record";
    }
    return type instanceof EnumPlan ? "enum" : type instanceof UnionPlan ? "interface" : "class";
  }

  /** With the annotation of a type before it, and not in the midst of its name. */
  private static String spelled(Object type) {
    String text = type.toString();
    return text.indexOf('@') < 0 ? text : ANNOTATED.matcher(text).replaceAll("@$2 $1");
  }
}

package io.stytchschemas.maven.api;

import io.stytchschemas.maven.api.ApiElement.Kind;
import io.stytchschemas.processor.emit.TypeNames;
import io.stytchschemas.processor.plan.ComponentPlan;
import io.stytchschemas.processor.plan.PackagePlan;
import io.stytchschemas.processor.plan.SchemaPlan;
import io.stytchschemas.processor.plan.TypePlan;
import io.stytchschemas.processor.plan.TypePlan.Branch;
import io.stytchschemas.processor.plan.TypePlan.Constant;
import io.stytchschemas.processor.plan.TypePlan.EnumPlan;
import io.stytchschemas.processor.plan.TypePlan.HolderPlan;
import io.stytchschemas.processor.plan.TypePlan.RecordPlan;
import io.stytchschemas.processor.plan.TypePlan.UnionPlan;
import java.util.ArrayList;
import java.util.List;

/** What generated types look like from outside: a record of names, types and what is required. */
public record Api(List<ApiElement> elements) {
  public static final Api NONE = new Api(List.of());

  /** The API of planned types, in the order of packages and schemas. */
  public static Api of(List<PackagePlan> packages) {
    List<ApiElement> elements = new ArrayList<>();
    for (PackagePlan each : packages) {
      each.all().forEach(schema -> add(schema, elements));
    }
    return new Api(List.copyOf(elements));
  }

  public boolean isEmpty() {
    return elements.isEmpty();
  }

  /** How many types there are, with those that are nested in others. */
  public long types() {
    return elements.stream().filter(element -> element.kind() == Kind.TYPE).count();
  }

  private static void add(SchemaPlan schema, List<ApiElement> out) {
    TypePlan declaration = schema.declaration();
    if (declaration != null) {
      add(declaration, out);
    }
    if (declaration == null || declaration instanceof HolderPlan) {
      out.add(
          new ApiElement(
              Kind.SCHEMA, schema.id(), "", TypeNames.of(schema.type()).toString(), false));
    }
  }

  private static void add(TypePlan type, List<ApiElement> out) {
    String owner = type.name().canonicalName();
    out.add(new ApiElement(Kind.TYPE, owner, "", kind(type), false));
    if (type instanceof RecordPlan plan) {
      plan.components().forEach(component -> out.add(component(owner, component)));
      if (plan.unknown() != null) {
        String map = TypeNames.unknown(plan.unknown()).toString();
        out.add(new ApiElement(Kind.COMPONENT, owner, plan.unknown().name(), map, false));
      }
    } else if (type instanceof EnumPlan plan) {
      for (Constant constant : plan.constants()) {
        out.add(new ApiElement(Kind.VALUE, owner, constant.name(), constant.value(), false));
      }
    } else if (type instanceof UnionPlan plan) {
      for (Branch branch : plan.branches()) {
        String name = branch.type().name().canonicalName();
        out.add(new ApiElement(Kind.BRANCH, owner, name, name, false));
      }
    }
    type.nested().forEach(nested -> add(nested, out));
  }

  private static ApiElement component(String owner, ComponentPlan component) {
    return new ApiElement(
        Kind.COMPONENT,
        owner,
        component.name(),
        TypeNames.component(component).toString(),
        component.required());
  }

  private static String kind(TypePlan type) {
    if (type instanceof RecordPlan plan) {
      return plan.large() ? "class" : "record";
    }
    return type instanceof EnumPlan ? "enum" : type instanceof UnionPlan ? "interface" : "class";
  }
}

package io.stytchschemas.processor.emit;

import com.palantir.javapoet.ClassName;
import io.stytchschemas.processor.plan.ComponentPlan;
import io.stytchschemas.processor.plan.Docs;
import io.stytchschemas.processor.plan.JavaType;
import io.stytchschemas.processor.plan.JavaType.Declared;
import io.stytchschemas.processor.plan.PackagePlan;
import io.stytchschemas.processor.plan.SchemaPlan;
import io.stytchschemas.processor.plan.TypePlan;
import io.stytchschemas.processor.plan.TypePlan.Branch;
import io.stytchschemas.processor.plan.TypePlan.Choice;
import io.stytchschemas.processor.plan.TypePlan.Constant;
import io.stytchschemas.processor.plan.TypePlan.EnumPlan;
import io.stytchschemas.processor.plan.TypePlan.Head;
import io.stytchschemas.processor.plan.TypePlan.HolderPlan;
import io.stytchschemas.processor.plan.TypePlan.PartPlan;
import io.stytchschemas.processor.plan.TypePlan.RecordPlan;
import io.stytchschemas.processor.plan.TypePlan.UnionPlan;
import io.stytchschemas.processor.plan.TypePlan.UnknownPlan;
import io.stytchschemas.processor.schema.JsonType;
import io.stytchschemas.processor.vocabulary.check.CheckPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Plans as the planner would make them, of the package {@code com.acme}. */
final class Plans {
  static final String PACKAGE = "com.acme";

  private Plans() {}

  static PackagePlan of(SchemaPlan... schemas) {
    return new PackagePlan(PACKAGE, List.of(schemas));
  }

  /** A type by the path of its simple names: {@code "Session", "Factor"}. */
  static Declared type(String... path) {
    return new Declared(
        ClassName.get(PACKAGE, path[0], Stream.of(path).skip(1).toArray(String[]::new)));
  }

  static SchemaPlan schema(TypePlan declaration) {
    return schema(
        declaration.name().simpleName(), new Declared(declaration.name()), false, declaration);
  }

  static SchemaPlan schema(
      String name, JavaType type, boolean nullable, @Nullable TypePlan declaration) {
    return new SchemaPlan(
        "#/components/schemas/" + name,
        List.of("#/components/schemas/" + name, name + ".json"),
        type,
        nullable,
        declaration,
        declaration == null
            ? ClassName.get(PACKAGE, "Schemas", name + "Codec")
            : declaration.codec(),
        true,
        List.of(),
        Docs.NONE);
  }

  static RecordPlan object(Declared type, Component... components) {
    List<ComponentPlan> plans = Stream.of(components).map(Component::plan).toList();
    boolean large = plans.size() > 254;
    return new RecordPlan(head(type), plans, null, false, large, null, List.of());
  }

  private static Head head(Declared type) {
    return new Head(type.name(), part(type), Docs.NONE, List.of());
  }

  /** The schema of a nested type. */
  private static @Nullable PartPlan part(Declared type) {
    ClassName top = type.name().topLevelClassName();
    if (type.name().equals(top)) {
      return null;
    }
    String id = "#/components/schemas/" + top.simpleName() + "/$defs/" + type.name().simpleName();
    return new PartPlan(id, false);
  }

  static RecordPlan closed(RecordPlan plan) {
    return copy(plan, plan.head(), plan.unknown(), true, plan.supertypes());
  }

  static RecordPlan says(RecordPlan plan, Docs docs) {
    Head head = new Head(plan.name(), plan.part(), docs, plan.nested());
    return copy(plan, head, plan.unknown(), plan.closed(), plan.supertypes());
  }

  static RecordPlan keeps(RecordPlan plan, JavaType value, boolean nullable) {
    UnknownPlan unknown = new UnknownPlan("unknown", value, nullable, "putUnknown", Docs.NONE);
    return copy(plan, plan.head(), unknown, plan.closed(), plan.supertypes());
  }

  static RecordPlan branchOf(RecordPlan plan, Declared union) {
    List<ClassName> supertypes = new ArrayList<>(plan.supertypes());
    supertypes.add(union.name());
    return copy(plan, plan.head(), plan.unknown(), plan.closed(), supertypes);
  }

  static RecordPlan holding(RecordPlan plan, TypePlan... nested) {
    return copy(
        plan, holding(plan.head(), nested), plan.unknown(), plan.closed(), plan.supertypes());
  }

  private static Head holding(Head head, TypePlan... nested) {
    return new Head(head.name(), head.part(), head.docs(), List.of(nested));
  }

  private static RecordPlan copy(
      RecordPlan plan,
      Head head,
      @Nullable UnknownPlan unknown,
      boolean closed,
      List<ClassName> supertypes) {
    return new RecordPlan(
        head, plan.components(), unknown, closed, plan.large(), plan.tuple(), supertypes);
  }

  static EnumPlan enumeration(Declared type, String... values) {
    List<Constant> constants =
        Stream.of(values).map(value -> new Constant(constantName(value), value)).toList();
    return new EnumPlan(head(type), constants, values.length > 2_000);
  }

  private static String constantName(String value) {
    String name = value.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "_");
    if (name.isEmpty()) {
      return "EMPTY";
    }
    return Character.isDigit(name.charAt(0)) ? "_" + name : name;
  }

  /** A union of which, by its checks, all objects are of its first branch. */
  static UnionPlan union(Declared type, @Nullable String discriminator, Branch... branches) {
    boolean decides = discriminator != null;
    List<Branch> all = List.of(branches);
    List<Choice> choices =
        all.stream().map(branch -> new Choice(branch, CheckPlan.Constant.TRUE)).toList();
    return new UnionPlan(
        head(type),
        "oneOf",
        all,
        UnionPlan.areApart(all, decides) ? List.of() : choices,
        discriminator,
        decides,
        false);
  }

  static UnionPlan holding(UnionPlan plan, TypePlan... nested) {
    return new UnionPlan(
        holding(plan.head(), nested),
        plan.keyword(),
        plan.branches(),
        plan.choices(),
        plan.discriminator(),
        plan.decides(),
        plan.byNames());
  }

  static Branch branch(Declared type, String... tags) {
    return new Branch(type, Docs.NONE, null, Set.of(JsonType.OBJECT), List.of(tags));
  }

  static HolderPlan holder(Declared type, TypePlan... nested) {
    return new HolderPlan(new Head(type.name(), null, Docs.NONE, List.of(nested)));
  }
}

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
import io.stytchschemas.processor.plan.TypePlan.HolderPlan;
import io.stytchschemas.processor.plan.TypePlan.PartPlan;
import io.stytchschemas.processor.plan.TypePlan.RecordPlan;
import io.stytchschemas.processor.plan.TypePlan.UnionPlan;
import io.stytchschemas.processor.plan.TypePlan.UnknownPlan;
import io.stytchschemas.processor.schema.JsonType;
import io.stytchschemas.processor.vocabulary.CheckPlan;
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
    return new RecordPlan(
        type.name(),
        part(type),
        Docs.NONE,
        plans,
        null,
        false,
        plans.size() > 254,
        null,
        List.of(),
        List.of());
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
    return copy(plan, plan.docs(), plan.unknown(), true, plan.supertypes(), plan.nested());
  }

  static RecordPlan says(RecordPlan plan, Docs docs) {
    return copy(plan, docs, plan.unknown(), plan.closed(), plan.supertypes(), plan.nested());
  }

  static RecordPlan keeps(RecordPlan plan, JavaType value, boolean nullable) {
    UnknownPlan unknown = new UnknownPlan("unknown", value, nullable, "putUnknown", Docs.NONE);
    return copy(plan, plan.docs(), unknown, plan.closed(), plan.supertypes(), plan.nested());
  }

  static RecordPlan branchOf(RecordPlan plan, Declared union) {
    List<ClassName> supertypes = new ArrayList<>(plan.supertypes());
    supertypes.add(union.name());
    return copy(plan, plan.docs(), plan.unknown(), plan.closed(), supertypes, plan.nested());
  }

  static RecordPlan holding(RecordPlan plan, TypePlan... nested) {
    return copy(
        plan, plan.docs(), plan.unknown(), plan.closed(), plan.supertypes(), List.of(nested));
  }

  private static RecordPlan copy(
      RecordPlan plan,
      Docs docs,
      @Nullable UnknownPlan unknown,
      boolean closed,
      List<ClassName> supertypes,
      List<TypePlan> nested) {
    return new RecordPlan(
        plan.name(),
        plan.part(),
        docs,
        plan.components(),
        unknown,
        closed,
        plan.large(),
        plan.tuple(),
        supertypes,
        nested);
  }

  static EnumPlan enumeration(Declared type, String... values) {
    List<Constant> constants =
        Stream.of(values).map(value -> new Constant(constantName(value), value)).toList();
    boolean huge = values.length > 2_000;
    return new EnumPlan(type.name(), part(type), Docs.NONE, constants, huge, List.of());
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
        type.name(),
        part(type),
        Docs.NONE,
        "oneOf",
        all,
        UnionPlan.areTold(all, decides) ? List.of() : choices,
        discriminator,
        decides,
        false,
        List.of());
  }

  static UnionPlan holding(UnionPlan plan, TypePlan... nested) {
    return new UnionPlan(
        plan.name(),
        plan.part(),
        plan.docs(),
        plan.keyword(),
        plan.branches(),
        plan.choices(),
        plan.discriminator(),
        plan.decides(),
        plan.byNames(),
        List.of(nested));
  }

  static Branch branch(Declared type, String... tags) {
    return new Branch(type, Docs.NONE, null, Set.of(JsonType.OBJECT), List.of(tags));
  }

  static HolderPlan holder(Declared type, TypePlan... nested) {
    return new HolderPlan(type.name(), Docs.NONE, List.of(nested));
  }
}

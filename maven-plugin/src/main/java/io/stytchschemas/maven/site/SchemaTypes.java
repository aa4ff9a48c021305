package io.stytchschemas.maven.site;

import io.stytchschemas.processor.plan.JavaType;
import io.stytchschemas.processor.plan.JavaType.Declared;
import io.stytchschemas.processor.plan.JavaType.ListOf;
import io.stytchschemas.processor.plan.JavaType.MapOf;
import io.stytchschemas.processor.plan.PackagePlan;
import io.stytchschemas.processor.plan.SchemaPlan;
import io.stytchschemas.processor.plan.TypePlan;
import io.stytchschemas.processor.plan.TypePlan.RecordPlan;
import io.stytchschemas.processor.plan.TypePlan.UnionPlan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All types that have pages, and which refer to which. */
final class SchemaTypes {
  private final Map<String, SchemaType> types = new TreeMap<>();
  private final List<PlainSchema> plain = new ArrayList<>();
  private final Map<String, Set<SchemaType>> referrers = new LinkedHashMap<>();

  SchemaTypes(List<PackagePlan> packages) {
    for (PackagePlan each : packages) {
      each.all().forEach(this::add);
    }
    for (SchemaType type : types.values()) {
      for (SchemaType target : references(type)) {
        referrers.computeIfAbsent(target.name(), any -> new LinkedHashSet<>()).add(type);
      }
    }
  }

  private void add(SchemaPlan schema) {
    if (schema.declaration() != null) {
      add(schema.declaration(), schema);
    } else {
      plain.add(new PlainSchema(schema));
    }
  }

  private void add(TypePlan plan, SchemaPlan schema) {
    SchemaType type = new SchemaType(plan, schema);
    types.put(type.name(), type);
    plan.nested().forEach(nested -> add(nested, schema));
  }

  /** In the order of their names. */
  Collection<SchemaType> all() {
    return types.values();
  }

  /** The schemas without a class of their own. */
  List<PlainSchema> plain() {
    return List.copyOf(plain);
  }

  /** All that has a page, in the order of the names. */
  List<Listed> listed() {
    return Stream.<Listed>concat(types.values().stream(), plain.stream())
        .sorted(Comparator.comparing(Listed::packageName).thenComparing(Listed::shortName))
        .toList();
  }

  /** By the canonical name of its class; null where another module has it. */
  @Nullable SchemaType of(String name) {
    return types.get(name);
  }

  /** The types that a type's values may hold, each once, in schema order. */
  List<SchemaType> references(SchemaType type) {
    Set<SchemaType> targets = new LinkedHashSet<>();
    Stream<JavaType> held =
        type.plan() instanceof RecordPlan plan
            ? plan.components().stream().map(component -> component.type())
            : type.plan() instanceof UnionPlan plan
                ? plan.branches().stream().map(branch -> branch.type())
                : Stream.empty();
    held.map(this::declared)
        .filter(each -> each != null && !each.equals(type))
        .forEach(targets::add);
    return new ArrayList<>(targets);
  }

  /** The types that refer to a type, in the order of their names. */
  List<SchemaType> referrers(SchemaType type) {
    return List.copyOf(referrers.getOrDefault(type.name(), Set.of()));
  }

  /** The type with a page in a Java type: that of its elements, where it is a list. */
  @Nullable SchemaType declared(JavaType type) {
    if (type instanceof ListOf list) {
      return declared(list.element());
    }
    if (type instanceof MapOf map) {
      return declared(map.value());
    }
    return type instanceof Declared declared ? of(declared.name().canonicalName()) : null;
  }
}

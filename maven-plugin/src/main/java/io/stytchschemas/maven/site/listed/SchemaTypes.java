package io.stytchschemas.maven.site.listed;

import io.stytchschemas.processor.plan.Docs;
import io.stytchschemas.processor.plan.JavaType;
import io.stytchschemas.processor.plan.JavaType.Declared;
import io.stytchschemas.processor.plan.JavaType.ListOf;
import io.stytchschemas.processor.plan.JavaType.MapOf;
import io.stytchschemas.processor.plan.PackagePlan;
import io.stytchschemas.processor.plan.SchemaPlan;
import io.stytchschemas.processor.plan.TypePlan;
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

/** All that has pages, types and plain schemas, and which refers to which. */
public final class SchemaTypes {
  private final Map<String, SchemaType> types = new TreeMap<>();
  private final Map<String, PlainSchema> plain = new LinkedHashMap<>();
  private final Map<String, Set<Listed>> referrers = new LinkedHashMap<>();

  public SchemaTypes(List<PackagePlan> packages) {
    for (PackagePlan each : packages) {
      each.all().forEach(this::add);
    }
    for (Listed listed : listed()) {
      for (Listed target : references(listed)) {
        referrers.computeIfAbsent(target.name(), any -> new LinkedHashSet<>()).add(listed);
      }
    }
  }

  private void add(SchemaPlan schema) {
    if (schema.declaration() != null) {
      add(schema.declaration(), schema);
    } else {
      PlainSchema page = new PlainSchema(schema);
      plain.put(page.name(), page);
    }
  }

  private void add(TypePlan plan, SchemaPlan schema) {
    SchemaType type = new SchemaType(plan, schema);
    types.put(type.name(), type);
    plan.nested().forEach(nested -> add(nested, schema));
  }

  /** In the order of their names. */
  public Collection<SchemaType> all() {
    return types.values();
  }

  /** The schemas without a class of their own. */
  public Collection<PlainSchema> plain() {
    return plain.values();
  }

  /** All that has a page, in the order of the names. */
  public List<Listed> listed() {
    return Stream.<Listed>concat(types.values().stream(), plain.values().stream())
        .sorted(Comparator.comparing(Listed::packageName).thenComparing(Listed::shortName))
        .toList();
  }

  /** By the canonical name of its class; null where another module has it. */
  public @Nullable SchemaType of(String name) {
    return types.get(name);
  }

  /** What values may hold, each once, in schema order. */
  public List<Listed> references(Listed from) {
    Set<Listed> targets = new LinkedHashSet<>();
    from.held().forEach(held -> collect(held.type(), held.docs(), targets));
    targets.remove(from);
    return List.copyOf(targets);
  }

  private void collect(JavaType type, @Nullable Docs docs, Set<Listed> targets) {
    PlainSchema source = source(docs);
    if (source != null) {
      targets.add(source);
    }
    Docs inner = docs == null ? null : docs.inner();
    if (type instanceof ListOf list) {
      collect(list.element(), inner, targets);
    } else if (type instanceof MapOf map) {
      collect(map.value(), inner, targets);
    }
    SchemaType declared = declared(type);
    if (declared != null) {
      targets.add(declared);
    }
  }

  /** What refers to it, in the order of the names. */
  public List<Listed> referrers(Listed to) {
    return List.copyOf(referrers.getOrDefault(to.name(), Set.of()));
  }

  /** The type with a page that a Java type is; null where it is none. */
  public @Nullable SchemaType declared(JavaType type) {
    return type instanceof Declared declared ? of(declared.name().canonicalName()) : null;
  }

  /** The page of the plain schema that a schema refers to; null where there is none. */
  public @Nullable PlainSchema source(@Nullable Docs docs) {
    return docs == null || docs.source() == null ? null : plain.get(docs.source().canonicalName());
  }
}

package io.stytchschemas.processor.plan.assembly;

import io.stytchschemas.processor.declaration.Declaration;
import io.stytchschemas.processor.plan.SchemaPackage;
import io.stytchschemas.processor.plan.place.Ownership;
import io.stytchschemas.processor.schema.Schema;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** One of a kind for each annotated package, in their order, and found by their schemas. */
final class PerPackage<T> {
  private final Map<String, T> byName;
  private final Ownership ownership;

  private PerPackage(Map<String, T> byName, Ownership ownership) {
    this.byName = byName;
    this.ownership = ownership;
  }

  static <T> PerPackage<T> make(
      List<SchemaPackage> packages, Ownership ownership, Function<Declaration, T> making) {
    Map<String, T> byName = new LinkedHashMap<>();
    for (SchemaPackage each : packages) {
      byName.put(each.declaration().packageName(), making.apply(each.declaration()));
    }
    return new PerPackage<>(Collections.unmodifiableMap(byName), ownership);
  }

  /** That of the package to which a schema belongs. */
  T of(Schema schema) {
    return named(ownership.packageOf(schema));
  }

  T named(String packageName) {
    return Objects.requireNonNull(byName.get(packageName));
  }

  Collection<T> all() {
    return byName.values();
  }
}

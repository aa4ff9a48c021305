package io.stytchschemas.processor.schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What has an identifier. Each package has its own, so that two versions of one API can live side
 * by side.
 */
final class ByIdentifier<K> {
  private final Function<SchemaSource, String> packageOf;
  private final Map<K, List<SchemaResource>> known = new LinkedHashMap<>();

  /**
   * @param packageOf the package on whose account a file is read
   */
  ByIdentifier(Function<SchemaSource, String> packageOf) {
    this.packageOf = packageOf;
  }

  /** Adds a resource, once, behind those that have the identifier already. */
  void add(K identifier, SchemaResource resource) {
    List<SchemaResource> those = known.computeIfAbsent(identifier, any -> new ArrayList<>());
    if (!those.contains(resource)) {
      those.add(resource);
    }
  }

  /** Adds a resource before those that have the identifier already. */
  void addFirst(K identifier, SchemaResource resource) {
    known.computeIfAbsent(identifier, any -> new ArrayList<>()).add(0, resource);
  }

  /** Those of the package of a file. */
  List<SchemaResource> own(K identifier, SchemaFile file) {
    String name = packageOf.apply(file.source());
    return known.getOrDefault(identifier, List.of()).stream()
        .filter(each -> packageOf.apply(each.file().source()).equals(name))
        .distinct()
        .toList();
  }

  /** Those of all packages. */
  List<SchemaResource> all(K identifier) {
    return known.getOrDefault(identifier, List.of()).stream().distinct().toList();
  }

  Collection<K> identifiers() {
    return List.copyOf(known.keySet());
  }
}

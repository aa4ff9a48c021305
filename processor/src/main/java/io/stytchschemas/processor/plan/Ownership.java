package io.stytchschemas.processor.plan;

import io.stytchschemas.processor.diagnostic.Diagnostics;
import io.stytchschemas.processor.diagnostic.Problem;
import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.schema.SchemaDocument;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * To which package each file belongs: to the one that names it; else to the first, in the order of
 * the package names, from which a reference reaches it.
 */
final class Ownership {
  private final Map<SchemaDocument, String> owners = new HashMap<>();
  private final Map<String, List<SchemaDocument>> reached = new HashMap<>();

  Ownership(List<SchemaPackage> packages, Diagnostics problems) {
    List<SchemaPackage> sorted =
        packages.stream()
            .sorted(Comparator.comparing(each -> each.declaration().packageName()))
            .toList();
    sorted.forEach(each -> own(each, problems));
    sorted.forEach(this::reach);
  }

  private void own(SchemaPackage owner, Diagnostics problems) {
    String name = owner.declaration().packageName();
    for (SchemaDocument document : owner.documents()) {
      String other = owners.putIfAbsent(document, name);
      if (other != null && !other.equals(name)) {
        problems.report(
            Problem.ANNOTATION_INVALID,
            document.root().location(),
            "the packages "
                + other
                + " and "
                + name
                + " both name this file; a schema belongs to"
                + " one package, and others reach its type by $ref: name it in one of the two");
      }
    }
  }

  private void reach(SchemaPackage from) {
    String name = from.declaration().packageName();
    List<SchemaDocument> found = new ArrayList<>();
    Deque<Schema> toVisit = new ArrayDeque<>();
    from.documents().forEach(document -> toVisit.addAll(document.schemas()));
    Set<Schema> seen = new HashSet<>(toVisit);
    while (!toVisit.isEmpty()) {
      for (Schema next : Places.next(toVisit.remove())) {
        if (!seen.add(next)) {
          continue;
        }
        toVisit.add(next);
        SchemaDocument document = next.resource().document();
        if (owners.putIfAbsent(document, name) == null) {
          found.add(document);
        }
      }
    }
    found.sort(Comparator.comparing(document -> document.source().path()));
    reached.put(name, found);
  }

  String packageOf(Schema schema) {
    return packageOf(schema.resource().document());
  }

  String packageOf(SchemaDocument document) {
    String owner = owners.get(document);
    if (owner == null) {
      throw new IllegalArgumentException(document.source().path() + " has not been reached");
    }
    return owner;
  }

  /** The files that a package owns without naming them, in the order of their paths. */
  List<SchemaDocument> reached(String packageName) {
    return reached.getOrDefault(packageName, List.of());
  }

  /** Every file that some package owns. */
  Set<SchemaDocument> documents() {
    return Set.copyOf(owners.keySet());
  }
}

package io.stytchschemas.processor.plan.place;

import io.stytchschemas.processor.diagnostic.Diagnostics;
import io.stytchschemas.processor.diagnostic.Location;
import io.stytchschemas.processor.diagnostic.Problem;
import io.stytchschemas.processor.plan.GeneratedFile;
import io.stytchschemas.processor.plan.JavaType.Declared;
import io.stytchschemas.processor.plan.SchemaPackage;
import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.schema.SchemaDocument;
import io.stytchschemas.processor.vocabulary.link.Reach;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * To which package each file belongs: to the one that names it; else to the first, in the order of
 * the package names, from which a reference reaches it other than by a file that another names. For
 * one that no package names, another module may have classes already: these are used, and only what
 * they lack is generated.
 */
public final class Ownership {
  private final Map<SchemaDocument, String> owners = new HashMap<>();
  private final Map<String, List<SchemaDocument>> reached = new HashMap<>();
  private final Map<SchemaDocument, GeneratedFile> elsewhere = new HashMap<>();
  private final GeneratedFile.Finder finder;

  public Ownership(
      List<SchemaPackage> packages, GeneratedFile.Finder finder, Diagnostics problems) {
    this.finder = finder;
    List<SchemaPackage> sorted =
        packages.stream()
            .sorted(Comparator.comparing(each -> each.declaration().packageName()))
            .toList();
    sorted.forEach(each -> own(each, problems));
    Set<SchemaDocument> named = Set.copyOf(owners.keySet());
    sorted.forEach(each -> reach(each, named));
  }

  private void own(SchemaPackage owner, Diagnostics problems) {
    String name = owner.declaration().packageName();
    for (SchemaDocument document : owner.documents()) {
      String other = owners.putIfAbsent(document, name);
      if (other != null && !other.equals(name)) {
        problems.report(
            Problem.FILE_OF_TWO_PACKAGES, Location.ofAnnotation(name), document.path(), other);
      }
    }
  }

  private void reach(SchemaPackage from, Set<SchemaDocument> named) {
    String name = from.declaration().packageName();
    List<SchemaDocument> found = new ArrayList<>();
    Deque<Schema> toVisit = new ArrayDeque<>();
    from.documents().forEach(document -> toVisit.addAll(document.schemas()));
    Set<Schema> seen = new HashSet<>(toVisit);
    while (!toVisit.isEmpty()) {
      for (Schema next : Reach.next(toVisit.remove())) {
        SchemaDocument document = next.document();
        boolean isOthers = named.contains(document) && !name.equals(owners.get(document));
        if (isOthers || !seen.add(next)) {
          continue;
        }
        toVisit.add(next);
        if (owners.putIfAbsent(document, name) == null) {
          found.add(document);
          GeneratedFile generated = finder.find(document);
          if (generated != null) {
            elsewhere.put(document, generated);
          }
        }
      }
    }
    found.sort(Comparator.comparing(document -> document.source().path()));
    reached.put(name, found);
  }

  public String packageOf(Schema schema) {
    return packageOf(schema.document());
  }

  public String packageOf(SchemaDocument document) {
    String owner = owners.get(document);
    if (owner == null) {
      throw new IllegalArgumentException(document.source().path() + " has not been reached");
    }
    return owner;
  }

  /** What another module has for a file; null where it has nothing. */
  public @Nullable GeneratedFile elsewhere(SchemaDocument document) {
    return elsewhere.get(document);
  }

  /** The class that another module has for a schema; null where it has none. */
  public @Nullable Declared classElsewhere(Schema schema) {
    GeneratedFile file = elsewhere.get(schema.document());
    return file == null ? null : file.classes().get(schema.location().pointer());
  }

  /** Whether a class stands in another module. */
  public boolean isElsewhere(Declared declared) {
    return elsewhere.values().stream().anyMatch(file -> file.classes().containsValue(declared));
  }

  /** The package in which the class of a schema stands. */
  public String packageOfClass(Schema schema) {
    Declared declared = classElsewhere(schema);
    return declared == null ? packageOf(schema) : declared.name().packageName();
  }

  /** The files that a package owns without naming them, in the order of their paths. */
  public List<SchemaDocument> reached(String packageName) {
    return reached.getOrDefault(packageName, List.of());
  }

  /** Every file that some package owns. */
  public Set<SchemaDocument> documents() {
    return Set.copyOf(owners.keySet());
  }
}

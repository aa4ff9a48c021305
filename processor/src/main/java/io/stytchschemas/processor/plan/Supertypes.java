package io.stytchschemas.processor.plan;

import com.palantir.javapoet.ClassName;
import io.stytchschemas.processor.plan.Shape.UnionShape;
import io.stytchschemas.processor.schema.Schema;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The interfaces that the branches of unions implement. */
final class Supertypes {
  /** A union and one of its branches. */
  private record Link(Schema union, ClassName unionName, ClassName branch) {}

  private final Map<Schema, List<ClassName>> byBranch = new LinkedHashMap<>();
  private final List<Link> links = new ArrayList<>();
  private final Map<ClassName, Set<ClassName>> dependsOn = new HashMap<>();

  Supertypes(Iterable<Schema> classes, Places places, Shapes shapes, Homes homes) {
    for (Schema schema : classes) {
      if (shapes.of(places.natural(schema)) instanceof UnionShape union) {
        for (Place place : union.branches()) {
          Place branch = shapes.declaring(place);
          if (branch != null) {
            link(schema, branch.schema(), homes);
          }
        }
      }
    }
  }

  private void link(Schema union, Schema branch, Homes homes) {
    ClassName unionName = homes.nameOf(union);
    ClassName branchName = homes.nameOf(branch);
    byBranch.computeIfAbsent(branch, any -> new ArrayList<>()).add(unionName);
    links.add(new Link(union, unionName, branchName));
    Set<ClassName> needed = dependsOn.computeIfAbsent(branchName, any -> new HashSet<>());
    for (@Nullable ClassName name = unionName; name != null; name = name.enclosingClassName()) {
      needed.add(name);
    }
  }

  Map<Schema, List<ClassName>> byBranch() {
    return byBranch;
  }

  /**
   * The unions that Java cannot have: a class must not depend on itself by the interfaces that it
   * implements or by what those are nested in (JLS 8.1.5).
   */
  Set<Schema> impossible() {
    Set<Schema> impossible = new HashSet<>();
    for (Link link : links) {
      if (reaches(link.unionName(), link.branch())) {
        impossible.add(link.union());
      }
    }
    return impossible;
  }

  private boolean reaches(ClassName union, ClassName branch) {
    Set<ClassName> seen = new HashSet<>();
    Deque<ClassName> toVisit = new ArrayDeque<>();
    for (@Nullable ClassName name = union; name != null; name = name.enclosingClassName()) {
      toVisit.add(name);
    }
    while (!toVisit.isEmpty()) {
      ClassName name = toVisit.remove();
      if (name.equals(branch)) {
        return true;
      }
      if (seen.add(name)) {
        toVisit.addAll(dependsOn.getOrDefault(name, Set.of()));
      }
    }
    return false;
  }
}

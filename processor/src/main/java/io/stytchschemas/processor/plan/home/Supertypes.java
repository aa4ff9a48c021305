package io.stytchschemas.processor.plan.home;

import com.palantir.javapoet.ClassName;
import io.stytchschemas.processor.plan.place.Place;
import io.stytchschemas.processor.plan.shape.BranchLink;
import io.stytchschemas.processor.plan.shape.Shape.Option;
import io.stytchschemas.processor.plan.shape.Shape.UnionShape;
import io.stytchschemas.processor.plan.shape.Shapes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The interfaces that the branches of unions implement. */
public final class Supertypes {
  private final Homes homes;
  private final Map<Place, Set<ClassName>> byBranch = new LinkedHashMap<>();
  private final Set<BranchLink> links = new LinkedHashSet<>();
  private final Map<ClassName, Set<ClassName>> dependsOn = new HashMap<>();

  Supertypes(Iterable<Place> classes, Shapes shapes, Homes homes) {
    this.homes = homes;
    for (Place place : classes) {
      if (shapes.of(place) instanceof UnionShape union) {
        for (Option option : union.options()) {
          Place branch = option.wrapped() ? null : shapes.declaring(option.place());
          if (branch != null) {
            link(place, branch);
          }
        }
      }
    }
  }

  private void link(Place union, Place branch) {
    ClassName unionName = homes.nameOf(union);
    byBranch.computeIfAbsent(branch, any -> new LinkedHashSet<>()).add(unionName);
    links.add(new BranchLink(union, branch));
    Set<ClassName> needed = dependsOn.computeIfAbsent(homes.nameOf(branch), any -> new HashSet<>());
    for (@Nullable ClassName name = unionName; name != null; name = name.enclosingClassName()) {
      needed.add(name);
    }
  }

  /** The interfaces that the class of a place implements. */
  public List<ClassName> of(Place branch) {
    return List.copyOf(byBranch.getOrDefault(branch, Set.of()));
  }

  /**
   * What Java cannot have: a class must not depend on itself by the interfaces that it implements
   * or by what those are nested in (JLS 8.1.5).
   */
  Set<BranchLink> impossible() {
    Set<BranchLink> impossible = new HashSet<>();
    for (BranchLink link : links) {
      if (reaches(homes.nameOf(link.union()), homes.nameOf(link.branch()))) {
        impossible.add(link);
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

package io.stytchschemas.processor.plan.shape;

import io.stytchschemas.processor.diagnostic.Diagnostics;
import io.stytchschemas.processor.diagnostic.Problem;
import io.stytchschemas.processor.plan.place.Place;
import io.stytchschemas.processor.plan.place.Places;
import io.stytchschemas.processor.plan.place.Unnamed;
import io.stytchschemas.processor.plan.shape.Shape.Field;
import io.stytchschemas.processor.plan.shape.Shape.Option;
import io.stytchschemas.processor.plan.shape.Shape.RecordShape;
import io.stytchschemas.processor.plan.shape.Shape.UnionShape;
import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.vocabulary.applicator.DiscriminatorKeyword;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds parents whose {@code discriminator} speaks of children that have them in an {@code allOf}
 * (OpenAPI, "Models with Polymorphism Support"). What refers to a parent means its schema alone: a
 * value of a child that is read as the parent has not what only the child names.
 */
public final class Children {
  private final Places places;
  private final Shapes shapes;
  private final Predicate<Schema> losing;

  /**
   * @param losing whether the package of a schema's class is one that does not keep what is unknown
   */
  public Children(Places places, Shapes shapes, Predicate<Schema> losing) {
    this.places = places;
    this.shapes = shapes;
    this.losing = losing;
  }

  /** Warns of each parent of which a child is no branch of a union. */
  public void check(Collection<Place> typed, Diagnostics problems) {
    Set<Schema> branches = branches(typed);
    Map<Schema, List<Place>> childrenOf = new LinkedHashMap<>();
    for (Place child : typed) {
      if (!branches.contains(child.schema()) && record(child) != null) {
        for (Place part : places.definite(child)) {
          if (isParent(part, child)) {
            childrenOf.computeIfAbsent(part.schema(), any -> new ArrayList<>()).add(child);
          }
        }
      }
    }
    childrenOf.forEach((parent, children) -> report(parent, children, problems));
  }

  private static void report(Schema parent, List<Place> children, Diagnostics problems) {
    int more = children.size() - 1;
    String first = children.get(0).schema().location().pointer();
    problems.report(
        Problem.CHILDREN_NOT_KEPT,
        parent.location(),
        more == 0 ? first : first + " and " + more + " more");
  }

  /** The schemas that are branches, or what these refer to. */
  private Set<Schema> branches(Collection<Place> typed) {
    Set<Schema> branches = new HashSet<>();
    for (Place place : typed) {
      if (shapes.of(place) instanceof UnionShape union) {
        for (Option option : union.options()) {
          branches.add(option.check().schema());
          places.targets(option.check()).forEach(target -> branches.add(target.schema()));
        }
      }
    }
    return branches;
  }

  /** Whether a part of a child has a class that drops what the child names beside it. */
  private boolean isParent(Place part, Place child) {
    if (DiscriminatorKeyword.of(part.schema()) == null || part.equals(child)) {
      return false;
    }
    RecordShape parent = record(part);
    RecordShape own = record(child);
    return parent != null
        && own != null
        && own.fields().stream().map(Field::property).anyMatch(name -> parent.field(name) == null)
        && !Unnamed.areKept(places.definite(part))
        && losing.test(part.schema());
  }

  private @Nullable RecordShape record(Place place) {
    return shapes.of(place) instanceof RecordShape shape ? shape : null;
  }
}

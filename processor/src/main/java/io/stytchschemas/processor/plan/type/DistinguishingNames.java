package io.stytchschemas.processor.plan.type;

import io.stytchschemas.processor.plan.place.Ownership;
import io.stytchschemas.processor.plan.place.Place;
import io.stytchschemas.processor.plan.place.Places;
import io.stytchschemas.processor.plan.place.Unnamed;
import io.stytchschemas.processor.plan.shape.Shape.Field;
import io.stytchschemas.processor.plan.shape.Shape.Option;
import io.stytchschemas.processor.plan.shape.Shape.RecordShape;
import io.stytchschemas.processor.plan.shape.Shape.UnionShape;
import io.stytchschemas.processor.plan.shape.Shapes;
import io.stytchschemas.processor.schema.JsonType;
import io.stytchschemas.processor.schema.Schema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds unions whose branches that are objects differ in the names of their properties: in what
 * they require, and in what they refuse.
 */
public final class DistinguishingNames {
  /** So many branches, and so many names that they require, the runtime tells apart. */
  private static final int MOST = 64;

  private final Places places;
  private final Shapes shapes;
  private final Ownership ownership;
  private final Function<Schema, RecordPlanner> records;

  /**
   * The names that one branch knows, and what it does about others.
   *
   * @param hasOthers whether it keeps any
   */
  private record NameSet(
      Set<String> known, Set<String> required, boolean refusesOthers, boolean hasOthers) {

    /** Whether no object that is written of {@code other} can be of this branch. */
    boolean refusesAllOf(NameSet other) {
      return (refusesOthers && !known.containsAll(other.required))
          || (!other.hasOthers && !other.known.containsAll(required));
    }

    /** Whether some object is of only one of two branches by its names. */
    boolean differsFrom(NameSet other) {
      return !required.equals(other.required)
          || refusesOthers != other.refusesOthers
          || (refusesOthers && !known.equals(other.known));
    }
  }

  /**
   * @param records the planner for the package of a schema
   */
  public DistinguishingNames(
      Places places, Shapes shapes, Ownership ownership, Function<Schema, RecordPlanner> records) {
    this.places = places;
    this.shapes = shapes;
    this.ownership = ownership;
    this.records = records;
  }

  /** Whether no object that is written of one branch can be of another. */
  public boolean tellApart(UnionShape union) {
    return matchesAll(union, NameSet::refusesAllOf);
  }

  /**
   * Whether the names of an object can tell of any two branches which of them it is: where codecs
   * see each other's names.
   */
  boolean help(Place own, UnionShape union) {
    String packageName = ownership.packageOfClass(own.schema());
    return matchesAll(union, NameSet::differsFrom)
        && union.options().stream()
            .filter(option -> option.types().contains(JsonType.OBJECT))
            .map(option -> shapes.declaring(option.place()))
            .allMatch(
                declared ->
                    declared != null
                        && ownership.packageOfClass(declared.schema()).equals(packageName));
  }

  private boolean matchesAll(UnionShape union, BiPredicate<NameSet, NameSet> relation) {
    List<NameSet> branches = branches(union);
    Set<String> required = new HashSet<>();
    branches.forEach(branch -> required.addAll(branch.required));
    if (branches.size() < 2 || branches.size() > MOST || required.size() > MOST) {
      return false;
    }
    for (int i = 0; i < branches.size(); i++) {
      for (int k = 0; k < branches.size(); k++) {
        if (i != k && !relation.test(branches.get(i), branches.get(k))) {
          return false;
        }
      }
    }
    return true;
  }

  /** Of the branches that are objects; none where one is no record. */
  private List<NameSet> branches(UnionShape union) {
    List<NameSet> branches = new ArrayList<>();
    for (Option option : union.options()) {
      if (option.types().contains(JsonType.OBJECT)) {
        NameSet names = names(option);
        if (names == null) {
          return List.of();
        }
        branches.add(names);
      }
    }
    return branches;
  }

  private @Nullable NameSet names(Option option) {
    Place declared = shapes.declaring(option.place());
    if (declared == null
        || ownership.classElsewhere(declared.schema()) != null
        || !(shapes.of(declared) instanceof RecordShape shape)) {
      return null;
    }
    boolean refusesOthers = Unnamed.areRefused(places.definite(declared));
    return new NameSet(
        shape.fields().stream().map(Field::property).collect(Collectors.toSet()),
        shape.fields().stream()
            .filter(Field::required)
            .map(Field::property)
            .collect(Collectors.toSet()),
        refusesOthers,
        !refusesOthers && records.apply(declared.schema()).unknown(declared, shape) != null);
  }
}

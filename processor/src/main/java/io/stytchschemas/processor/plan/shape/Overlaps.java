package io.stytchschemas.processor.plan.shape;

import io.stytchschemas.processor.diagnostic.Diagnostics;
import io.stytchschemas.processor.diagnostic.Problem;
import io.stytchschemas.processor.plan.place.Alternative.OfBranch;
import io.stytchschemas.processor.plan.place.Place;
import io.stytchschemas.processor.plan.place.Places;
import io.stytchschemas.processor.plan.place.Types;
import io.stytchschemas.processor.plan.place.Unnamed;
import io.stytchschemas.processor.plan.shape.Shape.Field;
import io.stytchschemas.processor.plan.shape.Shape.Option;
import io.stytchschemas.processor.plan.shape.Shape.RecordShape;
import io.stytchschemas.processor.plan.shape.Shape.UnionShape;
import io.stytchschemas.processor.schema.JsonType;
import io.stytchschemas.processor.vocabulary.applicator.BranchesKeyword;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds branches of an {@code anyOf} that can hold together, each with properties that the other
 * does not know: a value is of one of them, and has not what the other would keep.
 */
public final class Overlaps {
  private static final Set<JsonType> NUMBERS = Set.of(JsonType.INTEGER, JsonType.NUMBER);

  private final Places places;
  private final Shapes shapes;
  private final Discriminators discriminators;

  /** A branch that is a record, and what the record knows. */
  private record Branch(Place place, RecordShape shape, Set<String> names) {
    /** Where it stands in its file. */
    String pointer() {
      Place stands = place.alternative() instanceof OfBranch some ? some.branch() : place;
      return stands.schema().location().pointer();
    }

    /**
     * Whether it and another are, or stand in, branches of one {@code anyOf}. A union can have
     * those of a keyword within its own: of an inner {@code oneOf} no two hold together.
     */
    boolean isOfOneAnyOf(Branch other) {
      String[] steps = pointer().split("/", -1);
      String[] others = other.pointer().split("/", -1);
      int parting = Arrays.mismatch(steps, others);
      return parting > 0 && steps[parting - 1].equals(BranchesKeyword.ANY_OF.keyword());
    }
  }

  public Overlaps(Places places, Shapes shapes) {
    this.places = places;
    this.shapes = shapes;
    this.discriminators = new Discriminators(places, shapes);
  }

  /** Warns of the first two of a union. */
  public void check(Place place, Diagnostics problems) {
    if (!(shapes.of(place) instanceof UnionShape union)
        || discriminators.of(place, union) != null) {
      return;
    }
    List<Branch> branches = losing(union);
    for (int i = 1; i < branches.size(); i++) {
      Branch other = branches.get(i);
      for (Branch one : branches.subList(0, i)) {
        if (one.isOfOneAnyOf(other) && canLose(one, other)) {
          problems.report(
              Problem.BRANCHES_OVERLAP, place.schema().location(), one.pointer(), other.pointer());
          return;
        }
      }
    }
  }

  /** The records that neither keep nor refuse what they do not name. */
  private List<Branch> losing(UnionShape union) {
    List<Branch> branches = new ArrayList<>();
    for (Option option : union.options()) {
      Place declared = shapes.declaring(option.place());
      if (declared != null && shapes.of(declared) instanceof RecordShape shape) {
        if (!shapes.keepsUnnamed(declared) && !Unnamed.areRefused(places.definite(declared))) {
          Set<String> names =
              shape.fields().stream().map(Field::property).collect(Collectors.toSet());
          branches.add(new Branch(option.place(), shape, names));
        }
      }
    }
    return branches;
  }

  private boolean canLose(Branch one, Branch other) {
    return !one.names.containsAll(other.names)
        && !other.names.containsAll(one.names)
        && one.shape.fields().stream().noneMatch(field -> parts(field, other));
  }

  /** Whether no value of a property is of both branches, of which one requires it. */
  private boolean parts(Field field, Branch other) {
    Field same = other.shape.field(field.property());
    if (same == null || (!field.required() && !same.required())) {
      return false;
    }
    JsonType first = type(field);
    JsonType second = type(same);
    boolean areTwo = first != null && second != null && first != second;
    List<String> values = discriminators.values(field);
    List<String> others = discriminators.values(same);
    return (areTwo && !NUMBERS.containsAll(Set.of(first, second)))
        || (!values.isEmpty() && !others.isEmpty() && Collections.disjoint(values, others));
  }

  private @Nullable JsonType type(Field field) {
    List<Place> definite = new ArrayList<>();
    field.places().forEach(place -> definite.addAll(places.definite(place)));
    return Types.of(definite);
  }
}

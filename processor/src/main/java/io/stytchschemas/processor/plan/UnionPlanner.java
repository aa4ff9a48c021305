package io.stytchschemas.processor.plan;

import io.stytchschemas.processor.json.JsonValue;
import io.stytchschemas.processor.json.JsonValue.JsonString;
import io.stytchschemas.processor.plan.Shape.Field;
import io.stytchschemas.processor.plan.Shape.RecordShape;
import io.stytchschemas.processor.plan.Shape.UnionShape;
import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.vocabulary.applicator.BranchesKeyword;
import io.stytchschemas.processor.vocabulary.applicator.DiscriminatorKeyword;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Plans {@code oneOf} and {@code anyOf} of objects as sealed interfaces. */
final class UnionPlanner {
  private final Places places;
  private final Shapes shapes;
  private final Ownership ownership;
  private final Set<Schema> refused;

  /**
   * @param refused schemas whose interface cannot be declared
   */
  UnionPlanner(Places places, Shapes shapes, Ownership ownership, Set<Schema> refused) {
    this.places = places;
    this.shapes = shapes;
    this.ownership = ownership;
    this.refused = refused;
  }

  /** The union that a place is; null where it is none. */
  @Nullable UnionShape union(Place place, List<Place> definite) {
    if (refused.contains(place.schema())) {
      return null;
    }
    UnionShape union = null;
    for (BranchesKeyword kind : List.of(BranchesKeyword.ONE_OF, BranchesKeyword.ANY_OF)) {
      List<Schema> branches = Nulls.branches(kind.of(place.schema()));
      if (branches.size() > 1) {
        if (union != null) {
          return null;
        }
        union =
            new UnionShape(
                kind.keyword(), branches.stream().map(b -> places.step(place, b)).toList());
      }
    }
    return union != null && isPossible(place, union, definite) ? union : null;
  }

  /**
   * Every branch must be a record of its own, of the same package (a sealed interface permits no
   * other), that knows whatever the union itself requires.
   */
  private boolean isPossible(Place place, UnionShape union, List<Place> definite) {
    Set<String> required = ObjectPlanner.required(definite);
    String packageName = ownership.packageOfClass(place.schema());
    Set<Schema> classes = new HashSet<>();
    for (Place branch : union.branches()) {
      Place declared = shapes.declaring(branch);
      if (declared == null || !(shapes.of(declared) instanceof RecordShape shape)) {
        return false;
      }
      boolean fits =
          packageName.equals(ownership.packageOfClass(declared.schema()))
              && classes.add(declared.schema())
              && required.stream().allMatch(name -> shape.field(name) != null);
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  /**
   * The property whose value decides the branch: the one that the schema says, if it does decide,
   * else the first that does; null where there is none.
   */
  @Nullable String discriminator(Schema schema, UnionShape union) {
    String said = DiscriminatorKeyword.property(schema);
    if (said != null && decides(said, union)) {
      return said;
    }
    for (Field field : branch(union.branches().get(0)).fields()) {
      if (decides(field.property(), union)) {
        return field.property();
      }
    }
    return null;
  }

  private boolean decides(String property, UnionShape union) {
    Set<String> seen = new HashSet<>();
    for (Place branch : union.branches()) {
      List<String> tags = tags(branch, property);
      if (tags.isEmpty() || !tags.stream().allMatch(seen::add)) {
        return false;
      }
    }
    return true;
  }

  /** The values that a branch allows for a property that it requires; empty where it is free. */
  List<String> tags(Place branch, String property) {
    Field field = branch(branch).field(property);
    if (field == null || !field.required()) {
      return List.of();
    }
    for (Place place : field.places()) {
      for (Place part : places.definite(place)) {
        List<JsonValue> values = Nulls.values(part.schema());
        if (!values.isEmpty() && values.stream().allMatch(JsonString.class::isInstance)) {
          return values.stream().map(value -> ((JsonString) value).value()).distinct().toList();
        }
      }
    }
    return List.of();
  }

  private RecordShape branch(Place branch) {
    Place declared = shapes.declaring(branch);
    if (declared != null && shapes.of(declared) instanceof RecordShape shape) {
      return shape;
    }
    return new RecordShape(new ArrayList<>());
  }
}

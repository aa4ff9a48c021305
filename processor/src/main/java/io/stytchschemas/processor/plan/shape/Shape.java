package io.stytchschemas.processor.plan.shape;

import io.stytchschemas.processor.plan.JavaType;
import io.stytchschemas.processor.plan.place.Alternative.OfBranch;
import io.stytchschemas.processor.plan.place.Place;
import io.stytchschemas.processor.schema.JsonType;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What Java makes of a place, before anything has a name. */
public sealed interface Shape {
  Shape PLAIN = new ScalarShape(JavaType.Scalar.PLAIN);

  /**
   * A single value.
   *
   * @param type a scalar, or a class that the annotation chooses
   */
  record ScalarShape(JavaType type) implements Shape {}

  /** The class of another place. */
  record SameAs(Place place) implements Shape {}

  /**
   * A list.
   *
   * @param element null where elements are plain values
   */
  record ListShape(@Nullable Place element) implements Shape {}

  /**
   * A map.
   *
   * @param value null where values are plain
   * @param free whether the schema says nothing of its properties
   */
  record MapShape(@Nullable Place value, boolean free) implements Shape {}

  /** A shape that needs a class of its own. */
  sealed interface ClassShape extends Shape {}

  record RecordShape(List<Field> fields) implements ClassShape {
    public @Nullable Field field(String property) {
      for (Field field : fields) {
        if (field.property().equals(property)) {
          return field;
        }
      }
      return null;
    }
  }

  /**
   * A property of a record.
   *
   * @param places the schemas that every value of it must match; none where only branches and
   *     conditions name it
   */
  record Field(String property, List<Place> places, boolean required) {}

  /**
   * An array whose first items have schemas of their own.
   *
   * @param items the positions, as if they were properties with names
   * @param rest null where no further item may follow
   */
  record TupleShape(List<Field> items, @Nullable Rest rest) implements ClassShape {}

  /** The schemas that every item behind the positions must match. */
  record Rest(List<Place> places) {}

  record EnumShape(List<String> values) implements ClassShape {}

  /**
   * A sealed interface.
   *
   * @param keyword "oneOf", "anyOf", "if" or, for a list of types, "type"
   * @param several whether a value can be of several branches: those of an "anyOf", be it within a
   *     "oneOf"
   */
  record UnionShape(String keyword, boolean several, List<Option> options) implements ClassShape {
    /** The kinds of all values. */
    public Set<JsonType> kinds() {
      return options.stream()
          .flatMap(option -> option.types().stream())
          .map(JsonType::kind)
          .collect(Collectors.toUnmodifiableSet());
    }
  }

  /**
   * One branch of a union.
   *
   * @param held what Java makes of its values
   * @param wrapped whether they stand in a record of one component; else their own implements the
   *     interface
   * @param types the JSON types of its values
   * @param check what tells whether a value is of the branch
   */
  record Option(Place place, Shape held, boolean wrapped, Set<JsonType> types, Place check) {

    /** A branch of the values that match it. */
    Option(Place place, Shape held, boolean wrapped, Set<JsonType> types) {
      this(
          place,
          held,
          wrapped,
          types,
          place.alternative() instanceof OfBranch some ? some.branch() : place);
    }

    /** The same branch, chosen by something else. */
    Option chosenBy(Place condition) {
      return new Option(place, held, wrapped, types, condition);
    }
  }
}

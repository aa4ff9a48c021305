package io.stytchschemas.processor.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What Java makes of a place, before anything has a name. */
sealed interface Shape {
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
    @Nullable Field field(String property) {
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

  record EnumShape(List<String> values) implements ClassShape {}

  /**
   * A sealed interface.
   *
   * @param keyword "oneOf" or "anyOf"
   */
  record UnionShape(String keyword, List<Place> branches) implements ClassShape {}
}

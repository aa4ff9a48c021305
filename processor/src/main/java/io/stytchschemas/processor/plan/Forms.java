package io.stytchschemas.processor.plan;

import io.stytchschemas.processor.plan.JavaType.ListOf;
import io.stytchschemas.processor.plan.JavaType.MapOf;
import io.stytchschemas.processor.plan.JavaType.Scalar;
import io.stytchschemas.processor.plan.Shape.EnumShape;
import io.stytchschemas.processor.plan.Shape.ListShape;
import io.stytchschemas.processor.vocabulary.Form;

/** The form in which checks find the values of a typed place. */
final class Forms {
  private final Shapes shapes;

  Forms(Shapes shapes) {
    this.shapes = shapes;
  }

  Form of(Place place, JavaType type) {
    if (type instanceof Scalar scalar) {
      return of(scalar);
    }
    if (type instanceof ListOf list) {
      boolean distinct =
          shapes.of(place) instanceof ListShape shape
              && shape.element() != null
              && isDistinct(shape.element(), list.element());
      return distinct ? Form.DISTINCT_LIST : Form.LIST;
    }
    if (type instanceof MapOf) {
      return Form.MAP;
    }
    Place declaring = shapes.declaring(place);
    return declaring != null && shapes.of(declaring) instanceof EnumShape ? Form.ENUM : Form.RECORD;
  }

  private static Form of(Scalar scalar) {
    return switch (scalar) {
      case BOOLEAN -> Form.BOOLEAN;
      case INT -> Form.INT;
      case LONG -> Form.LONG;
      case BIG_INTEGER -> Form.BIG_INTEGER;
      case FLOAT, DOUBLE -> Form.DOUBLE;
      case STRING -> Form.STRING;
      case DATE_TIME, DATE, TIME, DURATION, UUID, URI -> Form.FORMATTED;
      case CLAIMS -> Form.MAP;
      case PLAIN -> Form.PLAIN;
    };
  }

  /** Whether Java values are equal exactly if their JSON is. */
  private boolean isDistinct(Place element, JavaType type) {
    return switch (of(element, type)) {
      case BOOLEAN, INT, LONG, BIG_INTEGER, STRING, ENUM -> true;
      case PLAIN, DOUBLE, FORMATTED, DISTINCT_LIST, LIST, MAP, RECORD -> false;
    };
  }
}

package io.stytchschemas.processor.plan.shape;

import io.stytchschemas.processor.plan.JavaType.Scalar;
import io.stytchschemas.processor.plan.shape.Shape.EnumShape;
import io.stytchschemas.processor.plan.shape.Shape.Option;
import io.stytchschemas.processor.plan.shape.Shape.SameAs;
import io.stytchschemas.processor.plan.shape.Shape.ScalarShape;
import io.stytchschemas.processor.schema.JsonType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives branches of one JSON type that have no parts one Java type, which holds what any of them
 * allows: a date or a time is a {@code String}; one of some values or any other string is the open
 * enumeration of the former.
 */
final class OneKind {
  private static final List<JsonType> SIMPLE =
      List.of(JsonType.STRING, JsonType.INTEGER, JsonType.NUMBER);

  /** By width, as far as they hold one another's values. */
  private static final List<Scalar> INTEGERS = List.of(Scalar.INT, Scalar.LONG, Scalar.BIG_INTEGER);

  private static final List<Scalar> NUMBERS =
      List.of(Scalar.FLOAT, Scalar.DOUBLE, Scalar.BIG_DECIMAL);

  private OneKind() {}

  static List<Option> of(List<Option> options, Shapes shapes) {
    List<Option> unified = new ArrayList<>(options);
    for (JsonType type : SIMPLE) {
      Set<Shape> scalars = new LinkedHashSet<>();
      Set<Shape> enums = new LinkedHashSet<>();
      for (Option option : options) {
        if (option.types().equals(Set.of(type)) && isEnum(option, shapes)) {
          enums.add(option.held());
        } else if (option.types().equals(Set.of(type)) && option.held() instanceof ScalarShape) {
          scalars.add(option.held());
        }
      }
      if (scalars.isEmpty() || scalars.size() + enums.size() < 2) {
        continue;
      }
      Shape one = enums.size() == 1 ? enums.iterator().next() : common(type, scalars);
      if (one == null) {
        continue;
      }
      unified.replaceAll(
          option ->
              option.types().equals(Set.of(type)) && scalars.contains(option.held())
                  ? new Option(option.place(), one, true, option.types(), option.check())
                  : option);
    }
    return List.copyOf(unified);
  }

  private static boolean isEnum(Option option, Shapes shapes) {
    return option.held() instanceof SameAs same && shapes.of(same.place()) instanceof EnumShape;
  }

  /** Null where they are classes that the annotation chooses, of which none holds the others. */
  private static @Nullable Shape common(JsonType type, Set<Shape> scalars) {
    if (scalars.size() == 1) {
      return scalars.iterator().next();
    }
    if (type == JsonType.STRING) {
      return new ScalarShape(Scalar.STRING);
    }
    List<Scalar> byWidth = type == JsonType.NUMBER ? NUMBERS : INTEGERS;
    int widest = 0;
    for (Shape shape : scalars) {
      int width = byWidth.indexOf(((ScalarShape) shape).type());
      if (width < 0) {
        return null;
      }
      widest = Math.max(widest, width);
    }
    return new ScalarShape(byWidth.get(widest));
  }
}

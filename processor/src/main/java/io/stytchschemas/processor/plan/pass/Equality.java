package io.stytchschemas.processor.plan.pass;

import com.palantir.javapoet.ClassName;
import io.stytchschemas.processor.plan.JavaType;
import io.stytchschemas.processor.plan.JavaType.Declared;
import io.stytchschemas.processor.plan.JavaType.ListOf;
import io.stytchschemas.processor.plan.JavaType.MapOf;
import io.stytchschemas.processor.plan.JavaType.Scalar;
import io.stytchschemas.processor.plan.TypePlan.UnknownPlan;
import io.stytchschemas.processor.plan.place.Place;
import io.stytchschemas.processor.plan.shape.Shape;
import io.stytchschemas.processor.plan.shape.Shape.EnumShape;
import io.stytchschemas.processor.plan.shape.Shape.RecordShape;
import io.stytchschemas.processor.plan.shape.Shapes;
import io.stytchschemas.processor.plan.type.RecordPlanner;
import io.stytchschemas.processor.schema.Schema;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Tells of which Java types two values are equal if their JSON is. That their JSON may differ all
 * the same, by what binding leaves out or by spelling, makes equal what is not: never the reverse.
 */
final class Equality {
  private final Shapes shapes;
  private final Function<Schema, RecordPlanner> records;
  private final Map<ClassName, Place> declaring;

  /** Of each class whether it is so; not while that is being found out. */
  private final Map<Declared, Boolean> known = new HashMap<>();

  Equality(
      Shapes shapes, Function<Schema, RecordPlanner> records, Map<ClassName, Place> declaring) {
    this.shapes = shapes;
    this.records = records;
    this.declaring = declaring;
  }

  /**
   * Whether that is so; not of a class that may contain itself, for how deep its values are nobody
   * knows who compares them.
   */
  boolean follows(JavaType type) {
    if (type instanceof ListOf list) {
      return follows(list.element());
    }
    if (type instanceof MapOf map) {
      return follows(map.value());
    }
    if (type instanceof Declared declared) {
      Boolean answer = known.putIfAbsent(declared, false);
      if (answer != null) {
        return answer;
      }
      boolean follows = find(declared);
      known.put(declared, follows);
      return follows;
    }
    return type instanceof Scalar scalar
        && switch (scalar) {
          // As JSON, 0.0 is -0.0 and 1.0 is 1.00.
          case FLOAT, DOUBLE, BIG_DECIMAL, CLAIMS, PLAIN -> false;
          default -> true;
        };
  }

  private boolean find(Declared type) {
    Place own = declaring.get(type.name());
    Shape shape = own == null ? null : shapes.of(own);
    if (own == null || !(shape instanceof RecordShape record)) {
      return shape instanceof EnumShape;
    }
    RecordPlanner planner = records.apply(own.schema());
    UnknownPlan unknown = planner.unknown(own, record);
    return (unknown == null || follows(unknown.value()))
        && record.fields().stream().allMatch(field -> follows(planner.typeOf(field)));
  }
}

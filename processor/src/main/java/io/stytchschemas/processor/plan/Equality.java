package io.stytchschemas.processor.plan;

import com.palantir.javapoet.ClassName;
import io.stytchschemas.processor.plan.JavaType.Declared;
import io.stytchschemas.processor.plan.JavaType.ListOf;
import io.stytchschemas.processor.plan.JavaType.MapOf;
import io.stytchschemas.processor.plan.JavaType.Scalar;
import io.stytchschemas.processor.plan.Shape.EnumShape;
import io.stytchschemas.processor.plan.Shape.RecordShape;
import io.stytchschemas.processor.plan.TypePlan.UnknownPlan;
import io.stytchschemas.processor.schema.Schema;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Tells of which Java types two values are equal if their JSON is. That their JSON may differ all
 * the same, by what binding leaves out or by spelling, makes equal what is not: never the reverse.
 */
final class Equality {
  private final Shapes shapes;
  private final Function<Schema, RecordPlanner> records;
  private final Map<ClassName, Place> declaring;

  /** Classes of which it is known. */
  private final Set<Declared> known = new HashSet<>();

  Equality(
      Shapes shapes, Function<Schema, RecordPlanner> records, Map<ClassName, Place> declaring) {
    this.shapes = shapes;
    this.records = records;
    this.declaring = declaring;
  }

  boolean follows(JavaType type) {
    Set<Declared> within = new HashSet<>();
    boolean follows = follows(type, within);
    if (follows) {
      known.addAll(within);
    }
    return follows;
  }

  /**
   * @param within the classes on the way: one that contains itself is what the others say
   */
  private boolean follows(JavaType type, Set<Declared> within) {
    if (type instanceof ListOf list) {
      return follows(list.element(), within);
    }
    if (type instanceof MapOf map) {
      return follows(map.value(), within);
    }
    if (type instanceof Declared declared) {
      return known.contains(declared) || !within.add(declared) || find(declared, within);
    }
    return type instanceof Scalar scalar
        && switch (scalar) {
          // As JSON, 0.0 is -0.0 and 1.0 is 1.00.
          case FLOAT, DOUBLE, BIG_DECIMAL, CLAIMS, PLAIN -> false;
          default -> true;
        };
  }

  private boolean find(Declared type, Set<Declared> within) {
    Place own = declaring.get(type.name());
    Shape shape = own == null ? null : shapes.of(own);
    if (own == null || !(shape instanceof RecordShape record)) {
      return shape instanceof EnumShape;
    }
    RecordPlanner planner = records.apply(own.schema());
    UnknownPlan unknown = planner.unknown(own, record);
    return (unknown == null || follows(unknown.value(), within))
        && record.fields().stream().allMatch(field -> follows(planner.typeOf(field), within));
  }
}

package io.stytchschemas.processor.emit.type;

import static java.util.stream.Collectors.joining;

import com.palantir.javapoet.CodeBlock;
import io.stytchschemas.processor.emit.RuntimeTypes;
import io.stytchschemas.processor.emit.TypeNames;
import io.stytchschemas.processor.plan.ComponentPlan;
import io.stytchschemas.processor.plan.JavaType;
import io.stytchschemas.processor.plan.JavaType.ListOf;
import io.stytchschemas.processor.plan.JavaType.MapOf;
import io.stytchschemas.processor.plan.JavaType.Scalar;
import io.stytchschemas.processor.plan.TypePlan.RecordPlan;
import io.stytchschemas.processor.plan.TypePlan.UnknownPlan;
import java.util.ArrayList;
import java.util.List;

/** Unmodifiable copies of what a caller hands over, to the last leaf. */
final class Copies {
  private Copies() {}

  /** Whether values of the type can be modified at all. */
  static boolean isNeeded(JavaType type) {
    return type instanceof ListOf || type instanceof MapOf || type == Scalar.PLAIN;
  }

  // Immutables.list(tags)
  // Immutables.list(holes, true)
  // Immutables.deepMap(groups)
  // Immutables.plainList(details)
  /** A copy of {@code value}, which is not null; of plain JSON it may be. */
  static CodeBlock of(JavaType type, CodeBlock value) {
    return CodeBlock.of("$T.$L($L$L)", RuntimeTypes.IMMUTABLES, method(type), value, nulls(type));
  }

  /** Where null may be, level by level, as far as that is not what the method takes for granted. */
  private static String nulls(JavaType type) {
    List<Boolean> levels = new ArrayList<>();
    JavaType inner = type;
    while (inner != Scalar.PLAIN && isNeeded(inner)) {
      levels.add(inner instanceof ListOf list ? list.nullable() : ((MapOf) inner).nullable());
      inner = inner instanceof ListOf list ? list.element() : ((MapOf) inner).value();
    }
    int said = levels.lastIndexOf(inner != Scalar.PLAIN) + 1;
    return levels.subList(0, said).stream().map(each -> ", " + each).collect(joining());
  }

  /** The same for a value that may be null. */
  static CodeBlock orNull(JavaType type, CodeBlock value) {
    return type == Scalar.PLAIN
        ? of(type, value)
        : CodeBlock.of("$1L == null ? null : $2L", value, of(type, value));
  }

  private static String method(JavaType type) {
    if (type == Scalar.PLAIN) {
      return "value";
    }
    JavaType inner = type instanceof ListOf list ? list.element() : ((MapOf) type).value();
    if (!isNeeded(inner)) {
      return type instanceof ListOf ? "list" : "map";
    }
    if (type instanceof ListOf) {
      return isPlain(inner) ? "plainList" : "deepList";
    }
    return isPlain(inner) ? "plainMap" : "deepMap";
  }

  /** Whether values are plain JSON to the last leaf. */
  private static boolean isPlain(JavaType type) {
    if (type instanceof ListOf list) {
      return isPlain(list.element());
    }
    return type instanceof MapOf map ? isPlain(map.value()) : type == Scalar.PLAIN;
  }

  /**
   * The value that a record keeps for a component, with null for none where that may be.
   *
   * @param local a name that none of the components has
   */
  static CodeBlock component(ComponentPlan component, CodeBlock value, String local) {
    JavaType type = component.type();
    if (TypeNames.isOptional(component)) {
      return CodeBlock.of("$1L == null ? null : $1L.map($2L)", value, function(type, local));
    }
    return TypeNames.isNullable(component) ? orNull(type, value) : of(type, value);
  }

  // Immutables::list
  // values -> Immutables.list(values, true)
  private static CodeBlock function(JavaType type, String local) {
    return nulls(type).isEmpty()
        ? CodeBlock.of("$T::$L", RuntimeTypes.IMMUTABLES, method(type))
        : CodeBlock.of("$1N -> $2L", local, of(type, CodeBlock.of("$N", local)));
  }

  // Immutables.map(Codec.NAMES.others(additionalProperties))
  /**
   * The same for the properties that the schema does not name, which refuses those that it does.
   */
  static CodeBlock unknown(RecordPlan record, UnknownPlan unknown, CodeBlock value) {
    CodeBlock others = CodeBlock.of("$T.NAMES.others($L)", record.codec(), value);
    return of(new MapOf(unknown.value(), unknown.nullable()), others);
  }
}

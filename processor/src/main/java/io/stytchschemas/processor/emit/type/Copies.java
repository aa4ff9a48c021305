package io.stytchschemas.processor.emit.type;

import com.palantir.javapoet.CodeBlock;
import io.stytchschemas.processor.emit.RuntimeTypes;
import io.stytchschemas.processor.emit.ScopeNames;
import io.stytchschemas.processor.emit.TypeNames;
import io.stytchschemas.processor.plan.ComponentPlan;
import io.stytchschemas.processor.plan.JavaType;
import io.stytchschemas.processor.plan.JavaType.ListOf;
import io.stytchschemas.processor.plan.JavaType.MapOf;
import io.stytchschemas.processor.plan.JavaType.Scalar;
import io.stytchschemas.processor.plan.TypePlan.UnknownPlan;
import java.util.Collection;
import java.util.Objects;

/** Unmodifiable copies of what a caller hands over, to the last leaf. */
public final class Copies {
  private final ScopeNames names;

  /**
   * @param taken the variables in scope, which a lambda's parameter must not hide
   */
  public Copies(Collection<String> taken) {
    names = new ScopeNames(taken);
  }

  /** Whether values of the type can be modified at all. */
  public static boolean isNeeded(JavaType type) {
    return type instanceof ListOf || type instanceof MapOf || type == Scalar.PLAIN;
  }

  /** A copy of {@code value}, which is not null; of plain JSON it may be. */
  public CodeBlock of(JavaType type, CodeBlock value) {
    return copy(type, value, names);
  }

  /** The same for a value that may be null. */
  public CodeBlock orNull(JavaType type, CodeBlock value) {
    return type == Scalar.PLAIN
        ? of(type, value)
        : CodeBlock.of("$1L == null ? null : $2L", value, of(type, value));
  }

  // Immutables.list(tags)
  // Immutables.list(details, Immutables::value)
  // Immutables.map(groups, each -> Immutables.list(each))
  private CodeBlock copy(JavaType type, CodeBlock value, ScopeNames scope) {
    if (type instanceof ListOf list) {
      return collection("list", list.element(), list.nullable(), value, scope);
    }
    if (type instanceof MapOf map) {
      return collection("map", map.value(), map.nullable(), value, scope);
    }
    return CodeBlock.of("$T.value($L)", RuntimeTypes.IMMUTABLES, value);
  }

  private CodeBlock collection(
      String method, JavaType element, boolean nullable, CodeBlock value, ScopeNames scope) {
    if (!isNeeded(element)) {
      return CodeBlock.of("$T.$L($L)", RuntimeTypes.IMMUTABLES, method, value);
    }
    if (element == Scalar.PLAIN) {
      return CodeBlock.of("$1T.$2L($3L, $1T::value)", RuntimeTypes.IMMUTABLES, method, value);
    }
    ScopeNames inner = scope.inner();
    String each = inner.add("each");
    CodeBlock copy = copy(element, CodeBlock.of("$N", each), inner);
    return CodeBlock.of(
        nullable ? "$1T.$2L($3L,$W$4N -> $4N == null ? null : $5L)" : "$1T.$2L($3L,$W$4N -> $5L)",
        RuntimeTypes.IMMUTABLES,
        method,
        value,
        each,
        copy);
  }

  /** The value that a record keeps for a component, with null for none where that may be. */
  public CodeBlock component(ComponentPlan component, CodeBlock value) {
    JavaType type = component.type();
    if (TypeNames.isOptional(component)) {
      ScopeNames inner = names.inner();
      String each = inner.add("each");
      CodeBlock copy = copy(type, CodeBlock.of("$N", each), inner);
      return CodeBlock.of("$1L == null ? null : $1L.map($2N -> $3L)", value, each, copy);
    }
    if (TypeNames.isNullable(component)) {
      return orNull(type, value);
    }
    return type == Scalar.PLAIN ? plain(component, value) : of(type, value);
  }

  private CodeBlock plain(ComponentPlan component, CodeBlock value) {
    return CodeBlock.of(
        "$T.requireNonNull($L, $S)", Objects.class, of(Scalar.PLAIN, value), component.name());
  }

  /** The same for the properties that the schema does not name. */
  public CodeBlock unknown(UnknownPlan unknown, CodeBlock value) {
    return of(new MapOf(unknown.value(), unknown.nullable()), value);
  }
}

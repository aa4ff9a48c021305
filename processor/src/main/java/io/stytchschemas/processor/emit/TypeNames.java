package io.stytchschemas.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.stytchschemas.processor.plan.ComponentPlan;
import io.stytchschemas.processor.plan.JavaType;
import io.stytchschemas.processor.plan.JavaType.Chosen;
import io.stytchschemas.processor.plan.JavaType.Declared;
import io.stytchschemas.processor.plan.JavaType.ListOf;
import io.stytchschemas.processor.plan.JavaType.MapOf;
import io.stytchschemas.processor.plan.JavaType.Scalar;
import io.stytchschemas.processor.plan.SchemaPlan;
import io.stytchschemas.processor.plan.TypePlan.UnknownPlan;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** How the types of a plan are spelt in Java, nullness included. */
public final class TypeNames {
  public static final ClassName STRING = ClassName.get(String.class);
  public static final ClassName LIST = ClassName.get(List.class);
  public static final ClassName MAP = ClassName.get(Map.class);

  private static final AnnotationSpec NULLABLE =
      AnnotationSpec.builder(RuntimeTypes.NULLABLE).build();

  private TypeNames() {}

  /** The type of a value that is never null: primitive if there is one. */
  public static TypeName of(JavaType type) {
    if (type instanceof ListOf list) {
      return listOf(element(list.element(), list.nullable()));
    }
    if (type instanceof MapOf map) {
      return mapOf(element(map.value(), map.nullable()));
    }
    if (type instanceof Declared declared) {
      return declared.name();
    }
    return type instanceof Chosen chosen ? chosen.name() : scalar((Scalar) type);
  }

  /** What a Javadoc link to the type can name. */
  public static TypeName raw(TypeName type) {
    return type instanceof ParameterizedTypeName generic ? generic.rawType() : type;
  }

  /** The same, as a type argument. */
  public static TypeName boxed(JavaType type) {
    return of(type).box();
  }

  /** The type of a value that may be null. */
  public static TypeName nullable(JavaType type) {
    return nullable(boxed(type));
  }

  public static TypeName nullable(TypeName type) {
    return type.annotated(NULLABLE);
  }

  /** The type of the elements of a list, or of the values of a map. */
  public static TypeName element(JavaType type, boolean nullable) {
    return nullable ? nullable(type) : boxed(type);
  }

  /** The type of a record's component, as the table in {@link ComponentPlan} has it. */
  public static TypeName component(ComponentPlan component) {
    return isNullable(component) ? nullable(local(component)) : local(component);
  }

  /** The same without its own nullness, which the type of a local variable does not state. */
  public static TypeName local(ComponentPlan component) {
    if (component.required() && !component.nullable()) {
      return of(component.type());
    }
    TypeName boxed = boxed(component.type());
    return isOptional(component)
        ? ParameterizedTypeName.get(ClassName.get(Optional.class), boxed)
        : boxed;
  }

  /** What the builder takes for a component. */
  public static TypeName builderParameter(ComponentPlan component) {
    return isNullable(component) ? nullable(component.type()) : of(component.type());
  }

  public static TypeName unknown(UnknownPlan unknown) {
    return mapOf(element(unknown.value(), unknown.nullable()));
  }

  /** The type of a schema's constant: {@code Schema<Name>}. */
  public static TypeName schemaOf(SchemaPlan schema) {
    return schemaOf(boxed(schema.type()), schema.nullable());
  }

  public static TypeName schemaOf(TypeName type, boolean nullable) {
    return ParameterizedTypeName.get(RuntimeTypes.SCHEMA, nullable ? nullable(type) : type);
  }

  /** Whether null is a value of the component. */
  public static boolean isNullable(ComponentPlan component) {
    return !component.required() || component.nullable();
  }

  /** Whether the component tells absent (null) and JSON null (empty) apart. */
  public static boolean isOptional(ComponentPlan component) {
    return !component.required() && component.nullable();
  }

  public static TypeName listOf(TypeName element) {
    return ParameterizedTypeName.get(LIST, element);
  }

  private static TypeName mapOf(TypeName value) {
    return ParameterizedTypeName.get(MAP, STRING, value);
  }

  private static TypeName scalar(Scalar scalar) {
    return switch (scalar) {
      case BOOLEAN -> TypeName.BOOLEAN;
      case INT -> TypeName.INT;
      case LONG -> TypeName.LONG;
      case FLOAT -> TypeName.FLOAT;
      case DOUBLE -> TypeName.DOUBLE;
      case BIG_DECIMAL -> ClassName.get(BigDecimal.class);
      case BIG_INTEGER -> ClassName.get(BigInteger.class);
      case STRING -> STRING;
      case DATE_TIME -> ClassName.get(OffsetDateTime.class);
      case DATE -> ClassName.get(LocalDate.class);
      case TIME -> ClassName.get(OffsetTime.class);
      case DURATION -> ClassName.get(Duration.class);
      case UUID -> ClassName.get(UUID.class);
      case URI -> ClassName.get(URI.class);
      case CLAIMS -> RuntimeTypes.CUSTOM_CLAIMS;
      case PLAIN -> ClassName.OBJECT;
    };
  }
}

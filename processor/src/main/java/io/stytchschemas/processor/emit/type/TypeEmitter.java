package io.stytchschemas.processor.emit.type;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeSpec;
import io.stytchschemas.processor.emit.TypeNames;
import io.stytchschemas.processor.plan.PackagePlan;
import io.stytchschemas.processor.plan.SchemaPlan;
import io.stytchschemas.processor.plan.TypePlan;
import io.stytchschemas.processor.plan.TypePlan.EnumPlan;
import io.stytchschemas.processor.plan.TypePlan.HolderPlan;
import io.stytchschemas.processor.plan.TypePlan.RecordPlan;
import io.stytchschemas.processor.plan.TypePlan.UnionPlan;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Spells out the planned types of a package, each with all that is nested in it. */
public final class TypeEmitter {
  private final Shadows shadows;

  public TypeEmitter(PackagePlan plan) {
    this.shadows =
        Shadows.of(
            plan.all().stream().map(SchemaPlan::declaration).filter(Objects::nonNull).toList());
  }

  /** The class of a schema file, which has the schema as a constant. */
  public TypeSpec.Builder topLevel(SchemaPlan schema, TypePlan plan) {
    return type(plan, Set.of())
        .addField(schemaConstant(schema, plan.docs().deprecated()))
        .addModifiers(Modifier.PUBLIC);
  }

  private TypeSpec.Builder type(TypePlan plan, Set<String> around) {
    Set<String> shadowed = shadows.in(plan, around);
    TypeSpec.Builder type = shape(plan, shadowed);
    for (TypePlan inner : plan.nested()) {
      TypeSpec.Builder nested = type(inner, shadowed).addModifiers(Modifier.PUBLIC);
      if (isInterface(plan) || isClass(inner)) {
        nested.addModifiers(Modifier.STATIC);
      }
      type.addType(nested.build());
    }
    // JavaPoet takes a record's header to be out of the scope of its members, which it is not.
    return type.alwaysQualify(shadowed.toArray(String[]::new));
  }

  private static TypeSpec.Builder shape(TypePlan plan, Set<String> shadowed) {
    if (plan instanceof RecordPlan object) {
      RecordPlan qualified = Shadows.qualify(object, shadowed);
      return object.large()
          ? new LargeRecordEmitter(qualified).emit()
          : new RecordEmitter(qualified).emit();
    }
    if (plan instanceof EnumPlan values) {
      return values.huge() ? HugeEnumEmitter.emit(values) : EnumEmitter.emit(values);
    }
    return plan instanceof UnionPlan union
        ? UnionEmitter.emit(union)
        : HolderEmitter.emit((HolderPlan) plan);
  }

  /** Whether the type is spelt {@code class}; the other kinds are static where they are nested. */
  private static boolean isClass(TypePlan plan) {
    return plan instanceof HolderPlan || (plan instanceof RecordPlan object && object.large());
  }

  private static boolean isInterface(TypePlan plan) {
    return plan instanceof UnionPlan || (plan instanceof EnumPlan values && !values.huge());
  }

  // public static final Schema<Name> SCHEMA = NameCodec.SCHEMA;
  private static FieldSpec schemaConstant(SchemaPlan schema, boolean deprecated) {
    FieldSpec.Builder field =
        FieldSpec.builder(
                TypeNames.schemaOf(schema),
                "SCHEMA",
                Modifier.PUBLIC,
                Modifier.STATIC,
                Modifier.FINAL)
            .addJavadoc("Reads, writes and checks documents of this schema.\n")
            .initializer("$T.SCHEMA", schema.codec());
    if (deprecated) {
      field.addAnnotation(Deprecated.class);
    }
    return field.build();
  }

  static ClassName builderOf(RecordPlan plan) {
    return plan.name().nestedClass("Builder");
  }
}

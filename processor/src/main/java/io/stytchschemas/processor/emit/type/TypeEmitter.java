package io.stytchschemas.processor.emit.type;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.stytchschemas.processor.emit.RuntimeTypes;
import io.stytchschemas.processor.emit.TypeNames;
import io.stytchschemas.processor.plan.SchemaPlan;
import io.stytchschemas.processor.plan.TypePlan;
import io.stytchschemas.processor.plan.TypePlan.EnumPlan;
import io.stytchschemas.processor.plan.TypePlan.HolderPlan;
import io.stytchschemas.processor.plan.TypePlan.RecordPlan;
import io.stytchschemas.processor.plan.TypePlan.UnionPlan;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Spells out a planned type with all that is nested in it. */
public final class TypeEmitter {
  private TypeEmitter() {}

  /** The class of a schema file, which has the schema as a constant. */
  public static TypeSpec.Builder topLevel(SchemaPlan schema, TypePlan plan) {
    return withNested(plan, shape(plan).addField(schemaConstant(schema, plan.docs().deprecated())));
  }

  private static TypeSpec.Builder withNested(TypePlan plan, TypeSpec.Builder type) {
    List<String> names = new ArrayList<>();
    for (TypePlan inner : plan.nested()) {
      TypeSpec.Builder nested = withNested(inner, shape(inner));
      if (isInterface(plan) || isClass(inner)) {
        nested.addModifiers(Modifier.STATIC);
      }
      type.addType(nested.build());
      names.add(inner.name().simpleName());
    }
    // JavaPoet takes a record's header to be out of the scope of its members, which it is not.
    return type.alwaysQualify(names.toArray(String[]::new)).addModifiers(Modifier.PUBLIC);
  }

  private static TypeSpec.Builder shape(TypePlan plan) {
    if (plan instanceof RecordPlan object) {
      return object.large()
          ? new LargeRecordEmitter(object).emit()
          : new RecordEmitter(object).emit();
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
    return plan instanceof HolderPlan || plan instanceof RecordPlan object && object.large();
  }

  private static boolean isInterface(TypePlan plan) {
    return plan instanceof UnionPlan || plan instanceof EnumPlan values && !values.huge();
  }

  // public static final Schema<Name> SCHEMA = NameCodec.SCHEMA;
  private static FieldSpec schemaConstant(SchemaPlan schema, boolean deprecated) {
    FieldSpec.Builder field =
        FieldSpec.builder(
                schemaOf(schema), "SCHEMA", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
            .addJavadoc("Reads, writes and checks documents of this schema.\n")
            .initializer("$T.SCHEMA", schema.codec());
    if (deprecated) {
      field.addAnnotation(Deprecated.class);
    }
    return field.build();
  }

  /** The type of a schema's constant: {@code Schema<Name>}. */
  public static TypeName schemaOf(SchemaPlan schema) {
    return ParameterizedTypeName.get(
        RuntimeTypes.SCHEMA, TypeNames.element(schema.type(), schema.nullable()));
  }

  static ClassName builderOf(RecordPlan plan) {
    return plan.name().nestedClass("Builder");
  }
}

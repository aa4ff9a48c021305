package io.stytchschemas.processor.emit.type;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeSpec;
import io.stytchschemas.processor.emit.codec.CodecEmitter;
import io.stytchschemas.processor.plan.PackagePlan;
import io.stytchschemas.processor.plan.Plans;
import io.stytchschemas.processor.plan.SchemaPlan;
import io.stytchschemas.processor.plan.TypePlan;
import io.stytchschemas.processor.plan.TypePlan.EnumPlan;
import io.stytchschemas.processor.plan.TypePlan.HolderPlan;
import io.stytchschemas.processor.plan.TypePlan.RecordPlan;
import io.stytchschemas.processor.plan.TypePlan.UnionPlan;
import io.stytchschemas.processor.plan.name.MemberNames;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Spells out the planned types of a package, each with all that is nested in it. */
public final class TypeEmitter {
  private final Shadows shadows;
  private final CodecEmitter codecs;
  private final boolean databind;

  /**
   * @param databind whether the types can be annotated for Jackson's databind
   */
  public TypeEmitter(PackagePlan plan, Plans plans, boolean databind) {
    this.databind = databind;
    this.codecs = new CodecEmitter(plan.name(), plans);
    this.shadows =
        Shadows.of(
            plan.all().stream().map(SchemaPlan::declaration).filter(Objects::nonNull).toList());
  }

  /** The class of a schema file, which has the schema as a constant. */
  public TypeSpec.Builder topLevel(SchemaPlan schema, TypePlan plan) {
    FieldSpec.Builder constant = CodecEmitter.schema(schema);
    TypeSpec.Builder codec = plan instanceof HolderPlan ? codecs.codec(schema) : null;
    return type(plan, Set.of(), constant, codec).addModifiers(Modifier.PUBLIC);
  }

  /**
   * @param holderCodec of a class that has no values itself
   */
  private TypeSpec.Builder type(
      TypePlan plan,
      Set<String> around,
      FieldSpec.Builder constant,
      TypeSpec.@Nullable Builder holderCodec) {
    Set<String> shadowed = shadows.in(plan, around);
    TypePlan spelt = plan instanceof RecordPlan object ? Shadows.qualify(object, shadowed) : plan;
    TypeSpec.Builder type = shape(spelt).addField(constant.addModifiers(Modifier.PUBLIC).build());
    if (databind) {
      DatabindEmitter.addTo(type, plan);
    }
    for (TypePlan inner : plan.nested()) {
      FieldSpec.Builder part = codecs.schema(inner, Objects.requireNonNull(inner.part()));
      TypeSpec.Builder nested = type(inner, shadowed, part, null).addModifiers(Modifier.PUBLIC);
      if (isInterface(plan) || isClass(inner)) {
        nested.addModifiers(Modifier.STATIC);
      }
      type.addType(nested.build());
    }
    TypeSpec.Builder codec = holderCodec == null ? codecs.codec(spelt) : holderCodec;
    if (isInterface(plan)) {
      codec.addModifiers(Modifier.PUBLIC);
    }
    type.addType(codec.build());
    // JavaPoet takes a record's header to be out of the scope of its members, which it is not.
    // One by one: for each name it spells out the whole array.
    shadowed.forEach(type::alwaysQualify);
    return type;
  }

  private TypeSpec.Builder shape(TypePlan plan) {
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
    return plan instanceof HolderPlan || (plan instanceof RecordPlan object && object.large());
  }

  private static boolean isInterface(TypePlan plan) {
    return plan instanceof UnionPlan || (plan instanceof EnumPlan values && !values.huge());
  }

  /** The unions are serializable themselves. */
  static List<ClassName> supertypes(RecordPlan plan) {
    return plan.supertypes().isEmpty()
        ? List.of(ClassName.get(Serializable.class))
        : plan.supertypes();
  }

  static ClassName builderOf(RecordPlan plan) {
    return MemberNames.builder(plan.name());
  }
}

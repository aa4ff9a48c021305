package io.stytchschemas.processor.emit.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.stytchschemas.processor.emit.RuntimeTypes;
import io.stytchschemas.processor.emit.check.CheckEmitter;
import io.stytchschemas.processor.emit.check.PassEmitter;
import io.stytchschemas.processor.plan.CheckHome;
import io.stytchschemas.processor.plan.PassPlan.OfRecord;
import io.stytchschemas.processor.plan.Plans;
import io.stytchschemas.processor.emit.TypeNames;
import io.stytchschemas.processor.plan.SchemaPlan;
import io.stytchschemas.processor.plan.TypePlan;
import io.stytchschemas.processor.plan.TypePlan.EnumPlan;
import io.stytchschemas.processor.plan.TypePlan.HolderPlan;
import io.stytchschemas.processor.plan.TypePlan.RecordPlan;
import io.stytchschemas.processor.plan.TypePlan.UnionPlan;
import io.stytchschemas.processor.vocabulary.Literals;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Spells out the codec of a schema file, in which those of its nested types are nested, side by
 * side.
 */
public final class CodecEmitter {
  private final SchemaPlan schema;
  private final Plans plans;
  private final ValueCode values = new ValueCode();

  private CodecEmitter(SchemaPlan schema, Plans plans) {
    this.schema = schema;
    this.plans = plans;
  }

  // public final class NameCodec implements Codec<Name> {
  //   public static final NameCodec INSTANCE = new NameCodec();
  //   static final Schema<Name> SCHEMA = GeneratedSchema.direct(…);
  //   …
  public static TypeSpec.Builder emit(SchemaPlan schema, Plans plans) {
    return new CodecEmitter(schema, plans).emit();
  }

  private TypeSpec.Builder emit() {
    TypeName type = TypeNames.boxed(schema.type());
    TypeSpec.Builder codec = shell(schema.codec(), type).addField(schemaConstant());
    TypePlan plan = schema.declaration();
    if (plan == null || plan instanceof HolderPlan) {
      new ValueCodec(schema, values).addTo(codec);
      if (schema.direct()) {
        PassEmitter.addTo(codec, schema.type(), schema.asked());
      }
    } else {
      addBody(codec, plan, schema.nullable());
    }
    if (plan != null) {
      addNested(codec, plan.nested());
    }
    CheckHome checks = plans.checks().get(schema.codec());
    if (checks != null) {
      CheckEmitter.addTo(codec, checks);
    }
    return codec.addMethods(values.methods());
  }

  private void addNested(TypeSpec.Builder outermost, List<TypePlan> plans) {
    for (TypePlan plan : plans) {
      if (!(plan instanceof HolderPlan)) {
        TypeSpec.Builder codec = shell(plan.codec(), plan.name()).addModifiers(Modifier.STATIC);
        addBody(codec, plan, false);
        outermost.addType(codec.build());
      }
      addNested(outermost, plan.nested());
    }
  }

  private static TypeSpec.Builder shell(ClassName codec, TypeName type) {
    return TypeSpec.classBuilder(codec)
        .addJavadoc("Reads and writes {@link $T}.\n", TypeNames.raw(type))
        .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
        .addSuperinterface(ParameterizedTypeName.get(RuntimeTypes.CODEC, type))
        .addField(
            FieldSpec.builder(codec, "INSTANCE", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("The codec, which has no state.\n")
                .initializer("new $T()", codec)
                .build())
        .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
  }

  // static final Schema<Name> SCHEMA =
  //     GeneratedSchema.direct("id", Name.class, INSTANCE, NameValidator.INSTANCE);
  private FieldSpec schemaConstant() {
    CodeBlock schemaOf =
        CodeBlock.of(
            "$T.$L($Z$L,$W$T.class,$WINSTANCE)",
            RuntimeTypes.GENERATED_SCHEMA,
            schema.direct() ? "direct" : "checked",
            Literals.string(schema.id()),
            TypeNames.raw(TypeNames.boxed(schema.type())));
    return FieldSpec.builder(
            TypeNames.schemaOf(schema),
            "SCHEMA",
            Modifier.PUBLIC,
            Modifier.STATIC,
            Modifier.FINAL)
        .addJavadoc("The schema.\n")
        .initializer(schemaOf)
        .build();
  }

  private void addBody(TypeSpec.Builder codec, TypePlan plan, boolean nullable) {
    addCodec(codec, plan, nullable);
    OfRecord asked = plans.asked().get(plan.name());
    if (plan instanceof RecordPlan object && asked != null) {
      PassEmitter.addTo(codec, object, asked);
    } else if (plan instanceof EnumPlan enumeration) {
      PassEmitter.addTo(codec, enumeration);
    }
  }

  private void addCodec(TypeSpec.Builder codec, TypePlan plan, boolean nullable) {
    if (plan instanceof RecordPlan object && object.large()) {
      new LargeRecordCodec(object, nullable, values).addTo(codec);
    } else if (plan instanceof RecordPlan object) {
      new RecordCodec(object, nullable, values).addTo(codec);
    } else if (plan instanceof EnumPlan enumeration) {
      EnumCodec.addTo(codec, enumeration, nullable);
    } else {
      new UnionCodec((UnionPlan) plan, nullable, schema.codec()).addTo(codec);
    }
  }
}

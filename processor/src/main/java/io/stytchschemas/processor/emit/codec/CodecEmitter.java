package io.stytchschemas.processor.emit.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.stytchschemas.processor.emit.RuntimeTypes;
import io.stytchschemas.processor.emit.TypeNames;
import io.stytchschemas.processor.emit.check.CheckEmitter;
import io.stytchschemas.processor.emit.check.PassEmitter;
import io.stytchschemas.processor.plan.PassPlan.OfEnum;
import io.stytchschemas.processor.plan.PassPlan.OfRecord;
import io.stytchschemas.processor.plan.PassPlan.OfType;
import io.stytchschemas.processor.plan.PassPlan.OfUnion;
import io.stytchschemas.processor.plan.Plans;
import io.stytchschemas.processor.plan.SchemaPlan;
import io.stytchschemas.processor.plan.TypePlan;
import io.stytchschemas.processor.plan.TypePlan.EnumPlan;
import io.stytchschemas.processor.plan.TypePlan.RecordPlan;
import io.stytchschemas.processor.plan.TypePlan.UnionPlan;
import io.stytchschemas.processor.vocabulary.check.Literals;
import javax.lang.model.element.Modifier;

/**
 * Spells out codecs, each nested in the type that it reads and writes, and the schemas made of
 * them.
 */
public final class CodecEmitter {
  private final ValueCode values;
  private final Plans plans;

  /**
   * @param packageName that of the types
   * @param plans of the whole compilation
   */
  public CodecEmitter(String packageName, Plans plans) {
    this.values = new ValueCode(packageName);
    this.plans = plans;
  }

  // static final class Codec extends RecordCodec<Name> {
  //   static final Codec INSTANCE = new Codec();
  //   …
  public TypeSpec.Builder codec(TypePlan plan) {
    TypeSpec.Builder codec = reading(plan);
    OfType asked = plans.asked().get(plan.name());
    if (plan instanceof RecordPlan object) {
      PassEmitter.addTo(codec, object, (OfRecord) asked);
    } else if (plan instanceof UnionPlan union && asked instanceof OfUnion ofUnion) {
      PassEmitter.addTo(codec, union, ofUnion);
    } else if (plan instanceof EnumPlan enumeration) {
      PassEmitter.addTo(codec, enumeration, (OfEnum) asked);
    }
    CheckEmitter.addTo(codec, plan, plans);
    return codec;
  }

  private TypeSpec.Builder reading(TypePlan plan) {
    if (plan instanceof RecordPlan tuple && tuple.tuple() != null) {
      return new TupleCodecEmitter(tuple, values)
          .addTo(shell(plan.codec(), RuntimeTypes.TUPLE_CODEC, plan.name()));
    }
    if (plan instanceof RecordPlan object) {
      TypeSpec.Builder codec = shell(plan.codec(), RuntimeTypes.RECORD_CODEC, plan.name());
      return object.large()
          ? new LargeRecordCodecEmitter(object, values).addTo(codec)
          : new RecordCodecEmitter(object, values).addTo(codec);
    }
    if (plan instanceof UnionPlan union) {
      return new UnionCodecEmitter(union, values)
          .addTo(shell(plan.codec(), RuntimeTypes.UNION_CODEC, plan.name()));
    }
    EnumPlan enumeration = (EnumPlan) plan;
    return enumeration.huge()
        ? EnumCodecEmitter.addHuge(
            shell(plan.codec(), RuntimeTypes.GENERATED_CODEC, plan.name()), enumeration)
        : EnumCodecEmitter.addTo(
            shell(plan.codec(), RuntimeTypes.ENUM_CODEC, plan.name()), enumeration);
  }

  // static final class TagsCodec extends PlainCodec<List<String>> {
  //   …
  //   protected Codec<List<String>> codec() {
  //     return Codecs.list(Codecs.STRING);
  //   }
  /** The codec of a schema that has no class of its own. */
  public TypeSpec.Builder codec(SchemaPlan schema) {
    TypeName type = TypeNames.boxed(schema.type());
    TypeSpec.Builder codec = shell(schema.codec(), RuntimeTypes.PLAIN_CODEC, type);
    codec
        .addField(instance(schema.codec()))
        .addMethod(CodecMethods.constructor(CodeBlock.of("$T.class", TypeNames.raw(type))))
        .addMethod(
            MethodSpec.methodBuilder("codec")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(ParameterizedTypeName.get(RuntimeTypes.CODEC, type))
                .addStatement("return $L", values.codec(schema.type(), false))
                .build());
    if (schema.direct()) {
      String packageName = schema.codec().packageName();
      PassEmitter.addTo(codec, packageName, schema.type(), schema.asked());
    }
    CheckEmitter.addTo(codec, schema, plans);
    return codec;
  }

  private static TypeSpec.Builder shell(ClassName codec, ClassName base, TypeName type) {
    return TypeSpec.classBuilder(codec)
        .addModifiers(Modifier.STATIC, Modifier.FINAL)
        .superclass(ParameterizedTypeName.get(base, type));
  }

  static FieldSpec.Builder constant(TypeName type, String name) {
    return FieldSpec.builder(type, name, Modifier.STATIC, Modifier.FINAL);
  }

  /** Behind all constants that the constructor asks for. */
  static FieldSpec instance(ClassName codec) {
    return constant(codec, "INSTANCE").initializer("new $T()", codec).build();
  }

  // public static final Schema<Name> SCHEMA = Codec.INSTANCE.direct("id");
  /** The constant of the schema of a file. */
  public static FieldSpec.Builder schema(SchemaPlan schema) {
    return schema(
        TypeNames.schemaOf(schema),
        schema.codec(),
        schema.nullable(),
        CodeBlock.of(
            "$L($L)", schema.direct() ? "direct" : "checked", Literals.string(schema.id())));
  }

  /** The constant of the schema of a nested type. */
  public FieldSpec.Builder schema(TypePlan plan, TypePlan.PartPlan part) {
    boolean direct = plans.asked().containsKey(plan.name());
    return schema(
        TypeNames.schemaOf(plan.name(), part.nullable()),
        plan.codec(),
        part.nullable(),
        CodeBlock.of("$L($L)", direct ? "direct" : "checked", Literals.string(part.id())));
  }

  private static FieldSpec.Builder schema(
      TypeName type, ClassName codec, boolean nullable, CodeBlock call) {
    return constant(type, "SCHEMA")
        .initializer("$T.INSTANCE.$L$L", codec, nullable ? "orNull()." : "", call);
  }
}

package io.stytchschemas.processor.emit.codec;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.stytchschemas.processor.emit.TypeNames;
import io.stytchschemas.processor.plan.JavaType;
import io.stytchschemas.processor.plan.JavaType.Scalar;
import io.stytchschemas.processor.plan.SchemaPlan;

/** Spells out how values of a schema are read and written that has no class of its own. */
final class ValueCodec {
  private final SchemaPlan schema;
  private final ValueCode values;

  ValueCodec(SchemaPlan schema, ValueCode values) {
    this.schema = schema;
    this.values = values;
  }

  // return Immutables.list(readStringList(in));
  void addTo(TypeSpec.Builder codec) {
    JavaType type = schema.type();
    TypeName name = TypeNames.boxed(type);
    boolean plain = type == Scalar.PLAIN;
    CodeBlock read = values.readCopied(type, plain && schema.nullable(), true);
    codec
        .addMethod(
            CodecMethods.read(name, !plain && schema.nullable())
                .addStatement("return $L", read)
                .build())
        .addMethod(
            CodecMethods.write(name)
                .addStatement("$L", values.write(type, CodeBlock.of("value")))
                .build());
  }
}

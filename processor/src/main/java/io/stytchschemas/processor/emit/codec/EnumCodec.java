package io.stytchschemas.processor.emit.codec;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.stytchschemas.processor.emit.RuntimeTypes;
import io.stytchschemas.processor.plan.TypePlan.EnumPlan;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Spells out how an enumeration is read and written. */
final class EnumCodec {
  private EnumCodec() {}

  // int known = in.matchString(VALUES);
  // if (known >= 0) {
  //   return KNOWN[known];
  // }
  // String other = in.readString();
  // return in.failed() ? null : Locale.of(other);
  static void addTo(TypeSpec.Builder codec, EnumPlan plan, boolean nullable) {
    MethodSpec.Builder read = CodecMethods.read(plan.name(), nullable);
    if (!plan.huge()) {
      addConstants(codec, plan);
      read.addStatement("int known = in.matchString(VALUES)")
          .beginControlFlow("if (known >= 0)")
          .addStatement("return KNOWN[known]")
          .endControlFlow();
    }
    codec
        .addMethod(
            read.addStatement("$T other = in.readString()", String.class)
                .addStatement("return in.failed() ? null : $T.of(other)", plan.name())
                .build())
        .addMethod(
            CodecMethods.write(plan.name()).addStatement("out.write(value.value())").build());
  }

  private static void addConstants(TypeSpec.Builder codec, EnumPlan plan) {
    ClassName known = plan.name().nestedClass("Known");
    codec.addField(
        FieldSpec.builder(
                ArrayTypeName.of(known), "KNOWN", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .initializer("$T.values()", known)
            .build());
    codec.addField(
        FieldSpec.builder(
                RuntimeTypes.PROPERTY_NAMES,
                "VALUES",
                Modifier.PRIVATE,
                Modifier.STATIC,
                Modifier.FINAL)
            .initializer(
                "$T.of($Z$T.of(KNOWN).map($T::value).toArray($T[]::new))",
                RuntimeTypes.PROPERTY_NAMES,
                Stream.class,
                known,
                String.class)
            .build());
  }
}

package io.stytchschemas.processor.emit.codec;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.stytchschemas.processor.plan.TypePlan.EnumPlan;
import io.stytchschemas.processor.plan.name.MemberNames;
import javax.lang.model.element.Modifier;

/** Spells out how an enumeration is read and written: runtime knows all but its classes. */
final class EnumCodecEmitter {
  private EnumCodecEmitter() {}

  // private Codec() {
  //   super(Locale.class, Known.values());
  // }
  //
  // protected Locale unknown(String text) {
  //   return new Unknown(text);
  // }
  static TypeSpec.Builder addTo(TypeSpec.Builder codec, EnumPlan plan) {
    return codec
        .addField(CodecEmitter.instance(plan.codec()))
        .addMethod(
            CodecMethods.constructor(
                CodeBlock.of("$T.class, $T.values()", plan.name(), MemberNames.known(plan.name()))))
        .addMethod(
            MethodSpec.methodBuilder("unknown")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(plan.name())
                .addParameter(String.class, "text")
                .addStatement("return new $T(text)", MemberNames.unknown(plan.name()))
                .build());
  }

  // String value = in.readString();
  // return in.failed() ? null : new Locale(value);
  static TypeSpec.Builder addHuge(TypeSpec.Builder codec, EnumPlan plan) {
    return codec
        .addField(CodecEmitter.instance(plan.codec()))
        .addMethod(CodecMethods.constructor(CodeBlock.of("$T.class", plan.name())))
        .addMethod(
            CodecMethods.read(plan.name())
                .addStatement("$T value = in.readString()", String.class)
                .addStatement("return in.failed() ? null : new $T(value)", plan.name())
                .build())
        .addMethod(
            CodecMethods.write(plan.name()).addStatement("out.write(value.value())").build());
  }
}

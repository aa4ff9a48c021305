package io.stytchschemas.processor.emit.type;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.stytchschemas.processor.emit.Documentation;
import io.stytchschemas.processor.emit.RuntimeTypes;
import io.stytchschemas.processor.plan.TypePlan.Constant;
import io.stytchschemas.processor.plan.TypePlan.EnumPlan;
import io.stytchschemas.processor.plan.name.MemberNames;
import io.stytchschemas.processor.vocabulary.check.Literals;
import javax.lang.model.element.Modifier;

/**
 * Spells out an open enumeration: a sealed interface over the known values, an enum, and a record
 * for any other. The interface has no default method: that would make the constants load after
 * {@code SCHEMA}, whose codec asks for the constants.
 */
final class EnumEmitter {
  private final EnumPlan plan;
  private final ClassName known;
  private final ClassName unknown;

  private EnumEmitter(EnumPlan plan) {
    this.plan = plan;
    this.known = MemberNames.known(plan.name());
    this.unknown = MemberNames.unknown(plan.name());
  }

  // public sealed interface Locale extends EnumValue {
  //   static Locale of(String value) { … }
  //   enum Known implements Locale { … }
  //   record Unknown(String value) implements Locale { … }
  // }
  static TypeSpec.Builder emit(EnumPlan plan) {
    EnumEmitter emitter = new EnumEmitter(plan);
    return TypeSpec.interfaceBuilder(plan.name())
        .addJavadoc(Documentation.type(plan.docs()))
        .addModifiers(Modifier.SEALED)
        .addSuperinterface(RuntimeTypes.ENUM_VALUE)
        .addMethod(ofHead(plan).addStatement("return $T.INSTANCE.of(value)", plan.codec()).build())
        .addType(emitter.known())
        .addType(emitter.unknown());
  }

  static MethodSpec.Builder ofHead(EnumPlan plan) {
    return MethodSpec.methodBuilder("of")
        .addJavadoc("The value, whether the schema lists it or not.\n")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(plan.name())
        .addParameter(String.class, "value");
  }

  // enum Known implements Locale {
  //   EN("en"),
  //   …
  // }
  private TypeSpec known() {
    TypeSpec.Builder type =
        TypeSpec.enumBuilder(known)
            .addJavadoc("The values that the schema lists.\n")
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .addSuperinterface(plan.name());
    for (Constant constant : plan.constants()) {
      CodeBlock argument = Literals.string(constant.value());
      type.addEnumConstant(constant.name(), TypeSpec.anonymousClassBuilder(argument).build());
    }
    return type.addField(String.class, "value", Modifier.PRIVATE, Modifier.FINAL)
        .addMethod(
            MethodSpec.constructorBuilder()
                .addParameter(String.class, "value")
                .addStatement("this.value = value")
                .build())
        .addMethod(text("value"))
        .addMethod(text("toString"))
        .build();
  }

  // @Override
  // public String toString() {
  //   return value;
  // }
  static MethodSpec text(String name) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(String.class)
        .addStatement("return value")
        .build();
  }

  // record Unknown(String value) implements Locale {
  //   public Unknown {
  //     Codec.INSTANCE.requireUnknown(value);
  //   }
  private TypeSpec unknown() {
    return TypeSpec.recordBuilder(unknown)
        .addJavadoc("A value that the schema does not list.\n")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addSuperinterface(plan.name())
        .recordConstructor(
            MethodSpec.compactConstructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addParameter(String.class, "value")
                .addStatement("$T.INSTANCE.requireUnknown(value)", plan.codec())
                .build())
        .addMethod(text("toString"))
        .build();
  }
}

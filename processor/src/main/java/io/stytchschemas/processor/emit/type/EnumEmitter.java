package io.stytchschemas.processor.emit.type;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.stytchschemas.processor.emit.Documentation;
import io.stytchschemas.processor.emit.ScopeNames;
import io.stytchschemas.processor.emit.TypeNames;
import io.stytchschemas.processor.plan.TypePlan.Constant;
import io.stytchschemas.processor.plan.TypePlan.EnumPlan;
import io.stytchschemas.processor.vocabulary.Literals;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Spells out an open enumeration: a sealed interface over the known values, an enum, and a record
 * for any other.
 */
final class EnumEmitter {
  private final EnumPlan plan;
  private final ClassName known;
  private final ClassName unknown;

  private EnumEmitter(EnumPlan plan) {
    this.plan = plan;
    this.known = plan.name().nestedClass("Known");
    this.unknown = plan.name().nestedClass("Unknown");
  }

  // public sealed interface Locale {
  //   String value();
  //   static Locale of(String value) { … }
  //   enum Known implements Locale { … }
  //   record Unknown(String value) implements Locale { … }
  // }
  static TypeSpec.Builder emit(EnumPlan plan) {
    EnumEmitter emitter = new EnumEmitter(plan);
    String byValue = emitter.nameOf("BY_VALUE");
    return TypeSpec.interfaceBuilder(plan.name())
        .addJavadoc("$L", Documentation.type(plan.docs(), "One of several values."))
        .addModifiers(Modifier.SEALED)
        .addMethod(
            MethodSpec.methodBuilder("value")
                .addJavadoc("{@return the value as it stands in JSON}\n")
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .returns(String.class)
                .build())
        .addMethod(
            isKnown()
                .addJavadoc("{@return whether the schema lists the value}\n")
                .addModifiers(Modifier.ABSTRACT)
                .build())
        .addMethod(emitter.factory(byValue))
        .addType(emitter.known(byValue))
        .addType(emitter.unknown(byValue));
  }

  /** A name for a field of {@code Known} that no constant has. */
  private String nameOf(String wish) {
    ScopeNames names = new ScopeNames();
    plan.constants().forEach(constant -> names.add(constant.name()));
    return names.add(wish);
  }

  /**
   * The head of {@code boolean isKnown()}. It is no default method of the interface: that would
   * make the constants load after {@code SCHEMA}, whose codec asks for the constants.
   */
  private static MethodSpec.Builder isKnown() {
    return MethodSpec.methodBuilder("isKnown").addModifiers(Modifier.PUBLIC).returns(boolean.class);
  }

  private static MethodSpec isKnown(boolean answer) {
    return isKnown().addAnnotation(Override.class).addStatement("return $L", answer).build();
  }

  // static Locale of(String value) {
  //   Known known = Known.BY_VALUE.get(value);
  //   return known != null ? known : new Unknown(value);
  // }
  private MethodSpec factory(String byValue) {
    return ofHead(plan)
        .addStatement("$1T known = $1T.$2N.get(value)", known, byValue)
        .addStatement("return known != null ? known : new $T(value)", unknown)
        .build();
  }

  static MethodSpec.Builder ofHead(EnumPlan plan) {
    return MethodSpec.methodBuilder("of")
        .addJavadoc("{@return the value, whether the schema lists it or not}\n")
        .addJavadoc("\n@param value as it stands in JSON\n")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(plan.name())
        .addParameter(String.class, "value");
  }

  // enum Known implements Locale {
  //   /** {@code en}. */
  //   EN("en"),
  //   …
  // }
  private TypeSpec known(String byValue) {
    String value = nameOf("value");
    TypeSpec.Builder type =
        TypeSpec.enumBuilder(known)
            .addJavadoc("The values that the schema lists.\n")
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .addSuperinterface(plan.name());
    for (Constant constant : plan.constants()) {
      type.addEnumConstant(constant.name(), constant(constant));
    }
    return type.addField(byValueField(byValue))
        .addField(String.class, value, Modifier.PRIVATE, Modifier.FINAL)
        .addMethod(
            MethodSpec.constructorBuilder()
                .addParameter(String.class, "value")
                .addStatement("this.$N = value", value)
                .build())
        .addMethod(
            MethodSpec.methodBuilder("value")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .addStatement("return $N", value)
                .build())
        .addMethod(isKnown(true))
        .addMethod(toStringMethod(CodeBlock.of("$N", value)))
        .build();
  }

  private static TypeSpec constant(Constant constant) {
    return TypeSpec.anonymousClassBuilder(Literals.string(constant.value()))
        .addJavadoc("$L\n", Documentation.code(constant.value(), constant.name()))
        .build();
  }

  private FieldSpec byValueField(String name) {
    TypeName type = TypeNames.mapOf(known);
    return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer(
            "$T.of(values())$Z.collect($T.toUnmodifiableMap($T::value, known -> known))",
            Stream.class,
            Collectors.class,
            known)
        .build();
  }

  static MethodSpec toStringMethod(CodeBlock value) {
    return MethodSpec.methodBuilder("toString")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(String.class)
        .addStatement("return $L", value)
        .build();
  }

  // record Unknown(String value) implements Locale {
  //   public Unknown {
  //     if (Known.BY_VALUE.containsKey(value)) {
  //       throw new IllegalArgumentException("a known value: Locale.of gives its constant");
  //     }
  //   }
  private TypeSpec unknown(String byValue) {
    return TypeSpec.recordBuilder(unknown)
        .addJavadoc("A value that the schema does not list.\n")
        .addJavadoc("\n@param value as it stands in JSON\n")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addSuperinterface(plan.name())
        .recordConstructor(
            MethodSpec.compactConstructorBuilder()
                .addJavadoc("Takes what is not known.\n\n@param value as it stands in JSON\n")
                .addModifiers(Modifier.PUBLIC)
                .addParameter(String.class, "value")
                .beginControlFlow("if ($T.$N.containsKey(value))", known, byValue)
                .addStatement(
                    "throw new $T($S)",
                    IllegalArgumentException.class,
                    "a known value: " + plan.name().simpleName() + ".of gives its constant")
                .endControlFlow()
                .build())
        .addMethod(isKnown(false))
        .addMethod(toStringMethod(CodeBlock.of("value")))
        .build();
  }
}

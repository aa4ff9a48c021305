package io.stytchschemas.processor.emit.type;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.stytchschemas.processor.emit.Chunks;
import io.stytchschemas.processor.emit.Chunks.Chunk;
import io.stytchschemas.processor.emit.Documentation;
import io.stytchschemas.processor.emit.RuntimeTypes;
import io.stytchschemas.processor.emit.TypeNames;
import io.stytchschemas.processor.plan.TypePlan.Constant;
import io.stytchschemas.processor.plan.TypePlan.EnumPlan;
import io.stytchschemas.processor.vocabulary.Literals;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * Spells out an open enumeration of more values than a Java enum can have constants: a record over
 * the value, which tells whether the schema lists it.
 */
final class HugeEnumEmitter {
  private static final TypeName STRINGS =
      ParameterizedTypeName.get(ClassName.get(Set.class), TypeNames.STRING);

  private HugeEnumEmitter() {}

  static TypeSpec.Builder emit(EnumPlan plan) {
    TypeSpec.Builder type =
        TypeSpec.recordBuilder(plan.name())
            .addJavadoc(Documentation.type(plan.docs()))
            .addSuperinterface(RuntimeTypes.ENUM_VALUE)
            .recordConstructor(
                MethodSpec.compactConstructorBuilder()
                    .addModifiers(Modifier.PUBLIC)
                    .addParameter(String.class, "value")
                    .addStatement("$T.requireNonNull(value, $S)", Objects.class, "value")
                    .build())
            .addField(
                FieldSpec.builder(
                        STRINGS, "KNOWN", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                    .initializer("known()")
                    .build())
            .addMethod(
                EnumEmitter.ofHead(plan).addStatement("return new $T(value)", plan.name()).build())
            .addMethod(isKnown())
            .addMethod(EnumEmitter.text("toString"));
    addKnown(type, plan);
    return type;
  }

  private static MethodSpec isKnown() {
    return MethodSpec.methodBuilder("isKnown")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(boolean.class)
        .addStatement("return KNOWN.contains(value)")
        .build();
  }

  // private static Set<String> known() {
  //   Set<String> known = new HashSet<>();
  //   addKnown0(known);
  //   …
  //   return known;
  // }
  private static void addKnown(TypeSpec.Builder type, EnumPlan plan) {
    CodeBlock.Builder calls = CodeBlock.builder();
    for (Chunk<Constant> chunk : Chunks.of(plan.constants())) {
      String name = "addKnown" + chunk.number();
      calls.addStatement("$N(known)", name);
      type.addMethod(addKnown(name, chunk));
    }
    type.addMethod(
        MethodSpec.methodBuilder("known")
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(STRINGS)
            .addStatement("$T known = new $T<>()", STRINGS, HashSet.class)
            .addCode(calls.build())
            .addStatement("return $T.unmodifiableSet(known)", Collections.class)
            .build());
  }

  private static MethodSpec addKnown(String name, Chunk<Constant> chunk) {
    List<CodeBlock> values =
        chunk.items().stream().map(constant -> Literals.string(constant.value())).toList();
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .addParameter(STRINGS, "known")
        .addStatement("$T.addAll(known, $L)", Collections.class, CodeBlock.join(values, ",$W"))
        .build();
  }
}

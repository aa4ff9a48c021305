package io.stytchschemas.processor.emit.type;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.stytchschemas.processor.emit.Documentation;
import io.stytchschemas.processor.emit.RuntimeTypes;
import io.stytchschemas.processor.plan.TypePlan.Constant;
import io.stytchschemas.processor.plan.TypePlan.EnumPlan;
import io.stytchschemas.processor.vocabulary.Constants;
import io.stytchschemas.processor.vocabulary.check.CheckTypes;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/**
 * Spells out an open enumeration of more values than a Java enum can have constants: a record over
 * the value, which tells whether the schema lists it.
 */
final class HugeEnumEmitter {
  private HugeEnumEmitter() {}

  static TypeSpec.Builder emit(EnumPlan plan) {
    return TypeSpec.recordBuilder(plan.name())
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
                    CheckTypes.STRING_SET,
                    "KNOWN",
                    Modifier.PRIVATE,
                    Modifier.STATIC,
                    Modifier.FINAL)
                .initializer(known(plan))
                .build())
        .addMethod(
            EnumEmitter.ofHead(plan).addStatement("return new $T(value)", plan.name()).build())
        .addMethod(isKnown())
        .addMethod(EnumEmitter.text("toString"));
  }

  private static MethodSpec isKnown() {
    return MethodSpec.methodBuilder("isKnown")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(boolean.class)
        .addStatement("return KNOWN.contains(value)")
        .build();
  }

  // Codecs.texts("[\"en\",\"pt-br\"]"): a constant for each value would be more than a class file
  // takes.
  private static CodeBlock known(EnumPlan plan) {
    List<String> values = plan.constants().stream().map(Constant::value).toList();
    return CodeBlock.of("$T.texts($L)", RuntimeTypes.CODECS, Constants.texts(values));
  }
}

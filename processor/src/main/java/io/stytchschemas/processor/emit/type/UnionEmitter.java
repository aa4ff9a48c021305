package io.stytchschemas.processor.emit.type;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.stytchschemas.processor.emit.Documentation;
import io.stytchschemas.processor.emit.RuntimeTypes;
import io.stytchschemas.processor.emit.TypeNames;
import io.stytchschemas.processor.plan.JavaType;
import io.stytchschemas.processor.plan.Masking;
import io.stytchschemas.processor.plan.TypePlan.Branch;
import io.stytchschemas.processor.plan.TypePlan.UnionPlan;
import io.stytchschemas.processor.plan.TypePlan.Wrapper;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/**
 * Spells out a {@code oneOf}, {@code anyOf} or list of types: a sealed interface, which the records
 * of its branches implement, or records around their values.
 */
final class UnionEmitter {
  private static final String VALUE = "value";

  private UnionEmitter() {}

  // public sealed interface Pet extends Serializable permits Cat, Dog {}
  static TypeSpec.Builder emit(UnionPlan plan) {
    List<Branch> branches = plan.implementations();
    TypeSpec.Builder type =
        TypeSpec.interfaceBuilder(plan.name())
            .addJavadoc(Documentation.type(plan.docs()))
            .addModifiers(Modifier.SEALED)
            .addSuperinterface(Serializable.class)
            .addPermittedSubclasses(branches.stream().map(Branch::implementation).toList());
    for (Branch branch : branches) {
      if (branch.wrapper() != null) {
        type.addType(wrapper(plan, branch.type(), branch.wrapper()));
      }
    }
    return type;
  }

  // record OfString(String value) implements License {
  //   public OfString {
  //     Objects.requireNonNull(value, "value");
  //   }
  // }
  private static TypeSpec wrapper(UnionPlan plan, JavaType type, Wrapper wrapper) {
    CodeBlock value = CodeBlock.of(VALUE);
    MethodSpec.Builder constructor =
        MethodSpec.compactConstructorBuilder()
            .addModifiers(Modifier.PUBLIC)
            .addParameter(TypeNames.of(type), VALUE);
    if (Copies.isNeeded(type)) {
      constructor.addStatement("$L = $L", value, Copies.of(type, value));
    } else if (!TypeNames.of(type).isPrimitive()) {
      constructor.addStatement("$T.requireNonNull($L, $S)", Objects.class, value, VALUE);
    }
    TypeSpec.Builder record =
        TypeSpec.recordBuilder(wrapper.name())
            .addJavadoc(Documentation.type(wrapper.docs()))
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .addSuperinterface(plan.name())
            .recordConstructor(constructor.build());
    if (wrapper.masking() == Masking.WHOLE || RecordEmitter.isOpen(type)) {
      record.addMethod(text(wrapper));
    }
    return record.build();
  }

  // return "OfObject[value=" + Secrets.masked(value) + ']';
  private static MethodSpec text(Wrapper wrapper) {
    return MethodSpec.methodBuilder("toString")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(String.class)
        .addStatement(
            "return $S + $T.$L(value) + ']'",
            wrapper.name().simpleName() + "[value=",
            RuntimeTypes.SECRETS,
            wrapper.masking().method())
        .build();
  }
}

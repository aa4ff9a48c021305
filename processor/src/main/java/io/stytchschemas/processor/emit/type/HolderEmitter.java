package io.stytchschemas.processor.emit.type;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.stytchschemas.processor.emit.Documentation;
import io.stytchschemas.processor.plan.TypePlan.HolderPlan;
import javax.lang.model.element.Modifier;

/** Spells out a class that does nothing but hold others. */
final class HolderEmitter {
  private HolderEmitter() {}

  // public final class Common {
  //   private Common() {}
  // }
  static TypeSpec.Builder emit(HolderPlan plan) {
    return TypeSpec.classBuilder(plan.name())
        .addJavadoc(Documentation.type(plan.docs()))
        .addModifiers(Modifier.FINAL)
        .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
  }
}

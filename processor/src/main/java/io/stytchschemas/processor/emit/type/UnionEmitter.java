package io.stytchschemas.processor.emit.type;

import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.stytchschemas.processor.emit.Documentation;
import io.stytchschemas.processor.plan.TypePlan.Branch;
import io.stytchschemas.processor.plan.TypePlan.UnionPlan;
import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * Spells out a {@code oneOf} or {@code anyOf}: a sealed interface, which its branches implement.
 */
final class UnionEmitter {
  private UnionEmitter() {}

  // public sealed interface Pet extends Serializable permits Cat, Dog {}
  static TypeSpec.Builder emit(UnionPlan plan) {
    Set<TypeName> branches = new LinkedHashSet<>();
    for (Branch branch : plan.branches()) {
      branches.add(branch.type().name());
    }
    return TypeSpec.interfaceBuilder(plan.name())
        .addJavadoc(Documentation.type(plan.docs()))
        .addModifiers(Modifier.SEALED)
        .addSuperinterface(Serializable.class)
        .addPermittedSubclasses(branches);
  }
}

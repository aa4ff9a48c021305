package io.stytchschemas.processor.emit.type;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.stytchschemas.processor.emit.Chunks;
import io.stytchschemas.processor.emit.Chunks.Chunk;
import io.stytchschemas.processor.emit.TypeNames;
import io.stytchschemas.processor.plan.ComponentPlan;
import io.stytchschemas.processor.plan.TypePlan.RecordPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * Spells out the builder of a {@link LargeRecordEmitter large} object. Its fields are open to the
 * codec, which reads into them.
 */
final class LargeBuilderEmitter {
  private static final TypeName STRINGS = TypeNames.listOf(TypeNames.STRING);

  private final RecordPlan plan;
  private final BuilderEmitter builder;
  private final SetterEmitter setters;

  LargeBuilderEmitter(RecordPlan plan) {
    this.plan = plan;
    this.builder = new BuilderEmitter(plan);
    this.setters = new SetterEmitter(plan);
  }

  TypeSpec emit() {
    TypeSpec.Builder type = builder.shell().addMethod(builder.constructor());
    for (ComponentPlan component : plan.components()) {
      type.addField(builder.field(component));
      setters.add(type, component, value(component));
    }
    if (plan.unknown() != null) {
      String name = plan.unknown().name();
      CodeBlock copy = new Copies(List.of(name)).unknown(plan.unknown(), CodeBlock.of("$N", name));
      type.addField(builder.unknownField(plan.unknown()));
      setters.addUnknown(type, plan.unknown(), copy);
    }
    addBuild(type);
    return type.build();
  }

  /** What the setter keeps: null for a required one as well, which build() then names. */
  private static CodeBlock value(ComponentPlan component) {
    CodeBlock value = CodeBlock.of("$N", component.name());
    if (Copies.isNeeded(component.type())) {
      value = new Copies(List.of(component.name())).orNull(component.type(), value);
    }
    return TypeNames.isOptional(component)
        ? CodeBlock.of("$T.ofNullable($L)", Optional.class, value)
        : value;
  }

  // public Name build() {
  //   List<String> missing = new ArrayList<>();
  //   addMissing0(this, missing);
  //   if (!missing.isEmpty()) {
  //     throw new IllegalStateException("Name needs " + String.join(", ", missing));
  //   }
  //   return new Name(this);
  // }
  private void addBuild(TypeSpec.Builder type) {
    MethodSpec.Builder method = builder.buildHead();
    List<ComponentPlan> required = builder.required();
    if (!required.isEmpty()) {
      method.addStatement("$T missing = new $T<>()", STRINGS, ArrayList.class);
      for (Chunk<ComponentPlan> chunk : Chunks.of(required)) {
        String name = "addMissing" + chunk.number();
        method.addStatement("$N(this, missing)", name);
        type.addMethod(addMissing(name, chunk));
      }
      method
          .beginControlFlow("if (!missing.isEmpty())")
          .addStatement(
              "throw new $T($S + $T.join($S, missing))",
              IllegalStateException.class,
              plan.name().simpleName() + " needs ",
              String.class,
              ", ")
          .endControlFlow();
    }
    type.addMethod(method.addStatement("return new $T(this)", plan.name()).build());
  }

  // private static void addMissing0(Builder from, List<String> to) {
  //   if (from.token == null) {
  //     to.add("token");
  //   }
  //   …
  private MethodSpec addMissing(String name, Chunk<ComponentPlan> chunk) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name)
            // Two parameters: no setter can have the same signature.
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .addParameter(TypeEmitter.builderOf(plan), "from")
            .addParameter(STRINGS, "to");
    for (ComponentPlan component : chunk.items()) {
      method
          .beginControlFlow("if (from.$N == null)", component.name())
          .addStatement("to.add($S)", component.name())
          .endControlFlow();
    }
    return method.build();
  }
}

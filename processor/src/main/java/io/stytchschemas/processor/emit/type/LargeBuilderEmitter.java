package io.stytchschemas.processor.emit.type;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.stytchschemas.processor.emit.Chunks;
import io.stytchschemas.processor.emit.Chunks.Chunk;
import io.stytchschemas.processor.emit.RuntimeTypes;
import io.stytchschemas.processor.emit.TypeNames;
import io.stytchschemas.processor.plan.ComponentPlan;
import io.stytchschemas.processor.plan.TypePlan.RecordPlan;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Spells out the builder of a {@link LargeRecordEmitter large} object. Its fields are open to the
 * codec, which reads into them.
 */
final class LargeBuilderEmitter {
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
      type.addField(builder.unknownField(plan.unknown()));
      setters.addUnknown(type, plan.unknown());
    }
    addBuild(type);
    return type.build();
  }

  /** What the setter keeps: null for a required one as well, which {@code build()} then names. */
  private static CodeBlock value(ComponentPlan component) {
    CodeBlock value = CodeBlock.of("$N", component.name());
    if (Copies.isNeeded(component.type())) {
      value = Copies.orNull(component.type(), value);
    }
    return TypeNames.isOptional(component)
        ? CodeBlock.of("$T.optional($L)", RuntimeTypes.IMMUTABLES, value)
        : value;
  }

  // public Name build() {
  //   Object[] required = new Object[270];
  //   required0(this, required);
  //   Codec.INSTANCE.requireAll(required);
  //   return new Name(this);
  // }
  private void addBuild(TypeSpec.Builder type) {
    MethodSpec.Builder method = builder.buildHead();
    List<ComponentPlan> required = builder.required();
    if (!required.isEmpty()) {
      method.addStatement("$1T[] required = new $1T[$2L]", Object.class, required.size());
      for (Chunk<ComponentPlan> chunk : Chunks.of(required)) {
        String name = "required" + chunk.number();
        method.addStatement("$N(this, required)", name);
        type.addMethod(addRequired(name, chunk));
      }
      method.addStatement("$T.INSTANCE.requireAll(required)", plan.codec());
    }
    type.addMethod(method.addStatement("return new $T(this)", plan.name()).build());
  }

  // private static void required0(Builder from, Object[] to) {
  //   to[0] = from.token;
  //   …
  private MethodSpec addRequired(String name, Chunk<ComponentPlan> chunk) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name)
            // Two parameters: no setter can have the same signature.
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .addParameter(TypeEmitter.builderOf(plan), "from")
            .addParameter(Object[].class, "to");
    int index = chunk.start();
    for (ComponentPlan component : chunk.items()) {
      method.addStatement("to[$L] = from.$N", index++, component.name());
    }
    return method.build();
  }
}

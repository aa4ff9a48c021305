package io.stytchschemas.processor.emit.codec;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.stytchschemas.processor.emit.ScopeNames;
import io.stytchschemas.processor.emit.TypeNames;
import io.stytchschemas.processor.plan.ComponentPlan;
import io.stytchschemas.processor.plan.JavaType.ListOf;
import io.stytchschemas.processor.plan.TypePlan.RecordPlan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Spells out how a record of an array's positions is read and written. */
final class TupleCodecEmitter {
  private final RecordPlan plan;
  private final ComponentCode components;

  /** The components of the positions, and the one that takes what follows. */
  private final List<ComponentPlan> items;

  private final @Nullable ComponentPlan rest;

  /** The local variables that stand for the components, in their order. */
  private final List<String> locals = new ArrayList<>();

  TupleCodecEmitter(RecordPlan plan, ValueCode values) {
    this.plan = plan;
    this.components = new ComponentCode(values);
    this.items = plan.items();
    this.rest = plan.rest();
    ScopeNames names = new ScopeNames("in", "index", "NAMES");
    plan.components().forEach(component -> locals.add(names.add(component.name())));
  }

  TypeSpec.Builder addTo(TypeSpec.Builder codec) {
    return ComponentCode.addTo(codec, plan, read(), write());
  }

  // double item0 = 0;
  // List<String> rest = List.of();
  // in.beginArray();
  // for (int index = 0; nextItem(in, index); index++) {
  //   switch (index) {
  //     case 0 -> item0 = in.readDouble();
  //     default -> rest = in.readOther(rest, Codecs.STRING);
  //   }
  // }
  // return in.failed() ? null : new Pos(item0, rest);
  private MethodSpec read() {
    MethodSpec.Builder method = CodecMethods.read(plan.name());
    for (int i = 0; i < items.size(); i++) {
      TypeName type = TypeNames.local(items.get(i));
      method.addStatement("$T $N = $L", type, locals.get(i), RecordCodecEmitter.nothing(type));
    }
    CodeBlock.Builder cases = CodeBlock.builder().beginControlFlow("switch (index)");
    for (int i = 0; i < items.size(); i++) {
      cases.addStatement("case $L -> $N = $L", i, locals.get(i), components.read(items.get(i)));
    }
    if (rest == null) {
      cases.addStatement("default -> passFurther(in, index)");
    } else {
      String local = locals.get(items.size());
      method.addStatement("$T $N = $T.of()", TypeNames.of(rest.type()), local, List.class);
      cases.addStatement("default -> $1N = in.readOther($1N, $2L)", local, restCodec(rest));
    }
    CodeBlock arguments =
        locals.stream().map(name -> CodeBlock.of("$N", name)).collect(CodeBlock.joining(",$W"));
    return method
        .addStatement("in.beginArray()")
        .beginControlFlow("for (int index = 0; nextItem(in, index); index++)")
        .addCode(cases.endControlFlow().build())
        .endControlFlow()
        .addStatement("return in.failed() ? null : new $T($L)", plan.name(), arguments)
        .build();
  }

  private CodeBlock restCodec(ComponentPlan component) {
    ListOf list = (ListOf) component.type();
    return components.values().codec(list.element(), list.nullable());
  }

  private MethodSpec write() {
    MethodSpec.Builder method = CodecMethods.writeItems(plan.name());
    items.forEach(item -> method.addCode(components.writeItem(item)));
    if (rest != null) {
      method.addStatement("out.writeElements(value.$N, $L)", rest.name(), restCodec(rest));
    }
    return method.build();
  }
}

package io.stytchschemas.processor.emit.codec;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.stytchschemas.processor.emit.Accessors;
import io.stytchschemas.processor.emit.RuntimeTypes;
import io.stytchschemas.processor.emit.ScopeNames;
import io.stytchschemas.processor.emit.TypeNames;
import io.stytchschemas.processor.plan.ComponentPlan;
import io.stytchschemas.processor.plan.TypePlan.RecordPlan;
import io.stytchschemas.processor.plan.TypePlan.UnknownPlan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Spells out how a record is read and written. */
final class RecordCodec {
  /** Records with more components are read by the loop alone: the method would grow too large. */
  private static final int IN_ORDER = 16;

  private final RecordPlan plan;
  private final boolean nullable;
  private final ComponentCode components;
  private final PropertyConstants properties;
  private final Accessors accessors;
  private final List<String> componentNames = new ArrayList<>();

  RecordCodec(RecordPlan plan, boolean nullable, ValueCode values) {
    this.plan = plan;
    this.nullable = nullable;
    this.components = new ComponentCode(values);
    this.properties = new PropertyConstants(plan);
    this.accessors = new Accessors(plan);
    plan.components().forEach(component -> componentNames.add(component.name()));
    if (plan.unknown() != null) {
      componentNames.add(plan.unknown().name());
    }
  }

  void addTo(TypeSpec.Builder codec) {
    properties.addTo(codec);
    codec.addMethod(read()).addMethod(write()).addMethods(accessors.methods());
  }

  // String token = null;
  // in.beginObject(NAMES);
  // if (in.nextIs(TOKEN, 0)) {
  //   token = in.readString();
  // }
  // for (int name = in.nextName(NAMES); name != JsonReader.END; name = in.nextName(NAMES)) {
  //   switch (name) {
  //     case 0 -> token = in.readString();
  //     default -> in.skipUnknown();
  //   }
  // }
  // return in.failed() ? null : new Name(token);
  private MethodSpec read() {
    Locals locals = new Locals("in", "name");
    MethodSpec.Builder method =
        CodecMethods.read(plan.name(), nullable)
            .addCode(declarations(locals))
            .addStatement("in.beginObject(NAMES)");
    if (plan.components().size() <= IN_ORDER) {
      method.addCode(inOrder(locals));
    }
    addLoop(method, plan.components().isEmpty() ? unknown(locals) : cases(locals));
    return method
        .addStatement(
            "return in.failed() ? null : new $T($L)",
            plan.name(),
            CodeBlock.join(locals.all(), ",$W"))
        .build();
  }

  /**
   * Most documents keep the order of the schema: then each name is compared with one alone, and no
   * branch depends on what came before. The loop is for what stands elsewhere.
   */
  private CodeBlock inOrder(Locals locals) {
    CodeBlock.Builder code = CodeBlock.builder();
    int index = 0;
    for (ComponentPlan component : plan.components()) {
      code.beginControlFlow("if (in.nextIs($L, $L))", properties.name(component), index++)
          .addStatement("$N = $L", locals.of(component.name()), components.read(component))
          .endControlFlow();
    }
    return code.build();
  }

  static void addLoop(MethodSpec.Builder method, CodeBlock body) {
    method
        .beginControlFlow(
            "for (int name = in.nextName(NAMES); name != $T.END; name = in.nextName(NAMES))",
            RuntimeTypes.JSON_READER)
        .addCode(body)
        .endControlFlow();
  }

  /** The local variables that stand for the components, in their order. */
  private final class Locals {
    private final ScopeNames names;
    private final Map<String, String> byComponent = new HashMap<>();

    Locals(String... taken) {
      names = new ScopeNames(taken);
      properties.constants().forEach(names::add);
      for (String name : componentNames) {
        byComponent.put(name, names.add(name));
      }
    }

    String of(String component) {
      return Objects.requireNonNull(byComponent.get(component));
    }

    String another(String wish) {
      return names.add(wish);
    }

    List<CodeBlock> all() {
      return componentNames.stream().map(name -> CodeBlock.of("$N", of(name))).toList();
    }
  }

  private CodeBlock declarations(Locals locals) {
    CodeBlock.Builder code = CodeBlock.builder();
    for (ComponentPlan component : plan.components()) {
      TypeName type = TypeNames.local(component);
      code.addStatement("$T $N = $L", type, locals.of(component.name()), nothing(type));
    }
    UnknownPlan unknown = plan.unknown();
    if (unknown != null) {
      code.addStatement(
          "$T $N = $T.of()", TypeNames.unknown(unknown), locals.of(unknown.name()), Map.class);
    }
    return code.build();
  }

  private static String nothing(TypeName type) {
    if (!type.isPrimitive()) {
      return "null";
    }
    return type.equals(TypeName.BOOLEAN) ? "false" : "0";
  }

  private CodeBlock cases(Locals locals) {
    CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("switch (name)");
    int index = 0;
    for (ComponentPlan component : plan.components()) {
      code.addStatement(
          "case $L -> $N = $L", index++, locals.of(component.name()), components.read(component));
    }
    if (plan.unknown() != null) {
      code.beginControlFlow("default ->").add(unknown(locals)).endControlFlow();
    } else {
      code.add("default -> $L", unknown(locals));
    }
    return code.endControlFlow().build();
  }

  private CodeBlock unknown(Locals locals) {
    if (plan.unknown() != null) {
      CodeBlock map = CodeBlock.of("$N", locals.of(plan.unknown().name()));
      return components.readUnknown(plan.unknown(), map);
    }
    return pass(plan);
  }

  /** The statement that meets a name which the schema does not have, and keeps nothing. */
  static CodeBlock pass(RecordPlan plan) {
    String pass = plan.closed() ? "in.refuseUnknown()" : "in.skipUnknown()";
    return CodeBlock.builder().addStatement(pass).build();
  }

  // out.beginObject();
  // out.name(TOKEN);
  // out.write(value.token());
  // out.endObject();
  private MethodSpec write() {
    Locals locals = new Locals("out", "value");
    MethodSpec.Builder method = CodecMethods.write(plan.name()).addStatement("out.beginObject()");
    for (ComponentPlan component : plan.components()) {
      method.addCode(
          components.write(
              component,
              properties.name(component),
              accessors.call(component, "value"),
              locals.of(component.name())));
    }
    UnknownPlan unknown = plan.unknown();
    if (unknown != null) {
      CodeBlock map = CodeBlock.of("value.$N()", unknown.name());
      method.addCode(components.writeUnknown(unknown, map, locals.another("entry")));
    }
    return method.addStatement("out.endObject()").build();
  }
}

package io.stytchschemas.processor.emit.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.stytchschemas.processor.emit.RuntimeTypes;
import io.stytchschemas.processor.emit.ScopeNames;
import io.stytchschemas.processor.emit.TypeNames;
import io.stytchschemas.processor.plan.ComponentPlan;
import io.stytchschemas.processor.plan.TypePlan.RecordPlan;
import io.stytchschemas.processor.plan.TypePlan.UnknownPlan;
import io.stytchschemas.processor.plan.name.MemberNames;
import java.util.ArrayList;
import java.util.List;

/** Spells out how a record is read and written. */
final class RecordCodecEmitter {
  private final RecordPlan plan;
  private final ComponentCode components;

  /** What stands for the components while they are read: local variables, or a builder's fields. */
  private final List<CodeBlock> targets = new ArrayList<>();

  /** The variable that tells which property comes next; the components keep their names. */
  private final String index;

  RecordCodecEmitter(RecordPlan plan, ValueCode values) {
    this.plan = plan;
    this.components = new ComponentCode(values);
    ScopeNames names = new ScopeNames("in", "NAMES");
    plan.components().forEach(component -> targets.add(target(component.name(), names)));
    if (plan.unknown() != null) {
      targets.add(target(plan.unknown().name(), names));
    }
    this.index = names.add("index");
  }

  private CodeBlock target(String name, ScopeNames names) {
    return plan.isWide() ? CodeBlock.of("to.$N", name) : CodeBlock.of("$N", names.add(name));
  }

  TypeSpec.Builder addTo(TypeSpec.Builder codec) {
    return ComponentCode.addTo(codec, plan, read(), write());
  }

  // String token = null;
  // in.beginObject();
  // for (int index; (index = in.nextName(NAMES)) != JsonReader.END; ) {
  //   switch (index) {
  //     case 0 -> token = in.readString();
  //   }
  // }
  // return in.failed() ? null : new Name(token);
  //
  // or, where these are too many for the JVM's compiler, to.token and to.build().
  private MethodSpec read() {
    MethodSpec.Builder method =
        CodecMethods.read(plan.name()).addCode(declarations()).addStatement("in.beginObject()");
    if (!plan.components().isEmpty()) {
      ComponentCode.addLoop(method, index, cases());
    } else if (plan.unknown() == null) {
      // Past all there is, to the end.
      method.addStatement("in.nextName(NAMES)");
    } else {
      method
          .beginControlFlow("while (in.nextName(NAMES) != $T.END)", RuntimeTypes.JSON_READER)
          .addCode(other(plan.unknown()))
          .endControlFlow();
    }
    return method.addStatement("return in.failed() ? null : $L", made()).build();
  }

  private CodeBlock made() {
    return plan.isWide()
        ? CodeBlock.of("to.build()")
        : CodeBlock.of("new $T($L)", plan.name(), CodeBlock.join(targets, ",$W"));
  }

  private CodeBlock declarations() {
    CodeBlock.Builder code = CodeBlock.builder();
    if (plan.isWide()) {
      ClassName builder = MemberNames.builder(plan.name());
      return code.addStatement("$1T to = new $1T()", builder).build();
    }
    for (int i = 0; i < plan.components().size(); i++) {
      TypeName type = TypeNames.local(plan.components().get(i));
      code.addStatement("$T $L = $L", type, targets.get(i), nothing(type));
    }
    UnknownPlan unknown = plan.unknown();
    if (unknown != null) {
      code.addStatement(
          "$T $L = $T.map()",
          TypeNames.unknown(unknown),
          targets.get(targets.size() - 1),
          RuntimeTypes.IMMUTABLES);
    }
    return code.build();
  }

  static String nothing(TypeName type) {
    if (!type.isPrimitive()) {
      return "null";
    }
    return type.equals(TypeName.BOOLEAN) ? "false" : "0";
  }

  private CodeBlock cases() {
    CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("switch ($N)", index);
    for (int i = 0; i < plan.components().size(); i++) {
      ComponentPlan component = plan.components().get(i);
      code.addStatement("case $L -> $L = $L", i, targets.get(i), components.read(component));
    }
    if (plan.unknown() != null) {
      code.add("default -> $L", other(plan.unknown()));
    }
    return code.endControlFlow().build();
  }

  private CodeBlock other(UnknownPlan unknown) {
    return components.readOther(unknown, targets.get(targets.size() - 1));
  }

  private MethodSpec write() {
    MethodSpec.Builder method = CodecMethods.writeProperties(plan.name());
    for (int i = 0; i < plan.components().size(); i++) {
      method.addCode(components.write(plan.components().get(i), i));
    }
    if (plan.unknown() != null) {
      method.addCode(components.writeOthers(plan.unknown()));
    }
    return method.build();
  }
}

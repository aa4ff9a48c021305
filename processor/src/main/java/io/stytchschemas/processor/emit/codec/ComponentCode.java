package io.stytchschemas.processor.emit.codec;

import com.palantir.javapoet.CodeBlock;
import io.stytchschemas.processor.emit.TypeNames;
import io.stytchschemas.processor.plan.ComponentPlan;
import io.stytchschemas.processor.plan.JavaType.MapOf;
import io.stytchschemas.processor.plan.JavaType.Scalar;
import io.stytchschemas.processor.plan.TypePlan.UnknownPlan;
import java.util.LinkedHashMap;
import java.util.Optional;

/** How one component of a record is read from {@code in} and written to {@code out}. */
final class ComponentCode {
  private final ValueCode values;

  ComponentCode(ValueCode values) {
    this.values = values;
  }

  /** An expression for the component's value; a list or a map may still be modified. */
  CodeBlock read(ComponentPlan component) {
    return optional(
        component, values.read(component.type(), component.nullable(), component.checked()));
  }

  /** The same, made to be kept. */
  CodeBlock readCopied(ComponentPlan component) {
    return optional(
        component, values.readCopied(component.type(), component.nullable(), component.checked()));
  }

  private static CodeBlock optional(ComponentPlan component, CodeBlock read) {
    // Not Optional.of: while failures are collected, what was read may be nothing.
    return TypeNames.isOptional(component)
        ? CodeBlock.of("$T.ofNullable($L)", Optional.class, read)
        : read;
  }

  /**
   * Statements that write the property, if it is there.
   *
   * @param name an expression for the property's name
   * @param value an expression for the component's value
   * @param local a name for a local variable
   */
  CodeBlock write(ComponentPlan component, CodeBlock name, CodeBlock value, String local) {
    CodeBlock.Builder code = CodeBlock.builder();
    if (!TypeNames.isNullable(component) || isWrittenAsNull(component)) {
      return code.addStatement("out.name($L)", name)
          .addStatement("$L", values.write(component.type(), value))
          .build();
    }
    CodeBlock variable = CodeBlock.of("$N", local);
    code.addStatement("$T $N = $L", TypeNames.local(component), local, value);
    if (TypeNames.isOptional(component)) {
      return code.beginControlFlow("if ($N != null)", local)
          .addStatement("out.name($L)", name)
          .add(writeOrNull(component, CodeBlock.of("$N.isPresent()", local), variable))
          .endControlFlow()
          .build();
    }
    if (component.required()) {
      return code.addStatement("out.name($L)", name)
          .add(writeOrNull(component, CodeBlock.of("$N != null", local), variable))
          .build();
    }
    return code.beginControlFlow("if ($N != null)", local)
        .addStatement("out.name($L)", name)
        .addStatement("$L", values.write(component.type(), variable))
        .endControlFlow()
        .build();
  }

  /** Whether the writer itself takes null for the value. */
  private static boolean isWrittenAsNull(ComponentPlan component) {
    return component.required() && component.type() == Scalar.PLAIN;
  }

  // if (locale.isPresent()) {
  //   out.write(locale.get());
  // } else {
  //   out.writeNull();
  // }
  private CodeBlock writeOrNull(ComponentPlan component, CodeBlock test, CodeBlock variable) {
    CodeBlock value =
        TypeNames.isOptional(component) ? CodeBlock.of("$L.get()", variable) : variable;
    return CodeBlock.builder()
        .beginControlFlow("if ($L)", test)
        .addStatement("$L", values.write(component.type(), value))
        .nextControlFlow("else")
        .addStatement("out.writeNull()")
        .endControlFlow()
        .build();
  }

  // if (unknown.isEmpty()) {
  //   unknown = new LinkedHashMap<>();
  // }
  // unknown.put(in.unknownName(), in.readValue());
  CodeBlock readUnknown(UnknownPlan unknown, CodeBlock map) {
    return CodeBlock.builder()
        .beginControlFlow("if ($L.isEmpty())", map)
        .addStatement("$L = new $T<>()", map, LinkedHashMap.class)
        .endControlFlow()
        .addStatement(
            "$L.put(in.unknownName(), $L)",
            map,
            values.read(unknown.value(), unknown.nullable(), true))
        .build();
  }

  CodeBlock writeUnknown(UnknownPlan unknown, CodeBlock map, String entry) {
    return values.writeEntries(new MapOf(unknown.value(), unknown.nullable()), map, entry);
  }
}

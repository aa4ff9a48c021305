package io.stytchschemas.processor.emit.check;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.stytchschemas.processor.plan.ComponentPlan;
import io.stytchschemas.processor.plan.TypePlan.RecordPlan;
import io.stytchschemas.processor.plan.TypePlan.UnknownPlan;
import io.stytchschemas.processor.vocabulary.check.Literals;
import io.stytchschemas.processor.vocabulary.typed.Condition;
import io.stytchschemas.processor.vocabulary.typed.Form;
import io.stytchschemas.processor.vocabulary.typed.TypedValue;
import java.util.ArrayList;
import java.util.List;

/**
 * A record that is asked which properties there are.
 *
 * @param value the same as any other value
 */
record RecordValue(RecordPlan plan, TypedValue value) implements TypedValue {

  @Override
  public Form form() {
    return value.form();
  }

  @Override
  public CodeBlock code() {
    return value.code();
  }

  @Override
  public CodeBlock constant(String hint, TypeName type, CodeBlock constant) {
    return value.constant(hint, type, constant);
  }

  // 2 + count(value.name, value.locale) + value.additionalProperties.size()
  @Override
  public CodeBlock size() {
    List<CodeBlock> parts = new ArrayList<>();
    List<CodeBlock> optional = new ArrayList<>();
    for (ComponentPlan component : plan.components()) {
      if (!component.required()) {
        optional.add(component(component));
      }
    }
    int certain = plan.components().size() - optional.size();
    UnknownPlan unknown = plan.unknown();
    if (certain > 0 || (optional.isEmpty() && unknown == null)) {
      parts.add(CodeBlock.of("$L", certain));
    }
    if (!optional.isEmpty()) {
      parts.add(CodeBlock.of("count($L)", CodeBlock.join(optional, ",$W")));
    }
    if (unknown != null) {
      parts.add(CodeBlock.of("$L.$N.size()", code(), unknown.name()));
    }
    return CodeBlock.join(parts, " + ");
  }

  @Override
  public Condition has(String property) {
    for (ComponentPlan component : plan.components()) {
      if (component.property().equals(property)) {
        CodeBlock code = component(component);
        return component.required()
            ? Condition.TRUE
            : Condition.of(CodeBlock.of("$L != null", code), CodeBlock.of("$L == null", code));
      }
    }
    UnknownPlan unknown = plan.unknown();
    return unknown == null
        ? Condition.FALSE
        : Condition.call(
            CodeBlock.of(
                "$L.$N.containsKey($L)", code(), unknown.name(), Literals.string(property)));
  }

  private CodeBlock component(ComponentPlan component) {
    return CodeBlock.of("$L.$N", code(), component.name());
  }
}

package io.stytchschemas.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import io.stytchschemas.processor.plan.ComponentPlan;
import io.stytchschemas.processor.plan.TypePlan.RecordPlan;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * How another class reads the components of a record.
 *
 * <p>To call a deprecated accessor is worth a warning, and generated code gives none; but not from
 * a method that is deprecated itself, nor is a call of that worth one within its class (JLS
 * 9.6.4.6).
 */
public final class Accessors {
  private final RecordPlan plan;
  private final NameAllocator names = new NameAllocator();

  public Accessors(RecordPlan plan) {
    this.plan = plan;
    for (ComponentPlan component : deprecated()) {
      String name = component.name();
      names.newName("deprecated" + Character.toUpperCase(name.charAt(0)) + name.substring(1), name);
    }
  }

  /** The component's value: {@code value.token()}. */
  public CodeBlock call(ComponentPlan component, String value) {
    return component.docs().deprecated()
        ? CodeBlock.of("$N($N)", names.get(component.name()), value)
        : CodeBlock.of("$N.$N()", value, component.name());
  }

  /** What the class that has the calls must have as well. */
  // @Deprecated
  // private static String deprecatedToken(Name value) {
  //   return value.token();
  // }
  public List<MethodSpec> methods() {
    List<MethodSpec> methods = new ArrayList<>();
    for (ComponentPlan component : deprecated()) {
      methods.add(
          MethodSpec.methodBuilder(names.get(component.name()))
              .addAnnotation(Deprecated.class)
              .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
              .returns(TypeNames.component(component))
              .addParameter(plan.name(), "value")
              .addStatement("return value.$N()", component.name())
              .build());
    }
    return methods;
  }

  private List<ComponentPlan> deprecated() {
    return plan.components().stream().filter(c -> c.docs().deprecated()).toList();
  }
}

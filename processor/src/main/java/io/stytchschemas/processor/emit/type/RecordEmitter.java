package io.stytchschemas.processor.emit.type;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.stytchschemas.processor.emit.Documentation;
import io.stytchschemas.processor.emit.RuntimeTypes;
import io.stytchschemas.processor.emit.ScopeNames;
import io.stytchschemas.processor.emit.TypeNames;
import io.stytchschemas.processor.plan.ComponentPlan;
import io.stytchschemas.processor.plan.Conveniences.Fallback;
import io.stytchschemas.processor.plan.JavaType;
import io.stytchschemas.processor.plan.JavaType.ListOf;
import io.stytchschemas.processor.plan.JavaType.MapOf;
import io.stytchschemas.processor.plan.JavaType.Scalar;
import io.stytchschemas.processor.plan.TypePlan.RecordPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Spells out an object's schema as a record with a builder. */
final class RecordEmitter {
  private final RecordPlan plan;
  private final BuilderEmitter builder;

  RecordEmitter(RecordPlan plan) {
    this.plan = plan;
    this.builder = new BuilderEmitter(plan);
  }

  TypeSpec.Builder emit() {
    TypeSpec.Builder type =
        TypeSpec.recordBuilder(plan.name())
            .addJavadoc(javadoc())
            .addSuperinterfaces(TypeEmitter.supertypes(plan))
            .recordConstructor(constructor())
            .addMethods(deprecatedAccessors())
            .addMethods(fallbacks(plan))
            .addMethod(builder.factory())
            .addMethod(builder.toBuilder());
    if (showsLess()) {
      type.addMethod(toStringMethod());
    }
    addSerialForm(type, plan);
    return type.addType(builder.emit());
  }

  // private Object writeReplace() {
  //   return Codec.INSTANCE.serialForm(this);
  // }
  /** An {@code Optional} is not serializable. */
  static void addSerialForm(TypeSpec.Builder type, RecordPlan plan) {
    if (plan.components().stream().anyMatch(TypeNames::isOptional)) {
      type.addMethod(
          MethodSpec.methodBuilder("writeReplace")
              .addModifiers(Modifier.PRIVATE)
              .returns(Object.class)
              .addStatement("return $T.INSTANCE.serialForm(this)", plan.codec())
              .build());
    }
  }

  private CodeBlock javadoc() {
    CodeBlock description = Documentation.type(plan.docs());
    CodeBlock params = Documentation.params(plan.components());
    if (description.isEmpty()) {
      return params;
    }
    return params.isEmpty() ? description : CodeBlock.of("$L\n$L", description, params);
  }

  // public Name {
  //   Codec.INSTANCE.require(0, token);
  //   tags = Immutables.list(tags);
  // }
  private MethodSpec constructor() {
    MethodSpec.Builder constructor =
        MethodSpec.compactConstructorBuilder().addModifiers(Modifier.PUBLIC);
    for (ComponentPlan component : plan.components()) {
      constructor.addParameter(inHeader(TypeNames.component(component)), component.name());
    }
    if (plan.unknown() != null) {
      constructor.addParameter(inHeader(TypeNames.unknown(plan.unknown())), plan.unknown().name());
    }
    return constructor.addCode(checks()).addCode(copies()).addCode(order()).build();
  }

  private TypeName inHeader(TypeName type) {
    return HeaderTypes.of(type, plan.name());
  }

  // Codec.requireNoGap(item1, item2, rest.isEmpty() ? null : rest);
  private CodeBlock order() {
    List<CodeBlock> optional = new ArrayList<>();
    if (plan.tuple() != null) {
      plan.items().stream()
          .filter(item -> !item.required())
          .forEach(item -> optional.add(CodeBlock.of("$N", item.name())));
      if (plan.rest() != null) {
        optional.add(CodeBlock.of("$1N.isEmpty() ? null : $1N", plan.rest().name()));
      }
    }
    return optional.size() < 2
        ? CodeBlock.of("")
        : CodeBlock.builder()
            .addStatement("$T.requireNoGap($L)", plan.codec(), CodeBlock.join(optional, ",$W"))
            .build();
  }

  private CodeBlock checks() {
    CodeBlock.Builder checks = CodeBlock.builder();
    for (int i = 0; i < plan.components().size(); i++) {
      ComponentPlan component = plan.components().get(i);
      if (!TypeNames.isNullable(component) && !TypeNames.of(component.type()).isPrimitive()) {
        checks.addStatement("$T.INSTANCE.require($L, $N)", plan.codec(), i, component.name());
      }
    }
    return checks.build();
  }

  private CodeBlock copies() {
    CodeBlock.Builder code = CodeBlock.builder();
    String local = new ScopeNames(BuilderEmitter.names(plan)).add("values");
    for (ComponentPlan component : plan.components()) {
      if (Copies.isNeeded(component.type())) {
        CodeBlock name = CodeBlock.of("$N", component.name());
        code.addStatement("$N = $L", component.name(), Copies.component(component, name, local));
      }
    }
    if (plan.unknown() != null) {
      CodeBlock name = CodeBlock.of("$N", plan.unknown().name());
      code.addStatement("$L = $L", name, Copies.unknown(plan, plan.unknown(), name));
    }
    return code.build();
  }

  // @Deprecated
  // public String token() {
  //   return token;
  // }
  private List<MethodSpec> deprecatedAccessors() {
    List<MethodSpec> methods = new ArrayList<>();
    for (ComponentPlan component : plan.components()) {
      // On the component itself it would have no effect, says the compiler.
      if (component.docs().deprecated()) {
        methods.add(accessor(component));
      }
    }
    return methods;
  }

  // public Color colorOrDefault() {
  //   return color == null ? Color.of("red") : color;
  // }
  static List<MethodSpec> fallbacks(RecordPlan plan) {
    List<MethodSpec> methods = new ArrayList<>();
    for (ComponentPlan component : plan.components()) {
      Fallback fallback = component.conveniences().fallback();
      if (fallback != null) {
        methods.add(fallback(component, fallback));
      }
    }
    return methods;
  }

  private static MethodSpec fallback(ComponentPlan component, Fallback fallback) {
    boolean isOptional = TypeNames.isOptional(component);
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(fallback.accessor())
            .addJavadoc("{@code $L}, or what the schema says by default.\n", component.name());
    if (component.docs().deprecated()) {
      method.addAnnotation(Deprecated.class);
    }
    return method
        .addModifiers(Modifier.PUBLIC)
        .returns(isOptional ? TypeNames.local(component) : TypeNames.of(component.type()))
        .addStatement("return $L", orElse(component, fallback.value()))
        .build();
  }

  private static CodeBlock orElse(ComponentPlan component, CodeBlock value) {
    if (TypeNames.isOptional(component)) {
      return CodeBlock.of(
          "$1N == null ? $2T.of($3L) : $1N", component.name(), Optional.class, value);
    }
    if (component.type() == Scalar.BOOLEAN) {
      return CodeBlock.of(
          value.toString().equals("true") ? "$1N == null || $1N" : "$1N != null && $1N",
          component.name());
    }
    return CodeBlock.of("$1N == null ? $2L : $1N", component.name(), value);
  }

  static MethodSpec accessor(ComponentPlan component) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(component.name()).addJavadoc(Documentation.sentence(component));
    if (component.docs().deprecated()) {
      method.addAnnotation(Deprecated.class);
    }
    return method
        .addModifiers(Modifier.PUBLIC)
        .returns(TypeNames.component(component))
        .addStatement("return $N", component.name())
        .build();
  }

  /** Whether a record's own {@code toString} would tell too much. */
  private boolean showsLess() {
    return plan.unknown() != null || plan.components().stream().anyMatch(RecordEmitter::isMasked);
  }

  /** Whether values have names of which no schema says whether they are those of secrets. */
  static boolean isOpen(JavaType type) {
    return type == Scalar.PLAIN
        || type instanceof MapOf
        || (type instanceof ListOf list && isOpen(list.element()));
  }

  // return Codec.INSTANCE.text(id, Secrets.mask(token), Secrets.masked(data));
  private MethodSpec toStringMethod() {
    List<CodeBlock> parts = new ArrayList<>();
    for (ComponentPlan component : plan.components()) {
      parts.add(shown(component, CodeBlock.of("$N", component.name())));
    }
    if (plan.unknown() != null) {
      // Nothing is known of these values, so none is shown: a secret may be among them.
      parts.add(CodeBlock.of("$N.keySet()", plan.unknown().name()));
    }
    return MethodSpec.methodBuilder("toString")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(String.class)
        .addStatement("return $T.INSTANCE.text($Z$L)", plan.codec(), CodeBlock.join(parts, ",$W"))
        .build();
  }

  /** What {@code toString} shows of a component. */
  static CodeBlock shown(ComponentPlan component, CodeBlock value) {
    return isMasked(component)
        ? CodeBlock.of("$T.$L($L)", RuntimeTypes.SECRETS, component.masking().method(), value)
        : value;
  }

  private static boolean isMasked(ComponentPlan component) {
    return component.secret() || isOpen(component.type());
  }
}

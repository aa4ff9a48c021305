package io.stytchschemas.processor.emit.type;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.stytchschemas.processor.emit.Documentation;
import io.stytchschemas.processor.emit.RuntimeTypes;
import io.stytchschemas.processor.emit.TypeNames;
import io.stytchschemas.processor.plan.ComponentPlan;
import io.stytchschemas.processor.plan.JavaType;
import io.stytchschemas.processor.plan.JavaType.ListOf;
import io.stytchschemas.processor.plan.JavaType.MapOf;
import io.stytchschemas.processor.plan.JavaType.Scalar;
import io.stytchschemas.processor.plan.TypePlan.RecordPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** Spells out an object's schema as a record with a builder. */
final class RecordEmitter {
  private final RecordPlan plan;
  private final BuilderEmitter builder;
  private final Copies copies;

  RecordEmitter(RecordPlan plan) {
    this.plan = plan;
    this.copies = new Copies(BuilderEmitter.names(plan));
    this.builder = new BuilderEmitter(plan);
  }

  TypeSpec.Builder emit() {
    TypeSpec.Builder type =
        TypeSpec.recordBuilder(plan.name())
            .addJavadoc(javadoc())
            .addSuperinterfaces(plan.supertypes())
            .recordConstructor(constructor())
            .addMethods(deprecatedAccessors())
            .addMethod(builder.factory())
            .addMethod(builder.toBuilder());
    if (showsLess()) {
      type.addMethod(toStringMethod());
    }
    return type.addType(builder.emit());
  }

  private CodeBlock javadoc() {
    CodeBlock.Builder javadoc =
        CodeBlock.builder().add("$L", Documentation.type(plan.docs(), "A JSON object."));
    if (!plan.components().isEmpty() || plan.unknown() != null) {
      javadoc.add("\n$L", Documentation.params(plan.components()));
    }
    if (plan.unknown() != null) {
      javadoc.add("@param $N $L\n", plan.unknown().name(), BuilderEmitter.UNKNOWN_TEXT);
    }
    return javadoc.build();
  }

  // public Name {
  //   Objects.requireNonNull(token, "token");
  //   tags = Immutables.list(tags);
  // }
  private MethodSpec constructor() {
    MethodSpec.Builder constructor =
        MethodSpec.compactConstructorBuilder().addModifiers(Modifier.PUBLIC);
    for (ComponentPlan component : plan.components()) {
      constructor.addParameter(TypeNames.component(component), component.name());
    }
    if (plan.unknown() != null) {
      constructor.addParameter(TypeNames.unknown(plan.unknown()), plan.unknown().name());
    }
    CodeBlock code = CodeBlock.builder().add(checks()).add(copies()).build();
    if (!code.isEmpty()) {
      constructor
          .addJavadoc("Checks and copies what it is given.\n\n$L", constructorParams())
          .addCode(code);
    }
    return constructor.build();
  }

  /** The javadoc of Java 17 does not look for them at the record. */
  private CodeBlock constructorParams() {
    CodeBlock.Builder params = CodeBlock.builder();
    for (ComponentPlan component : plan.components()) {
      params.add("@param $N $L\n", component.name(), constructorText(component));
    }
    if (plan.unknown() != null) {
      params.add("@param $N $L\n", plan.unknown().name(), BuilderEmitter.UNKNOWN_TEXT);
    }
    return params.build();
  }

  private static String constructorText(ComponentPlan component) {
    if (TypeNames.isOptional(component)) {
      return "null for none, empty for JSON null";
    }
    if (component.required()) {
      return component.nullable() ? "required; null stands for JSON null" : "required";
    }
    return "null for none";
  }

  private CodeBlock checks() {
    CodeBlock.Builder checks = CodeBlock.builder();
    for (ComponentPlan component : plan.components()) {
      if (!TypeNames.isNullable(component)
          && component.type() != Scalar.PLAIN
          && !TypeNames.of(component.type()).isPrimitive()) {
        checks.addStatement(
            "$T.requireNonNull($N, $S)", Objects.class, component.name(), component.name());
      }
    }
    return checks.build();
  }

  private CodeBlock copies() {
    CodeBlock.Builder code = CodeBlock.builder();
    for (ComponentPlan component : plan.components()) {
      if (Copies.isNeeded(component.type())) {
        CodeBlock name = CodeBlock.of("$N", component.name());
        code.addStatement("$N = $L", component.name(), copies.component(component, name));
      }
    }
    if (plan.unknown() != null) {
      CodeBlock name = CodeBlock.of("$N", plan.unknown().name());
      code.addStatement("$N = $L", plan.unknown().name(), copies.unknown(plan.unknown(), name));
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

  static MethodSpec accessor(ComponentPlan component) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(component.name())
            .addJavadoc("$L\n\n", Documentation.component(component))
            .addJavadoc("@return $L\n", Documentation.code(component.property(), component.name()));
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
    return plan.unknown() != null
        || plan.components().stream()
            .anyMatch(component -> component.secret() || isOpen(component.type()));
  }

  /** Whether values have names of which no schema says whether they are those of secrets. */
  private static boolean isOpen(JavaType type) {
    return type == Scalar.PLAIN
        || type instanceof MapOf
        || (type instanceof ListOf list && isOpen(list.element()));
  }

  // return "Name[id=" + id + ", token=" + Secrets.MASK + ", data=" + Secrets.masked(data) + "]";
  private MethodSpec toStringMethod() {
    List<CodeBlock> parts = new ArrayList<>();
    String before = plan.name().simpleName() + "[";
    for (ComponentPlan component : plan.components()) {
      parts.add(
          CodeBlock.of(
              "$S$W+ $L",
              before + component.name() + "=",
              shown(component, CodeBlock.of("$N", component.name()))));
      before = ", ";
    }
    if (plan.unknown() != null) {
      String name = plan.unknown().name();
      // Nothing is known of these values, so none is shown: a secret may be among them.
      parts.add(CodeBlock.of("$S$W+ $N.keySet()", before + name + "=", name));
    }
    parts.add(CodeBlock.of("$S", "]"));
    return MethodSpec.methodBuilder("toString")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(String.class)
        .addStatement("return $L", CodeBlock.join(parts, "$W+ "))
        .build();
  }

  /** What {@code toString} shows of a component, whose value is {@code value}. */
  static CodeBlock shown(ComponentPlan component, CodeBlock value) {
    if (!component.secret()) {
      return isOpen(component.type())
          ? CodeBlock.of("$T.masked($L)", RuntimeTypes.SECRETS, value)
          : value;
    }
    return TypeNames.isNullable(component)
        ? CodeBlock.of("($L == null ? null : $T.MASK)", value, RuntimeTypes.SECRETS)
        : CodeBlock.of("$T.MASK", RuntimeTypes.SECRETS);
  }
}

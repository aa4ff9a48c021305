package io.stytchschemas.processor.emit.type;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.stytchschemas.processor.emit.ScopeNames;
import io.stytchschemas.processor.emit.TypeNames;
import io.stytchschemas.processor.plan.ComponentPlan;
import io.stytchschemas.processor.plan.TypePlan.RecordPlan;
import io.stytchschemas.processor.plan.TypePlan.UnknownPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Spells out the builder that is nested in a record. */
final class BuilderEmitter {
  static final String UNKNOWN_TEXT = "the properties that the schema does not name";

  private final RecordPlan plan;
  private final ClassName builder;
  private final SetterEmitter setters;

  BuilderEmitter(RecordPlan plan) {
    this.plan = plan;
    this.builder = TypeEmitter.builderOf(plan);
    this.setters = new SetterEmitter(plan);
  }

  /** The names of all components, the one for unknown properties among them. */
  static List<String> names(RecordPlan plan) {
    Stream<String> names = plan.components().stream().map(ComponentPlan::name);
    return plan.unknown() == null
        ? names.toList()
        : Stream.concat(names, Stream.of(plan.unknown().name())).toList();
  }

  // public static Builder builder() {
  //   return new Builder();
  // }
  MethodSpec factory() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("builder")
            .addJavadoc("{@return an empty builder}\n")
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .returns(builder)
            .addStatement("return new $T()", builder);
    if (plan.docs().deprecated()) {
      // Not on the type itself, which other generated code could not name without a warning.
      method.addAnnotation(Deprecated.class);
    }
    return method.build();
  }

  // public Builder toBuilder() {
  //   Builder builder = new Builder();
  //   builder.token = token;
  //   return builder;
  // }
  MethodSpec toBuilder() {
    String local = local("builder");
    return toBuilderHead()
        .addStatement("$1T $2N = new $1T()", builder, local)
        .addCode(toBuilderBody(names(plan), local))
        .addStatement("return $N", local)
        .build();
  }

  MethodSpec.Builder toBuilderHead() {
    return MethodSpec.methodBuilder("toBuilder")
        .addJavadoc("{@return a builder that starts from this}\n")
        .addModifiers(Modifier.PUBLIC)
        .returns(builder);
  }

  static CodeBlock toBuilderBody(List<String> names, String local) {
    CodeBlock.Builder code = CodeBlock.builder();
    for (String name : names) {
      code.addStatement("$1N.$2N = $2N", local, name);
    }
    return code.build();
  }

  /** A name for a local variable that hides no component. */
  private String local(String wish) {
    return new ScopeNames(names(plan)).add(wish);
  }

  // Makes a Name.
  // public static final class Builder { … }
  TypeSpec emit() {
    TypeSpec.Builder type = shell().addMethod(constructor(Modifier.PRIVATE));
    for (ComponentPlan component : plan.components()) {
      type.addField(field(component, Modifier.PRIVATE));
      setters.add(type, component, setterValue(component));
    }
    if (plan.unknown() != null) {
      type.addField(unknownField(plan.unknown(), Modifier.PRIVATE));
      setters.addUnknown(type, plan.unknown(), CodeBlock.of("$N", plan.unknown().name()));
    }
    type.addMethod(build());
    if (required().size() > 1) {
      type.addMethod(missing());
    }
    return type.build();
  }

  private static CodeBlock setterValue(ComponentPlan component) {
    return TypeNames.isOptional(component)
        ? CodeBlock.of("$T.ofNullable($N)", Optional.class, component.name())
        : CodeBlock.of("$N", component.name());
  }

  TypeSpec.Builder shell() {
    return TypeSpec.classBuilder(builder)
        .addJavadoc("Builder of {@link $T}.\n", plan.name())
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL);
  }

  MethodSpec constructor(Modifier... modifiers) {
    return MethodSpec.constructorBuilder().addModifiers(modifiers).build();
  }

  FieldSpec field(ComponentPlan component, Modifier... modifiers) {
    TypeName type = TypeNames.nullable(TypeNames.local(component).box());
    return FieldSpec.builder(type, component.name(), modifiers).build();
  }

  FieldSpec unknownField(UnknownPlan unknown, Modifier... modifiers) {
    return FieldSpec.builder(TypeNames.unknown(unknown), unknown.name(), modifiers)
        .initializer("$T.of()", Map.class)
        .build();
  }

  List<ComponentPlan> required() {
    return plan.components().stream().filter(c -> !TypeNames.isNullable(c)).toList();
  }

  // public Name build() {
  //   if (id == null || token == null) {
  //     throw new IllegalStateException("Name needs " + missing());
  //   }
  //   return new Name(id, token, locale);
  // }
  private MethodSpec build() {
    MethodSpec.Builder method = buildHead();
    if (!required().isEmpty()) {
      List<CodeBlock> tests =
          required().stream().map(c -> CodeBlock.of("$N == null", c.name())).toList();
      method
          .beginControlFlow("if ($L)", CodeBlock.join(tests, "$W|| "))
          .addStatement("throw new $T($L)", IllegalStateException.class, complaint())
          .endControlFlow();
    }
    List<CodeBlock> arguments = names(plan).stream().map(name -> CodeBlock.of("$N", name)).toList();
    return method
        .addStatement("return new $T($L)", plan.name(), CodeBlock.join(arguments, ",$W"))
        .build();
  }

  private CodeBlock complaint() {
    String needs = plan.name().simpleName() + " needs ";
    return required().size() == 1
        ? CodeBlock.of("$S", needs + required().get(0).name())
        : CodeBlock.of("$S + missing()", needs);
  }

  MethodSpec.Builder buildHead() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("build").addModifiers(Modifier.PUBLIC).returns(plan.name());
    if (required().isEmpty()) {
      return method.addJavadoc("{@return the object built}\n");
    }
    return method
        .addJavadoc("{@return the object built}\n\n")
        .addJavadoc("@throws $T if something required is missing\n", IllegalStateException.class);
  }

  // private String missing() {
  //   List<String> missing = new ArrayList<>();
  //   if (token == null) {
  //     missing.add("token");
  //   }
  //   return String.join(", ", missing);
  // }
  private MethodSpec missing() {
    String local = local("missing");
    return MethodSpec.methodBuilder("missing")
        .addModifiers(Modifier.PRIVATE)
        .returns(String.class)
        .addStatement(
            "$T $N = new $T<>()", TypeNames.listOf(TypeNames.STRING), local, ArrayList.class)
        .addCode(collectMissing(required(), local))
        .addStatement("return $T.join($S, $N)", String.class, ", ", local)
        .build();
  }

  static CodeBlock collectMissing(List<ComponentPlan> components, String local) {
    CodeBlock.Builder code = CodeBlock.builder();
    for (ComponentPlan component : components) {
      code.beginControlFlow("if ($N == null)", component.name())
          .addStatement("$N.add($S)", local, component.name())
          .endControlFlow();
    }
    return code.build();
  }
}

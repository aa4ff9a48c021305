package io.stytchschemas.processor.emit.type;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.stytchschemas.processor.emit.RuntimeTypes;
import io.stytchschemas.processor.emit.ScopeNames;
import io.stytchschemas.processor.emit.TypeNames;
import io.stytchschemas.processor.plan.ComponentPlan;
import io.stytchschemas.processor.plan.TypePlan.RecordPlan;
import io.stytchschemas.processor.plan.TypePlan.UnknownPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Spells out the builder that is nested in a record. */
final class BuilderEmitter {
  static final String UNKNOWN_TEXT = "The properties that the schema does not name, by name.";

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
  //   return new Builder().token(token).locale(locale);
  // }
  MethodSpec toBuilder() {
    List<String> optional = new ArrayList<>();
    CodeBlock.Builder chain = CodeBlock.builder().add("new $T()", builder);
    for (ComponentPlan component : plan.components()) {
      if (TypeNames.isOptional(component)) {
        optional.add(component.name());
      } else {
        chain.add("$Z.$1N($1N)", component.name());
      }
    }
    if (plan.unknown() != null) {
      chain.add("$Z.$1N($1N)", plan.unknown().name());
    }
    return optional.isEmpty()
        ? toBuilderHead().addStatement("return $L", chain.build()).build()
        : toBuilder(chain.build(), optional);
  }

  // Builder builder = new Builder().token(token);
  // builder.locale = locale;
  // return builder;
  /** No setter can tell that something is absent from that it is null. */
  private MethodSpec toBuilder(CodeBlock chain, List<String> optional) {
    String local = new ScopeNames(names(plan)).add("builder");
    MethodSpec.Builder method = toBuilderHead().addStatement("$T $N = $L", builder, local, chain);
    optional.forEach(name -> method.addStatement("$1N.$2N = $2N", local, name));
    return method.addStatement("return $N", local).build();
  }

  MethodSpec.Builder toBuilderHead() {
    return MethodSpec.methodBuilder("toBuilder").addModifiers(Modifier.PUBLIC).returns(builder);
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
      setters.addUnknown(type, plan.unknown());
    }
    return type.addMethod(build()).build();
  }

  private static CodeBlock setterValue(ComponentPlan component) {
    return TypeNames.isOptional(component)
        ? CodeBlock.of("$T.optional($N)", RuntimeTypes.IMMUTABLES, component.name())
        : CodeBlock.of("$N", component.name());
  }

  TypeSpec.Builder shell() {
    return TypeSpec.classBuilder(builder)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL);
  }

  MethodSpec constructor(Modifier... modifiers) {
    return MethodSpec.constructorBuilder().addModifiers(modifiers).build();
  }

  FieldSpec field(ComponentPlan component, Modifier... modifiers) {
    TypeName type = TypeNames.nullable(TypeNames.local(component).box());
    FieldSpec.Builder field = FieldSpec.builder(type, component.name(), modifiers);
    CodeBlock preset = component.conveniences().preset();
    return preset == null ? field.build() : field.initializer(preset).build();
  }

  FieldSpec unknownField(UnknownPlan unknown, Modifier... modifiers) {
    return FieldSpec.builder(TypeNames.unknown(unknown), unknown.name(), modifiers)
        .initializer("$T.map()", RuntimeTypes.IMMUTABLES)
        .build();
  }

  /** What must be set: not what follows the positions of an array, which may be nothing. */
  List<ComponentPlan> required() {
    return plan.items().stream().filter(c -> !TypeNames.isNullable(c)).toList();
  }

  // public Name build() {
  //   Codec.INSTANCE.requireAll(id, token);
  //   return new Name(id, token, locale);
  // }
  private MethodSpec build() {
    MethodSpec.Builder method = buildHead();
    List<ComponentPlan> required = required();
    if (!required.isEmpty()) {
      method.addStatement(
          "$T.INSTANCE.requireAll($Z$L)",
          plan.codec(),
          arguments(required.stream().map(ComponentPlan::name)));
    }
    return method
        .addStatement("return new $T($Z$L)", plan.name(), arguments(names(plan).stream()))
        .build();
  }

  private static CodeBlock arguments(Stream<String> names) {
    return names.map(name -> CodeBlock.of("$N", name)).collect(CodeBlock.joining(",$W"));
  }

  MethodSpec.Builder buildHead() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("build").addModifiers(Modifier.PUBLIC).returns(plan.name());
    return required().isEmpty()
        ? method
        : method.addJavadoc(
            "@throws $T if required components were not set, which it names\n",
            IllegalStateException.class);
  }
}

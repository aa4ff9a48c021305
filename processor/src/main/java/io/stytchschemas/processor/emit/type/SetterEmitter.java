package io.stytchschemas.processor.emit.type;

import com.palantir.javapoet.ClassName;
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
import io.stytchschemas.processor.plan.TypePlan.UnknownPlan;
import java.time.Duration;
import javax.lang.model.element.Modifier;

/** Spells out the methods by which a builder takes its components. */
final class SetterEmitter {
  private static final String DURATION = "sessionDuration";

  private final ClassName builder;

  SetterEmitter(RecordPlan plan) {
    this.builder = TypeEmitter.builderOf(plan);
  }

  /**
   * Adds what takes a component.
   *
   * @param value what is kept of the argument, which has the name of the component
   */
  void add(TypeSpec.Builder type, ComponentPlan component, CodeBlock value) {
    type.addMethod(setter(component, value));
    if (component.duration()) {
      type.addMethod(durationSetter(component));
    }
    String adder = component.conveniences().adder();
    if (adder != null) {
      MethodSpec.Builder method = adder(adder, component.name(), component.type());
      if (component.docs().deprecated()) {
        method.addAnnotation(Deprecated.class);
      }
      type.addMethod(method.build());
    }
  }

  // public Builder addTag(String element) {
  //   return tags(Immutables.add(this.tags, element));
  // }
  private MethodSpec.Builder adder(String name, String component, JavaType type) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC).returns(builder);
    if (type instanceof ListOf list) {
      return method
          .addParameter(TypeNames.element(list.element(), list.nullable()), "element")
          .addStatement(
              "return $1N($2T.add(this.$1N, element))", component, RuntimeTypes.IMMUTABLES);
    }
    MapOf map = (MapOf) type;
    return method
        .addParameter(String.class, "key")
        .addParameter(TypeNames.element(map.value(), map.nullable()), "value")
        .addStatement(
            "return $1N($2T.put(this.$1N, key, value))", component, RuntimeTypes.IMMUTABLES);
  }

  // public Builder token(String token) {
  //   this.token = token;
  //   return this;
  // }
  private MethodSpec setter(ComponentPlan component, CodeBlock value) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(component.name()).addJavadoc(Documentation.sentence(component));
    if (component.docs().deprecated()) {
      method.addAnnotation(Deprecated.class);
    }
    return method
        .addModifiers(Modifier.PUBLIC)
        .returns(builder)
        .addParameter(TypeNames.builderParameter(component), component.name())
        .addStatement("this.$N = $L", component.name(), value)
        .addStatement("return this")
        .build();
  }

  /** Adds what takes the properties that the schema does not name. */
  void addUnknown(TypeSpec.Builder type, UnknownPlan unknown) {
    String name = unknown.name();
    type.addMethod(
        MethodSpec.methodBuilder(name)
            .addJavadoc("$L\n", BuilderEmitter.UNKNOWN_TEXT)
            .addModifiers(Modifier.PUBLIC)
            .returns(builder)
            .addParameter(TypeNames.unknown(unknown), name)
            .addStatement("this.$1N = $1N", name)
            .addStatement("return this")
            .build());
    MapOf map = new MapOf(unknown.value(), unknown.nullable());
    type.addMethod(adder(unknown.adder(), name, map).build());
  }

  // public Builder sessionDuration(Duration sessionDuration) {
  //   return sessionDurationMinutes(SessionDuration.toMinutes(sessionDuration));
  // }
  private MethodSpec durationSetter(ComponentPlan component) {
    CodeBlock minutes = CodeBlock.of("$T.toMinutes($N)", RuntimeTypes.SESSION_DURATION, DURATION);
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(DURATION)
            .addJavadoc(
                "Whole minutes of $L.\n",
                Documentation.code(component.property(), component.name()));
    if (component.docs().deprecated()) {
      method.addAnnotation(Deprecated.class);
    }
    return method
        .addModifiers(Modifier.PUBLIC)
        .returns(builder)
        .addParameter(Duration.class, DURATION)
        // The cast, for an int cannot be boxed as a Long.
        .addStatement(
            component.type() == Scalar.LONG ? "return $N((long) $L)" : "return $N($L)",
            component.name(),
            minutes)
        .build();
  }
}

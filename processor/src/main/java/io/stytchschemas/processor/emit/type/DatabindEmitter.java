package io.stytchschemas.processor.emit.type;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.stytchschemas.processor.emit.RuntimeTypes;
import io.stytchschemas.processor.plan.TypePlan;
import io.stytchschemas.processor.plan.TypePlan.EnumPlan;
import io.stytchschemas.processor.plan.TypePlan.RecordPlan;
import io.stytchschemas.processor.plan.TypePlan.UnionPlan;
import javax.lang.model.element.Modifier;

/**
 * Has Jackson's databind, 2 and 3, read and write a type through its codec where nobody gave the
 * mapper our module. Else it would go by the names of components, and bind nonsense in silence. Not
 * private, for Eclipse's compiler would say that nobody calls them.
 */
final class DatabindEmitter {
  private DatabindEmitter() {}

  static void addTo(TypeSpec.Builder type, TypePlan plan) {
    if (plan instanceof RecordPlan object) {
      type.addMethod(fromPlain(object.name()).build()).addMethod(toPlain(object));
    } else if (plan instanceof UnionPlan union) {
      type.addMethod(fromPlain(union.name()).addModifiers(Modifier.PUBLIC).build())
          .addMethod(toPlain().addModifiers(Modifier.PUBLIC, Modifier.DEFAULT).build());
    } else if (plan instanceof EnumPlan values) {
      MethodSpec.Builder creator = fromPlain(values.name());
      type.addMethod((values.huge() ? creator : creator.addModifiers(Modifier.PUBLIC)).build())
          .addMethod(values.huge() ? toPlain().build() : value());
    }
  }

  // @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  // static Cart fromPlain(Object json) {
  //   return PlainJson.read(Cart.class, json);
  // }
  private static MethodSpec.Builder fromPlain(ClassName name) {
    ClassName mode = RuntimeTypes.JSON_CREATOR.nestedClass("Mode");
    return MethodSpec.methodBuilder("fromPlain")
        .addAnnotation(
            AnnotationSpec.builder(RuntimeTypes.JSON_CREATOR)
                .addMember("mode", "$T.DELEGATING", mode)
                .build())
        .addModifiers(Modifier.STATIC)
        .returns(name)
        .addParameter(Object.class, "json")
        .addStatement("return $T.read($T.class, json)", RuntimeTypes.PLAIN_JSON, name);
  }

  /** A branch of several unions would have it from each. */
  private static MethodSpec toPlain(RecordPlan plan) {
    return plan.supertypes().isEmpty()
        ? toPlain().build()
        : toPlain().addAnnotation(Override.class).addModifiers(Modifier.PUBLIC).build();
  }

  // @JsonValue
  // Object toPlain() {
  //   return PlainJson.write(this);
  // }
  private static MethodSpec.Builder toPlain() {
    return MethodSpec.methodBuilder("toPlain")
        .addAnnotation(RuntimeTypes.JSON_VALUE)
        .returns(Object.class)
        .addStatement("return $T.write(this)", RuntimeTypes.PLAIN_JSON);
  }

  // @Override
  // @JsonValue
  // String value();
  private static MethodSpec value() {
    return MethodSpec.methodBuilder("value")
        .addAnnotation(Override.class)
        .addAnnotation(RuntimeTypes.JSON_VALUE)
        .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
        .returns(String.class)
        .build();
  }
}

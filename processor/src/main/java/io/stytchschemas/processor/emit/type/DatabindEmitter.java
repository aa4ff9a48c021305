package io.stytchschemas.processor.emit.type;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.stytchschemas.processor.emit.RuntimeTypes;
import io.stytchschemas.processor.plan.TypePlan;
import io.stytchschemas.processor.plan.TypePlan.EnumPlan;
import io.stytchschemas.processor.plan.TypePlan.HolderPlan;
import javax.lang.model.element.Modifier;

/**
 * Has Jackson's databind, 2 and 3, read and write a type through its codec where nobody gave the
 * mapper our module. Else it would go by the names of components, and bind nonsense in silence. Not
 * private, for Eclipse's compiler would say that nobody calls them.
 */
final class DatabindEmitter {
  private DatabindEmitter() {}

  static void addTo(TypeSpec.Builder type, TypePlan plan, boolean isInterface) {
    if (plan instanceof HolderPlan) {
      return;
    }
    MethodSpec.Builder creator = fromPlain(plan.name());
    type.addMethod((isInterface ? creator.addModifiers(Modifier.PUBLIC) : creator).build());
    if (!isInterface) {
      type.addMethod(toPlain());
    } else if (plan instanceof EnumPlan) {
      type.addMethod(value());
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

  // @JsonValue
  // Object toPlain() {
  //   return PlainJson.write(this);
  // }
  private static MethodSpec toPlain() {
    return MethodSpec.methodBuilder("toPlain")
        .addAnnotation(RuntimeTypes.JSON_VALUE)
        .returns(Object.class)
        .addStatement("return $T.write(this)", RuntimeTypes.PLAIN_JSON)
        .build();
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

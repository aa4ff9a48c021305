package io.stytchschemas.processor.emit.codec;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.stytchschemas.processor.emit.RuntimeTypes;
import io.stytchschemas.processor.emit.TypeNames;
import javax.lang.model.element.Modifier;

/** The heads of the two methods that every codec has. */
final class CodecMethods {
  private CodecMethods() {}

  // @Override
  // public @Nullable Name read(JsonReader in) {
  //   if (in.readNull()) {
  //     return null;
  //   }
  static MethodSpec.Builder read(TypeName type, boolean nullable) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("read")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .returns(TypeNames.nullable(type))
            .addParameter(RuntimeTypes.JSON_READER, "in");
    if (nullable) {
      method.beginControlFlow("if (in.readNull())").addStatement("return null").endControlFlow();
    }
    return method;
  }

  // @Override
  // public void write(JsonWriter out, Name value) {
  static MethodSpec.Builder write(TypeName type) {
    return MethodSpec.methodBuilder("write")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .addParameter(RuntimeTypes.JSON_WRITER, "out")
        .addParameter(type, "value");
  }
}

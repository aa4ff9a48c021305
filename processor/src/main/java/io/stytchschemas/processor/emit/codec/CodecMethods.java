package io.stytchschemas.processor.emit.codec;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.stytchschemas.processor.emit.RuntimeTypes;
import io.stytchschemas.processor.emit.TypeNames;
import javax.lang.model.element.Modifier;

/** The heads of what every codec has. */
final class CodecMethods {
  private CodecMethods() {}

  // private Codec() {
  //   super(Name.class, NAMES);
  // }
  static MethodSpec constructor(CodeBlock arguments) {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PRIVATE)
        .addStatement("super($L)", arguments)
        .build();
  }

  // @Override
  // public @Nullable Name read(JsonReader in) {
  static MethodSpec.Builder read(TypeName type) {
    return MethodSpec.methodBuilder("read")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(TypeNames.nullable(type))
        .addParameter(RuntimeTypes.JSON_READER, "in");
  }

  // @Override
  // public void write(JsonWriter out, Name value) {
  static MethodSpec.Builder write(TypeName type) {
    return writing("write", Modifier.PUBLIC, type);
  }

  // @Override
  // protected void writeProperties(JsonWriter out, Name value) {
  static MethodSpec.Builder writeProperties(TypeName type) {
    return writing("writeProperties", Modifier.PROTECTED, type);
  }

  // @Override
  // protected void writeItems(JsonWriter out, Name value) {
  static MethodSpec.Builder writeItems(TypeName type) {
    return writing("writeItems", Modifier.PROTECTED, type);
  }

  private static MethodSpec.Builder writing(String name, Modifier modifier, TypeName type) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(modifier)
        .addParameter(RuntimeTypes.JSON_WRITER, "out")
        .addParameter(type, "value");
  }
}

package io.stytchschemas.processor.emit.codec;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.stytchschemas.processor.emit.Chunks;
import io.stytchschemas.processor.emit.Chunks.Chunk;
import io.stytchschemas.processor.emit.RuntimeTypes;
import io.stytchschemas.processor.plan.ComponentPlan;
import io.stytchschemas.processor.plan.TypePlan.RecordPlan;
import io.stytchschemas.processor.plan.TypePlan.UnknownPlan;
import io.stytchschemas.processor.plan.name.MemberNames;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Spells out how an object is read and written that has more components than a record can: into the
 * fields of its builder, and in pieces.
 */
final class LargeRecordCodecEmitter {
  private final RecordPlan plan;
  private final ComponentCode components;
  private final ClassName builder;
  private final List<Chunk<ComponentPlan>> chunks;

  LargeRecordCodecEmitter(RecordPlan plan, ValueCode values) {
    this.plan = plan;
    this.components = new ComponentCode(values);
    this.builder = MemberNames.builder(plan.name());
    this.chunks = Chunks.of(plan.components());
  }

  TypeSpec.Builder addTo(TypeSpec.Builder codec) {
    CodeBlock parts =
        chunks.stream()
            .map(chunk -> CodeBlock.of("names$L()", chunk.number()))
            .collect(CodeBlock.joining(",$W"));
    ComponentCode.addNames(
        codec, CodeBlock.of("ofParts($L)$L", parts, ComponentCode.required(plan)), plan);
    codec
        .addField(CodecEmitter.instance(plan.codec()))
        .addMethod(CodecMethods.constructor(CodeBlock.of("$T.class, NAMES", plan.name())));
    chunks.forEach(chunk -> codec.addMethod(names(chunk)));
    codec.addMethod(read());
    chunks.forEach(chunk -> codec.addMethod(readChunk(chunk)));
    codec.addMethod(write());
    chunks.forEach(chunk -> codec.addMethod(writeChunk(chunk)));
    return codec;
  }

  // private static String[] names0() {
  //   return new String[] {"id", "token", …};
  // }
  private static MethodSpec names(Chunk<ComponentPlan> chunk) {
    return piece("names", chunk)
        .returns(ArrayTypeName.of(String.class))
        .addStatement("return new $T[] {$Z$L}", String.class, ComponentCode.texts(chunk.items()))
        .build();
  }

  private static MethodSpec.Builder piece(String name, Chunk<ComponentPlan> chunk) {
    return MethodSpec.methodBuilder(name + chunk.number())
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC);
  }

  // switch (index >> 7) {
  //   case 0 -> read0(in, index, to);
  //   …
  // }
  private MethodSpec read() {
    CodeBlock.Builder cases =
        CodeBlock.builder().beginControlFlow("switch (index >> $L)", Chunks.SHIFT);
    for (Chunk<ComponentPlan> chunk : chunks) {
      cases.addStatement("case $1L -> read$1L(in, index, to)", chunk.number());
    }
    UnknownPlan unknown = plan.unknown();
    if (unknown != null) {
      CodeBlock others = CodeBlock.of("to.$N", unknown.name());
      cases.add("default -> $L", components.readOther(unknown, others));
    }
    MethodSpec.Builder method =
        CodecMethods.read(plan.name())
            .addStatement("$1T to = new $1T()", builder)
            .addStatement("in.beginObject()");
    ComponentCode.addLoop(method, "index", cases.endControlFlow().build());
    return method.addStatement("return in.failed() ? null : to.build()").build();
  }

  // private static void read0(JsonReader in, int index, Builder to) {
  //   switch (index) {
  //     case 0 -> to.token = in.readString();
  private MethodSpec readChunk(Chunk<ComponentPlan> chunk) {
    MethodSpec.Builder method =
        piece("read", chunk)
            .addParameter(RuntimeTypes.JSON_READER, "in")
            .addParameter(int.class, "index")
            .addParameter(builder, "to")
            .beginControlFlow("switch (index)");
    int index = chunk.start();
    for (ComponentPlan component : chunk.items()) {
      method.addStatement(
          "case $L -> to.$N = $L", index++, component.name(), components.read(component));
    }
    return method.endControlFlow().build();
  }

  private MethodSpec write() {
    MethodSpec.Builder method = CodecMethods.writeProperties(plan.name());
    chunks.forEach(chunk -> method.addStatement("write$L(out, value)", chunk.number()));
    if (plan.unknown() != null) {
      method.addCode(components.writeOthers(plan.unknown()));
    }
    return method.build();
  }

  // private static void write0(JsonWriter out, Name value) {
  //   out.property(NAMES, 0, value.token);
  private MethodSpec writeChunk(Chunk<ComponentPlan> chunk) {
    MethodSpec.Builder method =
        piece("write", chunk)
            .addParameter(RuntimeTypes.JSON_WRITER, "out")
            .addParameter(plan.name(), "value");
    int index = chunk.start();
    for (ComponentPlan component : chunk.items()) {
      method.addCode(components.write(component, index++));
    }
    return method.build();
  }
}

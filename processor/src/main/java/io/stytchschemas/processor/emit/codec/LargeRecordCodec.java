package io.stytchschemas.processor.emit.codec;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.stytchschemas.processor.emit.Accessors;
import io.stytchschemas.processor.emit.Chunks;
import io.stytchschemas.processor.emit.Chunks.Chunk;
import io.stytchschemas.processor.emit.RuntimeTypes;
import io.stytchschemas.processor.emit.ScopeNames;
import io.stytchschemas.processor.emit.type.Copies;
import io.stytchschemas.processor.plan.ComponentPlan;
import io.stytchschemas.processor.plan.TypePlan.RecordPlan;
import io.stytchschemas.processor.plan.TypePlan.UnknownPlan;
import io.stytchschemas.processor.vocabulary.Literals;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Spells out how an object is read and written that has more components than a record can: into the
 * fields of its builder, and in pieces.
 */
final class LargeRecordCodec {
  private static final TypeName NAME_ARRAY = ArrayTypeName.of(RuntimeTypes.PROPERTY_NAME);

  private final RecordPlan plan;
  private final boolean nullable;
  private final ComponentCode components;
  private final Accessors accessors;
  private final ClassName builder;
  private final List<Chunk<ComponentPlan>> chunks;

  LargeRecordCodec(RecordPlan plan, boolean nullable, ValueCode values) {
    this.plan = plan;
    this.nullable = nullable;
    this.components = new ComponentCode(values);
    this.accessors = new Accessors(plan);
    this.builder = plan.name().nestedClass("Builder");
    this.chunks = Chunks.of(plan.components());
  }

  void addTo(TypeSpec.Builder codec) {
    addNames(codec);
    codec.addMethod(read());
    chunks.forEach(chunk -> codec.addMethod(readChunk(chunk)));
    codec.addMethod(write());
    chunks.forEach(chunk -> codec.addMethod(writeChunk(chunk)));
    codec.addMethods(accessors.methods());
  }

  // private static final PropertyName[] NAME = names();
  //
  // private static PropertyName[] names() {
  //   PropertyName[] names = new PropertyName[300];
  //   addNames0(names);
  //   return names;
  // }
  private void addNames(TypeSpec.Builder codec) {
    codec.addField(PropertyConstants.constant(NAME_ARRAY, "NAME").initializer("names()").build());
    codec.addField(
        PropertyConstants.constant(RuntimeTypes.PROPERTY_NAMES, "NAMES")
            .initializer(
                "$T.of(NAME)$L", RuntimeTypes.PROPERTY_NAMES, PropertyConstants.required(plan))
            .build());
    MethodSpec.Builder all =
        MethodSpec.methodBuilder("names")
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(NAME_ARRAY)
            .addStatement(
                "$T names = new $T[$L]",
                NAME_ARRAY,
                RuntimeTypes.PROPERTY_NAME,
                plan.components().size());
    chunks.forEach(chunk -> all.addStatement("addNames$L(names)", chunk.number()));
    codec.addMethod(all.addStatement("return names").build());
    chunks.forEach(chunk -> codec.addMethod(addNames(chunk)));
  }

  private static MethodSpec addNames(Chunk<ComponentPlan> chunk) {
    MethodSpec.Builder method = piece("addNames", chunk).addParameter(NAME_ARRAY, "names");
    int index = chunk.start();
    for (ComponentPlan component : chunk.items()) {
      method.addStatement(
          "names[$L] = $T.of($L)",
          index++,
          RuntimeTypes.PROPERTY_NAME,
          Literals.string(component.property()));
    }
    return method.build();
  }

  private static MethodSpec.Builder piece(String name, Chunk<ComponentPlan> chunk) {
    return MethodSpec.methodBuilder(name + chunk.number())
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC);
  }

  // switch (name >> 7) {
  //   case 0 -> read0(in, name, to);
  //   default -> in.skipUnknown();
  // }
  private MethodSpec read() {
    CodeBlock.Builder cases =
        CodeBlock.builder().beginControlFlow("switch (name >> $L)", Chunks.SHIFT);
    for (Chunk<ComponentPlan> chunk : chunks) {
      cases.addStatement("case $1L -> read$1L(in, name, to)", chunk.number());
    }
    UnknownPlan unknown = plan.unknown();
    if (unknown != null) {
      CodeBlock map = CodeBlock.of("to.$N", unknown.name());
      cases
          .beginControlFlow("default ->")
          .add(components.readUnknown(unknown, map))
          .endControlFlow();
    } else {
      cases.add("default -> $L", RecordCodec.pass(plan));
    }
    MethodSpec.Builder method =
        CodecMethods.read(plan.name(), nullable)
            .addStatement("$1T to = new $1T()", builder)
            .addStatement("in.beginObject(NAMES)");
    RecordCodec.addLoop(method, cases.endControlFlow().build());
    if (unknown != null) {
      CodeBlock map = CodeBlock.of("to.$N", unknown.name());
      CodeBlock copy = new Copies(List.of("in", "to")).unknown(unknown, map);
      method.addStatement("$L = $L", map, copy);
    }
    return method.addStatement("return in.failed() ? null : to.build()").build();
  }

  // private static void read0(JsonReader in, int name, Name.Builder to) {
  //   switch (name) {
  //     case 0 -> to.token = in.readString();
  private MethodSpec readChunk(Chunk<ComponentPlan> chunk) {
    MethodSpec.Builder method =
        piece("read", chunk)
            .addParameter(RuntimeTypes.JSON_READER, "in")
            .addParameter(int.class, "name")
            .addParameter(builder, "to")
            .beginControlFlow("switch (name)");
    int index = chunk.start();
    for (ComponentPlan component : chunk.items()) {
      method.addStatement(
          "case $L -> to.$N = $L", index++, component.name(), components.readCopied(component));
    }
    return method.endControlFlow().build();
  }

  private MethodSpec write() {
    MethodSpec.Builder method = CodecMethods.write(plan.name()).addStatement("out.beginObject()");
    chunks.forEach(chunk -> method.addStatement("write$L(out, value)", chunk.number()));
    UnknownPlan unknown = plan.unknown();
    if (unknown != null) {
      CodeBlock map = CodeBlock.of("value.$N()", unknown.name());
      method.addCode(components.writeUnknown(unknown, map, "entry"));
    }
    return method.addStatement("out.endObject()").build();
  }

  // private static void write0(JsonWriter out, Name value) {
  //   out.name(NAME[0]);
  //   out.write(value.token());
  private MethodSpec writeChunk(Chunk<ComponentPlan> chunk) {
    MethodSpec.Builder method =
        piece("write", chunk)
            .addParameter(RuntimeTypes.JSON_WRITER, "out")
            .addParameter(plan.name(), "value");
    ScopeNames locals = new ScopeNames("out", "value", "NAME");
    int index = chunk.start();
    for (ComponentPlan component : chunk.items()) {
      CodeBlock name = CodeBlock.of("NAME[$L]", index++);
      CodeBlock value = accessors.call(component, "value");
      String local = locals.add(component.name());
      method.addCode(components.write(component, name, value, local));
    }
    return method.build();
  }
}

package io.stytchschemas.processor.emit.codec;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.stytchschemas.processor.emit.RuntimeTypes;
import io.stytchschemas.processor.emit.TypeNames;
import io.stytchschemas.processor.plan.ComponentPlan;
import io.stytchschemas.processor.plan.JavaType;
import io.stytchschemas.processor.plan.JavaType.ListOf;
import io.stytchschemas.processor.plan.JavaType.MapOf;
import io.stytchschemas.processor.plan.JavaType.Scalar;
import io.stytchschemas.processor.plan.TypePlan.RecordPlan;
import io.stytchschemas.processor.plan.TypePlan.UnknownPlan;
import io.stytchschemas.processor.vocabulary.check.Literals;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** How one component of a record is read from {@code in} and written to {@code out}. */
record ComponentCode(ValueCode values) {
  /** How many indexes go onto a line for sure: no line breaks among them, but before the call. */
  private static final int ONE_LINE = 16;

  /** What the writer has a method for that needs no codec. */
  private static final Set<Scalar> WRITTEN_DIRECTLY =
      EnumSet.of(Scalar.BOOLEAN, Scalar.INT, Scalar.LONG, Scalar.DOUBLE, Scalar.STRING);

  /** An expression for the component's value. */
  CodeBlock read(ComponentPlan component) {
    return TypeNames.isOptional(component)
        ? CodeBlock.of("in.readOptional($L)", values.codec(component.type(), false))
        : values.read(component.type(), component.nullable());
  }

  // out.property(NAMES, 2, value.token);
  CodeBlock write(ComponentPlan component, int index) {
    CodeBlock what = CodeBlock.of("(NAMES, $L, value.$N", index, component.name());
    CodeBlock.Builder code = CodeBlock.builder();
    if (TypeNames.isOptional(component)) {
      code.addStatement("out.optionalProperty$L, $L)", what, codec(component));
    } else if (component.required() && component.nullable()) {
      code.addStatement("out.propertyOrNull$L, $L)", what, codec(component));
    } else if (component.type() instanceof ListOf list) {
      CodeBlock element = values.codec(list.element(), list.nullable());
      code.addStatement("out.listProperty$L, $L)", what, element);
    } else if (component.type() instanceof MapOf map) {
      CodeBlock value = values.codec(map.value(), map.nullable());
      code.addStatement("out.mapProperty$L, $L)", what, value);
    } else if (isWrittenDirectly(component.type())) {
      code.addStatement("out.property$L)", what);
    } else {
      code.addStatement("out.property$L, $L)", what, codec(component));
    }
    return code.build();
  }

  /** Whether the writer has a method for values of the type that needs no codec. */
  static boolean isWrittenDirectly(JavaType type) {
    return type instanceof Scalar scalar && WRITTEN_DIRECTLY.contains(scalar);
  }

  private CodeBlock codec(ComponentPlan component) {
    return values.codec(component.type(), false);
  }

  // if (value.item1 != null) {
  //   out.write(value.item1);
  // }
  CodeBlock writeItem(ComponentPlan item) {
    CodeBlock value = CodeBlock.of("value.$N", item.name());
    CodeBlock.Builder code = CodeBlock.builder();
    if (!item.required()) {
      code.beginControlFlow("if ($L != null)", value);
    }
    if (TypeNames.isOptional(item)) {
      CodeBlock codec = values.codec(item.type(), true);
      code.addStatement("$L.write(out, $L.orElse(null))", codec, value);
    } else if (isWrittenDirectly(item.type()) && !item.nullable()) {
      code.addStatement("out.write($L)", value);
    } else {
      CodeBlock codec = values.codec(item.type(), item.nullable());
      code.addStatement("$L.write(out, $L)", codec, value);
    }
    if (!item.required()) {
      code.endControlFlow();
    }
    return code.build();
  }

  // others = in.readOther(others, Codecs.PLAIN);
  CodeBlock readOther(UnknownPlan unknown, CodeBlock others) {
    CodeBlock codec = values.codec(unknown.value(), unknown.nullable());
    return CodeBlock.builder().addStatement("$1L = in.readOther($1L, $2L)", others, codec).build();
  }

  CodeBlock writeOthers(UnknownPlan unknown) {
    CodeBlock codec = values.codec(unknown.value(), unknown.nullable());
    return CodeBlock.builder()
        .addStatement("out.writeEntries(value.$N, $L)", unknown.name(), codec)
        .build();
  }

  /** What codecs of records have, however they read and write. */
  static TypeSpec.Builder addTo(
      TypeSpec.Builder codec, RecordPlan plan, MethodSpec read, MethodSpec write) {
    addNames(codec, plan);
    return codec
        .addField(CodecEmitter.instance(plan.codec()))
        .addMethod(CodecMethods.constructor(CodeBlock.of("$T.class, NAMES", plan.name())))
        .addMethod(read)
        .addMethod(write);
  }

  // static final PropertyNames NAMES = PropertyNames.of("id", "token").required(0);
  private static void addNames(TypeSpec.Builder codec, RecordPlan plan) {
    CodeBlock texts = texts(plan.components());
    boolean all =
        !plan.components().isEmpty()
            && plan.rest() == null
            && plan.components().stream().allMatch(each -> each.required() && !each.nullable());
    CodeBlock made =
        all
            ? CodeBlock.of("ofRequired($Z$L)", texts)
            : CodeBlock.of("of($Z$L)$L", texts, required(plan));
    addNames(codec, made, plan);
  }

  static void addNames(TypeSpec.Builder codec, CodeBlock made, RecordPlan plan) {
    codec.addField(
        CodecEmitter.constant(RuntimeTypes.PROPERTY_NAMES, "NAMES")
            .initializer("$T.$L$L", RuntimeTypes.PROPERTY_NAMES, made, others(plan))
            .build());
  }

  private static CodeBlock others(RecordPlan plan) {
    if (plan.unknown() != null) {
      return CodeBlock.of("$Z.keepingOthers()");
    }
    return CodeBlock.of(plan.closed() ? "$Z.closed()" : "");
  }

  // .required(0, 1).requiredOrNull(3)
  static CodeBlock required(RecordPlan plan) {
    return CodeBlock.of(
        "$L$L",
        indexes("required", plan.items(), component -> !component.nullable()),
        indexes("requiredOrNull", plan.items(), ComponentPlan::nullable));
  }

  private static CodeBlock indexes(
      String method, List<ComponentPlan> components, Predicate<ComponentPlan> condition) {
    List<CodeBlock> indexes =
        IntStream.range(0, components.size())
            .filter(index -> components.get(index).required())
            .filter(index -> condition.test(components.get(index)))
            .mapToObj(index -> CodeBlock.of("$L", index))
            .toList();
    String separator = indexes.size() > ONE_LINE ? ",$W" : ", ";
    return indexes.isEmpty()
        ? CodeBlock.of("")
        : CodeBlock.of("$Z.$L($L)", method, CodeBlock.join(indexes, separator));
  }

  /** The names in JSON, as arguments. */
  static CodeBlock texts(List<ComponentPlan> components) {
    return components.stream()
        .map(component -> Literals.string(component.property()))
        .collect(CodeBlock.joining(",$W"));
  }

  // for (int index; (index = in.nextName(NAMES)) != JsonReader.END; ) {
  //   …
  // }
  static void addLoop(MethodSpec.Builder method, String index, CodeBlock body) {
    method
        .beginControlFlow(
            "for (int $1N; ($1N = in.nextName(NAMES)) != $2T.END; )",
            index,
            RuntimeTypes.JSON_READER)
        .addCode(body)
        .endControlFlow();
  }
}

package io.stytchschemas.processor.emit.codec;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.stytchschemas.processor.emit.Chunks;
import io.stytchschemas.processor.emit.Chunks.Chunk;
import io.stytchschemas.processor.emit.RuntimeTypes;
import io.stytchschemas.processor.emit.TypeNames;
import io.stytchschemas.processor.plan.JavaType;
import io.stytchschemas.processor.plan.TypePlan.Branch;
import io.stytchschemas.processor.plan.TypePlan.Choice;
import io.stytchschemas.processor.plan.TypePlan.UnionPlan;
import io.stytchschemas.processor.plan.name.MemberNames;
import io.stytchschemas.processor.plan.name.Words;
import io.stytchschemas.processor.schema.JsonType;
import io.stytchschemas.processor.vocabulary.check.Literals;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * Spells out how one of several branches is chosen, read and written: by the type of the value,
 * among those of one type by the property that decides, else by the names of its properties where
 * these tell, else by checks.
 */
final class UnionCodecEmitter {
  private final UnionPlan plan;
  private final ValueCode values;
  private final List<Branch> choices;

  UnionCodecEmitter(UnionPlan plan, ValueCode values) {
    this.plan = plan;
    this.values = values;
    this.choices = plan.choices().stream().map(Choice::branch).toList();
  }

  TypeSpec.Builder addTo(TypeSpec.Builder codec) {
    codec
        .addField(CodecEmitter.instance(plan.codec()))
        .addMethod(CodecMethods.constructor(constructorArguments()));
    Map<JsonType, List<Branch>> byKind = plan.byKind();
    if (byKind.size() == 1) {
      addRead(codec, CodecMethods.read(plan.name()), plan.branches());
    } else {
      addReadByKind(codec, byKind);
    }
    if (!choices.isEmpty()) {
      codec.addMethod(readAs());
      addMeant(codec);
    }
    if (plan.byNames()) {
      codec.addMethod(names());
    }
    addWrite(codec);
    return codec;
  }

  private CodeBlock constructorArguments() {
    CodeBlock arguments = CodeBlock.of("$T.class, $S", plan.name(), plan.keyword());
    return plan.discriminator() == null
        ? arguments
        : CodeBlock.of("$L, $L", arguments, Literals.string(plan.discriminator()));
  }

  // return switch (kind(in)) {
  //   case STRING -> wrap(in, Codecs.STRING, OfString::new);
  //   case OBJECT -> readObject(in);
  //   default -> ofNoType(in, "string", "object");
  // };
  private void addReadByKind(TypeSpec.Builder codec, Map<JsonType, List<Branch>> byKind) {
    CodeBlock.Builder choice = CodeBlock.builder().add("return switch (kind(in)) {\n$>");
    List<Runnable> further = new ArrayList<>();
    byKind.forEach(
        (kind, branches) -> {
          CodeBlock read = direct(branches);
          if (read == null) {
            String name = "read" + Words.capitalised(kind.keyword());
            read = CodeBlock.of("$N(in)", name);
            further.add(() -> addReadByTag(codec, reading(name), branches));
          }
          choice.addStatement("case $L -> $L", kind.name(), read);
        });
    choice.addStatement("default -> ofNoType(in, $L)", types()).add("$<};\n");
    codec.addMethod(CodecMethods.read(plan.name()).addCode(choice.build()).build());
    further.forEach(Runnable::run);
  }

  /** How a value of a kind is read; null where a tag decides. */
  private @Nullable CodeBlock direct(List<Branch> ofKind) {
    if (UnionPlan.isOne(ofKind)) {
      return read(ofKind.get(0));
    }
    return plan.isTagged(ofKind) ? null : CodeBlock.of("readAs(choose(in), in)");
  }

  private CodeBlock types() {
    return plan.branches().stream()
        .flatMap(branch -> branch.types().stream())
        .distinct()
        .map(type -> CodeBlock.of("$S", type.keyword()))
        .collect(CodeBlock.joining(", "));
  }

  // private @Nullable Pet readObject(JsonReader in) {
  private MethodSpec.Builder reading(String name) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PRIVATE)
        .returns(TypeNames.nullable(plan.name()))
        .addParameter(RuntimeTypes.JSON_READER, "in");
  }

  private void addRead(TypeSpec.Builder codec, MethodSpec.Builder read, List<Branch> branches) {
    CodeBlock direct = direct(branches);
    if (direct == null) {
      addReadByTag(codec, read, branches);
    } else {
      codec.addMethod(read.addStatement("return $L", direct).build());
    }
  }

  // return switch (tag(in)) {
  //   case "cat", "kitten" -> Cat.Codec.INSTANCE.read(in);
  //   default -> noTag(in);
  // };
  private void addReadByTag(
      TypeSpec.Builder codec, MethodSpec.Builder first, List<Branch> branches) {
    MethodSpec.Builder read = first;
    String tag = "tag(in)";
    List<Chunk<Tag>> chunks = Chunks.of(tags(branches, this::read));
    if (chunks.size() > 1) {
      read.addStatement("$T tag = tag(in)", String.class);
      tag = "tag";
    }
    for (Chunk<Tag> chunk : chunks) {
      if (chunk.number() > 0) {
        codec.addMethod(read.build());
        read = reading("read" + chunk.number()).addParameter(String.class, "tag");
      }
      boolean last = chunk.number() == chunks.size() - 1;
      String otherwise = last ? "noTag(in)" : "read" + (chunk.number() + 1) + "(in, tag)";
      read.addCode(choice(tag, chunk, otherwise));
    }
    codec.addMethod(read.build());
  }

  /** A value of the discriminator, and what it leads to. */
  private record Tag(String value, CodeBlock result) {}

  /** The first branch wins where several have a tag: the check of the whole refuses the value. */
  private static List<Tag> tags(List<Branch> branches, Function<Branch, CodeBlock> result) {
    Map<String, Tag> tags = new LinkedHashMap<>();
    for (Branch branch : branches) {
      branch.tags().forEach(tag -> tags.putIfAbsent(tag, new Tag(tag, result.apply(branch))));
    }
    return List.copyOf(tags.values());
  }

  private static CodeBlock choice(String tag, Chunk<Tag> chunk, String otherwise) {
    Map<CodeBlock, List<CodeBlock>> labels = new LinkedHashMap<>();
    for (Tag each : chunk.items()) {
      labels
          .computeIfAbsent(each.result(), result -> new ArrayList<>())
          .add(Literals.string(each.value()));
    }
    CodeBlock.Builder code = CodeBlock.builder().add("return switch ($L) {\n$>", tag);
    labels.forEach(
        (result, tags) -> code.addStatement("case $L -> $L", CodeBlock.join(tags, ",$W"), result));
    return code.addStatement("default -> $L", otherwise).add("$<};\n").build();
  }

  // protected @Nullable Pet readAs(int branch, JsonReader in) {
  //   return switch (branch) {
  //     case 0 -> Cat.Codec.INSTANCE.read(in);
  //     case 1 -> Dog.Codec.INSTANCE.read(in);
  //     default -> noBranch(in);
  //   };
  // }
  //
  // By an "if" the last branch is what is left.
  private MethodSpec readAs() {
    CodeBlock.Builder choice = CodeBlock.builder().add("return switch (branch) {\n$>");
    for (int i = 0; i < choices.size(); i++) {
      choice.addStatement("case $L -> $L", i, read(choices.get(i)));
    }
    List<Branch> all = plan.branches();
    choice.addStatement(
        "default -> $L",
        choices.size() == all.size()
            ? CodeBlock.of("noBranch(in)")
            : read(all.get(all.size() - 1)));
    return MethodSpec.methodBuilder("readAs")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(TypeNames.nullable(plan.name()))
        .addParameter(int.class, "branch")
        .addParameter(RuntimeTypes.JSON_READER, "in")
        .addCode(choice.add("$<};\n").build())
        .build();
  }

  // protected int meant(String tag) {
  //   return switch (tag) {
  //     case "cat", "kitten" -> 0;
  //     case "dog" -> 1;
  //     default -> -1;
  //   };
  // }
  private void addMeant(TypeSpec.Builder codec) {
    List<Chunk<Tag>> chunks =
        Chunks.of(tags(choices, branch -> CodeBlock.of("$L", choices.indexOf(branch))));
    for (Chunk<Tag> chunk : chunks) {
      MethodSpec.Builder method =
          chunk.number() == 0
              ? MethodSpec.methodBuilder("meant")
                  .addAnnotation(Override.class)
                  .addModifiers(Modifier.PROTECTED)
              : MethodSpec.methodBuilder("meant" + chunk.number())
                  .addModifiers(Modifier.PRIVATE, Modifier.STATIC);
      int next = chunk.number() + 1;
      String otherwise = next == chunks.size() ? "-1" : "meant" + next + "(tag)";
      codec.addMethod(
          method
              .returns(int.class)
              .addParameter(String.class, "tag")
              .addCode(choice("tag", chunk, otherwise))
              .build());
    }
  }

  // protected PropertyNames[] names() {
  //   return new PropertyNames[] {Cat.Codec.NAMES, Dog.Codec.NAMES};
  // }
  private MethodSpec names() {
    CodeBlock names =
        choices.stream()
            .filter(branch -> branch.types().contains(JsonType.OBJECT))
            .map(branch -> ((JavaType.Declared) branch.type()).name())
            .map(record -> CodeBlock.of("$T.NAMES", MemberNames.codec(record)))
            .collect(CodeBlock.joining(",$W"));
    return MethodSpec.methodBuilder("names")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(ArrayTypeName.of(RuntimeTypes.PROPERTY_NAMES))
        .addStatement("return new $T[] {$L}", RuntimeTypes.PROPERTY_NAMES, names)
        .build();
  }

  private CodeBlock codec(Branch branch) {
    return values.codec(branch.type(), false);
  }

  private CodeBlock read(Branch branch) {
    return branch.wrapper() == null
        ? CodeBlock.of("$L.read(in)", codec(branch))
        : CodeBlock.of("wrap(in, $L, $T::new)", codec(branch), branch.implementation());
  }

  // switch on the class comes with Java 21 only:
  // if (value instanceof Cat branch) {
  //   Cat.Codec.INSTANCE.write(out, branch);
  // }
  private void addWrite(TypeSpec.Builder codec) {
    MethodSpec.Builder method = CodecMethods.write(plan.name());
    List<Chunk<Branch>> chunks = Chunks.of(plan.implementations());
    for (Chunk<Branch> chunk : chunks) {
      if (chunk.number() > 0) {
        String name = "write" + chunk.number();
        codec.addMethod(
            method
                .nextControlFlow("else")
                .addStatement("$N(out, value)", name)
                .endControlFlow()
                .build());
        method = writing(name);
      }
      addWrites(method, chunk.items());
    }
    codec.addMethod(method.endControlFlow().build());
  }

  // private void write1(JsonWriter out, Pet value) {
  private MethodSpec.Builder writing(String name) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PRIVATE)
        .addParameter(RuntimeTypes.JSON_WRITER, "out")
        .addParameter(plan.name(), "value");
  }

  private void addWrites(MethodSpec.Builder method, List<Branch> branches) {
    boolean first = true;
    for (Branch branch : branches) {
      String test = "if (value instanceof $T branch)";
      if (first) {
        method.beginControlFlow(test, branch.implementation());
      } else {
        method.nextControlFlow("else " + test, branch.implementation());
      }
      String what = branch.wrapper() == null ? "branch" : "branch.value()";
      method.addStatement("$L.write(out, $L)", codec(branch), what);
      first = false;
    }
  }
}

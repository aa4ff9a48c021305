package io.stytchschemas.processor.emit.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.stytchschemas.processor.emit.Chunks;
import io.stytchschemas.processor.emit.Chunks.Chunk;
import io.stytchschemas.processor.emit.RuntimeTypes;
import io.stytchschemas.processor.emit.TypeNames;
import io.stytchschemas.processor.plan.TypePlan.Branch;
import io.stytchschemas.processor.plan.TypePlan.UnionPlan;
import io.stytchschemas.processor.vocabulary.Literals;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Spells out how one of several branches is chosen, read and written. */
final class UnionCodecEmitter {
  private final UnionPlan plan;

  UnionCodecEmitter(UnionPlan plan) {
    this.plan = plan;
  }

  TypeSpec.Builder addTo(TypeSpec.Builder codec) {
    codec
        .addField(CodecEmitter.instance(plan.codec()))
        .addMethod(CodecMethods.constructor(constructorArguments()));
    if (plan.discriminator() != null) {
      addReadByTag(codec);
    } else {
      codec.addMethod(readByCheck());
    }
    return codec.addMethod(write());
  }

  private CodeBlock constructorArguments() {
    CodeBlock arguments = CodeBlock.of("$T.class, $S", plan.name(), plan.keyword());
    return plan.discriminator() == null
        ? arguments
        : CodeBlock.of("$L, $L", arguments, Literals.string(plan.discriminator()));
  }

  // return switch (tag(in)) {
  //   case "cat", "kitten" -> Cat.Codec.INSTANCE.read(in);
  //   default -> noBranch(in);
  // };
  private void addReadByTag(TypeSpec.Builder codec) {
    MethodSpec.Builder read = CodecMethods.read(plan.name());
    String tag = "tag(in)";
    List<Chunk<Tag>> chunks = Chunks.of(tags());
    if (chunks.size() > 1) {
      read.addStatement("$T tag = tag(in)", String.class);
      tag = "tag";
    }
    for (Chunk<Tag> chunk : chunks) {
      if (chunk.number() > 0) {
        codec.addMethod(read.build());
        read = readMore(chunk.number());
      }
      boolean last = chunk.number() == chunks.size() - 1;
      String otherwise = last ? "noBranch(in)" : "read" + (chunk.number() + 1) + "(in, tag)";
      read.addCode(choice(tag, chunk, otherwise));
    }
    codec.addMethod(read.build());
  }

  /** A value of the discriminator, and the codec of its branch. */
  private record Tag(String value, ClassName codec) {}

  /** The first branch wins where several have a tag: the check of the whole refuses the value. */
  private List<Tag> tags() {
    Map<String, Tag> tags = new LinkedHashMap<>();
    for (Branch branch : plan.branches()) {
      branch.tags().forEach(tag -> tags.putIfAbsent(tag, new Tag(tag, codecOf(branch))));
    }
    return List.copyOf(tags.values());
  }

  private static ClassName codecOf(Branch branch) {
    return branch.type().name().nestedClass("Codec");
  }

  // private @Nullable Pet read1(JsonReader in, String tag) {
  private MethodSpec.Builder readMore(int number) {
    return MethodSpec.methodBuilder("read" + number)
        .addModifiers(Modifier.PRIVATE)
        .returns(TypeNames.nullable(plan.name()))
        .addParameter(RuntimeTypes.JSON_READER, "in")
        .addParameter(String.class, "tag");
  }

  private static CodeBlock choice(String tag, Chunk<Tag> chunk, String otherwise) {
    Map<ClassName, List<CodeBlock>> labels = new LinkedHashMap<>();
    for (Tag each : chunk.items()) {
      labels
          .computeIfAbsent(each.codec(), codec -> new ArrayList<>())
          .add(Literals.string(each.value()));
    }
    CodeBlock.Builder code = CodeBlock.builder().add("return switch ($L) {\n$>", tag);
    labels.forEach(
        (codec, tags) ->
            code.addStatement(
                "case $L -> $T.INSTANCE.read(in)", CodeBlock.join(tags, ",$W"), codec));
    return code.addStatement("default -> $L", otherwise).add("$<};\n").build();
  }

  // Of several branches of an anyOf, that is the one that knows most of the value:
  //
  // int branch = in.choose(Pet.SCHEMA, "/oneOf/0", "/oneOf/1");
  // if (branch == 0) {
  //   return Cat.Codec.INSTANCE.read(in);
  // }
  private MethodSpec readByCheck() {
    CodeBlock keys =
        plan.branches().stream()
            .map(branch -> Literals.string(branch.check()))
            .collect(CodeBlock.joining(",$W"));
    MethodSpec.Builder method =
        CodecMethods.read(plan.name())
            .addStatement(
                "int branch = in.$N($T.SCHEMA,$W$L)",
                plan.keyword().equals("anyOf") ? "chooseBest" : "choose",
                plan.name().topLevelClassName(),
                keys);
    int index = 0;
    for (Branch branch : plan.branches()) {
      method
          .beginControlFlow("if (branch == $L)", index++)
          .addStatement("return $T.INSTANCE.read(in)", codecOf(branch))
          .endControlFlow();
    }
    return method.addCode(tryAll()).addStatement("return noBranch(in)").build();
  }

  // if (in.isLenient()) {
  //   Pet value = in.tryRead(CatCodec.INSTANCE);
  //   if (value != null) {
  //     return value;
  //   }
  //   …
  // }
  private CodeBlock tryAll() {
    CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("if (in.isLenient())");
    TypeName declared = plan.name();
    String assignment = "$T value = in.tryRead($T.INSTANCE)";
    for (Branch branch : plan.branches()) {
      if (assignment.startsWith("$T")) {
        code.addStatement(assignment, declared, codecOf(branch));
        assignment = "value = in.tryRead($T.INSTANCE)";
      } else {
        code.addStatement(assignment, codecOf(branch));
      }
      code.beginControlFlow("if (value != null)").addStatement("return value").endControlFlow();
    }
    return code.endControlFlow().build();
  }

  // switch on the class comes with Java 21 only:
  // if (value instanceof Cat cat) {
  //   CatCodec.INSTANCE.write(out, cat);
  // }
  private MethodSpec write() {
    MethodSpec.Builder method = CodecMethods.write(plan.name());
    boolean first = true;
    for (Branch branch : distinctBranches().values()) {
      String test = "if (value instanceof $T branch)";
      if (first) {
        method.beginControlFlow(test, branch.type().name());
      } else {
        method.nextControlFlow("else " + test, branch.type().name());
      }
      method.addStatement("$T.INSTANCE.write(out, branch)", codecOf(branch));
      first = false;
    }
    return method.endControlFlow().build();
  }

  private Map<ClassName, Branch> distinctBranches() {
    Map<ClassName, Branch> branches = new LinkedHashMap<>();
    plan.branches().forEach(branch -> branches.putIfAbsent(branch.type().name(), branch));
    return branches;
  }
}

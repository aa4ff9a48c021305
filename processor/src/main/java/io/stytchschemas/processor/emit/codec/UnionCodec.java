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
final class UnionCodec {
  private final UnionPlan plan;
  private final boolean nullable;
  private final ClassName checks;

  /**
   * @param checks the codec that has the checks of the file
   */
  UnionCodec(UnionPlan plan, boolean nullable, ClassName checks) {
    this.plan = plan;
    this.checks = checks;
    this.nullable = nullable;
  }

  void addTo(TypeSpec.Builder codec) {
    if (plan.discriminator() != null) {
      addReadByTag(codec, plan.discriminator());
    } else {
      codec.addMethod(readByCheck());
    }
    codec.addMethod(write());
  }

  // String tag = in.peekString(TAG);
  // if (tag == null) {
  //   in.fail("/oneOf", "must have a string at \"kind\"");
  //   return null;
  // }
  // return switch (tag) { … };
  private void addReadByTag(TypeSpec.Builder codec, String discriminator) {
    codec.addField(
        PropertyConstants.constant(RuntimeTypes.PROPERTY_NAME, "TAG")
            .initializer("$T.of($L)", RuntimeTypes.PROPERTY_NAME, Literals.string(discriminator))
            .build());
    MethodSpec.Builder read =
        CodecMethods.read(plan.name(), nullable)
            .addStatement("$T tag = in.peekString(TAG)", String.class)
            .beginControlFlow("if (tag == null)")
            .addCode(fail("must have a string at \"" + discriminator + "\""))
            .addStatement("return null")
            .endControlFlow();
    List<Chunk<Tag>> chunks = Chunks.of(tags());
    for (Chunk<Tag> chunk : chunks) {
      if (chunk.number() > 0) {
        codec.addMethod(read.build());
        read = readMore(chunk.number());
      }
      boolean last = chunk.number() == chunks.size() - 1;
      read.addCode(choice(chunk, last ? noBranch(discriminator) : more(chunk.number() + 1)));
    }
    codec.addMethod(read.build());
  }

  /** A value of the discriminator, and the codec of its branch. */
  private record Tag(String value, ClassName codec) {}

  /** The first branch wins where several have a tag: the check of the whole refuses the value. */
  private List<Tag> tags() {
    Map<String, Tag> tags = new LinkedHashMap<>();
    for (Branch branch : plan.branches()) {
      branch.tags().forEach(tag -> tags.putIfAbsent(tag, new Tag(tag, branch.type().codec())));
    }
    return List.copyOf(tags.values());
  }

  // private static @Nullable Pet read1(JsonReader in, String tag) {
  private MethodSpec.Builder readMore(int number) {
    return MethodSpec.methodBuilder("read" + number)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(TypeNames.nullable(plan.name()))
        .addParameter(RuntimeTypes.JSON_READER, "in")
        .addParameter(String.class, "tag");
  }

  // return switch (tag) {
  //   case "cat", "kitten" -> CatCodec.INSTANCE.read(in);
  //   default -> …
  // };
  private static CodeBlock choice(Chunk<Tag> chunk, CodeBlock otherwise) {
    Map<ClassName, List<CodeBlock>> labels = new LinkedHashMap<>();
    for (Tag tag : chunk.items()) {
      labels
          .computeIfAbsent(tag.codec(), codec -> new ArrayList<>())
          .add(Literals.string(tag.value()));
    }
    CodeBlock.Builder code = CodeBlock.builder().add("return switch (tag) {\n$>");
    labels.forEach(
        (codec, tags) ->
            code.addStatement(
                "case $L -> $T.INSTANCE.read(in)", CodeBlock.join(tags, ",$W"), codec));
    return code.add(otherwise).add("$<};\n").build();
  }

  private static CodeBlock more(int number) {
    return CodeBlock.builder().addStatement("default -> read$L(in, tag)", number).build();
  }

  // default -> {
  //   in.fail("/oneOf", "must have a value that the schema lists at \"kind\"");
  //   yield null;
  // }
  private CodeBlock noBranch(String discriminator) {
    return CodeBlock.builder()
        .beginControlFlow("default ->")
        .add(fail("must have a value that the schema lists at \"" + discriminator + "\""))
        .addStatement("yield null")
        .endControlFlow()
        .build();
  }

  private CodeBlock fail(String message) {
    return CodeBlock.builder()
        .addStatement("in.fail($S,$W$L)", "/" + plan.keyword(), Literals.string(message))
        .build();
  }

  // return switch (in.choose(SCHEMA, "/oneOf/0", "/oneOf/1")) {
  //   case 0 -> CatCodec.INSTANCE.read(in);
  //   case 1 -> DogCodec.INSTANCE.read(in);
  //   default -> tryAll(in);
  // };
  private MethodSpec readByCheck() {
    CodeBlock keys =
        plan.branches().stream()
            .map(branch -> Literals.string(branch.check()))
            .collect(CodeBlock.joining(",$W"));
    MethodSpec.Builder method =
        CodecMethods.read(plan.name(), nullable)
            .addStatement("int branch = in.choose($T.SCHEMA,$W$L)", checks, keys);
    int index = 0;
    for (Branch branch : plan.branches()) {
      method
          .beginControlFlow("if (branch == $L)", index++)
          .addStatement("return $T.INSTANCE.read(in)", branch.type().codec())
          .endControlFlow();
    }
    return method
        .addCode(tryAll())
        .addCode(fail("must be of one of the kinds that the schema lists"))
        .addStatement("return null")
        .build();
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
        code.addStatement(assignment, declared, branch.type().codec());
        assignment = "value = in.tryRead($T.INSTANCE)";
      } else {
        code.addStatement(assignment, branch.type().codec());
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
      method.addStatement("$T.INSTANCE.write(out, branch)", branch.type().codec());
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

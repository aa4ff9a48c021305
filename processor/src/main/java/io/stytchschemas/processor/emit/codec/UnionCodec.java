package io.stytchschemas.processor.emit.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.stytchschemas.processor.emit.Chunks;
import io.stytchschemas.processor.emit.Chunks.Chunk;
import io.stytchschemas.processor.emit.Literals;
import io.stytchschemas.processor.emit.RuntimeTypes;
import io.stytchschemas.processor.emit.TypeNames;
import io.stytchschemas.processor.plan.TypePlan.Branch;
import io.stytchschemas.processor.plan.TypePlan.UnionPlan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Spells out how one of several branches is chosen, read and written. */
final class UnionCodec {
  private final UnionPlan plan;
  private final boolean nullable;

  UnionCodec(UnionPlan plan, boolean nullable) {
    this.plan = plan;
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
  // if (tag != null) {
  //   return read0(in, tag);
  // }
  // in.fail("/oneOf", "must have the string \"kind\"");
  // return null;
  private void addReadByTag(TypeSpec.Builder codec, String discriminator) {
    codec.addField(
        PropertyConstants.constant(RuntimeTypes.PROPERTY_NAME, "TAG")
            .initializer("$T.of($L)", RuntimeTypes.PROPERTY_NAME, Literals.string(discriminator))
            .build());
    codec.addMethod(
        CodecMethods.read(plan.name(), nullable)
            .addStatement("$T tag = in.peekString(TAG)", String.class)
            .beginControlFlow("if (tag != null)")
            .addStatement("return read0(in, tag)")
            .endControlFlow()
            .addCode(fail("must have a string at \"" + discriminator + "\""))
            .addStatement("return null")
            .build());
    List<Chunk<Map.Entry<String, ClassName>>> chunks =
        Chunks.of(List.copyOf(codecsByTag().entrySet()));
    for (Chunk<Map.Entry<String, ClassName>> chunk : chunks) {
      boolean last = chunk.number() == chunks.size() - 1;
      codec.addMethod(readTagged(chunk, discriminator, last));
    }
  }

  /** The first branch wins where several have a tag: the check of the whole refuses the value. */
  private Map<String, ClassName> codecsByTag() {
    Map<String, ClassName> codecs = new LinkedHashMap<>();
    for (Branch branch : plan.branches()) {
      branch.tags().forEach(tag -> codecs.putIfAbsent(tag, branch.type().codec()));
    }
    return codecs;
  }

  // private static @Nullable Pet read0(JsonReader in, String tag) {
  //   switch (tag) {
  //     case "cat":
  //       return CatCodec.INSTANCE.read(in);
  //     default:
  //       in.fail("/oneOf", "must have a known value at \"kind\"");
  //       return null;
  //   }
  // }
  private MethodSpec readTagged(
      Chunk<Map.Entry<String, ClassName>> chunk, String discriminator, boolean last) {
    CodeBlock.Builder cases = CodeBlock.builder();
    for (Map.Entry<String, ClassName> entry : chunk.items()) {
      cases.addStatement(
          "case $L -> $T.INSTANCE.read(in)", Literals.string(entry.getKey()), entry.getValue());
    }
    if (last) {
      cases
          .beginControlFlow("default ->")
          .add(fail("must have a value that the schema lists at \"" + discriminator + "\""))
          .addStatement("yield null")
          .endControlFlow();
    } else {
      cases.addStatement("default -> read$L(in, tag)", chunk.number() + 1);
    }
    return MethodSpec.methodBuilder("read" + chunk.number())
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(TypeNames.nullable(plan.name()))
        .addParameter(RuntimeTypes.JSON_READER, "in")
        .addParameter(String.class, "tag")
        .addCode("return switch (tag) {\n$>")
        .addCode(cases.build())
        .addCode("$<};\n")
        .build();
  }

  private CodeBlock fail(String message) {
    return CodeBlock.builder()
        .addStatement("in.fail($S,$W$L)", "/" + plan.keyword(), Literals.string(message))
        .build();
  }

  // int mark = in.mark();
  // Object json = in.readValue();
  // in.reset(mark);
  // if (PetValidator.checkCat(json, Violations.QUIET)) {
  //   return CatCodec.INSTANCE.read(in);
  // }
  private MethodSpec readByCheck() {
    MethodSpec.Builder method =
        CodecMethods.read(plan.name(), nullable)
            .addStatement("int mark = in.mark()")
            .addStatement("$T json = in.readValue()", Object.class)
            .addStatement("in.reset(mark)");
    for (Branch branch : plan.branches()) {
      method
          .beginControlFlow(
              "if ($T.$N(json, $T.QUIET))",
              branch.check().owner(),
              branch.check().name(),
              RuntimeTypes.VIOLATIONS)
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

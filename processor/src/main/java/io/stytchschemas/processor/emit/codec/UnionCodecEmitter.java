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
import io.stytchschemas.processor.plan.TypePlan.UnionPlan;
import io.stytchschemas.processor.plan.Words;
import io.stytchschemas.processor.schema.JsonType;
import io.stytchschemas.processor.vocabulary.Literals;
import io.stytchschemas.processor.vocabulary.applicator.IfKeyword;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/**
 * Spells out how one of several branches is chosen, read and written: by the type of the value,
 * among those of one type by the property that decides, else by the names of its properties where
 * these tell, else by checks.
 */
final class UnionCodecEmitter {
  private static final String IF = IfKeyword.IF.keyword();

  private final UnionPlan plan;
  private final ValueCode values;

  UnionCodecEmitter(UnionPlan plan, ValueCode values) {
    this.plan = plan;
    this.values = values;
  }

  TypeSpec.Builder addTo(TypeSpec.Builder codec) {
    codec
        .addField(CodecEmitter.instance(plan.codec()))
        .addMethod(CodecMethods.constructor(constructorArguments()));
    Map<JsonType, List<Branch>> byKind = byKind();
    if (byKind.size() == 1) {
      addRead(codec, CodecMethods.read(plan.name()), plan.branches());
    } else {
      addReadByKind(codec, byKind);
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

  /** The branches of each kind that the runtime tells apart; JSON has but one of numbers. */
  private Map<JsonType, List<Branch>> byKind() {
    Map<JsonType, List<Branch>> byKind = new LinkedHashMap<>();
    for (Branch branch : plan.branches()) {
      branch.types().stream()
          .map(JsonType::kind)
          .distinct()
          .forEach(kind -> byKind.computeIfAbsent(kind, any -> new ArrayList<>()).add(branch));
    }
    return byKind;
  }

  // return switch (kind(in)) {
  //   case STRING -> wrap(in, Codecs.STRING, OfString::new);
  //   case OBJECT -> readObject(in);
  //   default -> ofNoType(in, "a string or an object");
  // };
  private void addReadByKind(TypeSpec.Builder codec, Map<JsonType, List<Branch>> byKind) {
    CodeBlock.Builder choice = CodeBlock.builder().add("return switch (kind(in)) {\n$>");
    List<MethodSpec.Builder> further = new ArrayList<>();
    List<List<Branch>> several = new ArrayList<>();
    byKind.forEach(
        (kind, branches) -> {
          boolean one = branches.stream().map(Branch::implementation).distinct().count() == 1;
          if (one) {
            choice.addStatement("case $L -> $L", kind.name(), read(branches.get(0)));
          } else {
            String name = "read" + Words.capitalised(kind.keyword());
            choice.addStatement("case $L -> $N(in)", kind.name(), name);
            further.add(reading(name));
            several.add(branches);
          }
        });
    choice.addStatement("default -> ofNoType(in, $S)", types()).add("$<};\n");
    codec.addMethod(CodecMethods.read(plan.name()).addCode(choice.build()).build());
    for (int i = 0; i < further.size(); i++) {
      addRead(codec, further.get(i), several.get(i));
    }
  }

  private String types() {
    return plan.branches().stream()
        .flatMap(branch -> branch.types().stream())
        .distinct()
        .map(JsonType::phrase)
        .collect(Collectors.joining(" or "));
  }

  // private @Nullable Pet readObject(JsonReader in) {
  private MethodSpec.Builder reading(String name) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PRIVATE)
        .returns(TypeNames.nullable(plan.name()))
        .addParameter(RuntimeTypes.JSON_READER, "in");
  }

  private void addRead(TypeSpec.Builder codec, MethodSpec.Builder read, List<Branch> branches) {
    if (branches.stream().noneMatch(branch -> branch.tags().isEmpty())) {
      addReadByTag(codec, read, branches);
    } else if (plan.keyword().equals(IF)) {
      codec.addMethod(readByCondition(read, branches));
    } else {
      codec.addMethod(readByCheck(read, branches));
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
    List<Chunk<Tag>> chunks = Chunks.of(tags(branches));
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

  /** A value of the discriminator, and how its branch is read. */
  private record Tag(String value, CodeBlock read) {}

  /** The first branch wins where several have a tag: the check of the whole refuses the value. */
  private List<Tag> tags(List<Branch> branches) {
    Map<String, Tag> tags = new LinkedHashMap<>();
    for (Branch branch : branches) {
      branch.tags().forEach(tag -> tags.putIfAbsent(tag, new Tag(tag, read(branch))));
    }
    return List.copyOf(tags.values());
  }

  private static CodeBlock choice(String tag, Chunk<Tag> chunk, String otherwise) {
    Map<CodeBlock, List<CodeBlock>> labels = new LinkedHashMap<>();
    for (Tag each : chunk.items()) {
      labels
          .computeIfAbsent(each.read(), read -> new ArrayList<>())
          .add(Literals.string(each.value()));
    }
    CodeBlock.Builder code = CodeBlock.builder().add("return switch ($L) {\n$>", tag);
    labels.forEach(
        (read, tags) -> code.addStatement("case $L -> $L", CodeBlock.join(tags, ",$W"), read));
    return code.addStatement("default -> $L", otherwise).add("$<};\n").build();
  }

  // int branch = in.choose(Parameter.SCHEMA, "/if");
  // if (branch == 0) {
  //   return Reference.Codec.INSTANCE.read(in);
  // }
  // return Header.Codec.INSTANCE.read(in);
  private MethodSpec readByCondition(MethodSpec.Builder method, List<Branch> branches) {
    List<Branch> conditional = branches.subList(0, branches.size() - 1);
    addChoice(method, "choose", conditional);
    return method.addStatement("return $L", read(branches.get(conditional.size()))).build();
  }

  // int branch = byNames(in);
  // if (branch < 0) {
  //   branch = in.choose(Pet.SCHEMA, "/oneOf/0", "/oneOf/1");
  // }
  // if (branch == 0) {
  //   return Cat.Codec.INSTANCE.read(in);
  // }
  //
  // Of several branches of an anyOf, that is the one that knows most of the value.
  private MethodSpec readByCheck(MethodSpec.Builder method, List<Branch> branches) {
    addChoice(method, plan.keyword().equals("anyOf") ? "chooseBest" : "choose", branches);
    return method.addCode(tryAll(branches)).addStatement("return noBranch(in)").build();
  }

  private void addChoice(MethodSpec.Builder method, String chooser, List<Branch> branches) {
    CodeBlock keys =
        branches.stream()
            .map(branch -> Literals.string(branch.check()))
            .collect(CodeBlock.joining(",$W"));
    CodeBlock choice = CodeBlock.of("branch = in.$N($T.SCHEMA,$W$L)", chooser, plan.checks(), keys);
    if (plan.byNames() && branches.equals(objects())) {
      method
          .addStatement("int branch = byNames(in)")
          .beginControlFlow("if (branch < 0)")
          .addStatement("$L", choice)
          .endControlFlow();
    } else {
      method.addStatement("int $L", choice);
    }
    int index = 0;
    for (Branch branch : branches) {
      method
          .beginControlFlow("if (branch == $L)", index++)
          .addStatement("return $L", read(branch))
          .endControlFlow();
    }
  }

  private List<Branch> objects() {
    return plan.branches().stream()
        .filter(branch -> branch.types().contains(JsonType.OBJECT))
        .toList();
  }

  // protected PropertyNames[] names() {
  //   return new PropertyNames[] {Cat.Codec.NAMES, Dog.Codec.NAMES};
  // }
  private MethodSpec names() {
    CodeBlock names =
        objects().stream()
            .map(branch -> ((JavaType.Declared) branch.type()).name())
            .map(record -> CodeBlock.of("$T.NAMES", record.nestedClass("Codec")))
            .collect(CodeBlock.joining(",$W"));
    return MethodSpec.methodBuilder("names")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(ArrayTypeName.of(RuntimeTypes.PROPERTY_NAMES))
        .addStatement("return new $T[] {$L}", RuntimeTypes.PROPERTY_NAMES, names)
        .build();
  }

  // if (in.isLenient()) {
  //   Pet value = in.tryRead(CatCodec.INSTANCE);
  //   if (value != null) {
  //     return value;
  //   }
  //   …
  // }
  private CodeBlock tryAll(List<Branch> branches) {
    CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("if (in.isLenient())");
    boolean first = true;
    for (Branch branch : branches) {
      if (first) {
        code.addStatement("$T value = $L", plan.name(), tryRead(branch));
      } else {
        code.addStatement("value = $L", tryRead(branch));
      }
      first = false;
      code.beginControlFlow("if (value != null)").addStatement("return value").endControlFlow();
    }
    return code.endControlFlow().build();
  }

  private CodeBlock codec(Branch branch) {
    return values.codec(branch.type(), false);
  }

  private CodeBlock read(Branch branch) {
    return branch.wrapper() == null
        ? CodeBlock.of("$L.read(in)", codec(branch))
        : CodeBlock.of("wrap(in, $L, $T::new)", codec(branch), branch.implementation());
  }

  private CodeBlock tryRead(Branch branch) {
    return branch.wrapper() == null
        ? CodeBlock.of("in.tryRead($L)", codec(branch))
        : CodeBlock.of("tryToWrap(in, $L, $T::new)", codec(branch), branch.implementation());
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

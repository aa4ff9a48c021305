package io.stytchschemas.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import io.stytchschemas.processor.emit.Chunks.Chunk;
import io.stytchschemas.processor.emit.codec.CodecEmitter;
import io.stytchschemas.processor.plan.PackagePlan;
import io.stytchschemas.processor.plan.Plans;
import io.stytchschemas.processor.plan.SchemaPlan;
import io.stytchschemas.processor.plan.ValuePlan;
import io.stytchschemas.processor.plan.name.MemberNames;
import io.stytchschemas.processor.vocabulary.check.Literals;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Spells out the class that lists the schemas of a package, and has the codecs of those that need
 * no class of their own. To get one by its key loads the classes of that one alone.
 */
final class SchemasEmitter {
  private static final TypeName ANY_SCHEMA =
      ParameterizedTypeName.get(RuntimeTypes.SCHEMA, WildcardTypeName.subtypeOf(ClassName.OBJECT));

  private static final TypeName ALL_SCHEMAS = TypeNames.listOf(ANY_SCHEMA);

  private final String packageName;
  private final Plans plans;
  private final List<SchemaPlan> schemas;
  private final List<ValuePlan> values;
  private final List<SchemaPlan> listed;
  private final List<Chunk<SchemaPlan>> chunks;

  SchemasEmitter(PackagePlan plan, Plans plans) {
    this.packageName = plan.name();
    this.plans = plans;
    this.schemas = plan.all();
    this.values = plan.values();
    this.listed = plan.schemas();
    this.chunks = Chunks.of(listed);
  }

  // public final class Schemas {
  //   public static List<Schema<?>> all() { … }
  //   public static Schema<?> get(String key) { … }
  // }
  TypeSpec.Builder emit() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(MemberNames.SCHEMAS)
            .addJavadoc("The schemas of this package.\n")
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    addAll(type);
    addGet(type);
    CodecEmitter codecs = new CodecEmitter(packageName, plans);
    for (SchemaPlan schema : schemas) {
      if (schema.declaration() == null) {
        type.addType(codec(schema, codecs));
      }
    }
    if (!values.isEmpty()) {
      type.addType(values());
    }
    return type;
  }

  // public static final class Values {
  //   public static final ValueClass<Money> MONEY = new ValueClass<>(Money.class, Money::parse);
  // }
  /** Public, for types of other packages may have components of these classes. */
  private TypeSpec values() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(MemberNames.VALUES)
            .addJavadoc("For generated code alone.\n")
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    for (ValuePlan value : values) {
      TypeName field = ParameterizedTypeName.get(RuntimeTypes.VALUE_CLASS, value.type());
      type.addField(
          FieldSpec.builder(
                  field, value.constant(), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
              .initializer(
                  "new $1T<>($2T.class, $2T::$3L)",
                  RuntimeTypes.VALUE_CLASS,
                  value.type(),
                  value.factory())
              .build());
    }
    return type.build();
  }

  /** Public, for checks of other packages ask for its schema. */
  private static TypeSpec codec(SchemaPlan schema, CodecEmitter codecs) {
    return codecs
        .codec(schema)
        .addModifiers(Modifier.PUBLIC)
        .addJavadoc("For generated code alone.\n")
        .addField(CodecEmitter.schema(schema).addModifiers(Modifier.PUBLIC).build())
        .build();
  }

  // return List.of(Name.SCHEMA, Other.SCHEMA);
  //
  // or, where that is too much for one method,
  //
  // List<Schema<?>> all = new ArrayList<>();
  // all.addAll(all0());
  // all.addAll(all1());
  // return List.copyOf(all);
  private void addAll(TypeSpec.Builder type) {
    MethodSpec.Builder method =
        list("all").addJavadoc("All of them, unmodifiable.\n").addModifiers(Modifier.PUBLIC);
    if (chunks.size() <= 1) {
      type.addMethod(method.addStatement(listed(listed)).build());
      return;
    }
    method.addStatement("$T all = new $T<>()", ALL_SCHEMAS, ArrayList.class);
    chunks.forEach(chunk -> method.addStatement("all.addAll(all$L())", chunk.number()));
    type.addMethod(method.addStatement("return $T.copyOf(all)", List.class).build());
    for (Chunk<SchemaPlan> chunk : chunks) {
      type.addMethod(
          list("all" + chunk.number())
              .addModifiers(Modifier.PRIVATE)
              .addStatement(listed(chunk.items()))
              .build());
    }
  }

  private static MethodSpec.Builder list(String name) {
    return MethodSpec.methodBuilder(name).addModifiers(Modifier.STATIC).returns(ALL_SCHEMAS);
  }

  private static CodeBlock listed(List<SchemaPlan> schemas) {
    CodeBlock constants =
        schemas.stream()
            .map(schema -> CodeBlock.of("$T.SCHEMA", schema.owner()))
            .collect(CodeBlock.joining(",$W"));
    return CodeBlock.of("return $T.of($Z$L)", List.class, constants);
  }

  private void addGet(TypeSpec.Builder type) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("get")
            .addJavadoc("The schema that has a key.\n\n")
            .addJavadoc("@param key its {@code $$id} as written, or its path below the root\n")
            .addJavadoc("@throws $T if none has it\n", IllegalArgumentException.class)
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .returns(ANY_SCHEMA)
            .addParameter(String.class, "key");
    if (chunks.isEmpty()) {
      method.addStatement("throw $L", unknownKey());
    }
    for (Chunk<SchemaPlan> chunk : chunks) {
      if (chunk.number() > 0) {
        type.addMethod(method.build());
        method =
            MethodSpec.methodBuilder("get" + chunk.number())
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(ANY_SCHEMA)
                .addParameter(String.class, "key");
      }
      method.addCode(choice(chunk));
    }
    type.addMethod(method.build());
  }

  // return switch (key) {
  //   case "id", "file.json" -> Name.SCHEMA;
  //   default -> throw GeneratedSchema.unknownKey(key, all());
  // };
  private CodeBlock choice(Chunk<SchemaPlan> chunk) {
    CodeBlock.Builder code = CodeBlock.builder().add("return switch (key) {\n$>");
    for (SchemaPlan schema : chunk.items()) {
      CodeBlock keys =
          schema.keys().stream().map(Literals::string).collect(CodeBlock.joining(",$W"));
      code.addStatement("case $L -> $T.SCHEMA", keys, schema.owner());
    }
    if (chunk.number() == chunks.size() - 1) {
      code.addStatement("default -> throw $L", unknownKey());
    } else {
      code.addStatement("default -> get$L(key)", chunk.number() + 1);
    }
    return code.add("$<};\n").build();
  }

  private static CodeBlock unknownKey() {
    return CodeBlock.of("$T.unknownKey(key, all())", RuntimeTypes.GENERATED_SCHEMA);
  }
}

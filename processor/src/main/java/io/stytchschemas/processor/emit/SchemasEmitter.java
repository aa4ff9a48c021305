package io.stytchschemas.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import io.stytchschemas.processor.emit.Chunks.Chunk;
import io.stytchschemas.processor.plan.PackagePlan;
import io.stytchschemas.processor.plan.SchemaPlan;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Spells out the class that lists the schemas of a package. To get one by its key loads the classes
 * of that one alone.
 */
final class SchemasEmitter {
  private static final TypeName ANY_SCHEMA =
      ParameterizedTypeName.get(RuntimeTypes.SCHEMA, WildcardTypeName.subtypeOf(ClassName.OBJECT));

  private final List<Chunk<SchemaPlan>> chunks;
  private final int size;

  SchemasEmitter(PackagePlan plan) {
    this.chunks = Chunks.of(plan.schemas());
    this.size = plan.schemas().size();
  }

  // public final class Schemas {
  //   public static List<Schema<?>> all() { … }
  //   public static Schema<?> get(String key) { … }
  // }
  TypeSpec.Builder emit() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder("Schemas")
            .addJavadoc("The schemas of this package.\n")
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
            .addMethod(all())
            .addMethod(get());
    chunks.forEach(chunk -> type.addMethod(addAll(chunk)));
    chunks.forEach(chunk -> type.addMethod(find(chunk)));
    return type;
  }

  // List<Schema<?>> all = new ArrayList<>(2);
  // addAll0(all);
  // return Collections.unmodifiableList(all);
  private MethodSpec all() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("all")
            .addJavadoc("{@return all of them, unmodifiable}\n")
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .returns(TypeNames.listOf(ANY_SCHEMA))
            .addStatement(
                "$T all = new $T<>($L)", TypeNames.listOf(ANY_SCHEMA), ArrayList.class, size);
    chunks.forEach(chunk -> method.addStatement("addAll$L(all)", chunk.number()));
    return method.addStatement("return $T.copyOf(all)", List.class).build();
  }

  private static MethodSpec addAll(Chunk<SchemaPlan> chunk) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("addAll" + chunk.number())
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .addParameter(TypeNames.listOf(ANY_SCHEMA), "all");
    for (SchemaPlan schema : chunk.items()) {
      method.addStatement("all.add($T.SCHEMA)", schema.codec());
    }
    return method.build();
  }

  private MethodSpec get() {
    return MethodSpec.methodBuilder("get")
        .addJavadoc("{@return the schema of a key}\n\n")
        .addJavadoc("@param key its {@code $$id} as written, or its path below the schema root\n")
        .addJavadoc("@throws $T if no schema has it\n", IllegalArgumentException.class)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(ANY_SCHEMA)
        .addParameter(String.class, "key")
        .addStatement(
            size == 0 ? CodeBlock.of("throw $L", unknownKey()) : CodeBlock.of("return find0(key)"))
        .build();
  }

  private static CodeBlock unknownKey() {
    return CodeBlock.of(
        "new $T($S + key)", IllegalArgumentException.class, "no schema here has the key ");
  }

  // private static Schema<?> find0(String key) {
  //   return switch (key) {
  //     case "id", "file.json" -> NameCodec.SCHEMA;
  //     default -> throw new IllegalArgumentException("no schema here has the key " + key);
  //   };
  // }
  private MethodSpec find(Chunk<SchemaPlan> chunk) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("find" + chunk.number())
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(ANY_SCHEMA)
            .addParameter(String.class, "key")
            .addCode("return switch (key) {\n$>");
    for (SchemaPlan schema : chunk.items()) {
      CodeBlock keys =
          schema.keys().stream().map(Literals::string).collect(CodeBlock.joining(",$W"));
      method.addStatement("case $L -> $T.SCHEMA", keys, schema.codec());
    }
    if (chunk.number() == chunks.size() - 1) {
      method.addStatement("default -> throw $L", unknownKey());
    } else {
      method.addStatement("default -> find$L(key)", chunk.number() + 1);
    }
    return method.addCode("$<};\n").build();
  }
}

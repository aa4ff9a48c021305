package io.stytchschemas.processor.emit.type;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.stytchschemas.processor.emit.Chunks;
import io.stytchschemas.processor.emit.Chunks.Chunk;
import io.stytchschemas.processor.emit.Documentation;
import io.stytchschemas.processor.emit.TypeNames;
import io.stytchschemas.processor.plan.ComponentPlan;
import io.stytchschemas.processor.plan.TypePlan.RecordPlan;
import io.stytchschemas.processor.plan.TypePlan.UnknownPlan;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Spells out an object's schema that no record can hold, for a constructor has 255 parameters at
 * most (JVMS 4.3.3): a final class with the same accessors and builder, its longer methods in
 * pieces.
 *
 * <p>Only the constructor cannot be cut up, as it alone may set final fields; so its builder makes
 * the copies of components, one by one, as it is given them.
 */
final class LargeRecordEmitter {
  private final RecordPlan plan;
  private final BuilderEmitter builder;
  private final List<Member> members;

  /** A component, or the one for unknown properties. */
  private record Member(String name, TypeName type, CodeBlock shown) {}

  LargeRecordEmitter(RecordPlan plan) {
    this.plan = plan;
    this.builder = new BuilderEmitter(plan);
    this.members = members(plan);
  }

  private static List<Member> members(RecordPlan plan) {
    List<Member> members = new ArrayList<>();
    for (ComponentPlan c : plan.components()) {
      CodeBlock shown = RecordEmitter.shown(c, CodeBlock.of("this.$N", c.name()));
      members.add(new Member(c.name(), TypeNames.component(c), shown));
    }
    UnknownPlan unknown = plan.unknown();
    if (unknown != null) {
      CodeBlock shown = CodeBlock.of("this.$N.keySet()", unknown.name());
      members.add(new Member(unknown.name(), TypeNames.unknown(unknown), shown));
    }
    return members;
  }

  // public final class Name {
  //   private final String token;
  //   …
  TypeSpec.Builder emit() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(plan.name())
            .addJavadoc(Documentation.type(plan.docs()))
            .addSuperinterfaces(TypeEmitter.supertypes(plan))
            .addModifiers(Modifier.FINAL)
            // Lists and maps are, and what they hold.
            .addAnnotation(
                AnnotationSpec.builder(SuppressWarnings.class)
                    .addMember("value", "$S", "serial")
                    .build())
            .addField(
                FieldSpec.builder(
                        long.class,
                        "serialVersionUID",
                        Modifier.PRIVATE,
                        Modifier.STATIC,
                        Modifier.FINAL)
                    .initializer("1")
                    .build())
            .addMethod(constructor())
            .addMethod(builder.factory());
    for (Member member : members) {
      type.addField(member.type(), member.name(), Modifier.PRIVATE, Modifier.FINAL);
    }
    plan.components().forEach(component -> type.addMethod(RecordEmitter.accessor(component)));
    type.addMethods(RecordEmitter.fallbacks(plan));
    if (plan.unknown() != null) {
      type.addMethod(unknownAccessor(plan.unknown()));
    }
    addToBuilder(type);
    addEquals(type);
    addHashCode(type);
    addToString(type);
    RecordEmitter.addSerialForm(type, plan);
    return type.addType(new LargeBuilderEmitter(plan).emit());
  }

  // Name(Builder builder) {
  //   this.token = builder.token;
  //   …
  private MethodSpec constructor() {
    MethodSpec.Builder method =
        MethodSpec.constructorBuilder()
            .addModifiers(Modifier.PRIVATE)
            .addParameter(TypeEmitter.builderOf(plan), "builder");
    for (ComponentPlan component : plan.components()) {
      method.addStatement("this.$1N = builder.$1N", component.name());
    }
    UnknownPlan unknown = plan.unknown();
    if (unknown != null) {
      CodeBlock given = CodeBlock.of("builder.$N", unknown.name());
      method.addStatement("this.$N = $L", unknown.name(), Copies.unknown(plan, unknown, given));
    }
    return method.build();
  }

  private static MethodSpec unknownAccessor(UnknownPlan unknown) {
    return MethodSpec.methodBuilder(unknown.name())
        .addJavadoc("$L\n", BuilderEmitter.UNKNOWN_TEXT)
        .addModifiers(Modifier.PUBLIC)
        .returns(TypeNames.unknown(unknown))
        .addStatement("return $N", unknown.name())
        .build();
  }

  // private void copyTo0(Builder to) {
  //   to.token = token;
  private void addToBuilder(TypeSpec.Builder type) {
    MethodSpec.Builder all =
        builder.toBuilderHead().addStatement("$1T to = new $1T()", TypeEmitter.builderOf(plan));
    for (Chunk<Member> chunk : Chunks.of(members)) {
      String name = "copyTo" + chunk.number();
      all.addStatement("$N(to)", name);
      MethodSpec.Builder piece =
          MethodSpec.methodBuilder(name)
              .addModifiers(Modifier.PRIVATE)
              .addParameter(TypeEmitter.builderOf(plan), "to");
      for (Member member : chunk.items()) {
        piece.addStatement("to.$1N = this.$1N", member.name());
      }
      type.addMethod(piece.build());
    }
    type.addMethod(all.addStatement("return to").build());
  }

  // return other instanceof Name that && equals0(that) && …
  private void addEquals(TypeSpec.Builder type) {
    List<CodeBlock> tests = new ArrayList<>();
    tests.add(CodeBlock.of("other instanceof $T that", plan.name()));
    for (Chunk<Member> chunk : Chunks.of(members)) {
      String name = "equals" + chunk.number();
      tests.add(CodeBlock.of("$N(that)", name));
      List<CodeBlock> same =
          chunk.items().stream()
              .map(m -> CodeBlock.of("$1T.same(this.$2N, that.$2N)", plan.codec(), m.name()))
              .toList();
      type.addMethod(
          MethodSpec.methodBuilder(name)
              .addModifiers(Modifier.PRIVATE)
              .returns(boolean.class)
              .addParameter(plan.name(), "that")
              .addStatement("return $L", CodeBlock.join(same, "$W&& "))
              .build());
    }
    type.addMethod(
        MethodSpec.methodBuilder("equals")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .returns(boolean.class)
            .addParameter(TypeNames.nullable(ClassName.OBJECT), "other")
            .addStatement("return $L", CodeBlock.join(tests, "$W&& "))
            .build());
  }

  // private int hash0(int seed) {
  //   int hash = seed;
  //   hash = Codec.hash(hash, this.token);
  private void addHashCode(TypeSpec.Builder type) {
    MethodSpec.Builder all =
        MethodSpec.methodBuilder("hashCode")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .returns(int.class)
            .addStatement("int hash = 0");
    for (Chunk<Member> chunk : Chunks.of(members)) {
      String name = "hash" + chunk.number();
      all.addStatement("hash = $N(hash)", name);
      MethodSpec.Builder piece =
          MethodSpec.methodBuilder(name)
              .addModifiers(Modifier.PRIVATE)
              .returns(int.class)
              .addParameter(int.class, "seed")
              .addStatement("int hash = seed");
      for (Member member : chunk.items()) {
        piece.addStatement("hash = $T.hash(hash, this.$N)", plan.codec(), member.name());
      }
      type.addMethod(piece.addStatement("return hash").build());
    }
    type.addMethod(all.addStatement("return hash").build());
  }

  // private void show0(Object[] to) {
  //   to[0] = Secrets.mask(this.token);
  private void addToString(TypeSpec.Builder type) {
    MethodSpec.Builder all =
        MethodSpec.methodBuilder("toString")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .returns(String.class)
            .addStatement("$1T[] to = new $1T[$2L]", Object.class, members.size());
    for (Chunk<Member> chunk : Chunks.of(members)) {
      String name = "show" + chunk.number();
      all.addStatement("$N(to)", name);
      MethodSpec.Builder piece =
          MethodSpec.methodBuilder(name)
              .addModifiers(Modifier.PRIVATE)
              .addParameter(Object[].class, "to");
      int index = chunk.start();
      for (Member member : chunk.items()) {
        piece.addStatement("to[$L] = $L", index++, member.shown());
      }
      type.addMethod(piece.build());
    }
    type.addMethod(all.addStatement("return $T.INSTANCE.text(to)", plan.codec()).build());
  }
}

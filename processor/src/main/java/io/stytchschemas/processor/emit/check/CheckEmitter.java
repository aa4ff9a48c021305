package io.stytchschemas.processor.emit.check;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.stytchschemas.processor.emit.Chunks;
import io.stytchschemas.processor.emit.Chunks.Chunk;
import io.stytchschemas.processor.plan.CheckHome;
import io.stytchschemas.processor.plan.Plans;
import io.stytchschemas.processor.plan.TypePlan;
import io.stytchschemas.processor.plan.TypePlan.PartPlan;
import io.stytchschemas.processor.vocabulary.CheckPlan;
import io.stytchschemas.processor.vocabulary.CheckTypes;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Spells out what a codec says of the checks of its file. */
public final class CheckEmitter {
  private final CheckHome home;
  private final RecordNames names;
  private final CheckMethods methods;
  private final CheckExpressions expressions;

  private CheckEmitter(CheckHome home, RecordNames names) {
    this.home = home;
    this.names = names;
    this.methods = new CheckMethods(home);
    this.expressions = new CheckExpressions(methods);
  }

  // @Override
  // public Check check() {
  //   return Check.object(NAMES)
  //       .property(…);
  // }
  //
  // @Override
  // public Check part(String key) {
  //   return switch (key) {
  //     case "/$defs/token" -> checkToken();
  //     default -> Codec.super.part(key);
  //   };
  // }
  public static void addTo(TypeSpec.Builder codec, TypePlan plan, Plans plans) {
    PartPlan part = plan.part();
    CheckHome home = plans.checks().get(plan.codec());
    if (part != null) {
      codec.addMethod(
          checking()
              .addStatement(
                  "return $T.part($T.SCHEMA, $L)",
                  CheckTypes.CHECK,
                  plan.name().topLevelClassName(),
                  CheckExpressions.key(part.check()))
              .build());
    } else if (home != null) {
      addTo(codec, home, RecordNames.of(plan));
    }
  }

  /** Adds the checks of a file without a type of its own. */
  public static void addTo(TypeSpec.Builder codec, CheckHome home) {
    addTo(codec, home, RecordNames.NONE);
  }

  private static void addTo(TypeSpec.Builder codec, CheckHome home, RecordNames names) {
    CheckEmitter emitter = new CheckEmitter(home, names);
    codec.addMethod(emitter.check());
    if (!home.parts().isEmpty()) {
      emitter.addParts(codec);
    }
    emitter.methods.addTo(codec);
  }

  private MethodSpec check() {
    methods.enter("");
    CheckPlan whole = home.whole();
    return whole == null
        ? checking().addStatement("throw onlyParts()").build()
        : checking().addStatement("return $L", expressions.ofStatement(whole, names)).build();
  }

  private static MethodSpec.Builder checking() {
    return MethodSpec.methodBuilder("check")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(CheckTypes.CHECK);
  }

  private void addParts(TypeSpec.Builder codec) {
    List<Chunk<CheckHome.Part>> chunks = Chunks.of(home.parts());
    for (Chunk<CheckHome.Part> chunk : chunks) {
      MethodSpec.Builder method =
          chunk.number() == 0
              ? MethodSpec.methodBuilder("part")
                  .addAnnotation(Override.class)
                  .addModifiers(Modifier.PUBLIC)
              : MethodSpec.methodBuilder("part" + chunk.number())
                  .addModifiers(Modifier.PRIVATE, Modifier.STATIC);
      codec.addMethod(
          method
              .returns(CheckTypes.CHECK)
              .addParameter(String.class, "key")
              .addCode(choice(chunk, chunk.number() == chunks.size() - 1))
              .build());
    }
    for (CheckHome.Part part : home.parts()) {
      methods.enter(part.key());
      methods.add(expressions.ofStatement(part.check()));
    }
  }

  private CodeBlock choice(Chunk<CheckHome.Part> chunk, boolean last) {
    methods.enter("");
    CodeBlock.Builder code = CodeBlock.builder().add("return switch (key) {\n$>");
    for (CheckHome.Part part : chunk.items()) {
      code.addStatement(
          "case $L -> $L", CheckExpressions.key(part.key()), methods.call(part.key()));
    }
    if (last) {
      code.addStatement(
          "default -> throw new $T(key)", ClassName.get(IllegalArgumentException.class));
    } else {
      code.addStatement("default -> part$L(key)", chunk.number() + 1);
    }
    return code.add("$<};\n").build();
  }
}

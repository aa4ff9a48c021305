package io.stytchschemas.processor.emit.check;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.stytchschemas.processor.emit.Chunks;
import io.stytchschemas.processor.emit.Chunks.Chunk;
import io.stytchschemas.processor.plan.CheckHome;
import io.stytchschemas.processor.plan.Plans;
import io.stytchschemas.processor.plan.SchemaPlan;
import io.stytchschemas.processor.plan.TypePlan;
import io.stytchschemas.processor.plan.TypePlan.Choice;
import io.stytchschemas.processor.plan.TypePlan.Constant;
import io.stytchschemas.processor.plan.TypePlan.EnumPlan;
import io.stytchschemas.processor.plan.TypePlan.UnionPlan;
import io.stytchschemas.processor.vocabulary.check.CheckPlan;
import io.stytchschemas.processor.vocabulary.check.CheckPlan.Call;
import io.stytchschemas.processor.vocabulary.check.CheckTypes;
import io.stytchschemas.processor.vocabulary.validation.EnumKeyword;
import io.stytchschemas.processor.vocabulary.validation.TypeKeyword;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Spells out what a codec says of checks: those of its type, or of a file without one. */
public final class CheckEmitter {
  private final TypeSpec.Builder codec;
  private final CheckHome home;
  private final RecordNames names;
  private final CheckMethods methods;
  private final CheckExpressions expressions;

  /**
   * What tells the branches of a union apart among which there is a choice; none of anything else.
   */
  private final List<CheckPlan> choices;

  /** What the runtime checks by the constants of an enumeration; null of anything else. */
  private final @Nullable CheckPlan listed;

  /**
   * @param codec with all its constants
   * @param plan of the type; null of a file without one
   */
  private CheckEmitter(
      TypeSpec.Builder codec,
      CheckHome home,
      @Nullable TypePlan plan,
      Map<ClassName, CheckHome> homes) {
    this.codec = codec;
    this.home = home;
    this.names = plan == null ? RecordNames.NONE : RecordNames.of(plan);
    this.choices =
        plan instanceof UnionPlan union
            ? union.choices().stream().map(Choice::check).toList()
            : List.of();
    this.listed = listed(plan);
    this.methods = methods(home, homes);
    this.expressions = new CheckExpressions(methods, codec.build().fieldSpecs());
  }

  private static CheckMethods methods(CheckHome home, Map<ClassName, CheckHome> homes) {
    return new CheckMethods(
        home, other -> methods(Objects.requireNonNull(homes.get(other)), homes));
  }

  // @Override
  // public Check check() {
  //   return Check.object(NAMES)
  //       .property("token", checkToken())
  //       .property("user", Check.part(Session.SCHEMA, "User"));
  // }
  //
  // @Override
  // public Check part(String key) {
  //   return switch (key) {
  //     case "User" -> User.Codec.INSTANCE.check();
  //     case "/$defs/token" -> checkToken();
  //     default -> throw new IllegalArgumentException(key);
  //   };
  // }
  public static void addTo(TypeSpec.Builder codec, TypePlan plan, Plans plans) {
    CheckEmitter emitter = new CheckEmitter(codec, home(plan.codec(), plans), plan, plans.checks());
    emitter.addAll();
  }

  /** Adds the checks of a file without a type of its own. */
  public static void addTo(TypeSpec.Builder codec, SchemaPlan schema, Plans plans) {
    CheckHome home = home(schema.codec(), plans);
    new CheckEmitter(codec, home, null, plans.checks()).addAll();
  }

  /** Of a file of which only types are referred to nothing is checked. */
  private static CheckHome home(ClassName codec, Plans plans) {
    CheckHome home = plans.checks().get(codec);
    return home == null ? new CheckHome(codec, null, List.of(), List.of()) : home;
  }

  private void addAll() {
    if (!choices.isEmpty()) {
      addBranches();
    }
    addCheck();
    if (!home.named().isEmpty()) {
      addNamed();
    }
    for (CheckHome.Part part : home.parts()) {
      methods.enter(part.key());
      methods.add(expressions.ofStatement(part.check()));
    }
    methods.addTo(codec);
  }

  private static @Nullable CheckPlan listed(@Nullable TypePlan plan) {
    return plan instanceof EnumPlan values && !values.huge()
        ? EnumKeyword.check(values.constants().stream().map(Constant::value).toList())
        : null;
  }

  // protected Check[] branches() {
  //   return new Check[] {
  //       Check.part(Pet.SCHEMA, "Cat"),
  //       Check.ref(Dog.SCHEMA)};
  // }
  private void addBranches() {
    methods.enter("");
    CodeBlock checks = choices.stream().map(expressions::of).collect(CodeBlock.joining(",\n"));
    codec.addMethod(
        MethodSpec.methodBuilder("branches")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PROTECTED)
            .returns(ArrayTypeName.of(CheckTypes.CHECK))
            .addStatement("return new $T[] {\n$L}", CheckTypes.CHECK, checks)
            .build());
  }

  private void addCheck() {
    methods.enter("");
    CheckPlan whole = home.whole();
    if (whole == null) {
      codec.addMethod(checking().addStatement("throw onlyParts()").build());
    } else if (whole instanceof Call call && isOfChoices(call)) {
      codec.addMethod(
          checking()
              .addStatement("return $T.$N(branches())", CheckTypes.CHECK, call.name())
              .build());
    } else if (whole.equals(listed)) {
      codec.addMethod(checking().addStatement("return listed()").build());
    } else if (listed == null
        || !whole.equals(CheckPlan.together(List.of(TypeKeyword.STRING, listed)))) {
      codec.addMethod(
          checking().addStatement("return $L", expressions.ofStatement(whole, names)).build());
    }
  }

  /** Whether it says no more than that a value is of the branches, in their order. */
  private boolean isOfChoices(Call call) {
    return CheckExpressions.BRANCHES.contains(call.name()) && call.arguments().equals(choices);
  }

  private static MethodSpec.Builder checking() {
    return MethodSpec.methodBuilder("check")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(CheckTypes.CHECK);
  }

  private void addNamed() {
    List<Chunk<CheckPlan.Part>> chunks = Chunks.of(home.named());
    for (Chunk<CheckPlan.Part> chunk : chunks) {
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
  }

  private CodeBlock choice(Chunk<CheckPlan.Part> chunk, boolean last) {
    methods.enter("");
    CodeBlock.Builder code = CodeBlock.builder().add("return switch (key) {\n$>");
    for (CheckPlan.Part named : chunk.items()) {
      code.addStatement("case $L -> $L", CheckExpressions.key(named.key()), methods.call(named));
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

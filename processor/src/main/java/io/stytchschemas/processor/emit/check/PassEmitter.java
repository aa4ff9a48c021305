package io.stytchschemas.processor.emit.check;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.stytchschemas.processor.emit.Chunks;
import io.stytchschemas.processor.emit.Chunks.Chunk;
import io.stytchschemas.processor.emit.RuntimeTypes;
import io.stytchschemas.processor.emit.TypeNames;
import io.stytchschemas.processor.plan.ComponentPlan;
import io.stytchschemas.processor.plan.JavaType;
import io.stytchschemas.processor.plan.PassPlan;
import io.stytchschemas.processor.plan.PassPlan.Duration;
import io.stytchschemas.processor.plan.PassPlan.OfEnum;
import io.stytchschemas.processor.plan.PassPlan.OfRecord;
import io.stytchschemas.processor.plan.PassPlan.OfUnion;
import io.stytchschemas.processor.plan.TypePlan.Branch;
import io.stytchschemas.processor.plan.TypePlan.EnumPlan;
import io.stytchschemas.processor.plan.TypePlan.RecordPlan;
import io.stytchschemas.processor.plan.TypePlan.UnionPlan;
import io.stytchschemas.processor.plan.TypePlan.UnknownPlan;
import io.stytchschemas.processor.vocabulary.typed.Condition;
import io.stytchschemas.processor.vocabulary.typed.Form;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * Spells out what a codec asks of a typed value: whether all is well with it. Where there is no
 * such method, the runtime answers by the kind of the codec: a record is well, an enumeration if
 * its value is listed, and of the others only the checks tell.
 */
public final class PassEmitter {
  private static final ClassName SESSION_CLAIMS =
      ClassName.get("io.stytchschemas.stytch", "SessionClaims");

  /** What the runtime asks of null as well. */
  private static final List<PassPlan> DURATION = List.of(new Duration());

  private static final CodeBlock FALSE = CodeBlock.of("false");

  private final TypeSpec.Builder codec;
  private final PassConditions conditions;

  private PassEmitter(TypeSpec.Builder codec, String packageName) {
    this.codec = codec;
    this.conditions = new PassConditions(codec, packageName);
  }

  // @Override
  // public boolean passes(Name value) {
  //   return (value.token() == null || !Strings.longerThan(value.token(), 100))
  //       && value.locale().isKnown();
  // }
  /**
   * @param asked null where only the checks tell
   */
  public static void addTo(TypeSpec.Builder codec, RecordPlan plan, @Nullable OfRecord asked) {
    PassEmitter emitter = new PassEmitter(codec, plan.name().packageName());
    List<CodeBlock> conditions = asked == null ? List.of(FALSE) : emitter.conditions(plan, asked);
    if (!conditions.isEmpty()) {
      emitter.addPasses(plan.name(), conditions);
    }
  }

  /**
   * @param asked null where only the checks tell
   */
  public static void addTo(TypeSpec.Builder codec, EnumPlan plan, @Nullable OfEnum asked) {
    // What is huge has a codec of the general kind, whose answer is no.
    boolean usual = !plan.huge();
    if (usual != (asked != null)) {
      CodeBlock condition = usual ? FALSE : CodeBlock.of("value.isKnown()");
      new PassEmitter(codec, plan.name().packageName()).addPasses(plan.name(), List.of(condition));
    }
  }

  // A switch on the class comes with Java 21 only:
  // if (value instanceof OfString branch) {
  //   return !Strings.longerThan(branch.value(), 9);
  // }
  // return true;
  public static void addTo(TypeSpec.Builder codec, UnionPlan plan, OfUnion asked) {
    new PassEmitter(codec, plan.name().packageName()).addPasses(plan, asked);
  }

  /** Of a schema that has no class of its own. */
  public static void addTo(
      TypeSpec.Builder codec, String packageName, JavaType type, List<PassPlan> asked) {
    PassEmitter emitter = new PassEmitter(codec, packageName);
    emitter.addPasses(TypeNames.boxed(type), emitter.conditions.of(asked, CodeBlock.of("value")));
  }

  private void addPasses(TypeName type, List<CodeBlock> conditions) {
    codec.addMethod(
        passes("passes", type, Modifier.PUBLIC)
            .addAnnotation(Override.class)
            .addStatement("return $L", all(type, conditions))
            .build());
  }

  private static MethodSpec.Builder passes(String name, TypeName type, Modifier... modifiers) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(modifiers)
        .returns(TypeName.BOOLEAN)
        .addParameter(type, "value");
  }

  /** One condition; very many are divided among methods, for each takes javac deeper. */
  private CodeBlock all(TypeName type, List<CodeBlock> operands) {
    List<Chunk<CodeBlock>> chunks = Chunks.of(operands);
    if (chunks.size() <= 1) {
      return join(operands);
    }
    List<CodeBlock> calls = new ArrayList<>();
    for (Chunk<CodeBlock> chunk : chunks) {
      String name = conditions.name("passes" + chunk.number());
      codec.addMethod(
          passes(name, type, Modifier.PRIVATE, Modifier.STATIC)
              .addStatement("return $L", join(chunk.items()))
              .build());
      calls.add(CodeBlock.of("$N(value)", name));
    }
    return all(type, calls);
  }

  private static CodeBlock join(List<CodeBlock> conditions) {
    return conditions.isEmpty() ? CodeBlock.of("true") : CodeBlock.join(conditions, "\n&& ");
  }

  private List<CodeBlock> conditions(RecordPlan plan, OfRecord asked) {
    List<CodeBlock> all = new ArrayList<>();
    for (ComponentPlan component : plan.components()) {
      List<PassPlan> ofComponent = asked.components().getOrDefault(component.property(), List.of());
      boolean present = asked.present().contains(component.property());
      if (present || !ofComponent.isEmpty()) {
        conditions.about(component.name());
        CodeBlock value = CodeBlock.of("value.$N", component.name());
        all.addAll(
            present
                ? ofPresent(component, value, ofComponent)
                : ofComponent(component, value, ofComponent));
      }
    }
    if (asked.claims() != null) {
      all.addAll(session(plan, asked));
    }
    String more = more(plan);
    if (more != null) {
      conditions.about(more);
      all.addAll(conditions.of(asked.more(), CodeBlock.of("value.$N", more)));
    }
    RecordValue record =
        new RecordValue(plan, conditions.new Value(Form.RECORD, CodeBlock.of("value")));
    asked.presence().forEach(each -> all.add(each.assertion().holds(record).operand()));
    all.removeIf(Condition.TRUE.code()::equals);
    return all;
  }

  /** The component that takes what no other does; null where there is none. */
  private static @Nullable String more(RecordPlan plan) {
    ComponentPlan rest = plan.rest();
    UnknownPlan unknown = plan.unknown();
    return rest != null ? rest.name() : unknown == null ? null : unknown.name();
  }

  private void addPasses(UnionPlan plan, OfUnion asked) {
    List<CodeBlock> answers = new ArrayList<>();
    for (int i = 0; i < plan.branches().size(); i++) {
      if (!asked.branches().get(i).isEmpty()) {
        answers.add(answer(plan.branches().get(i), asked.branches().get(i)));
      }
    }
    MethodSpec.Builder method =
        passes("passes", plan.name(), Modifier.PUBLIC).addAnnotation(Override.class);
    for (Chunk<CodeBlock> chunk : Chunks.of(answers)) {
      if (chunk.number() > 0) {
        String name = conditions.name("passes" + chunk.number());
        codec.addMethod(method.addStatement("return $N(value)", name).build());
        method = passes(name, plan.name(), Modifier.PRIVATE, Modifier.STATIC);
      }
      chunk.items().forEach(method::addCode);
    }
    codec.addMethod(method.addStatement("return true").build());
  }

  private CodeBlock answer(Branch branch, List<PassPlan> asked) {
    conditions.about(branch.implementation().simpleName());
    CodeBlock value = CodeBlock.of(branch.wrapper() == null ? "branch" : "branch.value()");
    String test =
        PassConditions.isByDocument(asked)
            ? "if (value instanceof $T)"
            : "if (value instanceof $T branch)";
    return CodeBlock.builder()
        .beginControlFlow(test, branch.implementation())
        .addStatement("return $L", join(conditions.of(asked, value)))
        .endControlFlow()
        .build();
  }

  private List<CodeBlock> ofComponent(
      ComponentPlan component, CodeBlock value, List<PassPlan> asked) {
    if (PassConditions.isByDocument(asked) && TypeNames.isNullable(component)) {
      return List.of(CodeBlock.of("$L == null", value));
    }
    if (!TypeNames.isNullable(component)) {
      return conditions.of(asked, value);
    }
    if (asked.equals(DURATION) && !TypeNames.isOptional(component)) {
      return List.of(CodeBlock.of("$T.passes($L)", RuntimeTypes.SESSION_DURATION, value));
    }
    Condition condition = ofValue(component, value, asked);
    if (condition.isTrue()) {
      return List.of();
    }
    return List.of(
        CodeBlock.of(
            TypeNames.isOptional(component)
                ? "($1L == null || $1L.isEmpty() || $2L)"
                : "($1L == null || $2L)",
            value,
            condition.operand()));
  }

  private Condition ofValue(ComponentPlan component, CodeBlock value, List<PassPlan> asked) {
    boolean isOptional = TypeNames.isOptional(component);
    return conditions.together(asked, isOptional ? CodeBlock.of("$L.get()", value) : value);
  }

  /** The same where the component has room for JSON null and the schema refuses that. */
  private List<CodeBlock> ofPresent(
      ComponentPlan component, CodeBlock value, List<PassPlan> asked) {
    if (PassConditions.isByDocument(asked)) {
      return List.of(component.required() ? FALSE : CodeBlock.of("$L == null", value));
    }
    Condition condition = ofValue(component, value, asked);
    if (component.required()) {
      CodeBlock isThere = CodeBlock.of("$L != null", value);
      return condition.isTrue() ? List.of(isThere) : List.of(isThere, condition.operand());
    }
    return List.of(
        condition.isTrue()
            ? CodeBlock.of("($1L == null || $1L.isPresent())", value)
            : CodeBlock.of(
                "($1L == null || ($1L.isPresent() && $2L))", value, condition.operand()));
  }

  // SessionClaims.isClean(value.claims() != null, value.token() != null || …)
  private static List<CodeBlock> session(RecordPlan plan, OfRecord asked) {
    CodeBlock claims = CodeBlock.of("true");
    List<CodeBlock> sessions = new ArrayList<>();
    for (ComponentPlan component : plan.components()) {
      CodeBlock isThere = CodeBlock.of("value.$N != null", component.name());
      boolean certain = component.required() && !component.nullable();
      if (component.property().equals(asked.claims()) && !certain) {
        claims = isThere;
      } else if (asked.sessions().contains(component.property())) {
        if (certain) {
          return List.of();
        }
        sessions.add(isThere);
      }
    }
    return List.of(
        CodeBlock.of(
            "$T.isClean($L,$W$L)", SESSION_CLAIMS, claims, CodeBlock.join(sessions, "$W|| ")));
  }
}

package io.stytchschemas.processor.emit.check;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.stytchschemas.processor.emit.Chunks;
import io.stytchschemas.processor.emit.Chunks.Chunk;
import io.stytchschemas.processor.emit.RuntimeTypes;
import io.stytchschemas.processor.emit.ScopeNames;
import io.stytchschemas.processor.emit.TypeNames;
import io.stytchschemas.processor.plan.ComponentPlan;
import io.stytchschemas.processor.plan.JavaType;
import io.stytchschemas.processor.plan.JavaType.ListOf;
import io.stytchschemas.processor.plan.JavaType.MapOf;
import io.stytchschemas.processor.plan.JavaType.Scalar;
import io.stytchschemas.processor.plan.PassPlan;
import io.stytchschemas.processor.plan.PassPlan.Claims;
import io.stytchschemas.processor.plan.PassPlan.Each;
import io.stytchschemas.processor.plan.PassPlan.Holds;
import io.stytchschemas.processor.plan.PassPlan.OfRecord;
import io.stytchschemas.processor.plan.PassPlan.OfUnion;
import io.stytchschemas.processor.plan.PassPlan.Peer;
import io.stytchschemas.processor.plan.PassPlan.Untold;
import io.stytchschemas.processor.plan.PassPlan.Writable;
import io.stytchschemas.processor.plan.TypePlan.Branch;
import io.stytchschemas.processor.plan.TypePlan.EnumPlan;
import io.stytchschemas.processor.plan.TypePlan.RecordPlan;
import io.stytchschemas.processor.plan.TypePlan.UnionPlan;
import io.stytchschemas.processor.plan.TypePlan.UnknownPlan;
import io.stytchschemas.processor.plan.Words;
import io.stytchschemas.processor.vocabulary.Form;
import io.stytchschemas.processor.vocabulary.TypedValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.lang.model.element.Modifier;

/**
 * Spells out what a codec asks of a typed value: whether all is well with it. Of a schema whose
 * values do not tell there is no such method, and the answer is no.
 */
public final class PassEmitter {
  private static final ClassName SESSION_CLAIMS =
      ClassName.get("io.stytchschemas.stytch", "SessionClaims");

  private final TypeSpec.Builder codec;
  private final String packageName;
  private final ScopeNames names;
  private final Map<CodeBlock, CodeBlock> constants = new HashMap<>();
  private String subject = "";

  private PassEmitter(TypeSpec.Builder codec, String packageName) {
    this.codec = codec;
    this.packageName = packageName;
    this.names = new ScopeNames(codec.build().fieldSpecs().stream().map(FieldSpec::name).toList());
  }

  // @Override
  // public boolean passes(Name value) {
  //   return (value.token() == null || !Strings.longerThan(value.token(), 100))
  //       && value.locale().isKnown();
  // }
  public static void addTo(TypeSpec.Builder codec, RecordPlan plan, OfRecord asked) {
    PassEmitter emitter = new PassEmitter(codec, plan.name().packageName());
    emitter.addPasses(plan.name(), emitter.conditions(plan, asked));
  }

  public static void addTo(TypeSpec.Builder codec, EnumPlan plan) {
    new PassEmitter(codec, plan.name().packageName())
        .addPasses(plan.name(), List.of(CodeBlock.of("value.isKnown()")));
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
    emitter.addPasses(TypeNames.boxed(type), emitter.conditions(asked, CodeBlock.of("value")));
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
  private CodeBlock all(TypeName type, List<CodeBlock> conditions) {
    List<Chunk<CodeBlock>> chunks = Chunks.of(conditions);
    if (chunks.size() <= 1) {
      return join(conditions);
    }
    List<CodeBlock> calls = new ArrayList<>();
    for (Chunk<CodeBlock> chunk : chunks) {
      String name = names.add("passes" + chunk.number());
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
    List<CodeBlock> conditions = new ArrayList<>();
    for (ComponentPlan component : plan.components()) {
      List<PassPlan> ofComponent = asked.components().getOrDefault(component.property(), List.of());
      if (!ofComponent.isEmpty()) {
        subject = component.name();
        conditions.addAll(
            ofComponent(component, CodeBlock.of("value.$N", component.name()), ofComponent));
      }
    }
    if (asked.claims() != null) {
      conditions.addAll(session(plan, asked));
    }
    UnknownPlan unknown = plan.unknown();
    if (unknown != null) {
      CodeBlock map = CodeBlock.of("value.$N", unknown.name());
      subject = unknown.name();
      if (asked.closed()) {
        conditions.add(CodeBlock.of("$L.isEmpty()", map));
      }
      if (!asked.unknown().isEmpty()) {
        MapOf type = new MapOf(unknown.value(), unknown.nullable());
        conditions.add(each(new Each(type, asked.unknown()), map));
      }
    }
    return conditions;
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
        String name = names.add("passes" + chunk.number());
        codec.addMethod(method.addStatement("return $N(value)", name).build());
        method = passes(name, plan.name(), Modifier.PRIVATE, Modifier.STATIC);
      }
      chunk.items().forEach(method::addCode);
    }
    codec.addMethod(method.addStatement("return true").build());
  }

  private CodeBlock answer(Branch branch, List<PassPlan> asked) {
    subject = branch.implementation().simpleName();
    CodeBlock value = CodeBlock.of(branch.wrapper() == null ? "branch" : "branch.value()");
    String test = isUntold(asked) ? "if (value instanceof $T)" : "if (value instanceof $T branch)";
    return CodeBlock.builder()
        .beginControlFlow(test, branch.implementation())
        .addStatement("return $L", join(conditions(asked, value)))
        .endControlFlow()
        .build();
  }

  private List<CodeBlock> ofComponent(
      ComponentPlan component, CodeBlock value, List<PassPlan> asked) {
    if (isUntold(asked) && TypeNames.isNullable(component)) {
      return List.of(CodeBlock.of("$L == null", value));
    }
    if (TypeNames.isOptional(component)) {
      CodeBlock inner = together(conditions(asked, CodeBlock.of("$L.get()", value)));
      return List.of(CodeBlock.of("($1L == null || $1L.isEmpty() || $2L)", value, inner));
    }
    List<CodeBlock> conditions = conditions(asked, value);
    return TypeNames.isNullable(component)
        ? List.of(CodeBlock.of("($L == null || $L)", value, together(conditions)))
        : conditions;
  }

  private static boolean isUntold(List<PassPlan> asked) {
    return asked.contains(new Untold());
  }

  private static CodeBlock together(List<CodeBlock> conditions) {
    return conditions.size() == 1
        ? conditions.get(0)
        : CodeBlock.of("($L)", CodeBlock.join(conditions, "$W&& "));
  }

  private List<CodeBlock> conditions(List<PassPlan> asked, CodeBlock value) {
    List<CodeBlock> conditions = new ArrayList<>();
    asked.forEach(each -> conditions.add(condition(each, value)));
    return conditions;
  }

  private CodeBlock condition(PassPlan asked, CodeBlock value) {
    if (asked instanceof Holds holds) {
      return holds.assertion().holds(new Value(holds.form(), value));
    }
    if (asked instanceof Untold) {
      return CodeBlock.of("false");
    }
    if (asked instanceof Peer peer) {
      return CodeBlock.of("$L.passes($L)", codec(peer.type().name()), value);
    }
    if (asked instanceof Each each) {
      return each(each, value);
    }
    if (asked instanceof Writable writable) {
      return writable(writable.type(), value);
    }
    if (asked instanceof Claims claims) {
      return CodeBlock.of(claims.reserved() ? "$L.isClean()" : "$L.isWithinLimit()", value);
    }
    return CodeBlock.of("$T.isValid($L)", RuntimeTypes.SESSION_DURATION, value);
  }

  private static CodeBlock writable(Scalar type, CodeBlock value) {
    return switch (type) {
      case FLOAT -> CodeBlock.of("$T.isFinite($L)", Float.class, value);
      case DOUBLE -> CodeBlock.of("$T.isFinite($L)", Double.class, value);
      default -> CodeBlock.of("$T.canWrite($L)", RuntimeTypes.JSON_WRITER, value);
    };
  }

  /** Codecs are seen in their package alone. */
  private CodeBlock codec(ClassName type) {
    return type.packageName().equals(packageName)
        ? CodeBlock.of("$T.INSTANCE", type.nestedClass("Codec"))
        : CodeBlock.of("$T.of($T.SCHEMA)", RuntimeTypes.CODECS, type);
  }

  // private static boolean passesTokens(List<String> values) {
  //   for (String each : values) {
  //     if (!Strings.longerThan(each, 100)) {
  //       return false;
  //     }
  //   }
  //   return true;
  // }
  private CodeBlock each(Each each, CodeBlock value) {
    if (isUntold(each.asked())) {
      return CodeBlock.of("$L.isEmpty()", value);
    }
    boolean isMap = each.type() instanceof MapOf;
    JavaType element =
        each.type() instanceof MapOf map ? map.value() : ((ListOf) each.type()).element();
    boolean nullable =
        each.type() instanceof MapOf map ? map.nullable() : ((ListOf) each.type()).nullable();
    String name = names.add("passesEach" + Words.capitalised(subject));
    CodeBlock condition = together(conditions(each.asked(), CodeBlock.of("each")));
    codec.addMethod(
        MethodSpec.methodBuilder(name)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(TypeName.BOOLEAN)
            .addParameter(TypeNames.of(each.type()), "values")
            .beginControlFlow(
                "for ($T each : values$L)", TypeNames.boxed(element), isMap ? ".values()" : "")
            .beginControlFlow(nullable ? "if (each != null && !($L))" : "if (!($L))", condition)
            .addStatement("return false")
            .endControlFlow()
            .endControlFlow()
            .addStatement("return true")
            .build());
    return CodeBlock.of("$N($L)", name, value);
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

  private final class Value implements TypedValue {
    private final Form form;
    private final CodeBlock code;

    Value(Form form, CodeBlock code) {
      this.form = form;
      this.code = code;
    }

    @Override
    public Form form() {
      return form;
    }

    @Override
    public CodeBlock code() {
      return code;
    }

    @Override
    public CodeBlock constant(String hint, TypeName type, CodeBlock value) {
      return constants.computeIfAbsent(
          value,
          any -> {
            String name = names.add(upper(subject.isEmpty() ? hint : subject + '_' + hint));
            codec.addField(
                FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                    .initializer("$L", value)
                    .build());
            return CodeBlock.of("$N", name);
          });
    }
  }

  private static String upper(String name) {
    return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
  }
}

package io.stytchschemas.processor.emit.check;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.stytchschemas.processor.emit.PeerCodecs;
import io.stytchschemas.processor.emit.RuntimeTypes;
import io.stytchschemas.processor.emit.ScopeNames;
import io.stytchschemas.processor.plan.JavaType.Scalar;
import io.stytchschemas.processor.plan.PassPlan;
import io.stytchschemas.processor.plan.PassPlan.ByDocument;
import io.stytchschemas.processor.plan.PassPlan.Claims;
import io.stytchschemas.processor.plan.PassPlan.Count;
import io.stytchschemas.processor.plan.PassPlan.Duration;
import io.stytchschemas.processor.plan.PassPlan.Each;
import io.stytchschemas.processor.plan.PassPlan.Entries;
import io.stytchschemas.processor.plan.PassPlan.Holds;
import io.stytchschemas.processor.plan.PassPlan.OfText;
import io.stytchschemas.processor.plan.PassPlan.Peer;
import io.stytchschemas.processor.plan.PassPlan.Writable;
import io.stytchschemas.processor.vocabulary.check.Literals;
import io.stytchschemas.processor.vocabulary.typed.Condition;
import io.stytchschemas.processor.vocabulary.typed.Form;
import io.stytchschemas.processor.vocabulary.typed.TypedValue;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Spells the conditions of a codec out, with the constants and methods that they need. */
final class PassConditions {
  private final TypeSpec.Builder codec;
  private final String packageName;
  private final ScopeNames names;
  private final PassLoops loops;
  private final Map<CodeBlock, CodeBlock> constants = new HashMap<>();
  private String subject = "";

  PassConditions(TypeSpec.Builder codec, String packageName) {
    this.codec = codec;
    this.packageName = packageName;
    this.names = new ScopeNames(codec.build().fieldSpecs().stream().map(FieldSpec::name).toList());
    this.loops = new PassLoops(codec, this);
  }

  /** Whose conditions follow: what constants and methods are named after. */
  void about(String subject) {
    this.subject = subject;
  }

  String subject() {
    return subject;
  }

  /** A name for a method or a constant. */
  String name(String wanted) {
    return names.add(wanted);
  }

  static boolean isByDocument(List<PassPlan> asked) {
    return asked.contains(new ByDocument());
  }

  /** All together. */
  Condition together(List<PassPlan> asked, CodeBlock value) {
    return Condition.all(asked.stream().map(each -> condition(each, value)).toList());
  }

  /** Operands that all must hold; what always does is none. */
  List<CodeBlock> of(List<PassPlan> asked, CodeBlock value) {
    return asked.stream()
        .map(each -> condition(each, value))
        .filter(each -> !each.isTrue())
        .map(Condition::operand)
        .toList();
  }

  private Condition condition(PassPlan asked, CodeBlock value) {
    if (asked instanceof Holds holds) {
      return holds.assertion().holds(new Value(holds.form(), value));
    }
    if (asked instanceof OfText text) {
      return condition(text.holds(), CodeBlock.of("$L.value()", value));
    }
    return Condition.operand(code(asked, value));
  }

  private CodeBlock code(PassPlan asked, CodeBlock value) {
    if (asked instanceof ByDocument) {
      return Condition.FALSE.code();
    }
    if (asked instanceof Peer peer) {
      CodeBlock codec = PeerCodecs.of(peer.type().name(), packageName);
      return CodeBlock.of("$L.passes($L)", codec, value);
    }
    if (asked instanceof Each each) {
      return loops.each(each, value);
    }
    if (asked instanceof Entries entries) {
      return loops.entries(entries, value);
    }
    if (asked instanceof Count count) {
      return loops.count(count, value);
    }
    if (asked instanceof Writable writable) {
      return writable(writable.type(), value);
    }
    if (asked instanceof Claims claims) {
      return CodeBlock.of(claims.reserved() ? "$L.isClean()" : "$L.isWithinLimit()", value);
    }
    if (asked instanceof Duration) {
      return CodeBlock.of("$T.isValid($L)", RuntimeTypes.SESSION_DURATION, value);
    }
    throw new IllegalStateException(asked + " is no condition of one value");
  }

  private static CodeBlock writable(Scalar type, CodeBlock value) {
    return switch (type) {
      case FLOAT -> CodeBlock.of("$T.isFinite($L)", Float.class, value);
      case DOUBLE -> CodeBlock.of("$T.isFinite($L)", Double.class, value);
      default -> CodeBlock.of("$T.canWrite($L)", RuntimeTypes.JSON_WRITER, value);
    };
  }

  /** A typed value other than a record. */
  class Value implements TypedValue {
    private final Form form;
    private final CodeBlock code;

    Value(Form form, CodeBlock code) {
      this.form = form;
      this.code = code;
    }

    @Override
    public final Form form() {
      return form;
    }

    @Override
    public final CodeBlock code() {
      return code;
    }

    @Override
    public CodeBlock size() {
      return CodeBlock.of("$L.size()", code);
    }

    @Override
    public Condition has(String property) {
      return Condition.call(CodeBlock.of("$L.containsKey($L)", code, Literals.string(property)));
    }

    @Override
    public final CodeBlock constant(String hint, TypeName type, CodeBlock value) {
      return constants.computeIfAbsent(
          value,
          any -> {
            // With an underscore, which no type has that the constant could hide.
            String name = names.add(upper((subject.isEmpty() ? "value" : subject) + '_' + hint));
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

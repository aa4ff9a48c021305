package io.stytchschemas.processor.emit.check;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.stytchschemas.processor.emit.TypeNames;
import io.stytchschemas.processor.plan.JavaType;
import io.stytchschemas.processor.plan.JavaType.ListOf;
import io.stytchschemas.processor.plan.JavaType.MapOf;
import io.stytchschemas.processor.plan.PassPlan;
import io.stytchschemas.processor.plan.PassPlan.ByName;
import io.stytchschemas.processor.plan.PassPlan.Count;
import io.stytchschemas.processor.plan.PassPlan.Each;
import io.stytchschemas.processor.plan.PassPlan.Entries;
import io.stytchschemas.processor.plan.name.Words;
import io.stytchschemas.processor.vocabulary.check.Patterns;
import io.stytchschemas.processor.vocabulary.typed.Condition;
import io.stytchschemas.processor.vocabulary.typed.Form;
import io.stytchschemas.processor.vocabulary.typed.TypedValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Spells the methods out that go through a list or a map. */
final class PassLoops {
  private static final CodeBlock NAME = CodeBlock.of("name");
  private static final CodeBlock EACH = CodeBlock.of("each");
  private static final Condition IS_NULL =
      Condition.of(CodeBlock.of("each == null"), CodeBlock.of("each != null"));

  private final TypeSpec.Builder codec;
  private final PassConditions conditions;
  private final Map<Loop, String> loops = new HashMap<>();

  /** What a method asks of each element: equal ones are one, named after the first property. */
  private record Loop(JavaType type, Condition ofEach) {}

  PassLoops(TypeSpec.Builder codec, PassConditions conditions) {
    this.codec = codec;
    this.conditions = conditions;
  }

  // private static boolean passesEachToken(List<String> values) {
  //   for (String each : values) {
  //     if (!PATTERN.find(each)) {
  //       return false;
  //     }
  //   }
  //   return true;
  // }
  CodeBlock each(Each each, CodeBlock value) {
    if (PassConditions.isByDocument(each.asked())) {
      return isEmpty(value);
    }
    JavaType type = each.type();
    boolean nullable = type instanceof MapOf map ? map.nullable() : ((ListOf) type).nullable();
    String name = name("passesEach");
    Condition condition = conditions.together(each.asked(), EACH);
    if (condition.isTrue()) {
      return condition.code();
    }
    String known = loops.putIfAbsent(new Loop(type, condition), name);
    if (known != null) {
      return CodeBlock.of("$N($L)", known, value);
    }
    TypeName element =
        TypeNames.boxed(type instanceof MapOf map ? map.value() : ((ListOf) type).element());
    add(
        method(name, type)
            .beginControlFlow(
                "for ($T each : values$L)", element, type instanceof MapOf ? ".values()" : "")
            .beginControlFlow(
                nullable ? "if (each != null && $L)" : "if ($L)",
                nullable ? condition.not().operand() : condition.not().code()));
    return CodeBlock.of("$N($L)", name, value);
  }

  // private static boolean passesEntriesOfEnv(Map<String, String> values) {
  //   for (Map.Entry<String, String> entry : values.entrySet()) {
  //     String name = entry.getKey();
  //     String each = entry.getValue();
  //     if (!name.startsWith("x-") && Strings.longerThan(each, 100)) {
  //       return false;
  //     }
  //   }
  //   return true;
  // }
  CodeBlock entries(Entries entries, CodeBlock value) {
    if (PassConditions.isByDocument(entries.names())) {
      return isEmpty(value);
    }
    Patterns only = onlyNames(entries);
    if (only != null) {
      TypedValue names = conditions.new Value(Form.STRING, CodeBlock.of("$L.keySet()", value));
      return only.matchesEach(names);
    }
    String name = name("passesEntriesOf");
    List<Condition> all = new ArrayList<>();
    all.add(conditions.together(entries.names(), NAME));
    entries.byName().forEach(each -> all.add(byName(each, entries.type().nullable())));
    Condition condition = Condition.all(all);
    if (condition.isTrue() || condition.isFalse()) {
      return condition.isTrue() ? condition.code() : isEmpty(value);
    }
    String known = loops.putIfAbsent(new Loop(entries.type(), condition), name);
    if (known != null) {
      return CodeBlock.of("$N($L)", known, value);
    }
    boolean asksNamesAlone = entries.byName().stream().allMatch(PassLoops::asksNamesAlone);
    MethodSpec.Builder method = method(name, entries.type());
    add(
        (asksNamesAlone
                ? method.beginControlFlow("for (String name : values.keySet())")
                : eachEntry(method, TypeNames.boxed(entries.type().value())))
            .beginControlFlow("if ($L)", condition.not().code()));
    return CodeBlock.of("$N($L)", name, value);
  }

  /** The one pattern that all names must match, where nothing else is asked. */
  private static @Nullable Patterns onlyNames(Entries entries) {
    if (!entries.names().isEmpty() || entries.byName().size() != 1) {
      return null;
    }
    ByName only = entries.byName().get(0);
    boolean asksNoMore =
        PassConditions.isByDocument(only.others())
            && only.byPattern().values().stream().allMatch(List::isEmpty);
    return asksNoMore && only.byPattern().size() == 1
        ? only.byPattern().keySet().iterator().next()
        : null;
  }

  private static boolean asksNamesAlone(ByName asked) {
    return asked.byPattern().values().stream().allMatch(PassLoops::isOfNoValue)
        && isOfNoValue(asked.others());
  }

  private static boolean isOfNoValue(List<PassPlan> asked) {
    return asked.isEmpty() || PassConditions.isByDocument(asked);
  }

  private static MethodSpec.Builder eachEntry(MethodSpec.Builder method, TypeName value) {
    return method
        .beginControlFlow(
            "for ($T entry : values.entrySet())",
            ParameterizedTypeName.get(
                ClassName.get(Map.Entry.class), ClassName.get(String.class), value))
        .addStatement("String name = entry.getKey()")
        .addStatement("$T each = entry.getValue()", value);
  }

  private Condition byName(ByName asked, boolean nullable) {
    TypedValue name = conditions.new Value(Form.STRING, NAME);
    Condition others = ofValue(asked.others(), nullable);
    if (asked.byPattern().size() == 1) {
      Map.Entry<Patterns, List<PassPlan>> only = asked.byPattern().entrySet().iterator().next();
      return Condition.call(only.getKey().matches(name))
          .then(ofValue(only.getValue(), nullable), others);
    }
    List<Condition> all = new ArrayList<>();
    List<Condition> any = new ArrayList<>();
    asked
        .byPattern()
        .forEach(
            (pattern, ofMatching) -> {
              Condition matches = Condition.call(pattern.matches(name));
              any.add(matches);
              all.add(Condition.any(List.of(matches.not(), ofValue(ofMatching, nullable))));
            });
    any.add(others);
    all.add(0, Condition.any(any));
    return Condition.all(all);
  }

  private Condition ofValue(List<PassPlan> asked, boolean nullable) {
    if (PassConditions.isByDocument(asked)) {
      return Condition.FALSE;
    }
    Condition condition = conditions.together(asked, EACH);
    return nullable ? Condition.any(List.of(IS_NULL, condition)) : condition;
  }

  // private static boolean passesCountOfTags(List<String> values) {
  //   int found = 0;
  //   for (String each : values) {
  //     if ("admin".equals(each)) {
  //       found++;
  //     }
  //   }
  //   return found >= 1;
  // }
  CodeBlock count(Count count, CodeBlock value) {
    Condition ofEach = conditions.together(count.asked(), EACH);
    Condition condition =
        count.type().nullable() ? Condition.all(List.of(IS_NULL.not(), ofEach)) : ofEach;
    if (condition.isTrue()) {
      return isWithin(count, CodeBlock.of("$L.size()", value));
    }
    String name = name("passesCountOf");
    codec.addMethod(
        method(name, count.type())
            .addStatement("int found = 0")
            .beginControlFlow("for ($T each : values)", TypeNames.boxed(count.type().element()))
            .beginControlFlow("if ($L)", condition.code())
            .addStatement("found++")
            .endControlFlow()
            .endControlFlow()
            .addStatement("return $L", isWithin(count, CodeBlock.of("found")))
            .build());
    return CodeBlock.of("$N($L)", name, value);
  }

  private static CodeBlock isWithin(Count count, CodeBlock size) {
    List<CodeBlock> limits = new ArrayList<>();
    if (count.least() > 0) {
      limits.add(CodeBlock.of("$L >= $L", size, count.least()));
    }
    if (count.most() < Integer.MAX_VALUE) {
      limits.add(CodeBlock.of("$L <= $L", size, count.most()));
    }
    return CodeBlock.join(limits, " && ");
  }

  private static CodeBlock isEmpty(CodeBlock value) {
    return CodeBlock.of("$L.isEmpty()", value);
  }

  private String name(String start) {
    return conditions.name(start + Words.capitalised(conditions.subject()));
  }

  private static MethodSpec.Builder method(String name, JavaType type) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(TypeName.BOOLEAN)
        .addParameter(TypeNames.of(type), "values");
  }

  /** A loop in which a condition that does not hold has just begun. */
  private void add(MethodSpec.Builder method) {
    codec.addMethod(
        method
            .addStatement("return false")
            .endControlFlow()
            .endControlFlow()
            .addStatement("return true")
            .build());
  }
}

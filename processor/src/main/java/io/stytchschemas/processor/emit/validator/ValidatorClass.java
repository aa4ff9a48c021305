package io.stytchschemas.processor.emit.validator;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.stytchschemas.processor.emit.Accessors;
import io.stytchschemas.processor.plan.TypePlan.RecordPlan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;

/** One class of a validator while its methods and constants are being emitted. */
final class ValidatorClass {
  /** A longer value gets a method of its own: a class's initializer may have 64 KB. */
  private static final int INLINE_CHARS = 400;

  private static final Pattern WORD_BREAK = Pattern.compile("([a-z0-9])([A-Z])");

  private record Member<T>(int order, T spec) {}

  private final ClassName name;
  private final List<Member<FieldSpec>> fields = new ArrayList<>();
  private final List<Member<MethodSpec>> methods = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private int order;

  ValidatorClass(ClassName name) {
    this.name = name;
  }

  ClassName name() {
    return name;
  }

  /** Says where in the class the members that follow belong, whenever they happen to be emitted. */
  void at(int newOrder) {
    order = newOrder;
  }

  void add(MethodSpec method) {
    methods.add(new Member<>(order, method));
  }

  /** Adds a constant for a method and gives its name. */
  String constant(String method, String hint, TypeName type, CodeBlock value) {
    String subject = method.startsWith("valid") ? method.substring("valid".length()) : method;
    String words =
        WORD_BREAK.matcher(subject.isEmpty() ? hint : subject + '_' + hint).replaceAll("$1_$2");
    String upper = words.toUpperCase(Locale.ROOT);
    String base = Character.isDigit(upper.charAt(0)) ? '_' + upper : upper;
    String constant = base;
    for (int i = 2; !names.add(constant); i++) {
      constant = base + '_' + i;
    }
    FieldSpec.Builder field =
        FieldSpec.builder(type, constant, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);
    if (value.toString().length() <= INLINE_CHARS) {
      field.initializer(value);
    } else {
      String initializer = "init" + constant;
      field.initializer("$N()", initializer);
      add(
          MethodSpec.methodBuilder(initializer)
              .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
              .returns(type)
              .addStatement("return $L", value)
              .build());
    }
    fields.add(new Member<>(order, field.build()));
    return constant;
  }

  /** Adds what is needed to read a record's deprecated components without a warning. */
  void addAccessors(RecordPlan plan) {
    new Accessors(plan).methods().forEach(this::add);
  }

  /**
   * Adds the members to a class, in the order of the schemas that they are for.
   *
   * @param calledFromOtherPackages the names of the methods that must be public
   */
  void addTo(TypeSpec.Builder type, Set<String> calledFromOtherPackages) {
    sorted(fields).forEach(type::addField);
    for (MethodSpec method : sorted(methods)) {
      type.addMethod(
          calledFromOtherPackages.contains(method.name())
              ? method.toBuilder()
                  .addModifiers(Modifier.PUBLIC)
                  .addJavadoc("Checks for a validator of another package.\n\n")
                  .addJavadoc("@param value what is checked\n")
                  .addJavadoc(
                      method.parameters().size() > 1 ? "@param out takes what is wrong\n" : "")
                  .addJavadoc(
                      method.parameters().size() > 2
                          ? "@param seen takes what was looked at\n"
                          : "")
                  .addJavadoc("@return whether all is well\n")
                  .build()
              : method);
    }
  }

  private static <T> List<T> sorted(List<Member<T>> members) {
    return members.stream()
        .sorted(Comparator.comparingInt(Member::order))
        .map(Member::spec)
        .toList();
  }
}

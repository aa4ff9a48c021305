package io.stytchschemas.processor.emit.validator;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.stytchschemas.processor.schema.DynamicScope;
import io.stytchschemas.processor.schema.JsonType;
import io.stytchschemas.processor.schema.Keyword;
import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.vocabulary.Assertion;
import io.stytchschemas.processor.vocabulary.CheckTypes;
import io.stytchschemas.processor.vocabulary.applicator.UnevaluatedKeyword;
import io.stytchschemas.processor.vocabulary.core.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Emits the checks of plain values: a method for each schema that needs one. */
final class PlainChecks {
  private static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");
  private static final TypeName VALUE = ClassName.OBJECT.annotated(nullable());
  private static final TypeName OBJECT =
      ParameterizedTypeName.get(
          ClassName.get(Map.class), ClassName.get(String.class), ClassName.OBJECT);
  private static final TypeName ARRAY =
      ParameterizedTypeName.get(ClassName.get(List.class), ClassName.OBJECT);

  private final CheckMethods methods;

  PlainChecks(CheckMethods methods) {
    this.methods = methods;
  }

  private static List<AnnotationSpec> nullable() {
    return List.of(AnnotationSpec.builder(NULLABLE).build());
  }

  CheckMethods methods() {
    return methods;
  }

  /** Emits the method of a schema into its class. */
  void emit(CheckKey key, ValidatorClass owner) {
    // Such a schema sees what it has evaluated itself, and not what those around it have.
    boolean ownRecord = UnevaluatedKeyword.isIn(key.schema());
    String name = methods.refOf(key).name();
    boolean repeated = !key.tracks() && methods.recursion().isRepeated(key.schema());
    if (repeated) {
      name = emitOnce(name, owner, key);
    }
    MethodBody body = new MethodBody(owner, name, key.scope(), key.tracks() || ownRecord);
    if (ownRecord) {
      body.code().addStatement("$1T seen = new $1T()", CheckTypes.EVALUATED);
    }
    emitAssertions(key.schema(), PlainSite.of(this, body));
    if (key.tracks() && ownRecord) {
      body.code().addStatement("outer.add(seen)");
    }
    String given = ownRecord ? "outer" : "seen";
    owner.add(method(body, VALUE, key.tracks() ? given : null));
  }

  /* private static final Branch NODE = NodeValidator::validNodeAnew;
   *
   * static boolean validNode(@Nullable Object value, Violations out) {
   *   return out.once(NODE, value);
   * } */
  private String emitOnce(String name, ValidatorClass owner, CheckKey key) {
    String anew = methods.namesOf(key.schema()).variant(key.schema(), "Anew");
    CodeBlock reference = CodeBlock.of("$T::$N", owner.name(), anew);
    owner.add(
        MethodSpec.methodBuilder(name)
            .addModifiers(Modifier.STATIC)
            .returns(TypeName.BOOLEAN)
            .addParameter(VALUE, "value")
            .addParameter(CheckTypes.VIOLATIONS, "out")
            .addStatement(
                "return out.once($N, value)",
                owner.constant(name, "check", CheckTypes.BRANCH, reference))
            .build());
    return anew;
  }

  /* static boolean validToken(@Nullable Object value, Violations out) {
   *   …
   *   return true;
   * }
   *
   * record: the parameter that takes what was evaluated; null for none */
  MethodSpec method(MethodBody body, TypeName type, @Nullable String record) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(body.name())
            .addModifiers(Modifier.STATIC)
            .returns(TypeName.BOOLEAN)
            .addParameter(type, "value")
            .addParameter(CheckTypes.VIOLATIONS, "out");
    if (record != null) {
      method.addParameter(CheckTypes.EVALUATED, record);
    }
    return method.addCode(body.code().build()).addStatement("return true").build();
  }

  private void emitAssertions(Schema schema, PlainSite site) {
    if (schema.isNever()) {
      site.failNever();
    }
    List<Assertion> assertions = assertions(schema);
    assertions.stream().filter(a -> a.type() == null).forEach(a -> a.check(site));
    emitGroup(JsonType.STRING, assertions, site);
    emitGroup(JsonType.NUMBER, assertions, site);
    emitGroup(JsonType.OBJECT, assertions, site);
    emitGroup(JsonType.ARRAY, assertions, site);
  }

  private List<Assertion> assertions(Schema schema) {
    List<Assertion> assertions = new ArrayList<>();
    for (Keyword keyword : schema.keywords()) {
      if (keyword instanceof Assertion assertion && !assertion.isVacuous()) {
        assertions.add(assertion);
      }
    }
    StytchRules.Bound rules = methods.rules().of(schema);
    if (!rules.isEmpty()) {
      assertions.add(rules);
    }
    return assertions;
  }

  /* if (value instanceof String string) {
   *   …
   * } */
  private void emitGroup(JsonType type, List<Assertion> assertions, PlainSite site) {
    List<Assertion> group =
        assertions.stream().filter(a -> a.type() == type && needsCode(a, site)).toList();
    if (group.isEmpty()) {
      return;
    }
    PlainSite narrowed =
        switch (type) {
          case STRING -> instance(site, "string", ClassName.get(String.class));
          case NUMBER -> instance(site, "number", ClassName.get(Number.class));
          case OBJECT -> container(site, "object", OBJECT);
          case ARRAY -> container(site, "array", ARRAY);
          case NULL, BOOLEAN, INTEGER ->
              throw new IllegalStateException("no assertion is only about " + type.phrase());
        };
    group.forEach(assertion -> assertion.check(narrowed));
    site.endControlFlow();
  }

  /** An applicator whose subschemas are trivial would leave an empty block. */
  private static boolean needsCode(Assertion assertion, PlainSite site) {
    return site.tracks()
        || !assertion.onlyApplies()
        || !assertion.subschemas().stream().allMatch(site::isTrivial);
  }

  private static PlainSite instance(PlainSite site, String hint, ClassName type) {
    String name = site.local(hint);
    site.beginControlFlow("if ($L instanceof $T $N)", site.value(), type, name);
    return site.narrowed(CodeBlock.of("$N", name), type);
  }

  /* Map<String, Object> object = Values.object(value);
   * if (object != null) {
   *   …
   * } */
  private static PlainSite container(PlainSite site, String kind, TypeName type) {
    String name = site.local(kind);
    site.statement("$T $N = $T.$L($L)", type, name, CheckTypes.VALUES, kind, site.value());
    site.beginControlFlow("if ($N != null)", name);
    return site.narrowed(CodeBlock.of("$N", name), type);
  }

  /** Whether a schema's checks are so few and plain that no method is worth it. */
  boolean isInline(Schema schema, DynamicScope scope) {
    return methods.rules().of(schema).isEmpty()
        && effective(schema, scope).stream()
            .allMatch(
                assertion ->
                    !(assertion instanceof Reference)
                        && assertion.subschemas().isEmpty()
                        && assertion.type() != JsonType.OBJECT
                        && assertion.type() != JsonType.ARRAY);
  }

  /** Whether one condition is all that a schema's check is. */
  boolean isOneTest(Schema schema, DynamicScope scope) {
    List<Assertion> assertions = effective(schema, scope);
    return isInline(schema, scope) && assertions.size() == 1 && assertions.get(0).type() == null;
  }

  /** What a schema refers to, if it says nothing besides; null otherwise. */
  @Nullable Schema onlyReference(Schema schema, DynamicScope scope) {
    List<Assertion> assertions = effective(schema, scope);
    boolean only =
        assertions.size() == 1
            && assertions.get(0) instanceof Reference
            && methods.rules().of(schema).isEmpty();
    return only ? Reference.target(schema, scope.enter(schema.resource())) : null;
  }

  /** The keyword of a schema's reference. */
  String referenceKeyword(Schema schema) {
    Reference reference = Reference.of(schema);
    return reference == null ? "" : reference.keyword();
  }

  /** The assertions that some value can break. */
  private List<Assertion> effective(Schema schema, DynamicScope scope) {
    return assertions(schema).stream()
        .filter(
            assertion ->
                !assertion.onlyApplies()
                    || !assertion.subschemas().stream()
                        .allMatch(each -> methods.isTrivial(each, scope)))
        .toList();
  }

  void emitInline(Schema schema, PlainSite site, CodeBlock child, CodeBlock index, String path) {
    if (effective(schema, site.scope()).isEmpty()) {
      return;
    }
    CodeBlock value = child;
    if (child.toString().contains("(")) {
      String item = site.local("item");
      site.statement("$T $N = $L", Object.class, item, child);
      value = CodeBlock.of("$N", item);
    }
    PlainSite inner =
        new PlainSite(this, site.body(), value, ClassName.OBJECT, index, path, site.guard());
    emitAssertions(schema, inner);
  }
}

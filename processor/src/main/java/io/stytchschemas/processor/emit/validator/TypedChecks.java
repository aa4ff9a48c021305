package io.stytchschemas.processor.emit.validator;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.stytchschemas.processor.emit.Accessors;
import io.stytchschemas.processor.emit.RuntimeTypes;
import io.stytchschemas.processor.emit.TypeNames;
import io.stytchschemas.processor.emit.validator.StytchRules.Bound;
import io.stytchschemas.processor.emit.validator.TypedPlaces.Typed;
import io.stytchschemas.processor.plan.ComponentPlan;
import io.stytchschemas.processor.plan.JavaType.Scalar;
import io.stytchschemas.processor.plan.TypePlan.MethodRef;
import io.stytchschemas.processor.plan.TypePlan.RecordPlan;
import io.stytchschemas.processor.schema.Keyword;
import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.vocabulary.Assertion;
import io.stytchschemas.processor.vocabulary.CheckTypes;
import io.stytchschemas.processor.vocabulary.Form;
import io.stytchschemas.processor.vocabulary.applicator.AdditionalPropertiesKeyword;
import io.stytchschemas.processor.vocabulary.applicator.PropertiesKeyword;
import io.stytchschemas.processor.vocabulary.core.Reference;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * Emits the checks of typed values: for each record that has any, a method that tells whether it is
 * clean.
 */
final class TypedChecks {
  private static final int COMPONENTS_PER_METHOD = 200;

  private final CheckMethods methods;
  private final TypedPlaces places;
  private final Map<Typed, MethodRef> records = new HashMap<>();
  private final Deque<Typed> toDo = new ArrayDeque<>();

  TypedChecks(CheckMethods methods, TypedPlaces places) {
    this.methods = methods;
    this.places = places;
  }

  TypedPlaces places() {
    return places;
  }

  /** The next record whose method is asked for; null when all are done. */
  @Nullable Typed next() {
    return toDo.poll();
  }

  /** Emits the whole check of a root value, its verdict included. */
  void emitRoot(Typed place, boolean nullable, MethodBody body) {
    CodeBlock value = CodeBlock.of("value");
    if (!places.hasChecks(place)) {
      body.code().addStatement("return true");
    } else if (isOneCall(place) && !nullable) {
      MethodRef record = recordMethod(place);
      body.code().addStatement("return $L(value)", methods.callable(record, body.className()));
    } else {
      if (nullable && place.type() != Scalar.PLAIN) {
        body.code().beginControlFlow("if (value != null)");
      }
      emitValue(place, body, value);
      if (nullable && place.type() != Scalar.PLAIN) {
        body.code().endControlFlow();
      }
      body.code().addStatement("return true");
    }
  }

  private boolean isOneCall(Typed place) {
    return places.record(place.type()) != null && Reference.of(place.schema()) == null;
  }

  /* static boolean cleanName(Name value) {
   *   …
   *   return true;
   * } */
  void emit(Typed place, ValidatorClass owner) {
    RecordPlan plan = places.record(place.type());
    MethodRef ref = records.get(place);
    if (plan == null || ref == null) {
      throw new IllegalStateException("not a record: " + place.schema());
    }
    MethodBody body = new MethodBody(owner, ref.name(), place.scope(), false);
    emitRecord(place, plan, body);
    owner.add(method(body, TypeNames.of(place.type())));
    owner.addAccessors(plan);
  }

  private static MethodSpec method(MethodBody body, TypeName type) {
    return MethodSpec.methodBuilder(body.name())
        .addModifiers(Modifier.STATIC)
        .returns(TypeName.BOOLEAN)
        .addParameter(type, "value")
        .addCode(body.code().build())
        .addStatement("return true")
        .build();
  }

  private void emitRecord(Typed place, RecordPlan plan, MethodBody body) {
    Map<String, Schema> properties = PropertiesKeyword.of(place.schema());
    Bound rules = methods.rules().of(place.schema());
    Accessors accessors = new Accessors(plan);
    List<Runnable> checks = new ArrayList<>();
    MethodBody[] current = {body};
    for (ComponentPlan component : plan.components()) {
      Schema schema = properties.get(component.property());
      boolean bound =
          component.property().equals(rules.duration())
              || component.property().equals(rules.claims());
      Typed child = schema == null ? null : place.step(schema, component.type());
      if (bound || (child != null && places.hasChecks(child))) {
        checks.add(() -> emitComponent(component, child, rules, accessors, current[0]));
      }
    }
    boolean parted = checks.size() > COMPONENTS_PER_METHOD;
    for (int i = 0; i < checks.size(); i++) {
      if (parted && i % COMPONENTS_PER_METHOD == 0) {
        current[0] = body.part();
      }
      checks.get(i).run();
      boolean ends = i == checks.size() - 1 || (i + 1) % COMPONENTS_PER_METHOD == 0;
      if (parted && ends) {
        body.owner().add(method(current[0], TypeNames.of(place.type())));
        failUnless(body, null, CodeBlock.of("$N(value)", current[0].name()));
      }
    }
    emitSession(plan, rules, accessors, body);
    emitUnknown(place, plan, body);
  }

  /* if (token != null && !condition) {
   *   return false;
   * } */
  private static void failUnless(MethodBody body, @Nullable CodeBlock guard, CodeBlock condition) {
    if (guard == null) {
      body.code().beginControlFlow("if (!$L)", condition);
    } else {
      body.code().beginControlFlow("if ($L$W&& !$L)", guard, condition);
    }
    body.code().addStatement("return false");
    body.code().endControlFlow();
  }

  /* Integer limit = value.limit();
   * if (limit != null) {
   *   …
   * } */
  private void emitComponent(
      ComponentPlan component,
      @Nullable Typed child,
      Bound rules,
      Accessors accessors,
      MethodBody body) {
    String name = body.local(component.name());
    body.code()
        .addStatement(
            "$T $N = $L", TypeNames.local(component), name, accessors.call(component, "value"));
    CodeBlock value = CodeBlock.of("$N", name);
    CodeBlock guard = null;
    if (TypeNames.isOptional(component)) {
      guard = CodeBlock.of("$1N != null && $1N.isPresent()", name);
      value = CodeBlock.of("$N.get()", name);
    } else if (TypeNames.isNullable(component)
        && !(component.required() && component.type() == Scalar.PLAIN)) {
      // A required plain value is checked even if it is null: that is JSON null.
      guard = CodeBlock.of("$N != null", name);
    }
    if (component.property().equals(rules.duration())) {
      failUnless(body, guard, CodeBlock.of("$T.isValid($L)", RuntimeTypes.SESSION_DURATION, value));
    }
    if (component.property().equals(rules.claims())) {
      String test = rules.reserved() == null ? "isWithinLimit" : "isClean";
      failUnless(body, guard, CodeBlock.of("$L.$L()", value, test));
    } else if (child != null && places.hasChecks(child)) {
      emitGuarded(child, body, guard, value);
    }
  }

  private void emitGuarded(
      Typed place, MethodBody body, @Nullable CodeBlock guard, CodeBlock value) {
    CodeBlock test = oneTest(place, body, value);
    if (test != null) {
      failUnless(body, guard, test);
    } else if (guard == null) {
      emitValue(place, body, value);
    } else {
      body.code().beginControlFlow("if ($L)", guard);
      emitValue(place, body, value);
      body.code().endControlFlow();
    }
  }

  /** The condition that is all there is to check; null where there is more. */
  private @Nullable CodeBlock oneTest(Typed place, MethodBody body, CodeBlock value) {
    if (place.type() == Scalar.PLAIN) {
      MethodRef method = methods.method(place.schema(), place.scope(), false);
      return CodeBlock.of(
          "$L($L, $T.QUIET)",
          methods.callable(method, body.className()),
          value,
          CheckTypes.VIOLATIONS);
    }
    ClassName elsewhere = places.validatorElsewhere(place);
    if (elsewhere != null) {
      return CodeBlock.of("$T.INSTANCE.isClean($L)", elsewhere, value);
    }
    if (isOneCall(place)) {
      return CodeBlock.of("$L($L)", methods.callable(recordMethod(place), body.className()), value);
    }
    Schema target = Reference.target(place.schema(), place.scope());
    boolean more =
        place.schema().keywords().stream().anyMatch(keyword -> places.isChecked(keyword, place));
    if (target != null && !more) {
      return oneTest(place.step(target, place.type()), body, value);
    }
    return places.form(place.type()) == Form.ENUM ? CodeBlock.of("$L.isKnown()", value) : null;
  }

  /* if (value.sessionCustomClaims() != null && value.sessionToken() == null && …) {
   *   return false;
   * } */
  private static void emitSession(
      RecordPlan plan, Bound rules, Accessors accessors, MethodBody body) {
    if (!rules.asksForSession()) {
      return;
    }
    List<CodeBlock> conditions = new ArrayList<>();
    for (ComponentPlan component : plan.components()) {
      CodeBlock call = accessors.call(component, "value");
      boolean certain = component.required() && !component.nullable();
      if (component.property().equals(rules.claims())) {
        if (!certain) {
          conditions.add(0, CodeBlock.of("$L != null", call));
        }
      } else if (rules.session().contains(component.property())) {
        if (certain) {
          return; // There always is a session.
        }
        conditions.add(CodeBlock.of("$L == null", call));
      }
    }
    body.code().beginControlFlow("if ($L)", CodeBlock.join(conditions, "\n    && "));
    body.code().addStatement("return false");
    body.code().endControlFlow();
  }

  private void emitUnknown(Typed place, RecordPlan plan, MethodBody body) {
    Schema additional = AdditionalPropertiesKeyword.of(place.schema());
    if (plan.unknown() == null || additional == null) {
      return;
    }
    Typed values = place.step(additional, plan.unknown().value());
    if (places.hasChecks(values)) {
      String unknown = body.local("unknown");
      body.code()
          .beginControlFlow("for (var $N : value.$N().values())", unknown, plan.unknown().name());
      emitNullable(values, body, CodeBlock.of("$N", unknown));
      body.code().endControlFlow();
    }
  }

  /** Emits the check of a value that may be null, which is then clean if its type is right. */
  void emitNullable(Typed place, MethodBody body, CodeBlock value) {
    boolean plain = place.type() == Scalar.PLAIN;
    String item = body.local("item");
    body.code().addStatement("var $N = $L", item, value);
    if (!plain) {
      body.code().beginControlFlow("if ($N != null)", item);
    }
    emitValue(place, body, CodeBlock.of("$N", item));
    if (!plain) {
      body.code().endControlFlow();
    }
  }

  private void emitValue(Typed place, MethodBody body, CodeBlock value) {
    CodeBlock test = oneTest(place, body, value);
    if (test != null) {
      failUnless(body, null, test);
      return;
    }
    if (place.type() == Scalar.DOUBLE || place.type() == Scalar.FLOAT) {
      Class<?> box = place.type() == Scalar.DOUBLE ? Double.class : Float.class;
      failUnless(body, null, CodeBlock.of("$T.isFinite($L)", box, value));
    }
    Schema target = Reference.target(place.schema(), place.scope());
    if (target != null && places.hasChecks(place.step(target, place.type()))) {
      emitValue(place.step(target, place.type()), body, value);
    }
    TypedSite site = new TypedSite(this, body, place, value);
    for (Keyword keyword : place.schema().keywords()) {
      if (places.isChecked(keyword, place) && keyword instanceof Assertion assertion) {
        boolean vain =
            assertion.onlyApplies() && assertion.subschemas().stream().allMatch(site::isTrivial);
        if (!vain) {
          assertion.check(site);
        }
      }
    }
  }

  private MethodRef recordMethod(Typed place) {
    return records.computeIfAbsent(
        place,
        any -> {
          toDo.add(place);
          ClassName owner = methods.owner(place.schema());
          return new MethodRef(owner, methods.cleanName(place.schema()));
        });
  }
}

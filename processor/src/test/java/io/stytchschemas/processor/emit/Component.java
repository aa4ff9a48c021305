package io.stytchschemas.processor.emit;

import io.stytchschemas.processor.plan.ComponentPlan;
import io.stytchschemas.processor.plan.Conveniences;
import io.stytchschemas.processor.plan.Docs;
import io.stytchschemas.processor.plan.JavaType;
import io.stytchschemas.processor.plan.Masking;
import java.util.List;
import java.util.Locale;

/** Makes plans of components, one property after the other. */
record Component(ComponentPlan plan) {
  private static final Conveniences NOTHING_BESIDE = new Conveniences(null, null, null);

  /** An optional component; {@code session_token} gives {@code sessionToken}. */
  static Component of(String property, JavaType type) {
    return of(property, camelCase(property), type);
  }

  static Component of(String property, String name, JavaType type) {
    return new Component(
        new ComponentPlan(
            property,
            name,
            type,
            false,
            false,
            Masking.BY_NAMES,
            false,
            Docs.NONE,
            NOTHING_BESIDE));
  }

  Component required() {
    return with(true, plan.nullable(), plan.secret(), plan.duration(), plan.docs());
  }

  Component nullable() {
    return with(plan.required(), true, plan.secret(), plan.duration(), plan.docs());
  }

  Component secret() {
    return with(plan.required(), plan.nullable(), true, plan.duration(), plan.docs());
  }

  Component duration() {
    return with(plan.required(), plan.nullable(), plan.secret(), true, plan.docs());
  }

  Component deprecated() {
    Docs docs = new Docs(plan.docs().description(), plan.docs().constraints(), true);
    return with(plan.required(), plan.nullable(), plan.secret(), plan.duration(), docs);
  }

  Component says(String description, String... constraints) {
    Docs docs = new Docs(description, List.of(constraints), plan.docs().deprecated());
    return with(plan.required(), plan.nullable(), plan.secret(), plan.duration(), docs);
  }

  private Component with(
      boolean required, boolean nullable, boolean secret, boolean duration, Docs docs) {
    return new Component(
        new ComponentPlan(
            plan.property(),
            plan.name(),
            plan.type(),
            required,
            nullable,
            secret ? Masking.WHOLE : Masking.BY_NAMES,
            duration,
            docs,
            NOTHING_BESIDE));
  }

  private static String camelCase(String property) {
    StringBuilder name = new StringBuilder();
    for (String word : property.split("_")) {
      name.append(
              name.isEmpty() ? word.substring(0, 1) : word.substring(0, 1).toUpperCase(Locale.ROOT))
          .append(word.substring(1));
    }
    return name.toString();
  }
}

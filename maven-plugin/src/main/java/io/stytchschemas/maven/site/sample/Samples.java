package io.stytchschemas.maven.site.sample;

import io.stytchschemas.maven.site.listed.SchemaType;
import io.stytchschemas.maven.site.listed.SchemaTypes;
import io.stytchschemas.processor.json.JsonValue;
import io.stytchschemas.processor.json.JsonValue.JsonString;
import io.stytchschemas.processor.plan.ComponentPlan;
import io.stytchschemas.processor.plan.Docs;
import io.stytchschemas.processor.plan.JavaType;
import io.stytchschemas.processor.plan.JavaType.Chosen;
import io.stytchschemas.processor.plan.JavaType.Declared;
import io.stytchschemas.processor.plan.JavaType.ListOf;
import io.stytchschemas.processor.plan.JavaType.MapOf;
import io.stytchschemas.processor.plan.JavaType.Scalar;
import io.stytchschemas.processor.plan.SchemaPlan;
import io.stytchschemas.processor.plan.TypePlan;
import io.stytchschemas.processor.plan.TypePlan.Branch;
import io.stytchschemas.processor.plan.TypePlan.Constant;
import io.stytchschemas.processor.plan.TypePlan.EnumPlan;
import io.stytchschemas.processor.plan.TypePlan.HolderPlan;
import io.stytchschemas.processor.plan.TypePlan.RecordPlan;
import io.stytchschemas.processor.plan.TypePlan.UnionPlan;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One value of a type, as the same tree for JSON and for Java: what is required, and of the type
 * itself what is optional too. Types tell it, and values that the schema names; limits and patterns
 * do not.
 */
public final class Samples {
  /** A longer sample shows nothing that a shorter one does not. */
  public static final int MOST = 30;

  private static final BigDecimal AN_HOUR = BigDecimal.valueOf(60);

  /** A sample: what it is, and what is in it. */
  public sealed interface Sample {
    /** A value that has a spelling of its own in each language. */
    record Leaf(String json, String java) implements Sample {}

    /** A list of one. */
    record Sequence(Sample element) implements Sample {}

    /** A map with one entry. */
    record Entries(Sample value) implements Sample {}

    /** A value in the record that is around it in Java. */
    record Wrapped(String type, Sample value) implements Sample {}

    /**
     * A record.
     *
     * @param array whether it is an array in JSON, and its components are the positions
     * @param more how many properties were left out because there are too many
     */
    record Built(String type, boolean array, List<Member> members, int more) implements Sample {}
  }

  /** A property of a record. */
  record Member(String property, String setter, Sample value) {}

  private final SchemaTypes types;

  public Samples(SchemaTypes types) {
    this.types = types;
  }

  /** Null where a value would have to hold itself. */
  public @Nullable Sample of(SchemaType type) {
    boolean holdsOnly = type.plan() instanceof HolderPlan;
    return holdsOnly && type.plan().equals(type.schema().declaration())
        ? of(type.schema())
        : of(type.plan(), new ArrayDeque<>());
  }

  /** Of a schema without a class of its own. */
  public @Nullable Sample of(SchemaPlan schema) {
    return of(schema.type(), schema.docs(), new ArrayDeque<>());
  }

  private @Nullable Sample of(TypePlan plan, Deque<TypePlan> around) {
    if (around.contains(plan)) {
      return null;
    }
    around.push(plan);
    try {
      if (plan instanceof RecordPlan object) {
        return built(object, around);
      }
      if (plan instanceof UnionPlan union) {
        return branch(union, around);
      }
      return plan instanceof EnumPlan values && !values.constants().isEmpty()
          ? constant(values, values.constants().get(0))
          : new Sample.Leaf("{}", "Map.of()");
    } finally {
      around.pop();
    }
  }

  private @Nullable Sample branch(UnionPlan union, Deque<TypePlan> around) {
    for (Branch branch : union.branches()) {
      Sample sample = of(branch.type(), null, around);
      if (sample != null) {
        return branch.wrapper() == null
            ? sample
            : new Sample.Wrapped(branch.wrapper().shortName(), sample);
      }
    }
    return null;
  }

  private static Sample constant(EnumPlan plan, Constant constant) {
    return new Sample.Leaf(
        Literals.json(constant.value()),
        plan.huge() ? "…" : plan.shortName() + ".Known." + constant.name());
  }

  private @Nullable Sample built(RecordPlan plan, Deque<TypePlan> around) {
    List<Member> members = new ArrayList<>();
    int more = 0;
    for (ComponentPlan component : plan.items()) {
      boolean wanted = component.required() || around.size() == 1;
      Sample value = wanted ? of(component, around) : null;
      if (value == null && component.required()) {
        return null;
      }
      if (value != null && members.size() < MOST) {
        members.add(new Member(component.property(), component.name(), value));
      } else if (value != null) {
        more++;
      }
    }
    return new Sample.Built(plan.shortName(), plan.tuple() != null, members, more);
  }

  private @Nullable Sample of(ComponentPlan component, Deque<TypePlan> around) {
    boolean isOpen = component.docs().named() == null;
    if (isOpen && component.duration()) {
      return Literals.number(component.type(), AN_HOUR);
    }
    return isOpen && component.secret() && component.type() == Scalar.STRING
        ? Literals.string("example-" + component.property())
        : of(component.type(), component.docs(), around);
  }

  private @Nullable Sample of(JavaType type, @Nullable Docs docs, Deque<TypePlan> around) {
    if (docs != null && docs.named() != null) {
      return named(type, docs.named());
    }
    Docs inner = docs == null ? null : docs.inner();
    if (type instanceof ListOf list) {
      Sample element = of(list.element(), inner, around);
      return element == null ? new Sample.Leaf("[]", "List.of()") : new Sample.Sequence(element);
    }
    if (type instanceof MapOf map) {
      Sample value = of(map.value(), inner, around);
      return value == null ? new Sample.Leaf("{}", "Map.of()") : new Sample.Entries(value);
    }
    if (type instanceof Chosen chosen) {
      return Literals.of(chosen);
    }
    return type instanceof Declared declared
        ? declared(declared, around)
        : type instanceof Scalar scalar ? Literals.of(scalar) : new Sample.Leaf("{}", "Map.of()");
  }

  private Sample named(JavaType type, JsonValue value) {
    SchemaType known = types.declared(type);
    if (known != null
        && known.plan() instanceof EnumPlan values
        && value instanceof JsonString text) {
      for (Constant constant : values.constants()) {
        if (constant.value().equals(text.value())) {
          return constant(values, constant);
        }
      }
    }
    return Literals.of(type, value);
  }

  private @Nullable Sample declared(Declared type, Deque<TypePlan> around) {
    SchemaType known = types.of(type.name().canonicalName());
    return known == null ? new Sample.Leaf("{}", "…") : of(known.plan(), around);
  }
}

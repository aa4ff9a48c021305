package io.stytchschemas.processor.emit.type;

import com.palantir.javapoet.ClassName;
import io.stytchschemas.processor.plan.JavaType;
import io.stytchschemas.processor.plan.JavaType.Chosen;
import io.stytchschemas.processor.plan.JavaType.Declared;
import io.stytchschemas.processor.plan.JavaType.ListOf;
import io.stytchschemas.processor.plan.JavaType.MapOf;
import io.stytchschemas.processor.plan.TypePlan;
import io.stytchschemas.processor.plan.TypePlan.RecordPlan;
import io.stytchschemas.processor.plan.name.MemberNames;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Types that a record cannot call by their simple names, for it has others of these names: nested
 * ones, which JavaPoet forgets in the record's header, and those that it inherits from a union,
 * which JavaPoet does not look at.
 */
final class Shadows {
  private final Map<ClassName, Set<String>> members;

  private Shadows(Map<ClassName, Set<String>> members) {
    this.members = members;
  }

  /** What the given types of a package, and those nested in them, pass on. */
  static Shadows of(List<TypePlan> plans) {
    Map<ClassName, Set<String>> members = new HashMap<>();
    collect(plans, members);
    return new Shadows(members);
  }

  private static void collect(List<TypePlan> plans, Map<ClassName, Set<String>> members) {
    for (TypePlan plan : plans) {
      Set<String> names = new HashSet<>();
      plan.nested().forEach(nested -> names.add(nested.name().simpleName()));
      members.put(plan.name(), names);
      collect(plan.nested(), members);
    }
  }

  /** The simple names that the type and what is nested in it inherit or declare. */
  Set<String> in(TypePlan plan, Set<String> around) {
    Set<String> names = new HashSet<>(around);
    names.addAll(members.getOrDefault(plan.name(), Set.of()));
    if (plan instanceof RecordPlan object) {
      names.add(MemberNames.BUILDER);
      object.supertypes().forEach(type -> names.addAll(members.getOrDefault(type, Set.of())));
    }
    return names;
  }

  /** The plan with such types called by their full names. */
  static RecordPlan qualify(RecordPlan plan, Set<String> shadowed) {
    Map<String, ClassName> own = new HashMap<>();
    plan.nested().forEach(nested -> own.put(nested.name().simpleName(), nested.name()));
    Predicate<ClassName> hidden = name -> isHidden(name, own, shadowed);
    return plan.with(type -> qualify(type, hidden));
  }

  /**
   * Whether a class cannot be called as JavaPoet would call it: by its name without the classes
   * around it that it shares with the record, which is that of a class nested in the record.
   *
   * @param own the classes nested in the record, by their simple names
   */
  private static boolean isHidden(
      ClassName name, Map<String, ClassName> own, Set<String> shadowed) {
    for (ClassName each = name; each != null; each = each.enclosingClassName()) {
      ClassName nested = own.get(each.simpleName());
      if (nested != null) {
        return !nested.equals(each);
      }
    }
    return shadowed.contains(name.topLevelClassName().simpleName());
  }

  private static JavaType qualify(JavaType type, Predicate<ClassName> hidden) {
    if (type instanceof ListOf list) {
      return new ListOf(qualify(list.element(), hidden), list.nullable());
    }
    if (type instanceof MapOf map) {
      return new MapOf(qualify(map.value(), hidden), map.nullable());
    }
    if (type instanceof Declared declared && hidden.test(declared.name())) {
      // A class of no package is called by all of its name wherever JavaPoet meets it.
      ClassName name = ClassName.get("", declared.name().canonicalName());
      return new Declared(name);
    }
    if (type instanceof Chosen chosen && hidden.test(chosen.name())) {
      ClassName name = ClassName.get("", chosen.name().canonicalName());
      return new Chosen(name, chosen.json(), chosen.values(), chosen.constant());
    }
    return type;
  }
}

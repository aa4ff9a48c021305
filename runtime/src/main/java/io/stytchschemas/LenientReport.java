package io.stytchschemas;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a lenient reading refuses, told as the schema tells it. A codec knows what the Java type
 * cannot do without, and not where the schema says so.
 */
final class LenientReport {
  private LenientReport() {}

  /** Where a violation is, and the keyword that reports it. */
  private record Fault(String instanceLocation, String keyword) {
    static Fault of(Violation violation) {
      return new Fault(violation.instanceLocation(), violation.keyword());
    }
  }

  /**
   * Puts in place of each violation those of the schema that have the same place and keyword, if
   * there are any.
   *
   * @param unbound what the codec found
   * @param strict what the schema finds
   */
  static ValidationResult of(ValidationResult unbound, ValidationResult strict) {
    Map<Fault, Set<Violation>> bySchema = new HashMap<>();
    for (Violation violation : strict.errors()) {
      Fault fault = Fault.of(violation);
      Set<Violation> those = bySchema.getOrDefault(fault, new LinkedHashSet<>());
      those.add(violation);
      bySchema.put(fault, those);
    }
    Set<Violation> told = new LinkedHashSet<>();
    for (Violation violation : unbound.violations()) {
      told.addAll(bySchema.getOrDefault(Fault.of(violation), Set.of(violation)));
    }
    return new ValidationResult(List.copyOf(told));
  }
}

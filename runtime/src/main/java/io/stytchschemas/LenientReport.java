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

  /**
   * Puts in place of each violation those of the schema that have the same place and keyword, if
   * there are any.
   *
   * @param unbound what the codec found
   * @param strict what the schema finds
   */
  static ValidationResult of(ValidationResult unbound, ValidationResult strict) {
    Map<List<String>, Set<Violation>> bySchema = new HashMap<>();
    for (Violation violation : strict.errors()) {
      List<String> fault = fault(violation);
      Set<Violation> those = bySchema.getOrDefault(fault, new LinkedHashSet<>());
      those.add(violation);
      bySchema.put(fault, those);
    }
    Set<Violation> told = new LinkedHashSet<>();
    for (Violation violation : unbound.violations()) {
      told.addAll(bySchema.getOrDefault(fault(violation), Set.of(violation)));
    }
    return new ValidationResult(List.copyOf(told));
  }

  /** Where a violation is, and the keyword that reports it. (No record: the jar is to be small.) */
  private static List<String> fault(Violation violation) {
    return List.of(violation.instanceLocation(), violation.keyword());
  }
}

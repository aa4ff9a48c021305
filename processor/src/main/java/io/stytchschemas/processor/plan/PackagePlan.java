package io.stytchschemas.processor.plan;

import java.util.List;
import java.util.stream.Stream;

/**
 * An annotated package and the schemas that belong to it.
 *
 * @param schemas those that the annotation names, in the order of {@code Schemas.all()}
 * @param reached those that only references reach, and that have classes: generated like the
 *     others, but not listed in {@code Schemas}
 * @param values the classes that the annotation chooses for values
 */
public record PackagePlan(
    String name, List<SchemaPlan> schemas, List<SchemaPlan> reached, List<ValuePlan> values) {

  public PackagePlan(String name, List<SchemaPlan> schemas) {
    this(name, schemas, List.of(), List.of());
  }

  /** All schemas for which classes are generated. */
  public List<SchemaPlan> all() {
    return Stream.concat(schemas.stream(), reached.stream()).toList();
  }
}

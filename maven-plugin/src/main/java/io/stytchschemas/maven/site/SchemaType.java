package io.stytchschemas.maven.site;

import io.stytchschemas.processor.plan.ComponentPlan;
import io.stytchschemas.processor.plan.SchemaPlan;
import io.stytchschemas.processor.plan.TypePlan;
import io.stytchschemas.processor.plan.TypePlan.RecordPlan;
import java.util.List;

/**
 * A type that has a page.
 *
 * @param schema the file to which it belongs
 */
record SchemaType(TypePlan plan, SchemaPlan schema) implements Listed {

  @Override
  public String packageName() {
    return plan.name().packageName();
  }

  @Override
  public String shortName() {
    return plan.shortName();
  }

  @Override
  public List<String> properties() {
    return plan instanceof RecordPlan object
        ? object.components().stream().map(ComponentPlan::property).toList()
        : List.of();
  }
}

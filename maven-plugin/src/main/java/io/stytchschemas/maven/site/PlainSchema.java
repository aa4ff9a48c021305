package io.stytchschemas.maven.site;

import io.stytchschemas.processor.plan.SchemaPlan;
import java.util.List;

/** A schema whose values have a Java type that stands already: a text, a list of numbers. */
record PlainSchema(SchemaPlan schema) implements Listed {

  @Override
  public String packageName() {
    return schema.name().packageName();
  }

  @Override
  public String shortName() {
    return schema.name().simpleName();
  }

  @Override
  public List<String> properties() {
    return List.of();
  }
}

package io.stytchschemas.maven.site.listed;

import io.stytchschemas.processor.plan.SchemaPlan;
import java.util.List;
import java.util.stream.Stream;

/** A schema whose values have a Java type that stands already: a text, a list of numbers. */
public record PlainSchema(SchemaPlan schema) implements Listed {

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

  @Override
  public Stream<Held> held() {
    return Stream.of(new Held(schema.type(), schema.docs()));
  }
}

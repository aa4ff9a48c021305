package io.stytchschemas.maven.site.listed;

import io.stytchschemas.processor.plan.ComponentPlan;
import io.stytchschemas.processor.plan.SchemaPlan;
import io.stytchschemas.processor.plan.TypePlan;
import io.stytchschemas.processor.plan.TypePlan.RecordPlan;
import io.stytchschemas.processor.plan.TypePlan.UnionPlan;
import java.util.List;
import java.util.stream.Stream;

/**
 * A type that has a page.
 *
 * @param schema the file to which it belongs
 */
public record SchemaType(TypePlan plan, SchemaPlan schema) implements Listed {

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

  @Override
  public Stream<Held> held() {
    if (plan instanceof UnionPlan union) {
      return union.branches().stream().map(branch -> new Held(branch.type(), branch.docs()));
    }
    if (!(plan instanceof RecordPlan object)) {
      return Stream.of();
    }
    return Stream.concat(
        object.components().stream().map(each -> new Held(each.type(), each.docs())),
        Stream.ofNullable(object.unknown()).map(each -> new Held(each.value(), each.docs())));
  }
}

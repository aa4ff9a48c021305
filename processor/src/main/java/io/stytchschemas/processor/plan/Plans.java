package io.stytchschemas.processor.plan;

import com.palantir.javapoet.ClassName;
import io.stytchschemas.processor.schema.SchemaDocument;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The plan of a compilation.
 *
 * @param packages in the order of their names
 * @param byDocument what is planned for each file that has classes or is listed
 */
public record Plans(List<PackagePlan> packages, Map<SchemaDocument, SchemaPlan> byDocument) {

  /** Every class of ours that holds values, by name. */
  public Map<ClassName, TypePlan> types() {
    Map<ClassName, TypePlan> types = new LinkedHashMap<>();
    for (SchemaPlan schema : byDocument.values()) {
      if (schema.declaration() != null) {
        collect(schema.declaration(), types);
      }
    }
    return types;
  }

  private static void collect(TypePlan type, Map<ClassName, TypePlan> types) {
    types.put(type.name(), type);
    type.nested().forEach(nested -> collect(nested, types));
  }
}

package io.stytchschemas.processor.plan;

import com.palantir.javapoet.ClassName;
import io.stytchschemas.processor.plan.PassPlan.OfType;
import io.stytchschemas.processor.schema.SchemaDocument;
import java.util.List;
import java.util.Map;

/**
 * The plan of a compilation.
 *
 * @param packages in the order of their names
 * @param generated what is generated for each file that has classes or checks, or is listed, but
 *     for those of which it is only parts of what another module has
 * @param files the same, and for those what the other module has
 * @param checks those of each file, by its codec
 * @param asked what types are asked whose values tell the whole verdict, by name
 */
public record Plans(
    List<PackagePlan> packages,
    Map<SchemaDocument, GeneratedFile> generated,
    Map<SchemaDocument, GeneratedFile> files,
    Map<ClassName, CheckHome> checks,
    Map<ClassName, OfType> asked) {
  /** That of a compilation with errors. */
  public static final Plans NOTHING = new Plans(List.of(), Map.of(), Map.of(), Map.of(), Map.of());
}

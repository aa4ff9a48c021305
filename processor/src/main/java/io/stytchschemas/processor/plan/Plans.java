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
 * @param byDocument what is planned for each file that has classes or checks, or is listed
 * @param checks those of each file, by its codec
 * @param asked what types are asked whose values tell the whole verdict, by name
 */
public record Plans(
    List<PackagePlan> packages,
    Map<SchemaDocument, SchemaPlan> byDocument,
    Map<ClassName, CheckHome> checks,
    Map<ClassName, OfType> asked) {}

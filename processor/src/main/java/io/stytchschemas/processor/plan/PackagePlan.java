package io.stytchschemas.processor.plan;

import java.util.List;

/**
 * An annotated package and the schemas that belong to it, in the order of {@code Schemas.all()}.
 */
public record PackagePlan(String name, List<SchemaPlan> schemas) {}

package io.stytchschemas.processor.plan;

import io.stytchschemas.processor.schema.DynamicScope;
import io.stytchschemas.processor.schema.Schema;

/** A schema in the dynamic scope in which it is applied: what a Java type is planned for. */
public record Place(Schema schema, DynamicScope scope) {}

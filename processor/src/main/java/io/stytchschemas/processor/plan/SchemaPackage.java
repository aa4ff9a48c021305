package io.stytchschemas.processor.plan;

import io.stytchschemas.processor.declaration.Declaration;
import io.stytchschemas.processor.schema.SchemaDocument;
import java.util.List;

/** An annotated package and the schema files, or parts of them, that it names, in order. */
public record SchemaPackage(Declaration declaration, List<SchemaDocument> documents) {}

package io.stytchschemas.processor.emit.validator;

import io.stytchschemas.processor.schema.DynamicScope;
import io.stytchschemas.processor.schema.Schema;

/**
 * What one generated check method checks.
 *
 * @param scope the dynamic scope in which the schema is applied, its own resource included
 * @param tracks whether the method also says what it evaluated
 */
record CheckKey(Schema schema, DynamicScope scope, boolean tracks) {}

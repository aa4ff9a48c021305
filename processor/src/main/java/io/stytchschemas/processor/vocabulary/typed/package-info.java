/** What a typed value has to tell of a schema, as Java. */
@NullMarked
package io.stytchschemas.processor.vocabulary.typed;

import org.jspecify.annotations.NullMarked;

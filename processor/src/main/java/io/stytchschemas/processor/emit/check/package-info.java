/** Spells out checks: over documents, and of typed values. */
@NullMarked
package io.stytchschemas.processor.emit.check;

import org.jspecify.annotations.NullMarked;

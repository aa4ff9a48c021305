/** The checks of the runtime that keywords are, as Java that makes them. */
@NullMarked
package io.stytchschemas.processor.vocabulary.check;

import org.jspecify.annotations.NullMarked;

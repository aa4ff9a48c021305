/** Spells type plans out as Java source. */
@NullMarked
package io.stytchschemas.processor.emit;

import org.jspecify.annotations.NullMarked;

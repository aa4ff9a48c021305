/**
 * What a module's jar says about the types that were generated into it, so that other modules use
 * them and build tools see whether they are up to date.
 */
@NullMarked
package io.stytchschemas.processor.index;

import org.jspecify.annotations.NullMarked;

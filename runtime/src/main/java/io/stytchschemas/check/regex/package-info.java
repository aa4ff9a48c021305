/**
 * Regular expressions of ECMA-262: their grammar, and the ways to search for one that the processor
 * has compiled. Not for users, who have {@link io.stytchschemas.check.TextPattern} and {@link
 * io.stytchschemas.check.StandardFormat}.
 */
@NullMarked
package io.stytchschemas.check.regex;

import org.jspecify.annotations.NullMarked;

/**
 * ECMA-262 regular expressions: parsed once, and matched in time linear in the text wherever the
 * expression is regular. Not for users, who have {@link io.stytchschemas.check.TextPattern}; the
 * processor reads the syntax tree.
 */
@NullMarked
package io.stytchschemas.check.regex;

import org.jspecify.annotations.NullMarked;

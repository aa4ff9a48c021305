/**
 * Questions to a value of a known kind, for a verdict: each knows what a check says, and the rows
 * of the document. What is put together of them, and what leads on to other values, is in {@code
 * verdict}.
 */
@NullMarked
package io.stytchschemas.check.question;

import org.jspecify.annotations.NullMarked;

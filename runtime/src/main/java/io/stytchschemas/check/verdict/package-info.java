/** Checks put together for their verdict: into as few passes over a document as can be. */
@NullMarked
package io.stytchschemas.check.verdict;

import org.jspecify.annotations.NullMarked;

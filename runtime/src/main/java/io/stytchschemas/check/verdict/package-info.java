/**
 * Checks put together for their verdict: into questions, as few passes over a document as can be.
 * {@code Check} alone knows of it, for it keeps its verdict.
 */
@NullMarked
package io.stytchschemas.check.verdict;

import org.jspecify.annotations.NullMarked;

/** The planning of a compilation, step by step, until its plan is whole. */
@NullMarked
package io.stytchschemas.processor.plan.assembly;

import org.jspecify.annotations.NullMarked;

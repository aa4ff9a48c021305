/** What typed values tell of the verdict by themselves. */
@NullMarked
package io.stytchschemas.processor.plan.pass;

import org.jspecify.annotations.NullMarked;

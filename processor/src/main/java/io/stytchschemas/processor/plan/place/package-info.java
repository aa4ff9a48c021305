/** Where schemas stand and what applies to a value there. */
@NullMarked
package io.stytchschemas.processor.plan.place;

import org.jspecify.annotations.NullMarked;

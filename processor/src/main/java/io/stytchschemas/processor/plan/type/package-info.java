/** The plan of each type: its components, their defaults, their docs. */
@NullMarked
package io.stytchschemas.processor.plan.type;

import org.jspecify.annotations.NullMarked;

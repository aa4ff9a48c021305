/** The names of types and components, by what schemas say and the annotation asks for. */
@NullMarked
package io.stytchschemas.processor.plan.name;

import org.jspecify.annotations.NullMarked;

/** What a schema allows, as a shape that Java can have. */
@NullMarked
package io.stytchschemas.processor.plan.shape;

import org.jspecify.annotations.NullMarked;

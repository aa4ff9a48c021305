/** Which schemas have a class, where it stands and what it is called. */
@NullMarked
package io.stytchschemas.processor.plan.home;

import org.jspecify.annotations.NullMarked;

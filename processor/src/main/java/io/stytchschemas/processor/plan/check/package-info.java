/** Which checks each schema has, and where. */
@NullMarked
package io.stytchschemas.processor.plan.check;

import org.jspecify.annotations.NullMarked;

/** Generated types in jackson-databind 2. */
@NullMarked
package io.stytchschemas.jackson2;

import org.jspecify.annotations.NullMarked;

/** Generated types in jackson-databind 3. */
@NullMarked
package io.stytchschemas.jackson;

import org.jspecify.annotations.NullMarked;

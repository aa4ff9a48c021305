/** The Maven module whose schemas are compiled. */
@NullMarked
package io.stytchschemas.maven.module;

import org.jspecify.annotations.NullMarked;

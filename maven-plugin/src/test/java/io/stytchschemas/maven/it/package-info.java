/** Builds of small projects, with Maven itself. */
@NullMarked
package io.stytchschemas.maven.it;

import org.jspecify.annotations.NullMarked;

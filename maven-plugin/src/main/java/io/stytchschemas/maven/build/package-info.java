/** A module's build: what is generated, what was compiled, and what lies between them. */
@NullMarked
package io.stytchschemas.maven.build;

import org.jspecify.annotations.NullMarked;

/** What a build read, recorded so that the next one can ask the same questions again. */
@NullMarked
package io.stytchschemas.maven.input;

import org.jspecify.annotations.NullMarked;

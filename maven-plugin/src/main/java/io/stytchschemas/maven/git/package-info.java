/** Files as a git revision has them. */
@NullMarked
package io.stytchschemas.maven.git;

import org.jspecify.annotations.NullMarked;

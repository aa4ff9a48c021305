/** How one API differs from another, and what that means for code and on the wire. */
@NullMarked
package io.stytchschemas.maven.change;

import org.jspecify.annotations.NullMarked;

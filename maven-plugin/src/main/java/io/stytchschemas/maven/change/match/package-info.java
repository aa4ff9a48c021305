/** What of one API is which thing of the other, whatever its name and place. */
@NullMarked
package io.stytchschemas.maven.change.match;

import org.jspecify.annotations.NullMarked;

/** How documents come about. Not for users. */
@NullMarked
package io.stytchschemas.testing.generate;

import org.jspecify.annotations.NullMarked;

/** What one build leaves to the next. */
@NullMarked
package io.stytchschemas.maven.state;

import org.jspecify.annotations.NullMarked;

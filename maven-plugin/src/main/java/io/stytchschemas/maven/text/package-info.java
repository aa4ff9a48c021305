/** Text on its way to people. */
@NullMarked
package io.stytchschemas.maven.text;

import org.jspecify.annotations.NullMarked;

/** What generated types look like to the code that uses them. */
@NullMarked
package io.stytchschemas.maven.api;

import org.jspecify.annotations.NullMarked;

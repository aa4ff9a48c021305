/** What Java sources say before they are compiled: the annotated packages of a module. */
@NullMarked
package io.stytchschemas.maven.source;

import org.jspecify.annotations.NullMarked;

/** The goals of the Maven plugin, and what they read of a Maven project. */
@NullMarked
package io.stytchschemas.maven;

import org.jspecify.annotations.NullMarked;

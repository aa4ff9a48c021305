/** Documents and Java code that show a type in use. */
@NullMarked
package io.stytchschemas.maven.site.sample;

import org.jspecify.annotations.NullMarked;

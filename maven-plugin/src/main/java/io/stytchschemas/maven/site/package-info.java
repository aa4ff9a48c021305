/** Reference pages: what schemas say, for people, as a folder of plain HTML. */
@NullMarked
package io.stytchschemas.maven.site;

import org.jspecify.annotations.NullMarked;

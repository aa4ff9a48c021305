/** What is text in a page, and the frame of one. */
@NullMarked
package io.stytchschemas.maven.site.html;

import org.jspecify.annotations.NullMarked;

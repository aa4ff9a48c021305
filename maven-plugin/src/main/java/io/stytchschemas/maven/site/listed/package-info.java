/** What has a page, and which of it refers to which. */
@NullMarked
package io.stytchschemas.maven.site.listed;

import org.jspecify.annotations.NullMarked;

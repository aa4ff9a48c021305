/** What several tests need: folders of files, and a small module. */
@NullMarked
package io.stytchschemas.maven.testing;

import org.jspecify.annotations.NullMarked;

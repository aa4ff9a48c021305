/** What changed, told in the forms that people and tools read. */
@NullMarked
package io.stytchschemas.maven.report;

import org.jspecify.annotations.NullMarked;

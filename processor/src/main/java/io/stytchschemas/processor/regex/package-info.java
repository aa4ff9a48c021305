/** What the patterns of a schema become in generated code. */
@NullMarked
package io.stytchschemas.processor.regex;

import org.jspecify.annotations.NullMarked;

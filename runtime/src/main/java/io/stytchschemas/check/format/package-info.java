/** The formats of JSON Schema, one subject each. Not for users, who have {@code StandardFormat}. */
@NullMarked
package io.stytchschemas.check.format;

import org.jspecify.annotations.NullMarked;

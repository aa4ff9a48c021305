/** The formats of JSON Schema, one subject each. Not for users, who have {@code Formats}. */
@NullMarked
package io.stytchschemas.check.format;

import org.jspecify.annotations.NullMarked;

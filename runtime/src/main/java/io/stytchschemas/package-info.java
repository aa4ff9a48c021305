/** What users of generated types call: schemas, what they find wrong, and what they throw. */
@NullMarked
package io.stytchschemas;

import org.jspecify.annotations.NullMarked;

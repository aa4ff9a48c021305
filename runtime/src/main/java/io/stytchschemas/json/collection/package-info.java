/**
 * The lists and maps that values are made of: unmodifiable, in their order, null entries included;
 * and what they are made from. They know no JSON, and of the rest only which names are secret.
 */
@NullMarked
package io.stytchschemas.json.collection;

import org.jspecify.annotations.NullMarked;

/** What is kept to be used again: writers, indexes, large buffers. It knows nothing of the rest. */
@NullMarked
package io.stytchschemas.json.pool;

import org.jspecify.annotations.NullMarked;

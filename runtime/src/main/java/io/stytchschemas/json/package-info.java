/** What generated code reads and writes with: readers, writers, codecs, and the names they know. */
@NullMarked
package io.stytchschemas.json;

import org.jspecify.annotations.NullMarked;

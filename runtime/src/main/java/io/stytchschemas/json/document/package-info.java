/**
 * A document as rows: the index that is made of it, and what JSON Schema says of rows by
 * themselves. It knows how JSON is written, and what searches take from a document; no reader,
 * writer or check.
 */
@NullMarked
package io.stytchschemas.json.document;

import org.jspecify.annotations.NullMarked;

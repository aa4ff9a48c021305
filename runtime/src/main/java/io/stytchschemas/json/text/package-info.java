/** What reader, writer and index share of JSON's text: words of bytes, strings, names, numbers. */
@NullMarked
package io.stytchschemas.json.text;

import org.jspecify.annotations.NullMarked;

/** The codecs, which bind and write the types. */
@NullMarked
package io.stytchschemas.processor.emit.codec;

import org.jspecify.annotations.NullMarked;

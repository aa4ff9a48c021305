/** Which keywords there are in which draft, and the reading of schemas by them. */
@NullMarked
package io.stytchschemas.processor.vocabulary.dialect;

import org.jspecify.annotations.NullMarked;

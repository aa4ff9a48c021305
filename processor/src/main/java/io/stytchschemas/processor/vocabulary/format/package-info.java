@NullMarked
package io.stytchschemas.processor.vocabulary.format;

import org.jspecify.annotations.NullMarked;

@NullMarked
package io.stytchschemas.processor.vocabulary.metadata;

import org.jspecify.annotations.NullMarked;

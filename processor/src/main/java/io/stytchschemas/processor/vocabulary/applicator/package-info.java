@NullMarked
package io.stytchschemas.processor.vocabulary.applicator;

import org.jspecify.annotations.NullMarked;

@NullMarked
package io.stytchschemas.processor.vocabulary.validation;

import org.jspecify.annotations.NullMarked;

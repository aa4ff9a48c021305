@NullMarked
package io.stytchschemas.processor.vocabulary.core;

import org.jspecify.annotations.NullMarked;

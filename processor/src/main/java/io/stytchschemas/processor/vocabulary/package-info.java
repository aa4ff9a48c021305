@NullMarked
package io.stytchschemas.processor.vocabulary;

import org.jspecify.annotations.NullMarked;

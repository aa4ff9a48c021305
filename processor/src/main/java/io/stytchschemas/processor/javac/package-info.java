/** The edge to the compiler: annotation values, resources, messages and output. */
@NullMarked
package io.stytchschemas.processor.javac;

import org.jspecify.annotations.NullMarked;

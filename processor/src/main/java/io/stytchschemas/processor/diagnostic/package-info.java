@NullMarked
package io.stytchschemas.processor.diagnostic;

import org.jspecify.annotations.NullMarked;

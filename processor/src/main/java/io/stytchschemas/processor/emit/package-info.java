@NullMarked
package io.stytchschemas.processor.emit;

import org.jspecify.annotations.NullMarked;

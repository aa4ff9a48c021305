@NullMarked
package io.stytchschemas.processor.declaration;

import org.jspecify.annotations.NullMarked;

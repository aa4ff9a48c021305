/** The Java types themselves: records with their builders, enumerations, unions. */
@NullMarked
package io.stytchschemas.processor.emit.type;

import org.jspecify.annotations.NullMarked;

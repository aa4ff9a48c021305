@NullMarked
package io.stytchschemas.processor.emit.validator;

import org.jspecify.annotations.NullMarked;

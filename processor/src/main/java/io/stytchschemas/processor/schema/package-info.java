@NullMarked
package io.stytchschemas.processor.schema;

import org.jspecify.annotations.NullMarked;

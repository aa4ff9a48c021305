@NullMarked
package io.stytchschemas.processor.json;

import org.jspecify.annotations.NullMarked;

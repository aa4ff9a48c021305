@NullMarked
package io.stytchschemas.processor.plan;

import org.jspecify.annotations.NullMarked;

@NullMarked
package io.stytchschemas.jackson;

import org.jspecify.annotations.NullMarked;

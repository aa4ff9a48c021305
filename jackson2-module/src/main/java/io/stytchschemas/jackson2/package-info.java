@NullMarked
package io.stytchschemas.jackson2;

import org.jspecify.annotations.NullMarked;

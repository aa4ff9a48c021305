@NullMarked
package io.stytchschemas.check;

import org.jspecify.annotations.NullMarked;

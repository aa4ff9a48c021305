@NullMarked
package io.stytchschemas.stytch;

import org.jspecify.annotations.NullMarked;

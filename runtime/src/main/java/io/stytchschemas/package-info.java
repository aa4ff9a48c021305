@NullMarked
package io.stytchschemas;

import org.jspecify.annotations.NullMarked;

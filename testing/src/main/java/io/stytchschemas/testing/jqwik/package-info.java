/** Documents as arbitraries of jqwik. */
@NullMarked
package io.stytchschemas.testing.jqwik;

import org.jspecify.annotations.NullMarked;

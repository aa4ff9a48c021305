/** Documents as arguments of JUnit 5's parameterized tests. */
@NullMarked
package io.stytchschemas.testing.junit;

import org.jspecify.annotations.NullMarked;

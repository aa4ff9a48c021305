/** Generated types in Spring Boot applications, configured by their being there. */
@NullMarked
package io.stytchschemas.spring;

import org.jspecify.annotations.NullMarked;

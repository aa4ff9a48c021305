/** Generated code on both ends of an HTTP connection. */
@NullMarked
package io.stytchschemas.integration.http;

import org.jspecify.annotations.NullMarked;

/** Generated code on the near end of an HTTP connection. */
@NullMarked
package io.stytchschemas.integration.http;

import org.jspecify.annotations.NullMarked;

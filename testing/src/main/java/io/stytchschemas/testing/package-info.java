/** Documents of schemas, right and wrong, and a stand-in server, for tests. */
@NullMarked
package io.stytchschemas.testing;

import org.jspecify.annotations.NullMarked;

/**
 * Requests of the Stytch API as JSON Schema files, under {@code io/stytchschemas/catalog/}.
 *
 * <p>Open, because a module hides resources as it hides classes: whoever holds the jar reads them.
 */
@SuppressWarnings("NotJavadoc") // Error Prone does not see that the comment is an open module's.
open module io.stytchschemas.catalog {}

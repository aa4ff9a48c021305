/** Types of schemas that lead to themselves, and of a pattern at the border of ASCII. */
@StytchSchemas("src/test/schemas/shapes/*.json")
package io.stytchschemas.testing.shapes;

import io.stytchschemas.StytchSchemas;

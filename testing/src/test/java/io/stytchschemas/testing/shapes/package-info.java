/** Types of schemas that lead to themselves, that allow nothing, and of patterns that are hard. */
@StytchSchemas("src/test/schemas/shapes/*.json")
package io.stytchschemas.testing.shapes;

import io.stytchschemas.StytchSchemas;

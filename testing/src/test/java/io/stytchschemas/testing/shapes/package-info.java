/** Types of schemas that lead to themselves, that allow nothing, or that are hard to meet. */
@StytchSchemas("src/test/schemas/shapes/*.json")
package io.stytchschemas.testing.shapes;

import io.stytchschemas.StytchSchemas;

@StytchSchemas(
    value = "user.json",
    uris = "https://example.com/schemas/=local/"
)
package com.acme;

import io.stytchschemas.StytchSchemas;

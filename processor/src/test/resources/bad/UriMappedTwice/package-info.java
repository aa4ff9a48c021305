@StytchSchemas(
    value = "user.json",
    uris = {"https://example.com/=a/", "https://example.com/=b/"}
)
package com.acme;

import io.stytchschemas.StytchSchemas;

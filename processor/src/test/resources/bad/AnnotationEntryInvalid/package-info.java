@StytchSchemas(
    value = "user.json",
    uris = {"https://example.com/", "schemas/=./"},
    names = {"user.json", "=User"},
    rules = {"session-duration", "no-such-rule=off", "reserved-claims=info"}
)
package com.acme;

import io.stytchschemas.StytchSchemas;

@StytchSchemas(value = "a.json", uris = "https://example.com/=local/")
package com.acme;

import io.stytchschemas.StytchSchemas;

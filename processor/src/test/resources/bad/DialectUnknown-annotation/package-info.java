@StytchSchemas(value = {"a.json", "b.json"}, dialect = "https://example.com/dialect")
package com.acme;

import io.stytchschemas.StytchSchemas;

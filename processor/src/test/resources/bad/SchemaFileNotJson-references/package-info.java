@StytchSchemas(value = "a.json", references = {"b.json", "c.json"})
package com.acme;

import io.stytchschemas.StytchSchemas;

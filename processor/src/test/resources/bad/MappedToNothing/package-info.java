@StytchSchemas(value = "pet.yaml", dialect = "https://spec.openapis.org/oas/3.0/dialect")
package com.acme;

import io.stytchschemas.StytchSchemas;

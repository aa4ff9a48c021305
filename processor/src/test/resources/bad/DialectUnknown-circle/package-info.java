@StytchSchemas(value = "user.json", references = "meta/*.json")
package com.acme;

import io.stytchschemas.StytchSchemas;

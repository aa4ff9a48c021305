@StytchSchemas(value = "a.json", dialect = "http://json-schema.org/draft-07/schema#")
package com.acme;

import io.stytchschemas.StytchSchemas;

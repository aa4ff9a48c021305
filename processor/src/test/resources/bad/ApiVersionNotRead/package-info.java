@StytchSchemas({"whole.json", "old.json#/definitions/*", "next.yaml#/components/schemas/*"})
package com.acme;

import io.stytchschemas.StytchSchemas;

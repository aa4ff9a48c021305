@StytchSchemas({"new.json", "old.json", "api.yaml#/components/schemas/*"})
package com.acme;

import io.stytchschemas.StytchSchemas;

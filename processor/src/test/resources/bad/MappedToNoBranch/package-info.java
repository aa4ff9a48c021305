@StytchSchemas("api.yaml#/components/schemas/*")
package com.acme;

import io.stytchschemas.StytchSchemas;

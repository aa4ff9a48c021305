@StytchSchemas("api.yaml#/components/schemas/User")
package com.acme;

import io.stytchschemas.StytchSchemas;

@StytchSchemas("api.yaml#/components/schemas/*")
package com.acme.shop;

import io.stytchschemas.StytchSchemas;

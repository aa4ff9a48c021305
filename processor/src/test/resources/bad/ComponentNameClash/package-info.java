@StytchSchemas(value = "user.json", names = {"user.json#/properties/a-b=dashed", "user.json#/properties/a_b=dashed"})
package com.acme;

import io.stytchschemas.StytchSchemas;

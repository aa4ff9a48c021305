@StytchSchemas(value = "user.json", names = "user.json#/properties/id=Id")
package com.acme;

import io.stytchschemas.StytchSchemas;

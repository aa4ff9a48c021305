@StytchSchemas(value = "user.json", names = "user.json=class")
package com.acme;

import io.stytchschemas.StytchSchemas;

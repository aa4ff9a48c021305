@StytchSchemas("types.json#/$defs/*")
package com.acme;

import io.stytchschemas.StytchSchemas;

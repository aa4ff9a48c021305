@StytchSchemas("types.json#/$defs/*")
package com.acme.shop;

import io.stytchschemas.StytchSchemas;

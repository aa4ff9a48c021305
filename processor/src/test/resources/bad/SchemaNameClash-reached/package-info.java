@StytchSchemas("pair.json")
package com.acme;

import io.stytchschemas.StytchSchemas;

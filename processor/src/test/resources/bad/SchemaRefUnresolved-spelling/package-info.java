@StytchSchemas({"a.json", "b.json"})
package com.acme;

import io.stytchschemas.StytchSchemas;

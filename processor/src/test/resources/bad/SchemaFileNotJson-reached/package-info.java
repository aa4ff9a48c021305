@StytchSchemas({"a.json", "broken.json"})
package com.acme;

import io.stytchschemas.StytchSchemas;

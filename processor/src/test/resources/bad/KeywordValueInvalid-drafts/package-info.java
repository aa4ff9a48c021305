@StytchSchemas({"new.json", "old.json"})
package com.acme;

import io.stytchschemas.StytchSchemas;

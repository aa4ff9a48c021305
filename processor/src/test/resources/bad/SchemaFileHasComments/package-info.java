@StytchSchemas({"comments.json", "commas.json"})
package com.acme;

import io.stytchschemas.StytchSchemas;

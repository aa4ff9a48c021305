@StytchSchemas({"a.json", "sub/b.json"})
package com.acme;

import io.stytchschemas.StytchSchemas;

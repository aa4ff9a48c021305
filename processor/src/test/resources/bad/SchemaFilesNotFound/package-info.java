@StytchSchemas({
  "user.json",
  "missing.json",
  "b2b/**.json"
})
package com.acme;

import io.stytchschemas.StytchSchemas;

@StytchSchemas({
  "../user.json",
  "/etc/user.json",
  "https://example.com/user.json",
  "a/../../user.json"
})
package com.acme;

import io.stytchschemas.StytchSchemas;

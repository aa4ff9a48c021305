@StytchSchemas({
  "../user.json",
  "/etc/user.json",
  "C:/user.json",
  "a/../../user.json"
})
package com.acme;

import io.stytchschemas.StytchSchemas;

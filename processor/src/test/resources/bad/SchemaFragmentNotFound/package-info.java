@StytchSchemas({
  "types.json#/$defs/Adress",
  "types.json#/$def/*",
  "types.json#/$defs",
  "types.json#Address",
  "types.json#/$defs/Address/type/name",
  "types.json#/$defs/Address/*",
  "types.json#/$defs/Z*"
})
package com.acme;

import io.stytchschemas.StytchSchemas;

@StytchSchemas({
  "{user,order.json",
  "[user.json",
  "a}b*.json",
  "b2b\\user.json",
  "https://example.com/user.json",
  ""
})
package com.acme;

import io.stytchschemas.StytchSchemas;

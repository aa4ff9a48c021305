@StytchSchemas(
    value = "order.json",
    types = {
      "money=com.acme.Mony",
      "list=java.util.List",
      "weight=com.acme.Weight.Scale",
      "number=com.acme.Weight",
      "integer=Number",
      "boolean=java.util.UUID",
      "price=BigDecimal",
      "uuid=java.util.UUID",
      "old=java.net.URL"
    })
package com.acme;

import io.stytchschemas.StytchSchemas;

@StytchSchemas(
    value = "order.json",
    types = {"number=java.math.BigDecimal", "number=Double"})
package com.acme;

import io.stytchschemas.StytchSchemas;

@StytchSchemas(
    value = "order.json",
    types = {"number=java.math.BigDecimal", "integer=java.math.BigInteger", "day=java.time.LocalDate"})
package com.acme;

import io.stytchschemas.StytchSchemas;
